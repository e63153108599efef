// One run of a helper program: bytes in, bytes out, killed at a deadline. Blocking.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "pie/result.h"

namespace pie {

// What the program wrote to its standard output. It starts with an empty environment, in `/`, with
// no file of ours but these two. kTimeout: it was killed. kUpstream: it crashed, or failed.
// kTooLarge: it wrote more than `max_output`.
Result<std::string> RunFilter(const std::vector<std::string>& argv, std::string_view input,
                              size_t max_output, std::chrono::milliseconds timeout);

}  // namespace pie
