// Users and API keys: /api/me, /api/users, /api/keys; and GET /api/search.
#pragma once

#include "auth/api_keys.h"
#include "auth/users.h"
#include "surface/routes.h"
#include "surface/tool_search.h"

namespace pie {

// `keys` and `pool` must outlive the routes. `registry`: what lists of keys may name.
void AddUserRoutes(Routes& routes, ApiKeys& keys, Pool& pool, const Registry& registry);
// `search` must outlive the routes.
void AddSearchRoute(Routes& routes, ToolSearch& search);

}  // namespace pie
