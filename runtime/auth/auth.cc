#include "auth/auth.h"

#include <deque>
#include <map>

#include "auth/oauth1.h"
#include "auth/token_store.h"
#include "base/encoding.h"
#include "table/find.h"
#include "vault/redactor.h"

namespace pie {
namespace {

using Steady = std::chrono::steady_clock;

constexpr size_t kMaxGuarded = 40'000;
constexpr size_t kMaxSpecs = 10'000;
constexpr Milliseconds kSpecFor{5'000};  // as long as secrets may be out of date

}  // namespace

std::string ConnectAdvice(const ConnectorTable& connector) {
  return std::string("connect it with: pie connect ") + connector.name +
         (connector.oauth ? std::string(", or POST /api/plugins/") + connector.name + "/connect"
                          : std::string());
}

struct Auth::Impl {
  // What a token that needs no connection depends on, for some seconds.
  struct Known {
    TokenSpec spec;
    Steady::time_point until;
  };
  using SpecKey = std::tuple<const AuthRow*, std::string, std::string>;  // user, connection

  explicit Impl(AuthParts given)
      : parts(std::move(given)),
        http(parts.http, parts.egress, parts.allow_http, parts.allow_private_egress),
        store(parts.pool ? std::make_unique<TokenStore>(*parts.pool, *parts.vault) : nullptr),
        cache(*parts.loop, store.get(), CacheOptions()),
        connections(ConnectionParts()),
        id_key(parts.pool ? parts.vault->Derive("token ids") : RandomBytes(32)) {}

  TokenCacheOptions CacheOptions() {
    TokenCacheOptions options;
    options.guard = [this](const Secret& secret) { Guard(secret); };
    options.log = parts.log;
    return options;
  }

  ConnectionsParts ConnectionParts() {
    ConnectionsParts of;
    of.pool = parts.pool;
    of.vault = parts.vault;
    of.secrets = parts.secrets;
    of.registry = parts.registry;
    of.changed = [this](const std::string& id) { cache.Forget(id); };
    return of;
  }

  AuthParts parts;
  AuthHttp http;
  std::unique_ptr<TokenStore> store;
  TokenCache cache;
  Connections connections;
  const std::string id_key;
  std::map<SpecKey, Known> specs;
  std::deque<Secret> guarded;

  void Guard(const Secret& secret) {
    if (!parts.redactor || secret.empty()) return;
    Oauth1Pair halves = SplitOauth1(secret);
    for (const Secret& each : {secret, Secret(halves.id), halves.secret}) {
      if (each.empty()) continue;
      parts.redactor->Add(each);
      guarded.push_back(each);
    }
    while (guarded.size() > kMaxGuarded) {
      parts.redactor->Remove(guarded.front());
      guarded.pop_front();
    }
  }

  // A refresh token becomes a new grant. What fails before the provider was asked says nothing
  // about the grant, so it must not end it.
  static Task<Grant> RenewSignIn(Impl& self, TokenUse use, StoredToken current) {
    const ConnectorTable& connector = *use.connector;
    Result<OauthClient> client = co_await LoadClient(*self.parts.secrets, connector).AsResult();
    Result<Values> values = Values(connector);
    if (client) {
      values = co_await LoadValues(*self.parts.secrets, connector, use.user, use.connection->fields,
                                   TextsOf(*connector.oauth))
                   .AsResult();
    }
    const TokenTrade& trade = connector.oauth->renewal;
    TextPairs params = {{"grant_type", "refresh_token"},
                        {"refresh_token", std::string(current.refresh.Reveal())}};
    Result<TokenRequest> request =
        !client     ? Result<TokenRequest>(client.error())
        : !values   ? Result<TokenRequest>(values.error())
        : trade.url ? BuildTrade(connector, trade, *values, current.refresh)
                    : BuildOauthRequest(connector, *values, *client, std::move(params));
    if (request && connector.oauth->refresh_url && !trade.url) {
      Result<Url> url = values->Address(connector.oauth->refresh_url);
      if (url) {
        request->url = std::move(*url);
      } else {
        request = url.error();
      }
    }
    if (!request) {
      co_await Fail(Error(ErrorCode::kUnavailable, std::string(request.error().message)));
    }
    self.Guard(current.refresh);
    Grant grant = co_await FetchToken(self.http, std::move(*request));
    if (trade.url && grant.refresh.empty()) grant.refresh = grant.access;
    co_return grant;
  }

  Task<std::string> Revoke(OpenConnection row, const ConnectorTable& connector);

  TokenSpec SignInSpec(const TokenUse& use) {
    TokenSpec spec;
    spec.name.id = use.connection->id;
    spec.name.user = use.user;
    spec.name.connector = use.connector->name;
    spec.name.of_connection = true;
    spec.service = ServiceNameOf(*use.connector);
    spec.advice = ConnectAdvice(*use.connector);
    spec.renews_itself = use.connector->oauth->renewal.url;
    spec.renew = [this, use](StoredToken current) {
      return RenewSignIn(*this, use, std::move(current));
    };
    return spec;
  }

  Task<TokenSpec> FetchSpec(TokenUse use) {
    SpecKey key(use.auth, use.user, use.connection ? use.connection->id : "");
    auto known = specs.find(key);
    if (known != specs.end() && Steady::now() < known->second.until) {
      co_return known->second.spec;
    }
    Json fields = use.connection ? use.connection->fields : Json();
    Values values =
        co_await LoadValues(*parts.secrets, *use.connector, use.user, fields, TextsOf(*use.auth));
    Result<Fetching> fetching = BuildFetching(*use.connector, *use.auth, values);
    if (!fetching) co_await Fail(fetching.error());
    TokenSpec spec;
    std::string identity = std::string(use.connector->name) + '\0' + fetching->Identity();
    spec.name.id = "tok_" + Hex(HmacSha256(id_key, identity)).substr(0, 40);
    spec.name.connector = use.connector->name;
    spec.local = !fetching->needs_request;
    spec.service = ServiceNameOf(*use.connector);
    spec.advice = "check its credentials with: pie connect " + std::string(use.connector->name);
    spec.renew = [this, fetching = *fetching](StoredToken) { return Fetch(http, fetching); };
    if (specs.size() >= kMaxSpecs) specs.clear();
    specs[key] = Known{spec, Steady::now() + kSpecFor};
    co_return spec;
  }

  Task<TokenSpec> SpecOf(TokenUse use) {
    if (use.auth->kind != AuthKind::kOauth) {
      TokenSpec fetched = co_await FetchSpec(std::move(use));
      co_return fetched;
    }
    if (!use.connection || use.connection->id.empty()) {
      co_await Fail(Error(ErrorCode::kNotConnected, std::string(ServiceNameOf(*use.connector)) +
                                                        " is not connected; " +
                                                        ConnectAdvice(*use.connector)));
    }
    co_return SignInSpec(use);
  }
};

Auth::Auth(AuthParts parts) : impl_(std::make_shared<Impl>(std::move(parts))) {}
Auth::~Auth() = default;

Connections& Auth::connections() { return impl_->connections; }
AuthHttp& Auth::http() { return impl_->http; }
const AuthParts& Auth::parts() const { return impl_->parts; }
void Auth::Guard(const Secret& secret) { impl_->Guard(secret); }
TokenCacheStats Auth::stats() const { return impl_->cache.stats(); }
Task<void> Auth::Stop() { return impl_->cache.Stop(); }

Task<Secret> Auth::Token(TokenUse use) {
  if (use.connection && !use.connection->given_token.empty()) {
    co_return use.connection->given_token;
  }
  bool signed_in = use.auth->kind == AuthKind::kOauth && use.connection;
  const Secret* ready = signed_in ? impl_->cache.Peek(use.connection->id) : nullptr;
  if (ready) co_return *ready;
  TokenSpec spec = co_await impl_->SpecOf(std::move(use));
  Secret token = co_await impl_->cache.Get(std::move(spec));
  co_return token;
}

Task<std::optional<Secret>> Auth::Replace(TokenUse use, Secret rejected) {
  if (use.connection && !use.connection->given_token.empty()) co_return std::optional<Secret>();
  TokenSpec spec = co_await impl_->SpecOf(std::move(use));
  std::optional<Secret> token = co_await impl_->cache.Replace(std::move(spec), std::move(rejected));
  co_return token;
}

namespace {

// RFC 7009. Which token is enough differs; the refresh token ends the grant where there is one.
HttpRequest RevokeRequest(const TokenRequest& like, Url url, const Secret& token,
                          const Secret& access) {
  TokenRequest request = like;
  request.url = std::move(url);
  request.params = {{"token", std::string(token.Reveal())}};
  HttpRequest built = BuildTokenRequest(request);
  if (!built.headers.Has("Authorization")) {
    built.headers.Set("Authorization", "Bearer " + std::string(access.Reveal()));
  }
  return built;
}

HttpRequest SignedRevokeRequest(const OauthRow& oauth, const OauthClient& client, Url url,
                                const Secret& access) {
  HttpRequest request("POST", std::move(url));
  SignOauth1(SignerOf(oauth, client, access), request);
  return request;
}

}  // namespace

Task<std::string> Auth::Impl::Revoke(OpenConnection row, const ConnectorTable& connector) {
  if (!connector.oauth || !connector.oauth->revoke_url || row.auth != "oauth") {
    co_return std::string();
  }
  TokenName name;
  name.id = row.id;
  name.user = row.user;
  name.connector = row.connector;
  std::optional<StoredToken> token = co_await store->Read(name);
  if (!token || token->access.empty()) co_return std::string();
  const OauthRow& oauth = *connector.oauth;
  OauthClient client = co_await LoadClient(*parts.secrets, connector);
  Values values =
      co_await LoadValues(*parts.secrets, connector, row.user, row.fields, TextsOf(oauth));
  Result<TokenRequest> like = BuildOauthRequest(connector, values, client, TextPairs());
  if (!like) co_await Fail(like.error());
  Result<Url> url = values.Address(oauth.revoke_url);
  if (!url) co_await Fail(url.error());
  const Secret& ends = token->refresh.empty() ? token->access : token->refresh;
  HttpRequest request = IsOauth1(&oauth)
                            ? SignedRevokeRequest(oauth, client, std::move(*url), token->access)
                            : RevokeRequest(*like, std::move(*url), ends, token->access);
  HttpResponse response = co_await http.Send(std::move(request));
  if (response.status < 300) co_return std::string();
  co_return std::string(ServiceNameOf(connector)) + " answered " + std::to_string(response.status) +
      " to the request to take the grant back";
}

Task<Departure> Auth::Disconnect(std::string user, std::string id) {
  std::shared_ptr<Impl> impl = impl_;
  OpenConnection row = co_await impl->connections.Get(user, id);
  const ConnectorTable* connector = FindConnector(impl->parts.registry, row.connector);
  Departure departure;
  if (connector && FindHook(*connector, "onDisconnect")) {
    co_await impl->connections.Leave(user, id);
    co_return std::move(departure);
  }
  departure.trouble = co_await EndConnection(user, id);
  departure.done = true;
  co_return std::move(departure);
}

Task<std::string> Auth::EndConnection(std::string user, std::string id) {
  std::shared_ptr<Impl> impl = impl_;
  OpenConnection row = co_await impl->connections.Get(user, id);
  std::string trouble;
  if (const ConnectorTable* connector = FindConnector(impl->parts.registry, row.connector)) {
    Result<std::string> revoked = co_await impl->Revoke(row, *connector).AsResult();
    trouble = revoked ? *revoked : std::string(revoked.error().message);
  }
  co_await impl->connections.Remove(user, id);
  co_return trouble;
}

}  // namespace pie
