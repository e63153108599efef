// Connections: what a user stored for a connector. `pie connect` writes, the engine reads.
#pragma once

#include <string>

#include "base/loop.h"
#include "pie/json.h"
#include "vault/secret.h"

namespace pie {

class SecretStore;

inline constexpr const char* kDefaultConnection = "default";

struct StoredConnection {
  Json fields;   // object: name -> text, as the manifest's `connection` declares
  Secret token;  // OAuth access token or personal access token; may be empty

  StoredConnection() = default;
};

// kNotFound when the user never connected. `id` empty: the default connection.
Task<StoredConnection> ReadConnection(SecretStore& secrets, std::string user, std::string connector,
                                      std::string id);
Task<void> WriteConnection(SecretStore& secrets, std::string user, std::string connector,
                           std::string id, StoredConnection connection);
Task<void> RemoveConnection(SecretStore& secrets, std::string user, std::string connector,
                            std::string id);

// The user's settings (userFields): an object, empty when nothing was set.
Task<Json> ReadSettings(SecretStore& secrets, std::string user, std::string connector);
Task<void> WriteSettings(SecretStore& secrets, std::string user, std::string connector,
                         Json settings);

}  // namespace pie
