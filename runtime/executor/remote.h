// Calls through a running executor.
#pragma once

#include <string>

#include "executor/options.h"
#include "pie/json.h"
#include "pie/result.h"

namespace pie {

// POST to a path of the server in `options.server` with its key; the reply's JSON. Errors are as
// the server wrote them.
Result<Json> PostRemote(const Options& options, const std::string& path, const std::string& body);

// `pie call --server URL`; returns the exit code.
int CallRemote(const Options& options, const std::string& arguments);

}  // namespace pie
