#include "hooks/endpoints.h"

#include <chrono>
#include <unordered_map>

#include "auth/connections.h"
#include "base/encoding.h"
#include "base/json_access.h"
#include "hooks/signature.h"
#include "vault/secret_store.h"
#include "vault/vault.h"

namespace pie {
namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

constexpr size_t kRandomLetters = 32, kCheckLetters = 16;
constexpr size_t kMaxSecrets = 8;
constexpr const char* kColumns =
    "SELECT id, user_id, connector, connection, label, enabled, secrets,"
    " (extract(epoch FROM created_at) * 1000)::bigint,"
    " (extract(epoch FROM refused_at) * 1000)::bigint, refused, refused_why"
    " FROM pie.webhook_endpoints ";

int64_t NowMs() {
  auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<Milliseconds>(now).count();
}

std::string Bytea(std::string_view bytes) { return "\\x" + Hex(bytes); }

SecretPlace PlaceOf(const std::string& user, const std::string& connector, const std::string& id) {
  return SecretPlace(user, connector, "webhook." + id);
}

// The endpoint's secrets as they are stored, with another one in front, and without what is over.
Result<std::string> AddSealed(const Vault& vault, const SecretPlace& place, const Json& stored,
                              const Secret& secret, int64_t old_until_ms) {
  Result<std::string> sealed = vault.Encrypt(secret.Reveal(), place);
  if (!sealed) return sealed.error();
  Json list = Json::Array();
  list.Push(Json::Object().Set("sealed", *sealed).Set("until_ms", 0));
  for (Size i = 0; i < stored.size() && list.size() < kMaxSecrets; ++i) {
    Json old = stored[i];
    long long until = old["until_ms"].AsInt();
    if (until == 0 || until > old_until_ms) until = old_until_ms;
    if (until > NowMs()) list.Push(old.Set("until_ms", until));
  }
  return JsonAccess::Dump(list);
}

}  // namespace

Error NoEndpoint(const std::string& id) {
  return Error(ErrorCode::kNotFound,
               "no webhook endpoint '" + id + "'; GET /api/webhook-endpoints lists them");
}

const TriggerRow* WebhookTrigger(const ConnectorTable& connector) {
  for (const TriggerRow& trigger : connector.triggers) {
    if (trigger.kind == TriggerKind::kWebhook) return &trigger;
  }
  return nullptr;
}

Result<Unit> EnableEndpoints(Transaction& transaction, const std::string& user,
                             const std::string& connector, bool enabled) {
  auto rows = transaction.Query(
      "UPDATE pie.webhook_endpoints SET enabled = $3 WHERE user_id = $1 AND connector = $2",
      ParamsOf(user, connector, enabled));
  if (!rows) return rows.error();
  return Unit();
}

struct Endpoints::Impl {
  explicit Impl(EndpointsParts p)
      : parts(std::move(p)), token_key(parts.vault->Derive("webhook tokens")), tasks(*parts.loop) {}

  struct Cached {
    std::shared_ptr<const Endpoint> endpoint;
    SteadyTime until;
  };
  struct Refusals {
    long long count = 0;
    std::string why;
    bool writing = false;
  };

  EndpointsParts parts;
  std::string token_key;
  std::unordered_map<std::string, Cached> cache;       // by hash of the token
  std::unordered_map<std::string, Refusals> refusals;  // by id; gone once written
  SteadyTime second{};
  int misses = 0;
  TaskSet tasks;

  // A token ends with a keyed hash of its random part, so that a guess is told from one of ours
  // without asking the database. It is no proof: a rotated vault key changes it.
  std::string CheckOf(std::string_view random) const {
    return Hex(HmacSha256(token_key, random)).substr(0, kCheckLetters);
  }
  bool MadeHere(std::string_view token) const {
    return token.size() == kRandomLetters + kCheckLetters &&
           SameBytes(token.substr(kRandomLetters), CheckOf(token.substr(0, kRandomLetters)));
  }
  bool MayLookUp() {
    SteadyTime now = std::chrono::steady_clock::now();
    if (now - second >= std::chrono::seconds(1)) {
      second = now;
      misses = 0;
    }
    return ++misses <= parts.max_misses_per_second;
  }

  Endpoint Read(const SqlRows& rows, size_t row) const {
    Endpoint endpoint;
    endpoint.id = rows.Copy(row, 0);
    endpoint.user = rows.Copy(row, 1);
    endpoint.connector = rows.Copy(row, 2);
    endpoint.connection = rows.Copy(row, 3);
    endpoint.label = rows.Copy(row, 4);
    endpoint.enabled = rows.Bool(row, 5);
    endpoint.created_ms = rows.Int(row, 7);
    endpoint.refused_ms = rows.Int(row, 8);
    endpoint.refused = rows.Int(row, 9);
    endpoint.refused_why = rows.Copy(row, 10);
    Result<Json> stored = JsonAccess::Parse(rows.Text(row, 6));
    for (Size i = 0; stored && i < stored->size(); ++i) {
      Result<Secret> value =
          parts.vault->Decrypt(std::string((*stored)[i]["sealed"].AsString()),
                               PlaceOf(endpoint.user, endpoint.connector, endpoint.id));
      if (!value) continue;
      EndpointSecret& secret = endpoint.secrets.emplace_back();
      secret.value = std::move(*value);
      secret.until_ms = (*stored)[i]["until_ms"].AsInt();
    }
    return endpoint;
  }

  // What the manifest declares counts while an endpoint has no lasting secret of its own; with the
  // first one it becomes one of those that end. Empty: there is none.
  Task<std::string> SealDeclared(Endpoints& endpoints, const Endpoint& endpoint) const {
    for (const EndpointSecret& secret : endpoint.secrets) {
      if (secret.until_ms == 0) co_return std::string();
    }
    const char* name = nullptr;
    for (const ConnectorTable* connector : parts.registry) {
      if (endpoint.connector != connector->name) continue;
      if (const TriggerRow* trigger = WebhookTrigger(*connector)) name = trigger->verify.secret;
    }
    std::vector<Secret> secrets = co_await endpoints.Declared(endpoint, name);
    if (secrets.empty()) co_return std::string();
    Result<std::string> sealed = parts.vault->Encrypt(
        secrets[0].Reveal(), PlaceOf(endpoint.user, endpoint.connector, endpoint.id));
    if (!sealed) co_await Fail(sealed.error());
    co_return std::move(*sealed);
  }

  void Forget(const std::string& id) {
    std::erase_if(cache, [&](const auto& entry) { return entry.second.endpoint->id == id; });
  }

  Task<void> WriteRefusals(std::string id) {
    co_await parts.loop->Sleep(Milliseconds(1'000));
    Refusals told = std::move(refusals[id]);
    refusals.erase(id);
    co_await parts.pool->Query(
        "UPDATE pie.webhook_endpoints SET refused = refused + $2, refused_at = now(),"
        " refused_why = $3 WHERE id = $1",
        ParamsOf(id, told.count, told.why));
  }
};

Endpoints::Endpoints(EndpointsParts parts) : impl_(std::make_shared<Impl>(std::move(parts))) {}
Endpoints::~Endpoints() = default;

Task<CreatedEndpoint> Endpoints::Create(NewEndpoint endpoint) {
  Impl& impl = *impl_;
  CreatedEndpoint created;
  created.id = "whe_" + RandomText(16);
  std::string random = RandomText(kRandomLetters);
  std::string token = random + impl.CheckOf(random);
  std::string secrets = "[]";
  if (!endpoint.secret.empty()) {
    SecretPlace place = PlaceOf(endpoint.user, endpoint.connector, created.id);
    Result<std::string> sealed =
        AddSealed(*impl.parts.vault, place, Json::Array(), endpoint.secret, 0);
    if (!sealed) co_await Fail(sealed.error());
    secrets = *sealed;
  }
  SqlRows made = co_await impl.parts.pool->Query(
      "INSERT INTO pie.webhook_endpoints (id, user_id, connector, connection, label, token_hash,"
      " secrets) SELECT $1, $2, $3, $4, $5, $6, $7 WHERE"
      " (SELECT count(*) FROM pie.webhook_endpoints WHERE user_id = $2) < $8",
      ParamsOf(created.id, endpoint.user, endpoint.connector, endpoint.connection, endpoint.label,
               Bytea(Sha256(token)), secrets, kMaxEndpointsPerUser));
  if (made.affected() == 0) {
    co_await Fail(Error(ErrorCode::kConflict, "you have " + std::to_string(kMaxEndpointsPerUser) +
                                                  " webhook endpoints; remove some first"));
  }
  created.token = Secret(std::move(token));
  co_return created;
}

Task<std::vector<Endpoint>> Endpoints::List(std::string user, std::string connector) {
  SqlRows rows = co_await impl_->parts.pool->Query(
      std::string(kColumns) +
          "WHERE ($1 = '' OR user_id = $1) AND ($2 = '' OR connector = $2)"
          " ORDER BY created_at, id LIMIT 1000",
      ParamsOf(user, connector));
  std::vector<Endpoint> endpoints;
  for (size_t i = 0; i < rows.size(); ++i) endpoints.push_back(impl_->Read(rows, i));
  co_return endpoints;
}

Task<Endpoint> Endpoints::Get(std::string id, std::string user) {
  SqlRows rows = co_await impl_->parts.pool->Query(
      std::string(kColumns) + "WHERE id = $1 AND ($2 = '' OR user_id = $2)", ParamsOf(id, user));
  if (rows.empty()) co_await Fail(NoEndpoint(id));
  co_return impl_->Read(rows, 0);
}

Task<void> Endpoints::Remove(std::string id, std::string user) {
  SqlRows rows = co_await impl_->parts.pool->Query(
      "DELETE FROM pie.webhook_endpoints WHERE id = $1 AND ($2 = '' OR user_id = $2) RETURNING id",
      ParamsOf(id, user));
  if (rows.empty()) co_await Fail(NoEndpoint(id));
  impl_->Forget(id);
}

Task<void> Endpoints::SetSecret(std::string id, std::string user, Secret secret,
                                int64_t overlap_ms) {
  Impl& impl = *impl_;
  Endpoint endpoint = co_await Get(id, user);
  std::string declared = co_await impl.SealDeclared(*this, endpoint);
  const Vault* vault = impl.parts.vault;
  std::function<Result<Unit>(Transaction&)> work = [=](Transaction& transaction) -> Result<Unit> {
    auto stored = transaction.Query(
        "SELECT secrets FROM pie.webhook_endpoints WHERE id = $1 FOR UPDATE", ParamsOf(id));
    if (!stored) return stored.error();
    if (stored->empty()) return NoEndpoint(id);
    Result<Json> list = JsonAccess::Parse(stored->Text(0, 0));
    if (!list) return list.error();
    if (!declared.empty()) list->Push(Json::Object().Set("sealed", declared).Set("until_ms", 0));
    Result<std::string> added = AddSealed(*vault, PlaceOf(endpoint.user, endpoint.connector, id),
                                          *list, secret, NowMs() + overlap_ms);
    if (!added) return added.error();
    auto written = transaction.Query("UPDATE pie.webhook_endpoints SET secrets = $2 WHERE id = $1",
                                     ParamsOf(id, *added));
    if (!written) return written.error();
    return Unit();
  };
  co_await impl.parts.pool->RunTransaction(work);
  impl.Forget(id);
}

Task<void> Endpoints::LearnSecret(std::string id, Secret secret) {
  Impl& impl = *impl_;
  Endpoint endpoint = co_await Get(id, "");
  Result<std::string> sealed = AddSealed(
      *impl.parts.vault, PlaceOf(endpoint.user, endpoint.connector, id), Json::Array(), secret, 0);
  if (!sealed) co_await Fail(sealed.error());
  // Whoever comes second is not the service that was asked to deliver here.
  SqlRows done = co_await impl.parts.pool->Query(
      "UPDATE pie.webhook_endpoints SET secrets = $2 WHERE id = $1 AND secrets = '[]' RETURNING id",
      ParamsOf(id, *sealed));
  impl.Forget(id);
  bool same = !endpoint.secrets.empty() && endpoint.secrets[0].value.Equals(secret.Reveal());
  if (done.empty() && !same) {
    co_await Fail(Error(ErrorCode::kConflict,
                        "this endpoint has its secret already; make another endpoint for another "
                        "subscription"));
  }
}

Task<std::shared_ptr<const Endpoint>> Endpoints::Find(std::string token) {
  Impl& impl = *impl_;
  std::string hash = Sha256(token);
  auto known = impl.cache.find(hash);
  if (known != impl.cache.end() && known->second.until > std::chrono::steady_clock::now()) {
    co_return known->second.endpoint;
  }
  if (!impl.MadeHere(token) && !impl.MayLookUp()) {
    Error busy(ErrorCode::kRateLimited, "too many requests to unknown webhooks");
    busy.retry_after_ms = 1'000;
    co_await Fail(std::move(busy));
  }
  SqlRows rows = co_await impl.parts.pool->Query(
      std::string(kColumns) +
          "WHERE token_hash = $1 AND enabled AND NOT EXISTS (SELECT FROM pie.users u"
          " WHERE u.id = user_id AND u.disabled_at IS NOT NULL)",
      ParamsOf(Bytea(hash)));
  if (rows.empty()) {
    impl.cache.erase(hash);
    co_return std::shared_ptr<const Endpoint>();
  }
  if (impl.cache.size() >= impl.parts.max_cached) impl.cache.clear();
  Impl::Cached entry;
  entry.endpoint = std::make_shared<const Endpoint>(impl.Read(rows, 0));
  entry.until = std::chrono::steady_clock::now() + impl.parts.cache_for;
  impl.cache[hash] = entry;
  co_return entry.endpoint;
}

Task<std::vector<Secret>> Endpoints::Declared(const Endpoint& endpoint, const char* name) {
  std::vector<Secret> secrets;
  if (!name) co_return secrets;
  Result<Secret> found =
      co_await impl_->parts.secrets->Find(endpoint.user, endpoint.connector, name).AsResult();
  if (found) {
    secrets.push_back(std::move(*found));
    co_return secrets;
  }
  if (found.error().code != ErrorCode::kNotFound) co_await Fail(std::move(found.error()));
  if (impl_->parts.connections) {
    auto connection = co_await impl_->parts.connections->Find(endpoint.user, endpoint.connector,
                                                              endpoint.connection);
    std::string field = connection ? std::string(connection->fields[name].AsString()) : "";
    if (!field.empty()) secrets.emplace_back(std::move(field));
  }
  co_return secrets;
}

Task<std::vector<Secret>> Endpoints::SecretsOf(const Endpoint& endpoint, const char* declared) {
  std::vector<Secret> secrets;
  bool lasting = false;
  for (const EndpointSecret& secret : endpoint.secrets) {
    lasting = lasting || secret.until_ms == 0;
    if (secret.until_ms == 0 || secret.until_ms > NowMs()) secrets.push_back(secret.value);
  }
  if (!lasting) {
    std::vector<Secret> more = co_await Declared(endpoint, declared);
    for (Secret& secret : more) secrets.push_back(std::move(secret));
  }
  co_return secrets;
}

void Endpoints::NoteRefusal(const Endpoint& endpoint, std::string why) {
  Impl::Refusals& refusals = impl_->refusals[endpoint.id];
  ++refusals.count;
  refusals.why = std::move(why);
  if (std::exchange(refusals.writing, true)) return;
  impl_->tasks.Spawn(impl_->WriteRefusals(endpoint.id));
}

}  // namespace pie
