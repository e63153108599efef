#include "surface/user_routes.h"

#include <charconv>
#include <ctime>

#include "base/json_access.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"

namespace pie {
namespace {

constexpr long long kMaxKeySeconds = 10ll * 365 * 86'400;
constexpr size_t kMaxName = 200;

Error Invalid(std::string message) { return Error(ErrorCode::kInvalidArgument, message); }

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

int Limit(const RouteCall& call) {
  std::string text = QueryValue(call.request.query, "limit");
  int limit = 50;
  std::from_chars(text.data(), text.data() + text.size(), limit);
  return limit;
}

// Members of a body by type; absent ones leave the value as it is.
Result<Unit> ReadText(const Json& body, const char* name, std::string& value) {
  const Json* member = JsonAccess::Find(body, name);
  if (!member) return Unit();
  value = JsonAccess::Text(*member);
  if (member->is_string() && value.size() <= kMaxName) return Unit();
  return Invalid(std::string(name) + ": expected a text of at most 200 bytes");
}

Result<Unit> ReadFlag(const Json& body, const char* name, int& value) {
  const Json* member = JsonAccess::Find(body, name);
  if (!member) return Unit();
  if (member->type() != Json::Type::kBoolean) {
    return Invalid(std::string(name) + ": expected true or false");
  }
  value = member->AsBool();
  return Unit();
}

struct UserTopic {
  ApiKeys& keys;
  Pool& pool;

  Task<void> Me(RouteCall& call) const {
    Users users(pool);
    Json me = co_await users.Get(call.user());
    if (call.principal->policy) me.Set("limited", true);
    SendJsonBody(call.response, JsonAccess::Dump(me));
  }

  Task<void> ListUsers(RouteCall& call) const {
    Users users(pool);
    Json page = co_await users.List(QueryValue(call.request.query, "after"), Limit(call));
    SendJsonBody(call.response, JsonAccess::Dump(page));
  }

  Task<void> CreateUser(RouteCall& call) const {
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    std::string id, name;
    int admin = 0;
    for (Result<Unit> read : {ReadText(*body, "id", id), ReadText(*body, "displayName", name),
                              ReadFlag(*body, "admin", admin)}) {
      if (!read) co_await Fail(read.error());
    }
    Users users(pool);
    Json user = co_await users.Create(id, name, admin == 1);
    SendJsonBody(call.response, JsonAccess::Dump(user), 201);
  }

  Task<void> ChangeUser(RouteCall& call) const {
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    UserChange change;
    change.rename = JsonAccess::Find(*body, "displayName") != nullptr;
    for (Result<Unit> read :
         {ReadText(*body, "displayName", change.display_name),
          ReadFlag(*body, "admin", change.admin), ReadFlag(*body, "disabled", change.disabled)}) {
      if (!read) co_await Fail(read.error());
    }
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
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    std::string name, user;
    for (Result<Unit> read : {ReadText(*body, "name", name), ReadText(*body, "user", user)}) {
      if (!read) co_await Fail(read.error());
    }
    int64_t expires = 0;
    if (const Json* seconds = JsonAccess::Find(*body, "expiresInSeconds")) {
      bool whole = seconds->type() == Json::Type::kInteger;
      if (!whole || seconds->AsInt() < 1 || seconds->AsInt() > kMaxKeySeconds) {
        co_await Fail(Invalid("expiresInSeconds: expected a whole number, at most ten years"));
      }
      expires = (static_cast<int64_t>(time(nullptr)) + seconds->AsInt()) * 1000;
    }
    const Json* options = JsonAccess::Find(*body, "options");
    std::string owner = co_await Owner(call, user);
    Json chosen = options ? *options : Json::Object();
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

void AddUserRoutes(Routes& routes, ApiKeys& keys, Pool& pool) {
  UserTopic topic{keys, pool};
  auto add = [&](const char* method, const char* path, auto member, RouteGuard guard) {
    routes.Add(
        method, path, [topic, member](RouteCall& call) { return (topic.*member)(call); }, guard);
  };
  add("GET", "/api/me", &UserTopic::Me, RouteGuard::kKey);
  add("GET", "/api/users", &UserTopic::ListUsers, RouteGuard::kAdmin);
  add("POST", "/api/users", &UserTopic::CreateUser, RouteGuard::kAdmin);
  add("PATCH", "/api/users/{id}", &UserTopic::ChangeUser, RouteGuard::kAdmin);
  add("GET", "/api/keys", &UserTopic::ListKeys, RouteGuard::kKey);
  add("POST", "/api/keys", &UserTopic::CreateKey, RouteGuard::kKey);
  add("DELETE", "/api/keys/{id}", &UserTopic::RevokeKey, RouteGuard::kKey);
}

void AddSearchRoute(Routes& routes, ToolSearch& search) {
  ToolSearch* index = &search;
  routes.Add("GET", "/api/search", [index](RouteCall& call) -> Task<void> {
    std::string query = QueryValue(call.request.query, "q");
    auto found = co_await index->Find(query, Limit(call), call.principal->policy.get());
    SendJsonBody(call.response, FoundToolsJson(found));
  });
}

}  // namespace pie
