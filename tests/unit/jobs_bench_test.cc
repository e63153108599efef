// How many jobs per second one worker does; a benchmark that tests/bench/jobs compares with npm
// packages.
#include <gtest/gtest.h>

#include "db/migrations.h"
#include "jobs/worker.h"
#include "test_database.h"

namespace pie {
namespace {

TEST(JobsBench, DISABLED_JobsPerSecond) {
  const char* url = getenv("PIE_BENCH_DATABASE");
  TestPool db{PoolOptions(url ? DatabaseAddress(url) : TestDatabase::Address())};
  ASSERT_TRUE(db.Run(Migrate(db.pool)).ok());
  db.Query("truncate pie.jobs");
  constexpr int kJobs = 10'000;
  db.Query(
      "insert into pie.jobs (kind, max_attempts, created_at, run_at, rank, state)"
      " select 'a', 3, now(), now(), now(), 'ready' from generate_series(1, $1)",
      ParamsOf(kJobs));
  WorkerOptions options;
  options.slots = 200;
  Worker worker(db.loop, db.pool, nullptr, options);
  JobKind kind;
  kind.handler = [](const Job&) -> Task<JobEffects> { co_return JobEffects(); };
  worker.Handle("a", kind);
  auto start = std::chrono::steady_clock::now();
  worker.Start();
  while (worker.stats().done < kJobs) {
    ASSERT_TRUE(db.Run(db.loop.Sleep(std::chrono::milliseconds(5))).ok());
  }
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  printf("{\"jobs\":%d,\"seconds\":%.3f,\"jobs_per_second\":%.0f,\"url\":\"%s\"}\n", kJobs, seconds,
         kJobs / seconds, std::string(TestDatabase::Address().url).c_str());
  fflush(stdout);
  if (getenv("PIE_BENCH_PEERS")) {
    std::string command = "node " PIE_SOURCE_DIR "/tests/bench/jobs/peers.mjs " PIE_SOURCE_DIR
                          " '" +
                          std::string(TestDatabase::Address().url) + "'";
    EXPECT_EQ(system(command.c_str()), 0);
  }
}

}  // namespace
}  // namespace pie
