// Signatures that sign-ins need: PKCE, JSON Web Tokens. Pure functions.
#pragma once

#include <string>
#include <string_view>

#include "pie/json.h"
#include "pie/result.h"
#include "vault/secret.h"

namespace pie {

// RFC 7636, S256.
std::string PkceChallenge(std::string_view verifier);

struct JwtRequest {
  std::string algorithm;     // HS256 | HS384 | HS512 | RS256 | PS256 | ES256
  Secret key;                // HS*: the shared secret; else a private key in PEM
  std::string key_encoding;  // HS*: text (the default), hex or base64
  std::string key_id;        // header `kid`; may be empty
  Json claims;

  JwtRequest() = default;
};

// header.claims.signature. kNotConnected when the key is none of its algorithm.
Result<std::string> SignJwt(const JwtRequest& request);

}  // namespace pie
