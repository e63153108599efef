// Modes: how each kind of auth in a manifest gets its token.
#pragma once

#include <string>
#include <vector>

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

// ---- Tokens that a program fetches with credentials of its own: client_credentials, two_step, jwt

// A fetch that is ready to be made any number of times.
struct Fetching {
  TokenRequest request;       // unless `jwt` stands for itself
  bool needs_request = true;  // false: the signed token is the credential
  bool has_jwt = false;       // the request carries a fresh assertion
  std::string algorithm, key_id;
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
// The request for the first token, or a renewal; `params` hold the grant.
Result<TokenRequest> BuildOauthRequest(const ConnectorTable& connector, const Values& values,
                                       const OauthClient& client, TextPairs params);
std::vector<const char*> TextsOf(const OauthRow& oauth);

}  // namespace pie
