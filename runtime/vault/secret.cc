#include "vault/secret.h"

#include <openssl/crypto.h>

namespace pie {

void Secret::Wipe() noexcept {
  // The whole capacity: a short string lives inside the object and a moved one leaves its bytes.
  value_.resize(value_.capacity());
  OPENSSL_cleanse(value_.data(), value_.size());
  value_.clear();
}

bool Secret::Equals(std::string_view other) const {
  return value_.size() == other.size() &&
         CRYPTO_memcmp(value_.data(), other.data(), other.size()) == 0;
}

}  // namespace pie
