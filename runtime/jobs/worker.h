// Worker: takes jobs of the queue and runs their handlers, on the loop.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/loop.h"
#include "db/listener.h"
#include "jobs/queue.h"
#include "pie/context.h"

namespace pie {

// A job that this worker holds. `fence` grows each time a job is taken: what a worker does whose
// lease was taken over meets another number and is refused.
struct Job {
  long long id = 0;
  long long fence = 0;
  std::string kind;
  std::string connector;
  std::string user;
  Json payload;
  int attempt = 0;  // from 1
  int max_attempts = 0;
  int lost = 0;  // how often a worker died with it, or lost the database

  Job() = default;
};

// What commits together with the end of the job; may be empty. As all work of Pool::Run() it may
// run again, so it has no effect besides the transaction, and owns what it uses.
using JobEffects = std::function<Result<Unit>(Transaction&)>;

// The job outlives the task. An error is tried again, not before its retry_after_ms, until the
// attempts are used up; then the job is dead. The task is destroyed when its lease is lost.
using JobHandler = std::function<Task<JobEffects>(const Job&)>;

struct JobKind {
  JobHandler handler;
  Milliseconds timeout{15 * 60'000};
  // Whether another attempt may help. Empty: not for wrong input, missing rights, missing parts.
  std::function<bool(const Error&)> may_retry;
  // Commits with the failure. `dead`: it was the last attempt.
  std::function<Result<Unit>(Transaction&, const Job&, const Error&, bool dead)> on_failure;

  JobKind() = default;
};

struct WorkerOptions {
  int slots = 32;            // jobs at the same time in this executor
  int connector_limit = 16;  // jobs at the same time of one connector, in all executors
  int user_limit = 8;        // the same of one user
  Json limits;               // {"github": 4}: of some connectors
  Milliseconds lease{30'000};
  Milliseconds poll{5'000};  // notifications wake it sooner
  Milliseconds first_backoff{1'000};
  Milliseconds max_backoff{15 * 60'000};
  int max_lost = 10;  // a job that was lost so often is dead: it may be what kills executors
  JobRetention retention;
  std::function<void(LogLevel, std::string_view)> log;

  WorkerOptions() = default;
};

struct WorkerStats {
  int running = 0;
  long long done = 0;
  long long failed = 0;  // attempts
  long long dead = 0;
  long long lost = 0;        // leases that were taken over
  long long given_back = 0;  // when the executor stopped

  WorkerStats() = default;
};

// Loop thread only. Handle() everything before Start().
class Worker {
 public:
  // `listener` may be null: then jobs are found by polling.
  Worker(Loop& loop, Pool& pool, Listener* listener, WorkerOptions options = WorkerOptions());
  ~Worker();  // cancels what runs; its leases run out
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  void Handle(std::string kind, JobKind how);
  void Start();
  // Takes no more, lets jobs end for up to `grace`, and gives the rest back to the queue, where the
  // attempt does not count.
  Task<void> Stop(Milliseconds grace);

  // A transaction in the midst of a job, refused with kConflict once the lease was taken over. For
  // what must be remembered whatever becomes of the job; the rest belongs into its effects.
  Task<void> Write(const Job& job, JobEffects work);

  const std::string& name() const;  // in pie.jobs.worker
  WorkerStats stats() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
