// Checks: the job that looks whether users' connections still work.
#pragma once

#include "engine/health.h"
#include "jobs/worker.h"

namespace pie {

inline constexpr const char* kCheckJob = "check_connections";

// For Worker::Handle(kCheckJob, ...). There is one such job in the queue, so one executor at a time
// checks.
JobKind CheckJobs(Engine& engine, Auth& auth, CheckOptions options);

// Puts the job into the queue whenever a round may be due, unless it is there. Never ends, unless
// the interval is 0.
Task<void> KeepChecking(Loop& loop, Pool& pool, CheckOptions options);

}  // namespace pie
