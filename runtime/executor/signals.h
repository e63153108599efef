// StopSignals: SIGINT and SIGTERM as calls on the loop.
#pragma once

#include <functional>

#include "base/loop.h"

namespace pie {

// One per process. The first signal runs `on_stop` on the loop; the second ends the process at
// once. Child processes get the default handling.
class StopSignals {
 public:
  StopSignals(Loop& loop, std::function<void()> on_stop);
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;
};

}  // namespace pie
