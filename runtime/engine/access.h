// Access: what one user may use of one connector during one execution.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "auth/connections.h"
#include "engine/prepared.h"
#include "pie/json.h"
#include "vault/secret.h"

namespace pie {

struct Throttle;

struct Access {
  PreparedConnector* prepared = nullptr;
  std::string connection;                          // id
  std::vector<std::optional<std::string>> fields;  // by index of the connector's connection table
  std::vector<std::optional<Secret>> secrets;      // by index of its secrets; only those loaded
  std::shared_ptr<const OpenConnection> opened;    // null: not connected, or not loaded
  // Granted or fetched ones, by the auth that they serve; one without an auth serves all.
  std::vector<std::pair<const AuthRow*, Secret>> tokens;
  Json settings;  // userFields, defaults filled in
  bool connection_loaded = false;
  bool settings_loaded = false;
  std::shared_ptr<Throttle> throttle;
  std::shared_ptr<const EgressPolicy> own_egress;  // with the user's own hosts; see EgressOf()

  Access() = default;
  const ConnectorTable& connector() const { return *prepared->table; }
  const Secret* TokenFor(const AuthRow* auth) const;
  void SetToken(const AuthRow* auth, Secret token);
};

}  // namespace pie
