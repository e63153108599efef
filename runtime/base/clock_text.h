// Times as text.
#pragma once

#include <cstdint>
#include <string>

namespace pie {

// "2026-07-28T09:30:00Z" for milliseconds since 1970.
std::string IsoTime(int64_t unix_ms);

}  // namespace pie
