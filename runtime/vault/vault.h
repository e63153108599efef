// Vault: encryption at rest with AES-256-GCM.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "pie/result.h"
#include "vault/secret.h"

namespace pie {

// Where a ciphertext belongs. It is authenticated with it: a row copied to another user, connector
// or name does not decrypt.
struct SecretPlace {
  std::string tenant;  // user id, or "" for the developer's own secrets
  std::string connector;
  std::string name;

  SecretPlace() = default;
  SecretPlace(std::string tenant, std::string connector, std::string name)
      : tenant(std::move(tenant)), connector(std::move(connector)), name(std::move(name)) {}
};

// Keys by id. The newest key encrypts, all of them decrypt; so a rotation adds a key, re-encrypts
// at leisure (NeedsRotation), and drops the old key last. Immutable, so thread safe.
class Vault {
 public:
  // Keys from, in this order: `env_value` (PIE_VAULT_KEY: `id:base64`, several separated by
  // commas, newest first; a bare base64 key has the id "1"); the file, in the same form, one per
  // line; or a new key that is written to the file with mode 0600. A file that others can read is
  // refused.
  static Result<Vault> Load(const std::string& file, const char* env_value);
  // For tests and tools: text in the form of the file.
  static Result<Vault> Parse(std::string_view text);
  static std::string GenerateKeyLine(const std::string& id);  // "id:base64\n"

  Vault() = default;
  // "v1.<key id>.<base64url of nonce, ciphertext and tag>".
  Result<std::string> Encrypt(std::string_view plain, const SecretPlace& place) const;
  Result<Secret> Decrypt(std::string_view sealed, const SecretPlace& place) const;
  bool NeedsRotation(std::string_view sealed) const;  // sealed with a key that is not the newest
  const std::string& current_key_id() const { return current_; }
  // 32 bytes for another purpose (HKDF-SHA256 of the oldest key, so rotation by adding keeps it).
  std::string Derive(std::string_view purpose) const;

 private:
  std::string current_;
  std::string oldest_;
  std::map<std::string, Secret> keys_;
};

}  // namespace pie
