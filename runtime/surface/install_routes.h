// /api/plugins/{id}/install and /uninstall: which connectors a user has, and what ran when.
#pragma once

#include "hooks/lifecycle.h"
#include "surface/routes.h"

namespace pie {

class SecretStore;

// All must outlive the routes. The effects run inside the transaction of an install or uninstall.
struct InstallParts {
  Pool* pool = nullptr;
  SecretStore* secrets = nullptr;
  Registry registry;
  InstallEffects on_install, on_uninstall;
  InstallParts() = default;
};

void AddInstallRoutes(Routes& routes, InstallParts parts);

}  // namespace pie
