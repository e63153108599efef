// Routes of the queue, for administrators.
#pragma once

#include <string>

#include "jobs/queue.h"
#include "surface/routes.h"

namespace pie {

// Without the payload, which is its user's.
std::string JobJson(const JobInfo& job);

// GET /api/jobs; POST /api/jobs/{id}/replay, /api/jobs/replay
void AddJobRoutes(Routes& routes, Pool& pool);

}  // namespace pie
