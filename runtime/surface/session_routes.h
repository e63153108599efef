// What connectors remember of the caller, and what their widgets show.
#pragma once

#include "surface/routes.h"

namespace pie {

class Pool;

// `pool` must outlive the routes.
void AddSessionRoutes(Routes& routes, Pool& pool);

}  // namespace pie
