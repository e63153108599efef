// Redactor: takes known secret values out of texts that leave the process.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "vault/secret.h"

namespace pie {

// Replaces each secret, also in base64, base64url, percent-encoded, JSON-escaped and hex form, by
// "[redacted]". One pass over the text however many secrets there are. Thread safe.
class Redactor {
 public:
  Redactor();
  ~Redactor();
  Redactor(const Redactor&) = delete;
  Redactor& operator=(const Redactor&) = delete;

  // Values shorter than 6 bytes are ignored: replacing them would destroy unrelated text.
  // Adding a value twice counts; each Remove() takes one back.
  void Add(const Secret& secret);
  void Remove(const Secret& secret);
  std::string Redact(std::string_view text) const;
  // True when Redact() would change the text.
  bool Contains(std::string_view text) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
