#include "auth/provider.h"

#include <algorithm>

#include "auth/fields.h"
#include "auth/sign.h"
#include "base/encoding.h"
#include "base/json_access.h"
#include "table/path.h"

namespace pie {
namespace {

// The provider's words, safe for a page and a log.
std::string Words(std::string text) {
  if (text.size() > 300) text.resize(300);
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  return text;
}

// RFC 9207: an answer that names its issuer must come from the provider that was asked.
bool IsForeignIssuer(const std::string& issuer, const Url& authorize) {
  if (issuer.empty()) return false;
  Result<Url> url = Url::Parse(issuer);
  return !url || !url->SameOrigin(authorize);
}

// Why the user comes back without a grant; empty when there is one.
std::string RefusalIn(const OauthRow& oauth, std::string_view query) {
  bool first = IsOauth1(&oauth);
  std::string code = QueryParam(query, first ? "oauth_verifier" : NameOf(oauth, "code"));
  std::string refusal = QueryParam(query, first ? "oauth_problem" : "error");
  if (first && refusal.empty() && !QueryParam(query, "denied").empty()) refusal = "denied";
  if (refusal.empty() && !code.empty()) return {};
  std::string why = refusal.empty() ? first ? "no verifier" : "no code" : refusal;
  std::string words = QueryParam(query, "error_description");
  return words.empty() ? why : why + " (" + words + ")";
}

}  // namespace

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

const char* StateName(const OauthRow& oauth) { return IsOauth1(&oauth) ? "oauth_token" : "state"; }

std::string ScopesOf(const OauthRow& oauth, std::string_view separator) {
  std::string out;
  for (const char* scope : oauth.scopes) {
    if (!out.empty()) out += separator;
    out += scope;
  }
  return out;
}

Task<Values> Provider::LoadAll() {
  std::vector<const char*> texts = TextsOf(oauth());
  for (const FormRow& row : connector_.connection_form) texts.push_back(row.source_url);
  Values values =
      co_await LoadValues(*auth_.parts().secrets, connector_, user_, fields_, std::move(texts));
  co_return values;
}

Task<std::string> Provider::AuthorizeUrl(std::string state, std::string verifier) {
  OauthClient client = co_await LoadClient(*auth_.parts().secrets, connector_);
  Values values = co_await LoadAll();
  Result<Url> url = values.Address(oauth().authorization_url);
  if (!url) co_await Fail(url.error());
  TextPairs pairs;
  if (IsOauth1(&oauth())) {
    pairs.emplace_back("oauth_token", state);
  } else {
    pairs = {{"response_type", "code"},
             {NameOf(oauth(), "client_id"), client.id},
             {NameOf(oauth(), "redirect_uri"), redirect_url_},
             {"state", state}};
  }
  const char* separator = oauth().scope_separator ? oauth().scope_separator : " ";
  std::string scopes = ScopesOf(oauth(), separator);
  if (!scopes.empty()) pairs.emplace_back(NameOf(oauth(), "scope"), scopes);
  if (oauth().pkce) {
    pairs.emplace_back("code_challenge", PkceChallenge(verifier));
    pairs.emplace_back("code_challenge_method", "S256");
  }
  for (const NamedText& row : oauth().authorize_params) {
    if (values.LeavesOut(row.value)) continue;
    Result<std::string> value = values.Text(row.value);
    if (!value) co_await Fail(value.error());
    SetPair(pairs, row.name, std::move(*value));
  }
  co_return url->WithQuery(FormText(pairs)).ToString();
}

Task<SignInStart> Provider::Start(std::string verifier) {
  SignInStart start;
  if (!IsOauth1(&oauth())) {
    start.state = RandomText(43);
    start.url = co_await AuthorizeUrl(start.state, std::move(verifier));
    co_return start;
  }
  Oauth1Request sign;
  sign.callback = redirect_url_;
  Json reply = co_await PostOauth1(oauth().request_token_url, std::move(sign));
  // Without it the provider speaks OAuth 1.0, where a stranger can finish what a user began.
  if (reply["oauth_callback_confirmed"].AsString() != "true") {
    co_await Fail(Error(ErrorCode::kUpstream, std::string(ServiceNameOf(connector_)) +
                                                  " does not confirm the callback, as OAuth 1.0a "
                                                  "asks"));
  }
  start.state = std::string(reply["oauth_token"].AsString());
  start.secret = Secret(std::string(reply["oauth_token_secret"].AsString()));
  start.url = co_await AuthorizeUrl(start.state, std::string());
  co_return start;
}

Task<void> Provider::Accept(std::string query) {
  Values values = co_await LoadAll();
  Result<Url> authorize = values.Address(oauth().authorization_url);
  if (!authorize) co_await Fail(authorize.error());
  if (IsForeignIssuer(QueryParam(query, "iss"), *authorize)) {
    co_await Fail(Error(ErrorCode::kPermissionDenied,
                        "the answer comes from another provider than the one that was asked"));
  }
  std::string refusal = RefusalIn(oauth(), query);
  if (!refusal.empty()) {
    co_await Fail(Error(
        ErrorCode::kPermissionDenied,
        std::string(ServiceNameOf(connector_)) + " did not connect: " + Words(std::move(refusal))));
  }
  for (const FormRow& row : connector_.connection_form) {
    if (row.source == FieldSource::kCallback) Capture(row, Json(QueryParam(query, row.source_at)));
  }
  // They decide where the token is asked for.
  if (Result<Unit> good = CheckFields(connector_, fields_); !good) co_await Fail(good.error());
}

// Takes over a value of the provider's; nothing where it has none.
void Provider::Capture(const FormRow& row, const Json& value) {
  bool scalar = !value.is_null() && !value.is_object() && !value.is_array();
  std::string text = scalar ? std::string(value.AsString(value.Dump())) : std::string();
  if (!text.empty()) fields_.Set(row.name, Json(text));
}

Task<Grant> Provider::Exchange(std::string query, std::string verifier, Secret secret) {
  Grant grant;
  if (IsOauth1(&oauth())) {
    grant = co_await ExchangeVerifier(QueryParam(query, "oauth_token"),
                                      QueryParam(query, "oauth_verifier"), std::move(secret));
  } else {
    grant = co_await ExchangeCode(QueryParam(query, NameOf(oauth(), "code")), std::move(verifier));
  }
  for (const FormRow& row : connector_.connection_form) {
    if (row.source == FieldSource::kToken) Capture(row, grant.reply.At(String(row.source_at)));
  }
  co_await LookUp(grant);
  for (const FormRow& row : connector_.connection_form) {
    if (row.source == FieldSource::kUser || !IsRequiredField(connector_, row.name)) continue;
    if (fields_.Has(row.name)) continue;
    co_await Fail(Error(ErrorCode::kUpstream, std::string(ServiceNameOf(connector_)) +
                                                  " gave a token, but not '" + row.name + "'"));
  }
  co_return grant;
}

Task<Grant> Provider::ExchangeCode(std::string code, std::string verifier) {
  OauthClient client = co_await LoadClient(*auth_.parts().secrets, connector_);
  Values values = co_await LoadAll();
  TextPairs params = {
      {"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirect_url_}};
  if (oauth().pkce) params.emplace_back("code_verifier", verifier);
  Result<TokenRequest> request = BuildOauthRequest(connector_, values, client, std::move(params));
  if (!request) co_await Fail(request.error());
  auth_.Guard(Secret(code));
  Grant grant = co_await FetchToken(auth_.http(), std::move(*request));
  auth_.Guard(grant.access);
  auth_.Guard(grant.refresh);
  if (oauth().exchange.url) {
    Result<TokenRequest> trade = BuildTrade(connector_, oauth().exchange, values, grant.access);
    if (!trade) co_await Fail(trade.error());
    Grant longer = co_await FetchToken(auth_.http(), std::move(*trade));
    auth_.Guard(longer.access);
    grant.access = longer.access;
    grant.lifetime_s = longer.lifetime_s;
    for (const String& name : longer.reply.Keys()) grant.reply.Set(name, longer.reply[name]);
  }
  if (oauth().renewal.url && grant.refresh.empty()) grant.refresh = grant.access;
  co_return grant;
}

Task<Grant> Provider::ExchangeVerifier(std::string token, std::string verifier, Secret secret) {
  Oauth1Request sign;
  sign.token = Oauth1Pair(std::move(token), std::move(secret));
  sign.verifier = std::move(verifier);
  Grant grant;
  grant.reply = co_await PostOauth1(oauth().token_url, std::move(sign));
  Secret token_secret(std::string(grant.reply["oauth_token_secret"].AsString()));
  Oauth1Pair pair(std::string(grant.reply["oauth_token"].AsString()), std::move(token_secret));
  grant.access = JoinOauth1(pair);
  auth_.Guard(grant.access);
  co_return grant;
}

// A signed POST whose answer is a token with its secret.
Task<Json> Provider::PostOauth1(const char* address, Oauth1Request sign) {
  OauthClient client = co_await LoadClient(*auth_.parts().secrets, connector_);
  Values values = co_await LoadAll();
  Result<Url> url = values.Address(address);
  if (!url) co_await Fail(url.error());
  HttpRequest request("POST", std::move(*url));
  request.headers.Set("Content-Type", "application/x-www-form-urlencoded");
  Oauth1Request signer = SignerOf(oauth(), client, Secret());
  sign.consumer = signer.consumer;
  sign.algorithm = signer.algorithm;
  SignOauth1(std::move(sign), request);
  HttpResponse response = co_await auth_.http().Send(std::move(request));
  Json reply = ReplyObject(response.body);
  bool granted = !reply["oauth_token"].AsString().empty() && response.status < 300;
  if (!granted) {
    std::string why(reply["oauth_problem"].AsString());
    if (why.empty()) why = response.body.starts_with("<") ? std::string() : response.body;
    std::string text = std::string(ServiceNameOf(connector_)) +
                       " refused to give a token (status " + std::to_string(response.status) + ")";
    if (!why.empty()) text += ": " + Words(std::move(why));
    bool broken = response.status >= 500 || response.status == 429;
    if (!broken) text += "; check the consumer key, its secret and the callback URL";
    co_await Fail(
        Error(broken ? ErrorCode::kUnavailable : ErrorCode::kPermissionDenied, std::move(text)));
  }
  auth_.Guard(Secret(std::string(reply["oauth_token_secret"].AsString())));
  co_return reply;
}

// A request with the new token, sent as the connector's own requests are.
Task<HttpResponse> Provider::Get(std::string method, Url url, Grant grant) {
  HttpRequest request(std::move(method), std::move(url));
  request.headers.Set("Accept", "application/json");
  for (const NamedText& row : connector_.api.headers) {
    std::string_view value = row.value ? row.value : "";
    if (value.find('{') == value.npos) request.headers.Set(row.name, value);
  }
  if (IsOauth1(&oauth())) {
    OauthClient client = co_await LoadClient(*auth_.parts().secrets, connector_);
    SignOauth1(SignerOf(oauth(), client, grant.access), request);
  } else {
    const AuthRow& auth = SignInCarrier(connector_);
    std::string prefix = auth.prefix ? auth.prefix : auth.name ? "" : "Bearer ";
    request.headers.Set(auth.name ? auth.name : "Authorization",
                        prefix + std::string(grant.access.Reveal()));
  }
  HttpResponse response = co_await auth_.http().Send(std::move(request));
  co_return response;
}

// Fields that the user gave for this sign-in stay as they are.
Task<void> Provider::LookUp(Grant grant) {
  for (const FormRow& row : connector_.connection_form) {
    if (row.source != FieldSource::kLookup || fields_.Has(row.name)) continue;
    Values values = co_await LoadAll();
    const char* address = row.source_url ? row.source_url : oauth().user_info_url;
    Result<Url> url = values.Address(address);
    if (!url) co_await Fail(url.error());
    bool own = !row.source_url && oauth().user_info_method;
    std::string method = own ? oauth().user_info_method : "GET";
    HttpResponse response = co_await Get(std::move(method), std::move(*url), grant);
    std::string text =
        response.status < 300 ? PointerText(response.body, row.source_at) : std::string();
    Capture(row, Json(text));
    if (text.empty() && IsRequiredField(connector_, row.name)) {
      co_await Fail(Error(ErrorCode::kUpstream,
                          std::string(ServiceNameOf(connector_)) + " gave a token, but no '" +
                              row.name + "' (status " + std::to_string(response.status) + ")"));
    }
  }
}

Task<std::string> Provider::Account(Grant grant) {
  if (oauth().user_info_url) {
    Values values = co_await LoadAll();
    Result<Url> url = values.Address(oauth().user_info_url);
    if (!url) co_return std::string();
    std::string method = oauth().user_info_method ? oauth().user_info_method : "GET";
    Result<HttpResponse> response =
        co_await Get(std::move(method), std::move(*url), grant).AsResult();
    if (response && response->status == 200) {
      std::string pointer = oauth().account_pointer ? oauth().account_pointer : "";
      for (const char* usual : {pointer.c_str(), "/email", "/login", "/name", "/sub"}) {
        std::string text = *usual ? PointerText(response->body, usual) : std::string();
        if (!text.empty()) co_return Words(text);
      }
    }
  }
  std::string reply = JsonAccess::Dump(grant.reply);
  for (const char* usual :
       {"/workspace_name", "/team/name", "/authed_user/id", "/screen_name", "/fullname"}) {
    std::string text = PointerText(reply, usual);
    if (!text.empty()) co_return Words(text);
  }
  co_return std::string();
}

}  // namespace pie
