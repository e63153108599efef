// Calls through a running executor.
#pragma once

#include <string>

#include "executor/options.h"

namespace pie {

// `pie call --server URL`; returns the exit code.
int CallRemote(const Options& options, const std::string& arguments);

}  // namespace pie
