#include "auth/modes.h"

#include <ctime>

#include "auth/sign.h"
#include "base/encoding.h"
#include "vault/secret_store.h"

namespace pie {
namespace {

// Clocks differ: a token from the future is refused.
constexpr long long kClockSlack = 30;

std::string Joined(const Rows<const char*>& scopes, const char* separator) {
  std::string out;
  for (const char* scope : scopes) out += (out.empty() ? "" : separator) + std::string(scope);
  return out;
}

ClientAuth MethodOf(const char* name) {
  std::string_view text = name ? name : "post";
  return text == "basic"  ? ClientAuth::kBasic
         : text == "none" ? ClientAuth::kNone
                          : ClientAuth::kPost;
}

Result<Unit> AddParams(const Rows<NamedText>& rows, const Values& values, TextPairs& out) {
  for (const NamedText& row : rows) {
    Result<std::string> value = values.Text(row.value);
    if (!value) return value.error();
    out.emplace_back(row.name, std::move(*value));
  }
  return Unit();
}

// One value of a template into `out`.
Result<Unit> Read(const Values& values, const char* text, std::string& out) {
  Result<std::string> value = values.Text(text);
  if (!value) return value.error();
  out = std::move(*value);
  return Unit();
}

Result<Unit> FillClientCredentials(const AuthRow& auth, const Values& values, Fetching& fetching) {
  TokenRequest& request = fetching.request;
  if (Result<Unit> read = Read(values, auth.client_id, request.client_id); !read) return read;
  std::string secret;
  if (Result<Unit> read = Read(values, auth.client_secret, secret); !read) return read;
  request.client_secret = Secret(std::move(secret));
  request.client_auth = MethodOf(auth.token_auth_method);
  request.params.emplace_back("grant_type", "client_credentials");
  if (!auth.scopes.empty()) request.params.emplace_back("scope", Joined(auth.scopes, " "));
  return Unit();
}

Result<Unit> FillJwt(const AuthRow& auth, const Values& values, Fetching& fetching) {
  fetching.has_jwt = true;
  fetching.needs_request = auth.exchange;
  fetching.algorithm = auth.algorithm ? auth.algorithm : "RS256";
  std::string key;
  if (Result<Unit> read = Read(values, auth.key, key); !read) return read;
  fetching.key = Secret(std::move(key));
  if (Result<Unit> read = Read(values, auth.key_id, fetching.key_id); !read) return read;
  if (Result<Unit> read = AddParams(auth.claims, values, fetching.claims); !read) return read;
  bool has_audience = false;
  for (const auto& [name, value] : fetching.claims) has_audience |= name == "aud";
  if (auth.exchange && !has_audience) {
    fetching.claims.emplace_back("aud", fetching.request.url.ToString());
  }
  if (!auth.scopes.empty()) fetching.claims.emplace_back("scope", Joined(auth.scopes, " "));
  if (auth.exchange) {
    fetching.request.params.emplace_back("grant_type",
                                         "urn:ietf:params:oauth:grant-type:jwt-bearer");
  }
  return Unit();
}

Result<std::string> NewJwt(const Fetching& fetching) {
  JwtRequest jwt;
  jwt.algorithm = fetching.algorithm;
  jwt.key = fetching.key;
  jwt.key_id = fetching.key_id;
  jwt.claims = Json::Object();
  for (const auto& [name, value] : fetching.claims) jwt.claims.Set(String(name), Json(value));
  long long now = static_cast<long long>(std::time(nullptr)) - kClockSlack;
  jwt.claims.Set("iat", Json(now)).Set("exp", Json(now + fetching.lifetime_s));
  return SignJwt(jwt);
}

void AppendPart(std::string& out, std::string_view part) {
  out += std::to_string(part.size()) + ":";
  out += part;
}

}  // namespace

const char* ServiceNameOf(const ConnectorTable& connector) {
  if (connector.oauth && connector.oauth->provider_name) return connector.oauth->provider_name;
  return connector.display_name ? connector.display_name : connector.name;
}

const AuthRow& AuthOf(const ConnectorTable& connector) {
  static const AuthRow kSignedIn = [] {
    AuthRow row;
    row.kind = AuthKind::kOauth;
    row.name = "Authorization";
    row.prefix = "Bearer ";
    return row;
  }();
  bool silent = !connector.api.base_url && connector.api.auth.kind == AuthKind::kNone;
  return silent && connector.oauth ? kSignedIn : connector.api.auth;
}

std::string Fetching::Identity() const {
  std::string out;
  for (std::string_view part :
       {std::string_view(request.method), std::string_view(algorithm), std::string_view(key_id),
        key.Reveal(), std::string_view(request.client_id), request.client_secret.Reveal()}) {
    AppendPart(out, part);
  }
  AppendPart(out, request.url.empty() ? std::string() : request.url.ToString());
  for (const TextPairs* list : {&request.params, &claims}) {
    for (const auto& [name, value] : *list) {
      AppendPart(out, name);
      AppendPart(out, value);
    }
  }
  return out;
}

std::vector<const char*> TextsOf(const AuthRow& auth) {
  std::vector<const char*> texts = {auth.token_url, auth.client_id, auth.client_secret, auth.key,
                                    auth.key_id};
  for (const NamedText& row : auth.token_params) texts.push_back(row.value);
  for (const NamedText& row : auth.claims) texts.push_back(row.value);
  return texts;
}

Result<Fetching> BuildFetching(const ConnectorTable& connector, const AuthRow& auth,
                               const Values& values) {
  Fetching fetching;
  TokenRequest& request = fetching.request;
  request.service = ServiceNameOf(connector);
  fetching.lifetime_s = auth.lifetime_seconds;
  if (auth.token_url) {
    Result<Url> url = values.Address(auth.token_url);
    if (!url) return url.error();
    request.url = std::move(*url);
  }
  Result<Unit> filled;
  if (auth.kind == AuthKind::kClientCredentials) {
    filled = FillClientCredentials(auth, values, fetching);
  } else if (auth.kind == AuthKind::kJwt) {
    filled = FillJwt(auth, values, fetching);
  } else {
    request.method = auth.token_method ? auth.token_method : "POST";
    request.json = !auth.token_body_is_form;
  }
  if (filled) filled = AddParams(auth.token_params, values, request.params);
  if (!filled) return filled.error();
  if (auth.token_pointer) request.token_pointer = auth.token_pointer;
  if (auth.expires_pointer) request.expires_pointer = auth.expires_pointer;
  return fetching;
}

Task<Grant> Fetch(AuthHttp& http, Fetching fetching) {
  Grant grant;
  if (fetching.has_jwt) {
    Result<std::string> jwt = NewJwt(fetching);
    if (!jwt) co_await Fail(Error(ErrorCode::kPermissionDenied, std::string(jwt.error().message)));
    if (!fetching.needs_request) {
      grant.access = Secret(std::move(*jwt));
      grant.lifetime_s = fetching.lifetime_s - kClockSlack;
      co_return grant;
    }
    fetching.request.params.emplace_back("assertion", std::move(*jwt));
  }
  long long lifetime = fetching.has_jwt ? 0 : fetching.lifetime_s;
  grant = co_await FetchToken(http, std::move(fetching.request));
  if (grant.lifetime_s <= 0) grant.lifetime_s = lifetime;
  grant.refresh = Secret();  // the credentials themselves renew it
  co_return grant;
}

Task<OauthClient> LoadClient(SecretStore& secrets, const ConnectorTable& connector) {
  const OauthRow& oauth = *connector.oauth;
  OauthClient client;
  Result<Secret> id =
      co_await secrets.GetSecret("", connector.name, oauth.client_id_secret).AsResult();
  if (!id) {
    co_await Fail(
        Error(id.error().code == ErrorCode::kNotFound ? ErrorCode::kNotConnected : id.error().code,
              std::string(id.error().message)));
  }
  client.id = std::string(id->Reveal());
  if (!oauth.client_secret_secret) co_return client;
  Result<Secret> secret =
      co_await secrets.GetSecret("", connector.name, oauth.client_secret_secret).AsResult();
  if (secret) {
    client.secret = *secret;
  } else if (MethodOf(oauth.token_auth_method) != ClientAuth::kNone) {
    co_await Fail(Error(secret.error().code == ErrorCode::kNotFound ? ErrorCode::kNotConnected
                                                                    : secret.error().code,
                        std::string(secret.error().message)));
  }
  co_return client;
}

std::vector<const char*> TextsOf(const OauthRow& oauth) {
  std::vector<const char*> texts = {oauth.authorization_url, oauth.token_url, oauth.user_info_url,
                                    oauth.revoke_url};
  for (const auto* rows : {&oauth.authorize_params, &oauth.token_params}) {
    for (const NamedText& row : *rows) texts.push_back(row.value);
  }
  return texts;
}

Result<TokenRequest> BuildOauthRequest(const ConnectorTable& connector, const Values& values,
                                       const OauthClient& client, TextPairs params) {
  const OauthRow& oauth = *connector.oauth;
  TokenRequest request;
  request.service = ServiceNameOf(connector);
  Result<Url> url = values.Address(oauth.token_url);
  if (!url) return url.error();
  request.url = std::move(*url);
  request.client_id = client.id;
  request.client_secret = client.secret;
  request.client_auth = MethodOf(oauth.token_auth_method);
  request.params = std::move(params);
  Result<Unit> added = AddParams(oauth.token_params, values, request.params);
  if (!added) return added.error();
  // Notion is the one provider that wants JSON.
  request.json = std::string_view(oauth.provider) == "notion";
  return request;
}

}  // namespace pie
