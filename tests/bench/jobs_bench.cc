// jobs_bench URL COUNT: how many waiting jobs per second one worker does, on an empty database.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "db/migrations.h"
#include "jobs/worker.h"

namespace pie {
namespace {

template <class T>
T Must(Result<T> result) {
  if (result) return std::move(*result);
  std::fprintf(stderr, "jobs_bench: %s: %s\n", std::string(result.error().message).c_str(),
               std::string(result.error().detail).c_str());
  std::exit(1);
}

double JobsPerSecond(const char* url, long long count) {
  Loop loop;
  Pool pool(loop, PoolOptions(DatabaseAddress(url)));
  Must(loop.RunUntilDone(Migrate(pool)));
  Must(loop.RunUntilDone(
      pool.Query("insert into pie.jobs (kind, max_attempts, created_at, run_at, rank, state)"
                 " select 'a', 3, now(), now(), now(), 'ready' from generate_series(1, $1)",
                 ParamsOf(count))));
  WorkerOptions options;
  options.slots = 200;
  Worker worker(loop, pool, nullptr, options);
  JobKind kind;
  kind.handler = [](const Job&) -> Task<JobEffects> { co_return JobEffects(); };
  worker.Handle("a", kind);
  auto start = std::chrono::steady_clock::now();
  worker.Start();
  while (worker.stats().done < count) Must(loop.RunUntilDone(loop.Sleep(Milliseconds(5))));
  std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  return static_cast<double>(count) / seconds.count();
}

}  // namespace
}  // namespace pie

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: jobs_bench URL COUNT\n");
    return 2;
  }
  std::printf("%.0f\n", pie::JobsPerSecond(argv[1], std::atoll(argv[2])));
}
