// Verify: is a delivery from whom it says? Pure: no clock, no store, no sockets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hooks/incoming.h"
#include "pie/result.h"
#include "pie/table.h"
#include "vault/secret.h"

namespace pie {

struct Verdict {
  bool verified = false;  // false: the manifest declares no verification
  // Hash of the signature when it covers a time, so that the same one twice is a replay; else
  // empty: the sender signs equal bodies equally.
  std::string replay_key;
  Verdict() = default;
};

// Any of `secrets` may fit: several are valid at once while one is replaced. `delivery_id` is
// what the manifest's deliveryId names. kUnavailable when a secret is needed and there is none, or
// none is usable; kUnauthenticated says in words what does not fit, never what would.
Result<Verdict> VerifyDelivery(const VerifyRow& row, const Incoming& incoming,
                               std::string_view delivery_id, const std::vector<Secret>& secrets,
                               int64_t now_ms);

}  // namespace pie
