#include "auth/sign_in.h"

#include <algorithm>
#include <vector>

#include "auth/fields.h"
#include "base/encoding.h"
#include "base/json_access.h"

namespace pie {

// What is kept between the steps.
struct SignIn::Pending {
  std::string user, connector, target, verifier;
  Secret secret;  // OAuth 1.0a: of the request token
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

// What a sign-in brings is asked for again by every sign-in.
Json OwnFields(const ConnectorTable& connector, const Json& fields) {
  Json own = Json::Object();
  for (const FormRow& row : connector.connection_form) {
    bool given = row.source == FieldSource::kUser;
    if (given && fields.Has(row.name)) own.Set(row.name, fields[row.name]);
  }
  return own;
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

Result<std::string> SignIn::Seal(const Pending& pending) const {
  Json json = Json::Object();
  json.Set("target", Json(pending.target)).Set("verifier", Json(pending.verifier));
  json.Set("secret", Json(pending.secret.Reveal())).Set("fields", pending.fields);
  Secret plain(JsonAccess::Dump(json));
  return auth_.parts().vault->Encrypt(plain.Reveal(), PlaceOf(pending.user, pending.connector));
}

Result<SignIn::Pending> SignIn::Unseal(const ConnectorTable& connector, std::string user,
                                       std::string_view sealed) const {
  Pending pending;
  pending.user = std::move(user);
  pending.connector = connector.name;
  Result<Secret> plain =
      auth_.parts().vault->Decrypt(sealed, PlaceOf(pending.user, pending.connector));
  if (!plain) return plain.error();
  Result<Json> json = JsonAccess::Parse(plain->Reveal());
  if (!json) return Error(ErrorCode::kInternal, "the stored sign-in is damaged");
  pending.target = std::string((*json)["target"].AsString());
  pending.verifier = std::string((*json)["verifier"].AsString());
  pending.secret = Secret(std::string((*json)["secret"].AsString()));
  pending.fields = (*json)["fields"];
  return pending;
}

Provider SignIn::ProviderOf(const ConnectorTable& connector, const Pending& pending) const {
  return Provider(auth_, connector, pending.user, pending.fields, RedirectUrl(connector));
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
  if (Result<Unit> good = CheckFields(connector, pending.fields); !good) {
    co_await Fail(good.error());
  }
  std::shared_ptr<const OpenConnection> known =
      co_await auth_.connections().Find(request.user, connector.name, request.target);
  if (known) {
    // One that waits for its sign-in, or is to be signed in again, brings its fields.
    if (!request.target.empty() || !known->has_token) {
      Json fields = OwnFields(connector, known->fields);
      for (const String& name : pending.fields.Keys()) fields.Set(name, pending.fields[name]);
      pending.fields = std::move(fields);
    }
  }
  // Whatever is missing is better said now than by the provider.
  Provider provider = ProviderOf(connector, pending);
  (void)co_await provider.AuthorizeUrl("state", pending.verifier);
  auto sealed = Seal(pending);
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
  Result<Pending> pending = Unseal(connector, page.user, rows.Text(0, 1));
  if (!pending) co_await Fail(pending.error());
  Provider provider = ProviderOf(connector, *pending);
  SignInStart start = co_await provider.Start(pending->verifier);
  pending->secret = start.secret;
  page.redirect = start.url;
  auto sealed = Seal(*pending);
  if (!sealed) co_await Fail(sealed.error());
  Params used = ParamsOf(HashOf(ticket), HashOf(start.state), *sealed);
  SqlRows done = co_await pool->Query(
      "UPDATE pie.oauth_states SET state = $2, sealed = $3 WHERE ticket = $1 AND state IS NULL",
      std::move(used));
  if (done.affected() == 0) co_await Fail(Expired());
  co_return page;
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
  Result<Pending> pending = Unseal(connector, rows.Copy(0, 0), rows.Text(0, 1));
  if (!pending) co_await Fail(pending.error());
  co_return std::move(*pending);
}

Task<SignedIn> SignIn::Finish(const ConnectorTable& connector, std::string query,
                              std::string cookie) {
  if (!connector.oauth || !auth_.parts().pool) co_await Fail(NoSignIn(connector));
  SignedIn done;
  done.service = ServiceNameOf(connector);
  Pending pending =
      co_await Take(connector, QueryParam(query, StateName(*connector.oauth)), std::move(cookie));
  Provider provider = ProviderOf(connector, pending);
  co_await provider.Accept(query);
  Grant grant = co_await provider.Exchange(query, pending.verifier, pending.secret);
  ConnectionDraft draft;
  draft.user = pending.user;
  draft.connector = connector.name;
  draft.target = pending.target;
  draft.auth = "oauth";
  draft.provider = connector.oauth->provider;
  draft.fields = provider.fields();
  draft.account = co_await provider.Account(grant);
  std::string asked = NormalScopes(ScopesOf(*connector.oauth, " "));
  // RFC 6749 5.1: a reply without scopes grants what was asked for.
  if (!grant.has_scopes) grant.scopes = asked;
  grant.missing_scopes = MissingScopes(asked, grant.scopes);
  draft.grant = std::move(grant);
  done.connection = co_await auth_.connections().Put(std::move(draft));
  co_return done;
}

}  // namespace pie
