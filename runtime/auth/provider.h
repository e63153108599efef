// Provider: what a sign-in asks of a connector's authorization server, and of the API behind it.
#pragma once

#include <string>
#include <string_view>

#include "auth/auth.h"

namespace pie {

// Where a browser goes next, and what it will come back with.
struct SignInStart {
  std::string url;
  std::string state;  // of the callback: `state`, or with OAuth 1.0a `oauth_token`
  Secret secret;      // OAuth 1.0a: of the request token
  SignInStart() = default;
};

// One sign-in of one user. Loop thread only; the connector outlives it.
class Provider {
 public:
  Provider(Auth& auth, const ConnectorTable& connector, std::string user, Json fields,
           std::string redirect_url)
      : auth_(auth),
        connector_(connector),
        user_(std::move(user)),
        fields_(std::move(fields)),
        redirect_url_(std::move(redirect_url)) {}

  const Json& fields() const { return fields_; }

  // kNotConnected names a secret of the client or a field that is missing.
  Task<std::string> AuthorizeUrl(std::string state, std::string verifier);
  // With OAuth 1.0a this asks for a request token.
  Task<SignInStart> Start(std::string verifier);
  // kPermissionDenied: the answer is not from the provider that was asked, or it says no. With it
  // the fields that the callback brings are there.
  Task<void> Accept(std::string query);
  // The token for a callback that was accepted; `secret` as from Start(). The fields that come with
  // the token and from look-ups are there then.
  Task<Grant> Exchange(std::string query, std::string verifier, Secret secret);
  // What the service calls the account; empty when it does not say.
  Task<std::string> Account(Grant grant);

 private:
  const OauthRow& oauth() const { return *connector_.oauth; }
  Task<Values> LoadAll();
  Task<Grant> ExchangeCode(std::string code, std::string verifier);
  Task<Grant> ExchangeVerifier(std::string token, std::string verifier, Secret secret);
  Task<Json> PostOauth1(const char* address, Oauth1Request sign);
  Task<HttpResponse> Get(std::string method, Url url, Grant grant);
  Task<void> LookUp(Grant grant);
  void Capture(const FormRow& row, const Json& value);

  Auth& auth_;
  const ConnectorTable& connector_;
  const std::string user_;
  Json fields_;
  const std::string redirect_url_;
};

// The value of a parameter, decoded; empty when it is not there.
std::string QueryParam(std::string_view query, std::string_view name);
// The parameter of a callback that tells which sign-in it belongs to.
const char* StateName(const OauthRow& oauth);
// The scopes that the manifest asks for.
std::string ScopesOf(const OauthRow& oauth, std::string_view separator);

}  // namespace pie
