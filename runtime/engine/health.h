// Health: whether connections still work.
#pragma once

#include <string>

#include "auth/auth.h"
#include "engine/engine.h"

namespace pie {

// Sends what the manifest's `verify` names, reads something where the connector speaks no HTTP, or
// asks for the token, and notes the outcome with the connection. Gives the account's label; fails
// as the check does.
Task<std::string> CheckConnection(Engine& engine, Auth& auth, const ConnectorTable& connector,
                                  Principal principal, std::string id);

struct CheckOptions {
  // Between two checks of a connection, give or take a tenth, so that those which were made
  // together are not checked together for ever. 0: never.
  Milliseconds interval{24 * 3'600'000};
  int at_once = 4;
  int most = 500;  // in one round
  Milliseconds each{30'000};

  CheckOptions() = default;
};

// Checks the connections of all users that are due, those that waited longest first; how many.
// Those that only their user can repair, by signing in again, are left alone.
Task<int> CheckDueConnections(Engine& engine, Auth& auth, CheckOptions options);

}  // namespace pie
