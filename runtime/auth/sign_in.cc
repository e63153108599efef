#include "auth/sign_in.h"

#include <algorithm>
#include <vector>

#include "auth/sign.h"
#include "base/encoding.h"
#include "base/json_access.h"
#include "table/path.h"

namespace pie {

// What is kept between the steps.
struct SignIn::Pending {
  std::string user, connector, target, verifier;
  Json fields;
  Pending() = default;
};

namespace {

constexpr const char* kFor = "10 minutes";

std::string HashOf(std::string_view text) { return "\\x" + Hex(Sha256(text)); }

SecretPlace PlaceOf(const std::string& user, const std::string& connector) {
  return SecretPlace(user, connector, "sign-in");
}

Error Expired() {
  return Error(ErrorCode::kPermissionDenied,
               "this sign-in has expired, was used already, or was begun in another browser; "
               "begin it anew");
}

Error NoSignIn(const ConnectorTable& connector) {
  return Error(ErrorCode::kNotImplemented, std::string(connector.name) +
                                               " has no sign-in; store its credentials with: "
                                               "pie connect " +
                                               connector.name);
}

std::string QueryParam(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    size_t equals = std::min(pair.find('='), pair.size());
    if (pair.substr(0, equals) != name) continue;
    std::string value;
    if (equals < pair.size()) PercentDecode(pair.substr(equals + 1), value, true);
    return value;
  }
  return {};
}

// The provider's words, safe for a page and a log.
std::string Words(std::string text) {
  if (text.size() > 300) text.resize(300);
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  return text;
}

std::string ScopesOf(const OauthRow& oauth, std::string_view separator) {
  std::string out;
  for (const char* scope : oauth.scopes) {
    if (!out.empty()) out += separator;
    out += scope;
  }
  return out;
}

std::vector<std::string> SplitWords(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

// Providers answer with a longer name of what was asked for, or leave out what grants nothing.
bool IsGranted(const std::string& scope, const std::vector<std::string>& granted) {
  if (scope == "openid" || scope == "offline_access" || scope == "offline") return true;
  std::string google = "https://www.googleapis.com/auth/userinfo." + scope;
  return std::any_of(granted.begin(), granted.end(),
                     [&](const std::string& had) { return had == scope || had == google; });
}

// RFC 9207: an answer that names its issuer must come from the provider that was asked.
bool IsForeignIssuer(const std::string& issuer, const Url& authorize) {
  if (issuer.empty()) return false;
  Result<Url> url = Url::Parse(issuer);
  return !url || !url->SameOrigin(authorize);
}

}  // namespace

std::string MissingScopes(std::string_view asked, std::string_view granted) {
  std::string missing;
  std::vector<std::string> had = SplitWords(granted);
  for (const std::string& scope : SplitWords(asked)) {
    if (!IsGranted(scope, had)) missing += (missing.empty() ? "" : " ") + scope;
  }
  return missing;
}

std::string SignIn::RedirectUrl(const ConnectorTable& connector) const {
  return public_url_() + "/api/oauth/plugin/" + PercentEncode(connector.name) + "/callback";
}

std::string SignIn::ConsentOf(std::string_view cookie, std::string_view ticket) {
  return Hex(HmacSha256(cookie, ticket));
}

Task<std::string> SignIn::Begin(SignInRequest request) {
  const ConnectorTable& connector = *request.connector;
  const AuthParts& parts = auth_.parts();
  if (!connector.oauth) co_await Fail(NoSignIn(connector));
  if (!parts.pool) {
    co_await Fail(Error(ErrorCode::kUnavailable, "signing in needs a database"));
  }
  Pending pending;
  pending.user = request.user;
  pending.connector = connector.name;
  pending.target = request.target;
  pending.verifier = RandomText(64);
  pending.fields = request.fields.is_object() ? request.fields : Json::Object();
  std::shared_ptr<const OpenConnection> known =
      co_await auth_.connections().Find(request.user, connector.name, request.target);
  if (known) {
    // One that waits for its sign-in, or is to be signed in again, brings its fields.
    if (!request.target.empty() || !known->has_token) {
      Json fields = known->fields;
      for (const String& name : pending.fields.Keys()) fields.Set(name, pending.fields[name]);
      pending.fields = std::move(fields);
    }
  }
  // Whatever is missing is better said now than by the provider.
  (void)co_await AuthorizeUrl(connector, pending, "state");
  Json json = Json::Object();
  json.Set("target", Json(pending.target)).Set("verifier", Json(pending.verifier));
  json.Set("fields", pending.fields);
  Secret plain(JsonAccess::Dump(json));
  auto sealed = parts.vault->Encrypt(plain.Reveal(), PlaceOf(pending.user, pending.connector));
  if (!sealed) co_await Fail(sealed.error());
  std::string ticket = RandomText(43);
  Params params = ParamsOf(HashOf(ticket), pending.user, pending.connector, *sealed, kFor);
  co_await parts.pool->Query(
      "WITH old AS (DELETE FROM pie.oauth_states WHERE expires_at < now())"
      " INSERT INTO pie.oauth_states (ticket, user_id, connector, sealed, expires_at)"
      " VALUES ($1, $2, $3, $4, now() + $5::interval)",
      std::move(params));
  co_return ticket;
}

Task<SignInPage> SignIn::Open(const ConnectorTable& connector, std::string ticket,
                              std::string cookie, std::string consent) {
  Pool* pool = auth_.parts().pool;
  if (!connector.oauth || !pool) co_await Fail(NoSignIn(connector));
  SignInPage page;
  if (cookie.size() != 43) cookie = RandomText(43);
  page.cookie = cookie;
  page.consent = ConsentOf(cookie, ticket);
  // The first browser to come keeps the ticket.
  Params params = ParamsOf(HashOf(ticket), std::string(connector.name), HashOf(cookie));
  SqlRows rows = co_await pool->Query(
      "UPDATE pie.oauth_states SET browser = $3 WHERE ticket = $1 AND connector = $2"
      " AND state IS NULL AND expires_at > now() AND (browser IS NULL OR browser = $3)"
      " RETURNING user_id, sealed",
      std::move(params));
  if (rows.empty()) co_await Fail(Expired());
  page.user = rows.Copy(0, 0);
  if (consent != page.consent) co_return page;
  Result<Secret> plain =
      auth_.parts().vault->Decrypt(rows.Text(0, 1), PlaceOf(page.user, connector.name));
  if (!plain) co_await Fail(plain.error());
  Result<Json> json = JsonAccess::Parse(plain->Reveal());
  if (!json) co_await Fail(Error(ErrorCode::kInternal, "the stored sign-in is damaged"));
  Pending pending;
  pending.user = page.user;
  pending.verifier = std::string((*json)["verifier"].AsString());
  pending.fields = (*json)["fields"];
  std::string state = RandomText(43);
  page.redirect = co_await AuthorizeUrl(connector, pending, state);
  Params used = ParamsOf(HashOf(ticket), HashOf(state));
  SqlRows done = co_await pool->Query(
      "UPDATE pie.oauth_states SET state = $2 WHERE ticket = $1 AND state IS NULL",
      std::move(used));
  if (done.affected() == 0) co_await Fail(Expired());
  co_return page;
}

Task<std::string> SignIn::AuthorizeUrl(const ConnectorTable& connector, const Pending& pending,
                                       std::string state) {
  const OauthRow& oauth = *connector.oauth;
  SecretStore& secrets = *auth_.parts().secrets;
  OauthClient client = co_await LoadClient(secrets, connector);
  Values values =
      co_await LoadValues(secrets, connector, pending.user, pending.fields, TextsOf(oauth));
  Result<Url> url = values.Address(oauth.authorization_url);
  if (!url) co_await Fail(url.error());
  TextPairs pairs = {{"response_type", "code"},
                     {"client_id", client.id},
                     {"redirect_uri", RedirectUrl(connector)},
                     {"state", state}};
  std::string scopes = ScopesOf(oauth, oauth.scope_separator ? oauth.scope_separator : " ");
  if (!scopes.empty()) pairs.emplace_back("scope", scopes);
  if (oauth.pkce) {
    pairs.emplace_back("code_challenge", PkceChallenge(pending.verifier));
    pairs.emplace_back("code_challenge_method", "S256");
  }
  for (const NamedText& row : oauth.authorize_params) {
    Result<std::string> value = values.Text(row.value);
    if (!value) co_await Fail(value.error());
    std::erase_if(pairs, [&](const auto& pair) { return pair.first == row.name; });
    pairs.emplace_back(row.name, std::move(*value));
  }
  co_return url->WithQuery(FormText(pairs)).ToString();
}

// The row of this state, which is then gone: a state serves once, whatever comes of it.
Task<SignIn::Pending> SignIn::Take(const ConnectorTable& connector, std::string state,
                                   std::string cookie) {
  const AuthParts& parts = auth_.parts();
  Params params = ParamsOf(HashOf(state), std::string(connector.name), HashOf(cookie));
  SqlRows rows = co_await parts.pool->Query(
      "DELETE FROM pie.oauth_states WHERE state = $1 AND connector = $2 AND browser = $3"
      " AND expires_at > now() RETURNING user_id, sealed",
      std::move(params));
  if (rows.empty()) co_await Fail(Expired());
  Pending pending;
  pending.user = rows.Copy(0, 0);
  pending.connector = connector.name;
  Result<Secret> plain =
      parts.vault->Decrypt(rows.Text(0, 1), PlaceOf(pending.user, pending.connector));
  if (!plain) co_await Fail(plain.error());
  Result<Json> json = JsonAccess::Parse(plain->Reveal());
  if (!json) co_await Fail(Error(ErrorCode::kInternal, "the stored sign-in is damaged"));
  pending.target = std::string((*json)["target"].AsString());
  pending.verifier = std::string((*json)["verifier"].AsString());
  pending.fields = (*json)["fields"];
  co_return pending;
}

Task<Grant> SignIn::Exchange(const ConnectorTable& connector, Pending pending, std::string code) {
  SecretStore& secrets = *auth_.parts().secrets;
  OauthClient client = co_await LoadClient(secrets, connector);
  Values values = co_await LoadValues(secrets, connector, pending.user, pending.fields,
                                      TextsOf(*connector.oauth));
  TextPairs params = {{"grant_type", "authorization_code"},
                      {"code", code},
                      {"redirect_uri", RedirectUrl(connector)}};
  if (connector.oauth->pkce) params.emplace_back("code_verifier", pending.verifier);
  Result<TokenRequest> request = BuildOauthRequest(connector, values, client, std::move(params));
  if (!request) co_await Fail(request.error());
  auth_.Guard(Secret(code));
  Grant grant = co_await FetchToken(auth_.http(), std::move(*request));
  auth_.Guard(grant.access);
  auth_.Guard(grant.refresh);
  co_return grant;
}

// What the service calls the account; a sign-in does not fail for want of a name.
Task<std::string> SignIn::Account(const ConnectorTable& connector, const Values& values,
                                  const Grant& grant) {
  const OauthRow& oauth = *connector.oauth;
  std::string reply = JsonAccess::Dump(grant.reply);
  if (oauth.user_info_url) {
    Result<Url> url = values.Address(oauth.user_info_url);
    if (!url) co_return std::string();
    HttpRequest request("GET", std::move(*url));
    request.headers.Set("Accept", "application/json");
    for (const NamedText& row : connector.api.headers) {
      std::string_view value = row.value ? row.value : "";
      if (value.find('{') == value.npos) request.headers.Set(row.name, value);
    }
    request.headers.Set("Authorization", "Bearer " + std::string(grant.access.Reveal()));
    Result<HttpResponse> response = co_await auth_.http().Send(std::move(request)).AsResult();
    if (response && response->status == 200) {
      std::string pointer = oauth.account_pointer ? oauth.account_pointer : "";
      for (const char* usual : {pointer.c_str(), "/email", "/login", "/name", "/sub"}) {
        std::string text = *usual ? PointerText(response->body, usual) : std::string();
        if (!text.empty()) co_return Words(text);
      }
    }
  }
  for (const char* usual : {"/workspace_name", "/team/name", "/authed_user/id"}) {
    std::string text = PointerText(reply, usual);
    if (!text.empty()) co_return Words(text);
  }
  co_return std::string();
}

Task<SignedIn> SignIn::Finish(const ConnectorTable& connector, std::string query,
                              std::string cookie) {
  if (!connector.oauth || !auth_.parts().pool) co_await Fail(NoSignIn(connector));
  SignedIn done;
  done.service = ServiceNameOf(connector);
  Pending pending = co_await Take(connector, QueryParam(query, "state"), std::move(cookie));
  Values values = co_await LoadValues(*auth_.parts().secrets, connector, pending.user,
                                      pending.fields, TextsOf(*connector.oauth));
  Result<Url> authorize = values.Address(connector.oauth->authorization_url);
  if (!authorize) co_await Fail(authorize.error());
  if (IsForeignIssuer(QueryParam(query, "iss"), *authorize)) {
    co_await Fail(Error(ErrorCode::kPermissionDenied,
                        "the answer comes from another provider than the one that was asked"));
  }
  std::string refusal = QueryParam(query, "error");
  std::string code = QueryParam(query, "code");
  if (!refusal.empty() || code.empty()) {
    std::string words = QueryParam(query, "error_description");
    std::string why = refusal.empty() ? "no code" : refusal;
    if (!words.empty()) why += " (" + words + ")";
    co_await Fail(
        Error(ErrorCode::kPermissionDenied, done.service + " did not connect: " + Words(why)));
  }
  Grant grant = co_await Exchange(connector, pending, std::move(code));
  ConnectionDraft draft;
  draft.user = pending.user;
  draft.connector = connector.name;
  draft.target = pending.target;
  draft.auth = "oauth";
  draft.provider = connector.oauth->provider;
  draft.fields = pending.fields;
  draft.account = co_await Account(connector, values, grant);
  std::string asked = NormalScopes(ScopesOf(*connector.oauth, " "));
  // RFC 6749 5.1: a reply without scopes grants what was asked for.
  if (!grant.has_scopes) grant.scopes = asked;
  grant.missing_scopes = MissingScopes(asked, grant.scopes);
  draft.grant = std::move(grant);
  done.connection = co_await auth_.connections().Put(std::move(draft));
  co_return done;
}

}  // namespace pie
