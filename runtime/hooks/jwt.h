// Jwt: deliveries whose header holds a JSON Web Token (RFC 7515, RFC 7519). Pure.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hooks/incoming.h"
#include "pie/result.h"
#include "pie/table.h"
#include "vault/secret.h"

namespace pie {

struct SignedToken {
  bool is_dated = false;  // it names a time, so that the same one for the same body is a replay
  SignedToken() = default;
};

// Whether `token` is signed with one of `secrets`, by the algorithm of the manifest and no other,
// is valid now, and speaks of this very request: claims and hash of the body as `row` names them. A
// token that does not cover the body has to end at some time. Errors as those of VerifyDelivery.
Result<SignedToken> VerifyToken(const VerifyRow& row, const Incoming& incoming,
                                std::string_view token, const std::vector<Secret>& secrets,
                                int64_t now_ms);

}  // namespace pie
