// The executor's counters as Prometheus reads them.
#pragma once

#include <string>

#include "db/pool.h"
#include "db/run_log.h"
#include "engine/engine.h"

namespace pie {

// `pool` and `run_log` may be null.
std::string MetricsText(const Engine& engine, const Pool* pool, bool database_up,
                        const RunLog* run_log, size_t mcp_sessions);

}  // namespace pie
