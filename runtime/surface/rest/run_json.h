// A record of the run log as JSON.
#pragma once

#include <string>

#include "db/run_log.h"

namespace pie {

std::string RunJson(const RunRecord& run);

}  // namespace pie
