// SecretStore: developer and user secrets of connectors.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/pool.h"
#include "vault/redactor.h"
#include "vault/vault.h"

namespace pie {

struct SecretInfo {
  std::string user;  // empty: developer secret
  std::string connector;
  std::string name;
  std::string updated_at;

  SecretInfo() = default;
};

// Secrets that the program around the store brings itself. Empty `user`: the developer's. Called on
// the loop's thread, so it must not block; nullopt: look further.
using SecretProvider = std::function<std::optional<Secret>(
    const std::string& user, const std::string& connector, const std::string& name)>;

struct SecretStoreOptions {
  std::string file;               // `.pie/secrets.env`: lines as in the environment; may be absent
  bool allow_plain_names = true;  // also take NAME itself
  SecretProvider provider;        // asked first
  Milliseconds cache_for{5'000};  // how long a value from the database may be out of date
  Milliseconds recent_for{500};   // how long Recent() may be, wherever the value comes from

  SecretStoreOptions() = default;
};

// A developer secret comes from the first place that has it: the environment, the file (both as
// PIE_SECRET_<CONNECTOR>_<NAME> or just NAME), the database. A user secret comes from the database.
// A provider is asked before them, for both.
// Each value that is handed out is known to the redactor. Loop thread only.
class SecretStore {
 public:
  SecretStore(Pool& pool, const Vault& vault, Redactor& redactor, SecretStoreOptions options);
  // Without a database: nothing can be stored.
  SecretStore(Redactor& redactor, SecretStoreOptions options);
  ~SecretStore();
  SecretStore(const SecretStore&) = delete;
  SecretStore& operator=(const SecretStore&) = delete;

  // What GetSecret() or, with `or_developers`, Find() found a moment ago: for calls that follow
  // each other closely. Null: ask those. Valid until the loop goes on.
  const Secret* Recent(std::string_view user, std::string_view connector, std::string_view name,
                       bool or_developers) const;
  // Empty `user`: the developer's secret. kNotFound says how to set it.
  Task<Secret> GetSecret(std::string user, std::string connector, std::string name);
  // The user's own value if there is one, else the developer's.
  Task<Secret> Find(std::string user, std::string connector, std::string name);
  Task<void> SetSecret(std::string user, std::string connector, std::string name, Secret value);
  Task<void> DeleteSecret(std::string user, std::string connector, std::string name);
  // What is in the database, never values; an empty connector stands for all of them.
  Task<std::vector<SecretInfo>> List(std::string user, std::string connector);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace pie
