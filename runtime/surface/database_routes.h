// /api/plugins/{id}/database: a connector's own tables, for its author.
#pragma once

#include "db/managed.h"
#include "surface/routes.h"

namespace pie {

// For administrators. `managed` must outlive the routes.
void AddDatabaseRoutes(Routes& routes, ManagedDb& managed);

}  // namespace pie
