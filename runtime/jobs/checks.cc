#include "jobs/checks.h"

#include <algorithm>
#include <random>

namespace pie {
namespace {

constexpr Milliseconds kLeastPause{500}, kMostPause{60'000};

Result<Unit> EnqueueRound(Transaction& transaction) {
  NewJob job;
  job.kind = kCheckJob;
  job.dedup_key = "round";
  job.max_attempts = 1;  // the next round comes anyway
  Result<long long> made = EnqueueAgain(transaction, job);
  if (!made) return made.error();
  return Unit();
}

}  // namespace

JobKind CheckJobs(Engine& engine, Auth& auth, CheckOptions options) {
  JobKind kind;
  kind.handler = [&engine, &auth, options](const Job&) -> Task<JobEffects> {
    (void)co_await CheckDueConnections(engine, auth, options);
    co_return JobEffects();
  };
  return kind;
}

Task<void> KeepChecking(Loop& loop, Pool& pool, CheckOptions options) {
  if (options.interval.count() <= 0) co_return;
  std::mt19937_64 random(std::random_device{}());
  std::uniform_real_distribution<double> jitter(0.8, 1.2);
  Milliseconds pause = std::clamp(options.interval / 4, kLeastPause, kMostPause);
  for (;;) {
    double length = static_cast<double>(pause.count()) * jitter(random);
    co_await loop.Sleep(Milliseconds(static_cast<long long>(length)));
    std::function<Result<Unit>(Transaction&)> work = EnqueueRound;
    (void)co_await pool.RunTransaction(std::move(work)).AsResult();  // else the next time
  }
}

}  // namespace pie
