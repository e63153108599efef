// Modes: how each kind of auth in a manifest gets its token.
#pragma once

#include <string>
#include <vector>

#include "auth/connections.h"
#include "auth/oauth1.h"
#include "auth/token_request.h"
#include "auth/values.h"
#include "pie/table.h"

namespace pie {

// Kinds whose credential is a token that is granted or fetched.
constexpr bool UsesToken(AuthKind kind) {
  return kind == AuthKind::kOauth || kind == AuthKind::kClientCredentials ||
         kind == AuthKind::kTwoStep || kind == AuthKind::kJwt;
}

const char* ServiceNameOf(const ConnectorTable& connector);

// The auth that requests of native code use: what `api` says, else the sign-in of `oauth`.
const AuthRow& AuthOf(const ConnectorTable& connector);
// The same where a connector has several kinds: the first that the connection has a token or the
// fields for. `connection` may be null.
const AuthRow& ChooseAuth(const ConnectorTable& connector, const Connection* connection);
// How the token of a sign-in is sent.
const AuthRow& SignInCarrier(const ConnectorTable& connector);

// ---- Tokens that a program fetches with credentials of its own: client_credentials, two_step, jwt

// A fetch that is ready to be made any number of times.
struct Fetching {
  TokenRequest request;       // unless `jwt` stands for itself
  bool needs_request = true;  // false: the signed token is the credential
  bool has_jwt = false;       // the request carries a fresh assertion
  std::string jwt_name;       // of its parameter; empty: it goes into the header Authorization
  std::string algorithm, key_id, key_encoding;
  Secret key;
  TextPairs claims;
  long long lifetime_s = 0;  // when the reply does not say

  Fetching() = default;
  // All that the token depends on, as one text.
  std::string Identity() const;
};

// The templates that BuildFetching() asks for.
std::vector<const char*> TextsOf(const AuthRow& auth);
Result<Fetching> BuildFetching(const ConnectorTable& connector, const AuthRow& auth,
                               const Values& values);
Task<Grant> Fetch(AuthHttp& http, Fetching fetching);

// ---- OAuth 2.0

// The client that the developer registered at the provider.
struct OauthClient {
  std::string id;
  Secret secret;
  OauthClient() = default;
};

// kNotConnected says which secret is missing.
Task<OauthClient> LoadClient(SecretStore& secrets, const ConnectorTable& connector);
// The request for the first token, or a renewal; `params` hold the grant, with standard names.
Result<TokenRequest> BuildOauthRequest(const ConnectorTable& connector, const Values& values,
                                       const OauthClient& client, TextPairs params);
// One more GET with a token that was granted: `oauth.exchange`, `oauth.renewal`.
Result<TokenRequest> BuildTrade(const ConnectorTable& connector, const TokenTrade& trade,
                                const Values& values, const Secret& token);
// What the provider calls a parameter of RFC 6749.
std::string NameOf(const OauthRow& oauth, std::string_view standard);
// Whether the sign-in is OAuth 1.0a.
constexpr bool IsOauth1(const OauthRow* oauth) { return oauth && oauth->request_token_url; }
std::vector<const char*> TextsOf(const OauthRow& oauth);
// OAuth 1.0a: what signs the client's requests; `token` as in a grant, may be empty.
Oauth1Request SignerOf(const OauthRow& oauth, const OauthClient& client, const Secret& token);

}  // namespace pie
