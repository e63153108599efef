// SecretForms: one secret in every way in which usual encoders write it.
#pragma once

#include <bitset>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "vault/secret.h"

namespace pie {

// Shorter ones are not looked for: unrelated text has them, too.
inline constexpr size_t kShortestSecret = 6;

// As it is, in base64, base64url, hex, percent-encoded and JSON-escaped; each at least as long.
std::set<std::string> FormsOf(std::string_view secret);

// Finds one secret in a text, quickly where it is not: most of the text is skipped (as in
// Redactor). Making one costs some 20 us, so it is kept with the secret.
class SecretForms {
 public:
  explicit SecretForms(std::string_view secret);
  bool In(std::string_view text) const;
  bool IsOf(std::string_view secret) const { return secret_.Reveal() == secret; }

 private:
  static constexpr size_t kBits = 1 << 12;
  static size_t PairBit(const char* text) {
    unsigned pair = static_cast<unsigned char>(text[0]) << 8 | static_cast<unsigned char>(text[1]);
    return (pair * 0x9E3779B1u) >> 20;
  }

  Secret secret_;
  std::vector<Secret> forms_;
  std::bitset<kBits> pairs_;
};

}  // namespace pie
