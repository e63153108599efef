// Health: whether connections still work.
#pragma once

#include <string>

#include "auth/auth.h"
#include "engine/engine.h"

namespace pie {

// Sends what the manifest's `verify` names, or asks for the token where it names nothing, and notes
// the outcome with the connection. Gives the account's label; fails as the check does.
Task<std::string> CheckConnection(Engine& engine, Auth& auth, const ConnectorTable& connector,
                                  Principal principal, std::string id);

// Checks up to `limit` connections that were not checked for a day, of all users; how many. For a
// schedule; every executor may run it.
Task<int> CheckDueConnections(Engine& engine, Auth& auth, int limit);

}  // namespace pie
