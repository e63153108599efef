#include "engine/execution.h"

#include <algorithm>

#include "auth/auth.h"
#include "auth/settings.h"
#include "base/json_access.h"
#include "table/decode.h"
#include "table/encode.h"
#include "table/layout.h"
#include "vault/redactor.h"
#include "vault/secret_store.h"

namespace pie {

EngineCore::EngineCore(Loop& loop, Registry registry, EngineParts given)
    : loop(loop),
      registry(registry),
      parts(std::move(given)),
      page_tokens(parts.page_key),
      random_(std::random_device{}()) {}

PreparedConnector& EngineCore::Prepared(const ConnectorTable& connector) {
  std::unique_ptr<PreparedConnector>& slot = prepared_[&connector];
  if (!slot) slot = Prepare(connector, parts);
  return *slot;
}

namespace {

char* PutHex(char* to, uint64_t value, unsigned digits) {
  while (digits-- > 0) *to++ = "0123456789abcdef"[value >> (4 * digits) & 15];
  return to;
}

}  // namespace

std::string EngineCore::NewId(const char* prefix, SystemTime now) {
  auto since = std::chrono::duration_cast<Milliseconds>(now.time_since_epoch());
  char digits[27];
  PutHex(PutHex(digits, static_cast<uint64_t>(since.count()), 11), random_(), 16);
  return std::string(prefix).append(digits, sizeof digits);
}

std::string EngineCore::Redact(std::string_view text) const {
  return parts.redactor ? parts.redactor->Redact(text) : std::string(text);
}

std::string_view EngineCore::Redact(std::string_view text, std::string& clean) const {
  if (!parts.redactor || !parts.redactor->Contains(text)) return text;
  return clean = parts.redactor->Redact(text);
}

void EngineCore::Log(LogLevel level, std::string_view text) const {
  if (parts.log) parts.log(level, Redact(text));
}

Error EngineCore::Clean(Error error, std::string_view where) const {
  error.message = Redact(std::string(error.message));
  for (Problem& problem : error.problems) {
    for (String* text : {&problem.path, &problem.found}) {
      *text = Redact(std::string(*text));
    }
  }
  if (!error.detail.empty()) {
    Log(LogLevel::kError,
        std::string(where) + ": " + std::string(error.message) + ": " + std::string(error.detail));
    error.detail = String();
  }
  return error;
}

std::shared_ptr<const SecretForms> EngineCore::Guard(const Secret& secret) {
  std::hash<std::string_view> hash;
  auto& known = guarded_[hash(secret.Reveal())];
  if (known && known->IsOf(secret.Reveal())) return known;
  auto forms = std::make_shared<const SecretForms>(secret.Reveal());
  if (known) return forms;  // Another one has the same hash.
  known = forms;
  if (parts.redactor) parts.redactor->Add(secret);
  guarded_order_.push_back(secret);
  if (guarded_order_.size() <= kMaxGuarded) return forms;
  if (parts.redactor) parts.redactor->Remove(guarded_order_.front());
  guarded_.erase(hash(guarded_order_.front().Reveal()));
  guarded_order_.pop_front();
  return forms;
}

namespace {

bool IsSecretField(const ConnectorTable& connector, std::string_view name) {
  for (const FormRow& row : connector.connection_form) {
    if (name == row.name) return row.secret;
  }
  return false;
}

}  // namespace

Execution::Execution(EngineCore& core, const Principal& principal, const ConnectorTable& root,
                     std::string_view surface, CallSink* sink)
    : core(core),
      principal(principal),
      root(root),
      surface(surface),
      sink(sink),
      started_at(std::chrono::system_clock::now()),
      started(std::chrono::steady_clock::now()),
      id(core.NewId("run_", started_at)) {
  const EngineOptions& options = core.parts.options;
  const BudgetRow& budget = root.budget;
  max_requests = budget.requests ? budget.requests : options.requests;
  max_reply_bytes = budget.bytes ? budget.bytes : options.bytes;
  max_bytes = budget.bytes ? budget.bytes : options.bytes * max_requests;
  deadline = started + std::chrono::seconds(budget.seconds ? budget.seconds : options.seconds);
}

Milliseconds Execution::Remaining() const {
  auto left = std::chrono::ceil<Milliseconds>(deadline - std::chrono::steady_clock::now());
  return std::max(left, Milliseconds(0));
}

void Execution::SetTimeout(Milliseconds limit) {
  SteadyTime end = started + limit;
  deadline = root.budget.seconds ? std::min(deadline, end) : end;
}

bool Execution::HoldsSecret(std::string_view text) const {
  return std::any_of(guarded_.begin(), guarded_.end(),
                     [&](const auto& secret) { return secret->In(text); });
}

void Execution::Guard(const Secret& secret) { guarded_.push_back(core.Guard(secret)); }

Access& Execution::AccessTo(const ConnectorTable& connector) {
  for (auto& access : accesses_) {
    if (&access->connector() == &connector) return *access;
  }
  auto access = std::make_unique<Access>();
  access->prepared = &core.Prepared(connector);
  access->connection = &connector == &root ? connection : std::string();
  access->fields.resize(connector.connection ? connector.connection->fields.count : 0);
  access->secrets.resize(connector.secrets.count);
  const ApiRow& api = connector.api;
  if (api.base_url || api.per_second > 0 || api.per_minute > 0 || api.concurrency) {
    std::string key =
        std::string(connector.name) + '\0' + principal.user_id + '\0' + access->connection;
    access->throttle = core.throttles.Get(key, api);
  }
  if (replay) replay->Fill(*access);
  accesses_.push_back(std::move(access));
  return *accesses_.back();
}

void Execution::Keep(Access& access, int index, Secret secret) {
  Guard(secret);
  access.secrets[index] = std::move(secret);
}

Task<void> Execution::Choose(Access& access) {
  co_await LoadConnection(access);
  const AuthRow& auth = ChooseAuth(access.connector(), access.opened.get());
  for (const auto& other : access.prepared->others) {
    if (other->auth != &auth) continue;
    access.prepared = other.get();
    break;
  }
}

Task<void> Execution::LoadSecret(Access& access, int index) {
  if (access.secrets[index]) co_return;
  const ConnectorTable& connector = access.connector();
  const SecretRow& row = connector.secrets.data[index];
  Result<Secret> secret =
      Error(ErrorCode::kNotFound,
            std::string(connector.name) + ": the secret " + row.name + " is not set");
  if (SecretStore* store = core.parts.secrets) {
    Task<Secret> lookup = row.per_user ? store->Find(principal.user_id, connector.name, row.name)
                                       : store->GetSecret("", connector.name, row.name);
    Result<Secret> found = co_await lookup.AsResult();
    secret = std::move(found);
  }
  if (secret) {
    Keep(access, index, std::move(*secret));
  } else if (secret.error().code != ErrorCode::kNotFound) {
    co_await Fail(secret.error());
  } else if (row.required) {
    co_await Fail(Error(ErrorCode::kNotConnected, std::string(secret.error().message)));
  }
}

Task<void> Execution::LoadConnection(Access& access) {
  if (access.connection_loaded) co_return;
  const ConnectorTable& connector = access.connector();
  if (core.parts.auth) {
    access.opened = co_await core.parts.auth->connections().Find(principal.user_id, connector.name,
                                                                 access.connection);
    bool leaves = access.opened && access.opened->state == "disconnecting";
    if (leaves && surface != kLeavingSurface) access.opened.reset();
  }
  access.connection_loaded = true;
  const Json fields = access.opened ? access.opened->fields : Json();
  for (size_t i = 0; i < access.fields.size(); ++i) {
    const FieldRow& row = connector.connection->fields.data[i];
    Json value = fields[row.name];
    if (value.is_null() && row.default_json) {
      Result<Json> fallback = JsonAccess::Parse(row.default_json);
      if (fallback) value = *fallback;
    }
    if (value.is_null()) continue;
    access.fields[i] = std::string(value.AsString(value.Dump()));
    if (IsSecretField(connector, row.name)) Guard(Secret(*access.fields[i]));
  }
}

TokenUse Execution::UseOf(const Access& access, const AuthRow& auth) const {
  TokenUse use;
  use.connector = &access.connector();
  use.auth = &auth;
  use.user = principal.user_id;
  use.connection = access.opened;
  return use;
}

Task<void> Execution::LoadToken(Access& access, const AuthRow& auth) {
  if (access.TokenFor(&auth)) co_return;
  if (!core.parts.auth) {
    co_await Fail(Error(ErrorCode::kInternal, "this executor has no part for sign-ins"));
  }
  Secret token = co_await core.parts.auth->Token(UseOf(access, auth));
  TakeToken(access, auth, std::move(token));
}

void Execution::TakeToken(Access& access, const AuthRow& auth, Secret token) {
  Guard(token);
  if (auth.kind == AuthKind::kOauth && IsOauth1(access.connector().oauth)) {
    Oauth1Pair halves = SplitOauth1(token);  // each of them is what travels
    Guard(Secret(halves.id));
    Guard(halves.secret);
  }
  access.SetToken(&auth, std::move(token));
}

Task<bool> Execution::ReplaceToken(Access& access, const AuthRow& auth) {
  if (replay || !UsesToken(auth.kind) || !core.parts.auth) co_return false;
  Secret rejected = *access.TokenFor(&auth);
  std::optional<Secret> token =
      co_await core.parts.auth->Replace(UseOf(access, auth), std::move(rejected));
  if (!token) co_return false;
  TakeToken(access, auth, std::move(*token));
  co_return true;
}

Json FillSettings(const ConnectorTable& connector, const Json& settings) {
  if (!connector.user_fields) return Json::Object();
  OwnedValue value(*connector.user_fields);
  std::string text = settings.is_object() ? JsonAccess::Dump(settings) : "{}";
  // What no longer fits the manifest is left out.
  (void)Decode(*connector.user_fields, text, value.get());
  Result<Json> filled = JsonAccess::Parse(EncodeText(*connector.user_fields, value.get()));
  return filled ? *filled : Json::Object();
}

Task<void> Execution::LoadSettings(Access& access) {
  if (access.settings_loaded) co_return;
  const ConnectorTable& connector = access.connector();
  Json settings = Json::Object();
  if (core.parts.secrets && connector.user_fields) {
    settings = co_await ReadSettings(*core.parts.secrets, principal.user_id, connector.name);
  }
  access.settings_loaded = true;
  access.settings = FillSettings(connector, settings);
}

bool Execution::LoadRecent(Access& access, const PreparedAction& action) {
  if (action.needs_connection && !access.connection_loaded) return false;
  if (action.needs_settings && !access.settings_loaded) return false;
  if (action.auth && UsesToken(action.auth->kind) && !access.TokenFor(action.auth)) return false;
  const ConnectorTable& connector = access.connector();
  for (int index : action.secrets) {
    if (access.secrets[index]) continue;
    if (!core.parts.secrets) return false;
    const SecretRow& row = connector.secrets.data[index];
    std::string_view user = row.per_user ? std::string_view(principal.user_id) : "";
    const Secret* recent = core.parts.secrets->Recent(user, connector.name, row.name, row.per_user);
    if (!recent) return false;
    Keep(access, index, *recent);
  }
  return true;
}

Task<void> Execution::Load(Access& access, const PreparedAction& action) {
  for (int index : action.secrets) co_await LoadSecret(access, index);
  if (action.needs_connection) co_await LoadConnection(access);
  if (action.needs_settings) co_await LoadSettings(access);
  if (action.auth && UsesToken(action.auth->kind)) co_await LoadToken(access, *action.auth);
}

Task<void> Execution::LoadAll(Access& access) {
  if (MustChoose(access)) co_await Choose(access);
  const ConnectorTable& connector = access.connector();
  const OauthRow* oauth = connector.oauth;
  for (unsigned i = 0; i < connector.secrets.count; ++i) {
    // The OAuth client's own secrets serve to connect, not to call.
    std::string_view name = connector.secrets.data[i].name;
    bool of_client =
        oauth && ((oauth->client_id_secret && name == oauth->client_id_secret) ||
                  (oauth->client_secret_secret && name == oauth->client_secret_secret));
    if (!of_client) co_await LoadSecret(access, static_cast<int>(i));
  }
  if (connector.connection || UsesToken(AuthOf(connector).kind)) co_await LoadConnection(access);
  if (connector.user_fields) co_await LoadSettings(access);
}

const Secret* Access::TokenFor(const AuthRow* auth) const {
  for (const auto& [of, token] : tokens) {
    if (of == auth || !of) return &token;
  }
  return nullptr;
}

void Access::SetToken(const AuthRow* auth, Secret token) {
  for (auto& [of, old] : tokens) {
    if (of == auth) return void(old = std::move(token));
  }
  tokens.emplace_back(auth, std::move(token));
}

std::string Execution::NewKey() { return id + "-" + std::to_string(++keys_); }

double Execution::Jitter() { return std::uniform_real_distribution<double>(0, 1)(core.random_); }

}  // namespace pie
