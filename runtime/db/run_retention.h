// RunRetention: old records of the run log go, little by little.
#pragma once

#include <functional>

#include "db/pool.h"

namespace pie {

struct RetentionOptions {
  int days = 30;  // 0: nothing goes
  int batch = 1000;
  Milliseconds pause{200};         // between batches, so that calls find the database free
  Milliseconds interval{600'000};  // between two looks

  RetentionOptions() = default;
};

// Deletes at most one batch of runs older than that; gives how many. Executors that share a
// database do not wait for each other.
Task<long long> DeleteOldRuns(Pool& pool, RetentionOptions options);

// Deletes for as long as the task lives. A failure is tried again at the next look.
Task<void> KeepDeletingOldRuns(Loop& loop, Pool& pool, RetentionOptions options);

}  // namespace pie
