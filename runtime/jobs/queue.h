// The durable queue: rows of pie.jobs. A job is enqueued in the transaction that causes it, and
// done in the transaction that holds what its handler did, so that both happen or neither. Workers
// (jobs/worker.h) of any number of executors take the jobs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "db/pool.h"
#include "pie/json.h"

namespace pie {

constexpr int kMaxJobPriority = 9;
constexpr size_t kMaxJobPayload = 1 << 20;

struct NewJob {
  std::string kind;       // says which handler takes it: "webhook", "task", ...
  std::string connector;  // connector and user form the group that is served in turn with others,
  std::string user;       // and whose limits of running jobs count; empty: no limit
  Json payload;
  // Not empty: a second job of the same kind and key is not made, as long as the first one is kept
  // (see JobRetention).
  std::string dedup_key;
  // 0 to kMaxJobPriority: goes ahead of jobs of its group that are up to 10 s per step older.
  int priority = 0;
  long long delay_ms = 0;
  long long run_at_ms = 0;  // Unix time; 0: now + delay_ms
  int max_attempts = 8;

  NewJob() = default;
};

// How long finished jobs are kept, and so their keys and the chance to replay them.
struct JobRetention {
  long long done_ms = 3ll * 24 * 3600 * 1000;
  long long dead_ms = 30ll * 24 * 3600 * 1000;
  JobRetention() = default;
};

// Inside the caller's transaction. The job's id; 0 when there is one with its dedup_key already.
Result<long long> Enqueue(Transaction& transaction, const NewJob& job);
// The same, but one with its dedup_key that has ended, well or not, gets a new life. So what is
// replayed is no dead letter any more.
Result<long long> EnqueueAgain(Transaction& transaction, const NewJob& job);

// For who looks after the queue: `pie jobs`.
struct JobInfo {
  long long id = 0;
  std::string kind;
  std::string connector;
  std::string user;
  std::string payload;
  std::string state;  // waiting, ready, running, done, dead
  int attempt = 0;
  int max_attempts = 0;
  std::string worker;
  std::string error;  // of the last attempt
  std::string created_at;
  std::string run_at;
  std::string finished_at;

  JobInfo() = default;
};

struct JobQuery {
  std::string state;  // empty: any
  std::string kind;
  std::string connector;
  std::string user;
  long long before_id = 0;  // 0: from the newest
  int limit = 50;           // at most 1000

  JobQuery() = default;
};

struct JobCounts {
  long long waiting = 0;
  long long ready = 0;
  long long running = 0;
  long long dead = 0;
  long long oldest_ready_ms = 0;  // for how long the oldest ready job could have run

  JobCounts() = default;
};

Task<std::vector<JobInfo>> ListJobs(Pool& pool, JobQuery query);  // newest first
Task<JobInfo> GetJob(Pool& pool, long long id);                   // kNotFound
Task<JobCounts> CountJobs(Pool& pool);
// Gives a dead job a new life: it is ready, with all its attempts. kNotFound, or kConflict when the
// job is not dead.
Task<void> ReplayJob(Pool& pool, long long id);
// The same for all dead jobs that fit (of state, before_id and limit nothing counts but limit).
Task<long long> ReplayJobs(Pool& pool, JobQuery query);
// Removes finished jobs whose time is over, some thousand in each statement; how many.
Task<long long> RemoveOldJobs(Pool& pool, JobRetention retention);

}  // namespace pie
