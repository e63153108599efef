#include "auth/modes.h"

#include <algorithm>
#include <ctime>

#include "auth/fields.h"
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

// What the manifest says wins over what is usual; what is optional and not given is left out.
Result<Unit> AddParams(const Rows<NamedText>& rows, const Values& values, TextPairs& out) {
  for (const NamedText& row : rows) {
    if (values.LeavesOut(row.value)) continue;
    Result<std::string> value = values.Text(row.value);
    if (!value) return value.error();
    SetPair(out, row.name, std::move(*value));
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
  if (auth.key_encoding) fetching.key_encoding = auth.key_encoding;
  if (Result<Unit> read = Read(values, auth.key_id, fetching.key_id); !read) return read;
  if (Result<Unit> read = AddParams(auth.claims, values, fetching.claims); !read) return read;
  if (!auth.scopes.empty()) fetching.claims.emplace_back("scope", Joined(auth.scopes, " "));
  bool bearer = auth.token_auth_method && std::string_view(auth.token_auth_method) == "bearer";
  if (!auth.exchange || bearer) return Unit();
  fetching.jwt_name = auth.assertion_param ? auth.assertion_param : "assertion";
  fetching.request.params.emplace_back("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
  bool has_audience = false;
  for (const auto& [name, value] : fetching.claims) has_audience |= name == "aud";
  if (!has_audience) fetching.claims.emplace_back("aud", fetching.request.url.ToString());
  return Unit();
}

// The login call of a two_step auth.
Result<Unit> FillLogin(const AuthRow& auth, const Values& values, Fetching& fetching) {
  fetching.request.method = auth.token_method ? auth.token_method : "POST";
  if (!auth.username && !auth.password) return Unit();
  std::string user, password;
  if (Result<Unit> read = Read(values, auth.username, user); !read) return read;
  if (Result<Unit> read = Read(values, auth.password, password); !read) return read;
  fetching.request.headers.emplace_back("Authorization", "Basic " + Base64(user + ":" + password));
  return Unit();
}

Result<std::string> NewJwt(const Fetching& fetching) {
  JwtRequest jwt;
  jwt.algorithm = fetching.algorithm;
  jwt.key = fetching.key;
  jwt.key_id = fetching.key_id;
  jwt.key_encoding = fetching.key_encoding;
  jwt.claims = Json::Object();
  for (const auto& [name, value] : fetching.claims) jwt.claims.Set(String(name), Json(value));
  long long now = static_cast<long long>(std::time(nullptr)) - kClockSlack;
  jwt.claims.Set("iat", Json(now)).Set("exp", Json(now + fetching.lifetime_s));
  // RFC 7523 3: an assertion may be taken only once.
  if (!fetching.jwt_name.empty()) jwt.claims.Set("jti", Json(RandomText(32)));
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

namespace {

const AuthRow& SignedIn() {
  static const AuthRow kSignedIn = [] {
    AuthRow row;
    row.kind = AuthKind::kOauth;
    row.name = "Authorization";
    row.prefix = "Bearer ";
    return row;
  }();
  return kSignedIn;
}

// A claim that is one reference is left out without a value, such as the user to act for.
bool IsOneReference(std::string_view text) {
  return text.starts_with('{') && text.find('}') == text.size() - 1;
}

// Every connection field that the auth refers to and cannot do without has a value.
bool HasFields(const ConnectorTable& connector, const AuthRow& auth, const Connection& connection) {
  std::vector<const char*> texts = TextsOf(auth);
  std::erase_if(texts, [&](const char* text) {
    return std::any_of(auth.claims.begin(), auth.claims.end(), [&](const NamedText& claim) {
      return claim.value == text && IsOneReference(text);
    });
  });
  for (const char* text : {auth.value, auth.token, auth.token_secret, auth.realm}) {
    texts.push_back(text);
  }
  texts.push_back(auth.base_url ? auth.base_url : connector.api.base_url);
  for (const NamedText& row : auth.members) texts.push_back(row.value);
  for (const std::string& name : NamesIn(connector, texts)) {
    if (!FindForm(connector, name)) continue;
    if (connection.fields[String(name)].AsString().empty()) return false;
  }
  return true;
}

}  // namespace

const AuthRow& AuthOf(const ConnectorTable& connector) {
  bool silent = !connector.api.base_url && connector.api.auth.kind == AuthKind::kNone;
  return silent && connector.oauth ? SignedIn() : connector.api.auth;
}

const AuthRow& ChooseAuth(const ConnectorTable& connector, const Connection* connection) {
  const AuthRow& usual = AuthOf(connector);
  if (connector.api.other_auth.empty() || !connection) return usual;
  auto fits = [&](const AuthRow& auth) {
    return auth.kind == AuthKind::kOauth ? connection->has_token
                                         : HasFields(connector, auth, *connection);
  };
  if (fits(usual)) return usual;
  for (const AuthRow& auth : connector.api.other_auth) {
    if (fits(auth)) return auth;
  }
  return usual;
}

const AuthRow& SignInCarrier(const ConnectorTable& connector) {
  if (AuthOf(connector).kind == AuthKind::kOauth) return AuthOf(connector);
  for (const AuthRow& auth : connector.api.other_auth) {
    if (auth.kind == AuthKind::kOauth) return auth;
  }
  return SignedIn();
}

std::string Fetching::Identity() const {
  std::string out;
  for (std::string_view part :
       {std::string_view(request.method), std::string_view(algorithm), std::string_view(key_id),
        key.Reveal(), std::string_view(request.client_id), request.client_secret.Reveal()}) {
    AppendPart(out, part);
  }
  AppendPart(out, request.url.empty() ? std::string() : request.url.ToString());
  for (const TextPairs* list : {&request.params, &request.headers, &claims}) {
    for (const auto& [name, value] : *list) {
      AppendPart(out, name);
      AppendPart(out, value);
    }
  }
  return out;
}

std::vector<const char*> TextsOf(const AuthRow& auth) {
  std::vector<const char*> texts = {auth.token_url, auth.client_id, auth.client_secret, auth.key,
                                    auth.key_id,    auth.username,  auth.password};
  for (const auto* rows : {&auth.token_params, &auth.token_headers, &auth.claims}) {
    for (const NamedText& row : *rows) texts.push_back(row.value);
  }
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
  request.json = !auth.token_body_is_form;
  Result<Unit> filled = auth.kind == AuthKind::kClientCredentials
                            ? FillClientCredentials(auth, values, fetching)
                        : auth.kind == AuthKind::kJwt ? FillJwt(auth, values, fetching)
                                                      : FillLogin(auth, values, fetching);
  if (filled) filled = AddParams(auth.token_params, values, request.params);
  if (filled) filled = AddParams(auth.token_headers, values, request.headers);
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
    if (fetching.jwt_name.empty()) {
      fetching.request.headers.emplace_back("Authorization", "Bearer " + *jwt);
    } else {
      fetching.request.params.emplace_back(fetching.jwt_name, std::move(*jwt));
    }
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
  std::vector<const char*> texts = {
      oauth.request_token_url, oauth.authorization_url, oauth.token_url,    oauth.user_info_url,
      oauth.revoke_url,        oauth.refresh_url,       oauth.exchange.url, oauth.renewal.url};
  for (const auto* rows : {&oauth.authorize_params, &oauth.token_params, &oauth.exchange.params,
                           &oauth.renewal.params}) {
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
  request.id_name = NameOf(oauth, "client_id");
  request.secret_name = NameOf(oauth, "client_secret");
  for (auto& [name, value] : params) {
    request.params.emplace_back(NameOf(oauth, name), std::move(value));
  }
  Result<Unit> added = AddParams(oauth.token_params, values, request.params);
  if (!added) return added.error();
  request.json = oauth.token_body_is_json;
  if (oauth.reply_pointer) request.reply_pointer = oauth.reply_pointer;
  return request;
}

Result<TokenRequest> BuildTrade(const ConnectorTable& connector, const TokenTrade& trade,
                                const Values& values, const Secret& token) {
  TokenRequest request;
  request.service = ServiceNameOf(connector);
  request.method = "GET";
  Result<Url> url = values.Address(trade.url);
  if (!url) return url.error();
  request.url = std::move(*url);
  Result<Unit> added = AddParams(trade.params, values, request.params);
  if (!added) return added.error();
  request.params.emplace_back(trade.token_param, std::string(token.Reveal()));
  if (connector.oauth->reply_pointer) request.reply_pointer = connector.oauth->reply_pointer;
  return request;
}

std::string NameOf(const OauthRow& oauth, std::string_view standard) {
  for (const NamedText& row : oauth.param_names) {
    if (standard == row.name) return row.value;
  }
  return std::string(standard);
}

Oauth1Request SignerOf(const OauthRow& oauth, const OauthClient& client, const Secret& token) {
  Oauth1Request sign;
  if (oauth.signature_method) sign.algorithm = oauth.signature_method;
  sign.consumer = Oauth1Pair(client.id, client.secret);
  sign.token = SplitOauth1(token);
  return sign;
}

}  // namespace pie
