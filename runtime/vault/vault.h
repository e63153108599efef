// Vault: encryption at rest with AES-256-GCM.
#pragma once

#include <map>
#include <memory>
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
// at leisure (vault/rotation.h), and drops the old key last. The file is read again when a
// ciphertext names a key that is not known, and on Reload(), so another executor may go first.
// Thread safe; copies share their keys.
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

  Vault();
  // "v1.<key id>.<base64url of nonce, ciphertext and tag>".
  Result<std::string> Encrypt(std::string_view plain, const SecretPlace& place) const;
  Result<Secret> Decrypt(std::string_view sealed, const SecretPlace& place) const;
  bool NeedsRotation(std::string_view sealed) const;  // sealed with a key that is not the newest
  std::string current_key_id() const;
  // Reads the file again; true when the keys are others now. A file that is no good changes
  // nothing. Keys from the environment stay as they are.
  Result<bool> Reload() const;

  // 32 bytes for another purpose: HKDF-SHA256 of the root, without one of the oldest key.
  std::string Derive(std::string_view purpose) const;
  // The root outlives all keys: it is sealed in the database, first as a copy of the oldest key.
  Secret oldest_key() const;
  void SetRoot(Secret root) const;

 private:
  struct Keys;
  struct Shared;
  std::shared_ptr<const Keys> Now() const;
  bool LookAgain() const;

  std::shared_ptr<Shared> shared_;
};

}  // namespace pie
