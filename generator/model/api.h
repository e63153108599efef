// How a connector reaches its service: `oauth`, `api`, `connection`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/template_text.h"
#include "source/source_span.h"

namespace pie::gen {

using NamedText = std::pair<LocatedString, LocatedString>;
using NamedTemplate = std::pair<LocatedString, TemplateText>;

// One more GET for a token, which goes along as parameter `token_param`.
struct TradeSpec {
  TemplateText url;
  LocatedString token_param;
  std::vector<NamedTemplate> params;
};

// `oauth`. Built-in providers arrive with their URLs filled in. OAuth 1.0a has a request_token_url.
struct OAuthSpec {
  LocatedString provider;     // google | github | slack | notion | custom
  std::string provider_name;  // shown to users
  TemplateText request_token_url, authorization_url, token_url, user_info_url, revoke_url;
  TemplateText refresh_url;      // empty: token_url
  std::string user_info_method;  // empty: GET
  std::vector<LocatedString> scopes;
  std::string scope_separator = " ";
  LocatedString client_id_secret, client_secret_secret;  // names in developerSecrets
  std::string token_auth_method = "post";  // post | basic | none (where the client secret goes)
  std::string signature_method;            // 1.0a: HMAC-SHA1 | HMAC-SHA256 | PLAINTEXT
  bool pkce = true;
  bool token_body_is_json = false;
  std::vector<NamedTemplate> authorize_params;  // extraParams: added to the authorization URL
  std::vector<NamedTemplate> token_params;      // added to the token request
  std::vector<NamedText> param_names;           // standard name -> the provider's own
  LocatedString reply_pointer;  // of the object with the token in a reply; empty: all of it
  TradeSpec exchange, renewal;
  std::string account_pointer;  // JSON pointer of the account's label in the userInfo reply
  SourceSpan span;
};

enum class AuthKind {
  kNone,
  kOAuth,
  kBearer,
  kHeader,
  kQuery,
  kBasic,
  kClientCredentials,
  kTwoStep,
  kJwt,
  kBody,
  kOAuth1
};
// As manifests spell them, in the order of the enum.
inline constexpr std::string_view kAuthKinds[] = {
    "none",     "oauth", "bearer", "header", "query", "basic", "client_credentials",
    "two_step", "jwt",   "body",   "oauth1"};

struct AuthSpec {
  AuthKind kind = AuthKind::kNone;
  std::string name;    // header or query parameter that carries the credential
  std::string prefix;  // in front of the credential ("Bearer ")
  TemplateText value;  // bearer, header, query: the credential, for example "{API_KEY}"
  TemplateText username, password;     // basic; two_step: of the login call
  std::vector<NamedTemplate> members;  // body: what is added to a JSON object or a form

  // client_credentials, two_step, jwt: how a token is fetched. Then `name` and `prefix` send it.
  TemplateText token_url;
  TemplateText client_id, client_secret;   // client_credentials; oauth1: the consumer's
  std::string token_auth_method = "post";  // post | basic; jwt: post | bearer
  std::vector<LocatedString> scopes;
  // Extra members of the token request; a name with a slash in front is a JSON pointer.
  std::vector<NamedTemplate> token_params;
  std::vector<NamedTemplate> token_headers;
  std::string token_method = "POST";  // two_step
  bool token_body_is_form = false;    // form instead of JSON
  std::string token_pointer;          // JSON pointer of the token in the reply
  std::string expires_pointer;        // JSON pointer of the lifetime in seconds; may be empty
  uint32_t lifetime_seconds = 0;      // when the reply does not say; 0: unknown

  std::string algorithm;              // jwt: HS256 | RS256 | ..; oauth1: HMAC-SHA1 | ..
  TemplateText key;                   // jwt: signing key
  std::string key_encoding;           // jwt: text | hex | base64, for HS*
  TemplateText key_id;                // jwt: header `kid`
  std::vector<NamedTemplate> claims;  // jwt: iss, sub, aud, ...
  bool exchange = false;              // jwt: trade the assertion for a token at `token_url`
  std::string assertion_param;        // jwt: its name in that request
  TemplateText token, token_secret;   // oauth1: of the user
  TemplateText realm;                 // oauth1
  TemplateText base_url;              // of an alternative; empty: the connector's
  SourceSpan span;
};

enum class FieldSource { kUser, kToken, kCallback, kLookup };

// A value per connection, used as `{name}` in URLs and headers. The user gives it, or a sign-in
// brings it.
struct ConnectionField {
  LocatedString wire;
  std::string cpp;
  std::string label, description, pattern, default_value, example;
  bool secret = false;
  bool required = true;
  std::vector<std::string> options;  // closed list; empty: free text
  FieldSource source = FieldSource::kUser;
  // JSON pointer into the reply with the token or to the look-up; parameter of the callback.
  LocatedString source_at;
  TemplateText source_url;  // kLookup; empty: the one of userInfo
  SourceSpan span;
};

// A place in a 2xx reply that makes it an error.
struct Refusal {
  LocatedString at;                       // JSON pointer; a level `*` is each member or element
  std::string field;                      // JSON pointer below it of the value that decides
  std::vector<LocatedString> is, is_not;  // its values; both empty: anything but nothing
  std::string without;   // JSON pointer: counts only where the reply has nothing there
  bool partial = false;  // an error only when all places are refused
  std::vector<LocatedString> message, code;  // below `at`; empty: those of ApiErrors
};

struct ApiErrors {
  // JSON pointers, or names of headers (no slash); the first that hits wins.
  std::vector<LocatedString> message, code;
  std::vector<Refusal> refusals;
  std::vector<NamedText> hints;  // error code -> what the user should do
};

struct ApiLimits {
  std::string retry_after, remaining, reset_at;  // header names
  std::string reset_format = "epoch";            // epoch | epochMs | seconds | date
  double per_second = 0;                         // 0: not declared
  double per_minute = 0;
  uint32_t concurrency = 0;
};

struct VerifySpec {
  std::string method;  // empty: not declared
  std::string path;
  std::string account_pointer;  // JSON pointer of the account's label in the reply
  SourceSpan span;
};

struct ApiSpec {
  TemplateText base_url;
  AuthSpec auth;
  std::vector<AuthSpec> other_auth;  // alternatives; what a connection holds decides
  std::vector<NamedTemplate> headers;
  std::vector<NamedTemplate> query;  // sent with every request
  ApiErrors errors;
  ApiLimits limits;
  VerifySpec verify;
  LocatedString graphql;  // path of the GraphQL endpoint
  SourceSpan span;
};

}  // namespace pie::gen
