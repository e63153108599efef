// Scheduler: turns times that have come into runs. Any number of executors may have one: a task
// whose time has come is locked by one of them, and its run, its job and its next time commit
// together.
//
// What was missed while no executor ran is made up for by one run, however many times have passed.
// A time that comes while the task's run before is still under way is skipped, and the history says
// so.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "base/loop.h"
#include "db/listener.h"
#include "db/pool.h"
#include "pie/context.h"
#include "pie/table.h"

namespace pie {

struct SchedulerOptions {
  Milliseconds poll{10'000};   // at most this long without looking; notifications wake it
  Milliseconds sync{300'000};  // between looks for installs that do not fit the manifests
  long long keep_runs_ms = 30ll * 24 * 3600 * 1000;
  long long keep_notifications_ms = 90ll * 24 * 3600 * 1000;
  std::function<void(LogLevel, std::string_view)> log;

  SchedulerOptions() = default;
};

// Loop thread only.
class Scheduler {
 public:
  // `listener` may be null: then new times are found by polling.
  Scheduler(Loop& loop, Pool& pool, Listener* listener, Registry registry,
            SchedulerOptions options = SchedulerOptions());
  ~Scheduler();
  Scheduler(const Scheduler&) = delete;
  Scheduler& operator=(const Scheduler&) = delete;

  void Start();
  void Stop();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// One look: starts the runs of at most 100 tasks whose time has come; how many. Of polls see
// jobs/polling.h.
Task<int> FireDueTasks(Pool& pool);

}  // namespace pie
