// The jobs that run tasks: automations through the engine, heartbeats into the inbox, tool calls.
#pragma once

#include "engine/engine.h"
#include "jobs/worker.h"

namespace pie {

// Registers the handler of jobs that StartRun() makes. `engine` must outlive the worker.
//
// An automation's hook gets {lastRunAt, triggeredBy, triggerData}; lastRunAt is when the last run
// that ended well began, so that what a failed run did not see is seen by the next. What it wrote
// through context.poll() commits with the end of its job.
void HandleTasks(Worker& worker, Pool& pool, Engine& engine);

}  // namespace pie
