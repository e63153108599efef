// Settings: what a user chose for a connector (userFields).
#pragma once

#include <string>

#include "pie/json.h"
#include "pie/task.h"

namespace pie {

class SecretStore;

// An object, empty when nothing was set.
Task<Json> ReadSettings(SecretStore& secrets, std::string user, std::string connector);
Task<void> WriteSettings(SecretStore& secrets, std::string user, std::string connector,
                         Json settings);

}  // namespace pie
