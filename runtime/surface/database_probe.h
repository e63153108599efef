// DatabaseProbe: whether the database answers now, for /healthz and /metrics.
#pragma once

#include <chrono>

#include "base/loop.h"
#include "db/pool.h"

namespace pie {

// What calls last met says nothing about an executor that has none: a load balancer that took it
// out would never send it one again. So the database is asked, but at most once a second, since
// everybody may ask /healthz.
class DatabaseProbe {
 public:
  DatabaseProbe(Loop& loop, Pool* pool) : loop_(loop), pool_(pool) {}

  // True also when there is no pool.
  Task<bool> Up();

 private:
  using Clock = std::chrono::steady_clock;

  Loop& loop_;
  Pool* pool_;
  Clock::time_point next_{};
  bool answered_ = true;
};

}  // namespace pie
