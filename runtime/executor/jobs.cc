// `pie jobs`: what is in the queue.
#include <cstdio>

#include "executor/commands.h"
#include "executor/open_house.h"
#include "jobs/queue.h"
#include "surface/job_routes.h"

namespace pie {
namespace {

JobQuery QueryOf(const Options& options) {
  JobQuery query;
  query.connector = options.connector;
  query.kind = options.name;
  query.state = options.status;
  query.limit = options.limit;
  return query;
}

template <class Work>
int WithStore(const Options& options, Work work) {
  auto house = OpenStore(options);
  if (!house) return Failed(options, house.error());
  Result<Unit> done = work(**house);
  return done ? kOk : Failed(options, done.error());
}

}  // namespace

int ListJobs(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    auto jobs = house.loop().RunUntilDone(ListJobs(house.pool(), QueryOf(options)));
    if (!jobs) return jobs.error();
    auto counts = house.loop().RunUntilDone(CountJobs(house.pool()));
    if (!counts) return counts.error();
    std::string json = R"({"jobs":[)";
    for (const JobInfo& job : *jobs) {
      if (options.json) {
        json += (json.back() == '[' ? "" : ",") + JobJson(job);
        continue;
      }
      std::printf("%8lld  %s  %-8s %-10s %-20s %d/%d  %s\n", job.id, job.created_at.c_str(),
                  job.state.c_str(), job.kind.c_str(), job.connector.c_str(), job.attempt,
                  job.max_attempts, job.error.c_str());
    }
    if (options.json) {
      std::printf("%s],\"waiting\":%lld,\"ready\":%lld,\"running\":%lld,\"dead\":%lld}\n",
                  json.c_str(), counts->waiting, counts->ready, counts->running, counts->dead);
    } else if (!options.quiet) {
      std::printf("%lld waiting, %lld ready, %lld running, %lld dead\n", counts->waiting,
                  counts->ready, counts->running, counts->dead);
    }
    return Unit();
  });
}

int ReplayJobs(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    long long count = 1;
    if (options.job > 0) {
      auto done = house.loop().RunUntilDone(ReplayJob(house.pool(), options.job));
      if (!done) return done.error();
    } else {
      auto done = house.loop().RunUntilDone(ReplayJobs(house.pool(), QueryOf(options)));
      if (!done) return done.error();
      count = *done;
    }
    std::printf(options.json ? "{\"replayed\":%lld}\n" : "%lld jobs are ready again\n", count);
    return Unit();
  });
}

}  // namespace pie
