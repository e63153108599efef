// How a connector reaches its service: `oauth`, `api`, `connection`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/template_text.h"
#include "source/source_span.h"

namespace pie::gen {

using NamedText = std::pair<LocatedString, LocatedString>;
using NamedTemplate = std::pair<LocatedString, TemplateText>;

// `oauth`. Built-in providers arrive with their URLs filled in.
struct OAuthSpec {
  LocatedString provider;     // google | github | slack | notion | custom
  std::string provider_name;  // shown to users
  TemplateText authorization_url, token_url, user_info_url, revoke_url;
  std::vector<LocatedString> scopes;
  std::string scope_separator = " ";
  LocatedString client_id_secret, client_secret_secret;  // names in developerSecrets
  std::string token_auth_method = "post";  // post | basic | none (where the client secret goes)
  bool pkce = true;
  std::vector<NamedText> authorize_params;  // extraParams: added to the authorization URL
  std::vector<NamedText> token_params;      // added to the token request
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
  kJwt
};

struct AuthSpec {
  AuthKind kind = AuthKind::kNone;
  std::string name;    // header or query parameter that carries the credential
  std::string prefix;  // in front of the credential ("Bearer ")
  TemplateText value;  // bearer, header, query: the credential, for example "{API_KEY}"
  TemplateText username, password;  // basic

  // client_credentials, two_step, jwt: how a token is fetched. Then `name` and `prefix` send it.
  TemplateText token_url;
  TemplateText client_id, client_secret;   // client_credentials
  std::string token_auth_method = "post";  // post | basic
  std::vector<LocatedString> scopes;
  std::vector<NamedTemplate> token_params;  // extra members of the token request
  std::string token_method = "POST";        // two_step
  bool token_body_is_form = false;          // two_step: form instead of JSON
  std::string token_pointer;                // JSON pointer of the token in the reply
  std::string expires_pointer;              // JSON pointer of the lifetime in seconds; may be empty
  uint32_t lifetime_seconds = 0;            // when the reply does not say; 0: unknown

  std::string algorithm;              // jwt: HS256 | RS256 | ES256
  TemplateText key;                   // jwt: signing key
  TemplateText key_id;                // jwt: header `kid`
  std::vector<NamedTemplate> claims;  // jwt: iss, sub, aud, ...
  bool exchange = false;              // jwt: trade the assertion for a token at `token_url`
  SourceSpan span;
};

// A value a user gives per connection, used as `{name}` in URLs and headers.
struct ConnectionField {
  LocatedString wire;
  std::string cpp;
  std::string label, description, pattern, default_value, example;
  bool secret = false;
  bool required = true;
  std::vector<std::string> options;  // closed list; empty: free text
  SourceSpan span;
};

struct ApiErrors {
  std::vector<LocatedString> message;  // JSON pointers, first that hits wins
  LocatedString code;                  // JSON pointer
  LocatedString ok_field;        // JSON pointer of a boolean: false means failed in spite of 200
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
  std::vector<NamedTemplate> headers;
  std::vector<NamedTemplate> query;  // sent with every request
  ApiErrors errors;
  ApiLimits limits;
  VerifySpec verify;
  LocatedString graphql;  // path of the GraphQL endpoint
  SourceSpan span;
};

}  // namespace pie::gen
