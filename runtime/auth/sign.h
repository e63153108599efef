// Signatures that sign-ins need: PKCE, JSON Web Tokens, OAuth 1.0a. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/url.h"
#include "pie/json.h"
#include "pie/result.h"
#include "vault/secret.h"

namespace pie {

// RFC 7636, S256.
std::string PkceChallenge(std::string_view verifier);

struct JwtRequest {
  std::string algorithm;  // HS256 | HS384 | HS512 | RS256 | ES256
  Secret key;             // HS*: the shared secret; else a private key in PEM
  std::string key_id;     // header `kid`; may be empty
  Json claims;

  JwtRequest() = default;
};

// header.claims.signature. kNotConnected when the key is none of its algorithm.
Result<std::string> SignJwt(const JwtRequest& request);

// What OAuth 1.0a (RFC 5849) adds to a request.
struct Oauth1Request {
  std::string method;
  Url url;                              // its query is signed, too
  std::string form_body;                // only when the body is a form; otherwise empty
  std::string algorithm = "HMAC-SHA1";  // or HMAC-SHA256
  std::string consumer_key, token, realm, nonce, timestamp;
  Secret consumer_secret, token_secret;

  Oauth1Request() = default;
};

// The text that is signed (RFC 5849 3.4.1), and the value of the Authorization header.
std::string Oauth1BaseString(const Oauth1Request& request);
std::string Oauth1Header(const Oauth1Request& request);

}  // namespace pie
