// Public apps: their owners deploy them, and anybody calls their actions.
#pragma once

#include "surface/routes.h"

namespace pie {

class FileStore;
class Pool;

struct PublicRouteParts {
  Engine* engine = nullptr;
  Pool* pool = nullptr;
  FileStore* files = nullptr;               // null: no uploads
  std::function<std::string()> public_url;  // "https://pie.example.com"

  PublicRouteParts() = default;
};

// All that is set must outlive the routes.
void AddPublicRoutes(Routes& routes, PublicRouteParts parts);

}  // namespace pie
