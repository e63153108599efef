#include "surface/user_routes.h"

#include <algorithm>
#include <ctime>

#include "auth/key_names.h"
#include "base/json_access.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"

namespace pie {
namespace {

Json KeyJson(const ApiKey& key) {
  Json json = Json::Object();
  json.Set("id", key.id);
  json.Set("user", key.user);
  json.Set("name", key.name);
  json.Set("createdMs", static_cast<long long>(key.created_ms));
  if (key.expires_ms) json.Set("expiresMs", static_cast<long long>(key.expires_ms));
  json.Set("revoked", key.revoked_ms != 0);
  json.Set("options", key.options);
  return json;
}

constexpr Limits kName = {.has = Limits::kMaxSize, .max_size = 200};
constexpr Limits kLifetime = {
    .has = Limits::kMinimum | Limits::kMaximum, .minimum = 1, .maximum = 10.0 * 365 * 86'400};
constexpr ObjectTable kAny{"Options", {}, 0, true};  // auth/key_policy.h checks them

constexpr FieldRow kNewUserFields[] = {
    {.name = "id", .kind = Kind::kString, .flags = FieldRow::kRequired},
    {.name = "displayName", .limits = &kName, .kind = Kind::kString},
    {.name = "admin", .kind = Kind::kBoolean},
};
constexpr ObjectTable kNewUser{"User", {kNewUserFields, std::size(kNewUserFields)}, 0, false};
constexpr FieldRow kUserChangeFields[] = {
    {.name = "displayName", .limits = &kName, .kind = Kind::kString},
    {.name = "admin", .kind = Kind::kBoolean},
    {.name = "disabled", .kind = Kind::kBoolean},
};
constexpr ObjectTable kUserChange{
    "UserChange", {kUserChangeFields, std::size(kUserChangeFields)}, 0, false};
constexpr FieldRow kNewKeyFields[] = {
    {.name = "name", .limits = &kName, .kind = Kind::kString},
    {.name = "user", .kind = Kind::kString},
    {.name = "expiresInSeconds", .limits = &kLifetime, .kind = Kind::kInteger},
    {.name = "options", .detail = {.object = &kAny}, .kind = Kind::kObject},
};
constexpr ObjectTable kNewKey{"Key", {kNewKeyFields, std::size(kNewKeyFields)}, 0, false};

// -1: the body does not say.
int Flag(const Json& body, const char* name) {
  return body[name].is_null() ? -1 : static_cast<int>(body[name].AsBool());
}

struct UserTopic {
  ApiKeys& keys;
  Pool& pool;
  Registry registry;

  Task<void> Me(RouteCall& call) const {
    Users users(pool);
    Json me = co_await users.Get(call.user());
    if (call.principal->policy) me.Set("limited", true);
    SendJsonBody(call.response, JsonAccess::Dump(me));
  }

  Task<void> ListUsers(RouteCall& call) const {
    Users users(pool);
    Result<long long> limit = QueryNumber(call.request, "limit", 50);
    if (!limit) co_await Fail(limit.error());
    Json page = co_await users.List(QueryValue(call.request.query, "after"),
                                    static_cast<int>(std::min(*limit, 200ll)));
    SendJsonBody(call.response, JsonAccess::Dump(page));
  }

  Task<void> CreateUser(RouteCall& call) const {
    Result<Json> read = BodyObject(call.request, kNewUser);
    if (!read) co_await Fail(read.error());
    const Json& body = *read;
    Users users(pool);
    std::string id(body["id"].AsString()), name(body["displayName"].AsString());
    Json user = co_await users.Create(id, name, body["admin"].AsBool());
    SendJsonBody(call.response, JsonAccess::Dump(user), 201);
  }

  Task<void> ChangeUser(RouteCall& call) const {
    Result<Json> read = BodyObject(call.request, kUserChange);
    if (!read) co_await Fail(read.error());
    const Json& body = *read;
    UserChange change;
    change.rename = !body["displayName"].is_null();
    change.display_name = std::string(body["displayName"].AsString());
    change.admin = Flag(body, "admin");
    change.disabled = Flag(body, "disabled");
    Users users(pool);
    Json user = co_await users.Change(call.param(0), change);
    SendJsonBody(call.response, JsonAccess::Dump(user));
  }

  // Whose keys: one's own, or as an administrator those of ?user=.
  Task<std::string> Owner(const RouteCall& call, std::string named) const {
    if (named.empty() || named == call.user()) co_return call.user();
    if (call.principal->admin) co_return named;
    co_await Fail(Error(ErrorCode::kPermissionDenied, "keys of others are for administrators"));
    co_return std::string();
  }

  Task<void> ListKeys(RouteCall& call) const {
    std::string owner = co_await Owner(call, QueryValue(call.request.query, "user"));
    std::vector<ApiKey> found = co_await keys.List(owner);
    Json list = Json::Array();
    for (const ApiKey& key : found) list.Push(KeyJson(key));
    SendJsonBody(call.response, R"({"keys":)" + JsonAccess::Dump(list) + "}");
  }

  Task<void> CreateKey(RouteCall& call) const {
    // A key with limits must not make itself one without.
    if (call.principal->policy) {
      co_await Fail(Error(ErrorCode::kPermissionDenied, "a key with limits cannot make keys"));
    }
    Result<Json> read = BodyObject(call.request, kNewKey);
    if (!read) co_await Fail(read.error());
    const Json& body = *read;
    long long seconds = body["expiresInSeconds"].AsInt();
    int64_t expires = seconds ? (static_cast<int64_t>(time(nullptr)) + seconds) * 1000 : 0;
    std::string name(body["name"].AsString());
    std::string owner = co_await Owner(call, std::string(body["user"].AsString()));
    Json chosen = body["options"].is_null() ? Json::Object() : body["options"];
    if (Result<Unit> known = CheckKeyNames(chosen, registry); !known) co_await Fail(known.error());
    CreatedApiKey created = co_await keys.Create(owner, name, expires, chosen);
    Json json = KeyJson(created.key);
    json.Set("key", created.text.Reveal());
    call.response.headers.Set("Cache-Control", "no-store");
    SendJsonBody(call.response, JsonAccess::Dump(json), 201);
  }

  Task<void> RevokeKey(RouteCall& call) const {
    std::string owner = call.principal->admin ? std::string() : call.user();
    co_await keys.Revoke(call.param(0), owner);
    SendJsonBody(call.response, R"({"revoked":true})");
  }
};

}  // namespace

void AddUserRoutes(Routes& routes, ApiKeys& keys, Pool& pool, const Registry& registry) {
  UserTopic topic{keys, pool, registry};
  auto add = [&](const char* method, const char* path, auto member, RouteGuard guard) {
    routes.Add(
        method, path, [topic, member](RouteCall& call) { return (topic.*member)(call); }, guard);
  };
  routes.Add(
      "GET", "/api/me", [topic](RouteCall& call) { return topic.Me(call); }, RouteReach::kFree);
  add("GET", "/api/users", &UserTopic::ListUsers, RouteGuard::kAdmin);
  add("POST", "/api/users", &UserTopic::CreateUser, RouteGuard::kAdmin);
  add("PATCH", "/api/users/{id}", &UserTopic::ChangeUser, RouteGuard::kAdmin);
  add("GET", "/api/keys", &UserTopic::ListKeys, RouteGuard::kKey);
  add("POST", "/api/keys", &UserTopic::CreateKey, RouteGuard::kKey);
  add("DELETE", "/api/keys/{id}", &UserTopic::RevokeKey, RouteGuard::kKey);
}

void AddSearchRoute(Routes& routes, ToolSearch& search) {
  ToolSearch* index = &search;
  auto find = [index](RouteCall& call) -> Task<void> {
    std::string query = QueryValue(call.request.query, "q");
    Result<long long> limit = QueryNumber(call.request, "limit", 10);
    if (!limit) co_await Fail(limit.error());
    int most = static_cast<int>(std::min<long long>(*limit, ToolSearch::kMostResults));
    auto found = co_await index->Find(query, most, call.principal->policy.get());
    SendJsonBody(call.response, FoundToolsJson(found));
  };
  routes.Add("GET", "/api/search", find, RouteReach::kRows);
}

}  // namespace pie
