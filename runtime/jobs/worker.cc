#include "jobs/worker.h"

#include <unistd.h>

#include <algorithm>
#include <map>
#include <random>

#include "base/json_access.h"
#include "jobs/signal.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kMaxErrorText = 2000;
constexpr Milliseconds kCleaning{60'000};
constexpr Milliseconds kGather{50};

struct Active {
  Job job;
  Clock::time_point lease_end;
  bool ending = false;  // its end is being written
  std::unique_ptr<TaskSet> task;
};
using ActivePtr = std::shared_ptr<Active>;

// "{1,2}": a PostgreSQL array of numbers.
template <class Range, class Get>
std::string NumberArray(const Range& range, Get get) {
  std::string text = "{";
  for (const auto& item : range) {
    if (text.size() > 1) text += ',';
    text += std::to_string(get(item));
  }
  return text + '}';
}

enum class Held : unsigned char {
  kOurs,
  kDone,  // by a commit of ours whose answer did not reach us
  kLost,
};

// Locks the row, so that nobody takes it over before the end of the transaction.
Result<Held> Hold(Transaction& transaction, long long id, long long fence) {
  auto rows = transaction.Query(
      "SELECT state FROM pie.jobs WHERE id = $1 AND fence = $2 AND state IN ('running', 'done')"
      " FOR UPDATE",
      ParamsOf(id, fence));
  if (!rows) return rows.error();
  if (rows->empty()) return Held::kLost;
  return rows->Text(0, 0) == "done" ? Held::kDone : Held::kOurs;
}

bool RetryHelps(const Error& error) {
  switch (error.code) {
    case ErrorCode::kInvalidArgument:
    case ErrorCode::kNotImplemented:
    case ErrorCode::kPermissionDenied:
    case ErrorCode::kUnauthenticated:
      return false;
    default:
      return true;
  }
}

std::string WorkerName() {
  char host[256] = "";
  gethostname(host, sizeof host - 1);
  return std::string(host) + ':' + std::to_string(getpid());
}

}  // namespace

struct Worker::Impl {
  Impl(Loop& loop, Pool& pool, Listener* listener, WorkerOptions options)
      : loop(loop),
        pool(pool),
        listener(listener),
        options(std::move(options)),
        wake(loop),
        tasks(loop) {}
  ~Impl() {
    if (listener && subscription) listener->Unsubscribe(subscription);
    CancelAll();
  }

  Loop& loop;
  Pool& pool;
  Listener* const listener;
  const WorkerOptions options;
  const std::string name = WorkerName();
  std::map<std::string, JobKind> kinds;
  std::string kind_array = "{}";
  std::string limits = "{}";
  int subscription = 0;
  bool stopping = false;
  bool claiming = false;
  bool claim_full = false;  // the last claim got all it asked for
  Clock::time_point gather_end{};
  std::map<long long, ActivePtr> active;
  std::vector<ActivePtr> ended;  // without effects: their ends are written together
  bool writing_ends = false;
  WorkerStats stats;
  std::mt19937_64 random{std::random_device{}()};
  Signal wake;
  TaskSet tasks;  // last: what runs ends before the rest goes

  void Log(LogLevel level, const std::string& text) {
    if (options.log) options.log(level, text);
  }

  // ---- Taking jobs

  Task<void> Serve() {
    while (!stopping) {
      int room = options.slots - static_cast<int>(active.size());
      Milliseconds pause = options.poll;
      // While there is much to do, several slots are filled at a time: waits a moment for more of
      // them, but not for slow jobs to end.
      if (room > 0 && claim_full && room < (options.slots + 1) / 2) {
        auto now = Clock::now();
        if (gather_end == Clock::time_point()) gather_end = now + kGather;
        if (now < gather_end) {
          co_await wake.Wait(std::chrono::ceil<Milliseconds>(gather_end - now));
          continue;
        }
      }
      gather_end = {};
      if (room > 0) {
        claiming = true;
        Result<int> taken = co_await Claim(room).AsResult();
        claiming = false;
        claim_full = taken && *taken >= room;
        if (taken && *taken > 0) continue;  // there may be more, of other groups
        if (taken) pause = co_await NextTime();
      }
      co_await wake.Wait(pause);
    }
  }

  Task<int> Claim(int room) {
    auto sent = Clock::now();
    SqlRows rows = co_await pool.Query(
        "SELECT id, fence, kind, connector, user_id, payload, attempt, max_attempts, lost"
        " FROM pie.claim_jobs($1, $2, make_interval(secs => $3::bigint / 1000.0), $4::text[], $5,"
        " $6, $7::jsonb)",
        ParamsOf(name, room, static_cast<long long>(options.lease.count()), kind_array,
                 options.connector_limit, options.user_limit, limits));
    for (size_t i = 0; i < rows.size(); ++i) {
      auto next = std::make_shared<Active>();
      Job& job = next->job;
      job.id = rows.Int(i, 0);
      job.fence = rows.Int(i, 1);
      job.kind = rows.Copy(i, 2);
      job.connector = rows.Copy(i, 3);
      job.user = rows.Copy(i, 4);
      if (auto payload = JsonAccess::Parse(rows.Text(i, 5))) job.payload = std::move(*payload);
      job.attempt = static_cast<int>(rows.Int(i, 6));
      job.max_attempts = static_cast<int>(rows.Int(i, 7));
      job.lost = static_cast<int>(rows.Int(i, 8));
      next->lease_end = sent + options.lease;
      Begin(std::move(next));
    }
    co_return static_cast<int>(rows.size());
  }

  void Begin(ActivePtr next) {
    long long id = next->job.id;
    Cancel(id);  // An older lease of ours that ran out.
    next->task = std::make_unique<TaskSet>(loop);
    active[id] = next;
    next->task->Spawn(RunJob(next));
  }

  // Until the next job's time has come, or the poll.
  Task<Milliseconds> NextTime() {
    auto rows = co_await pool
                    .Query(
                        "SELECT ceil(extract(epoch FROM min(run_at) - pie.now()) * 1000)::bigint"
                        " FROM pie.jobs WHERE state = 'waiting'")
                    .AsResult();
    if (!rows || rows->empty() || rows->IsNull(0, 0)) co_return options.poll;
    Milliseconds left(std::max(rows->Int(0, 0), 1ll));
    co_return std::min(left, options.poll);
  }

  // ---- Running them

  Task<void> RunJob(ActivePtr own) {
    const Job& job = own->job;
    const JobKind& kind = kinds[job.kind];
    if (job.lost >= options.max_lost) {
      Error error(ErrorCode::kInternal, "executors died or lost the database " +
                                            std::to_string(job.lost) + " times with this job");
      co_await Failed(own, error, true);
      co_return Finished(own);
    }
    Result<JobEffects> effects =
        co_await WithDeadline(loop, kind.handler(job), kind.timeout).AsResult();
    if (!effects) {
      bool retry = kind.may_retry ? kind.may_retry(effects.error()) : RetryHelps(effects.error());
      co_await Failed(own, effects.error(), !retry || job.attempt >= job.max_attempts);
    } else if (*effects) {
      co_await Done(own, *effects);
    } else {
      ended.push_back(own);
      own->ending = true;
      if (!writing_ends) tasks.Spawn(WriteEnds());
      co_return;  // WriteEnds() does the rest.
    }
    Finished(own);
  }

  // Loop::Post: a task must not destroy itself.
  void Finished(const ActivePtr& own) {
    auto found = active.find(own->job.id);
    if (found != active.end() && found->second == own) active.erase(found);
    loop.Post([own] { own->task.reset(); });
    int room = options.slots - static_cast<int>(active.size());
    // Otherwise it may have been a limit that kept jobs waiting, and there is room under it now.
    if (!claim_full || room >= (options.slots + 1) / 2) wake.Set();
    if (stopping) wake.Set();
  }

  void Cancel(long long id) {
    auto found = active.find(id);
    if (found == active.end()) return;
    ActivePtr own = found->second;
    active.erase(found);
    ++stats.lost;
    Log(LogLevel::kWarning,
        "job " + std::to_string(id) + " (" + own->job.kind + ") was cancelled: its lease ran out");
    loop.Post([own] { own->task.reset(); });
  }

  // A job's task holds the job, and with it itself: it must be told to end.
  void CancelAll() {
    std::map<long long, ActivePtr> held = std::move(active);
    active.clear();
    for (auto& [id, own] : held) own->task.reset();
  }

  // Repeats what the database cannot take now, as long as the lease holds.
  Task<void> Persist(ActivePtr own, std::function<Result<Unit>(Transaction&)> work) {
    own->ending = true;
    for (;;) {
      Result<Unit> written = co_await pool.RunTransaction(work).AsResult();
      if (written || written.error().code != ErrorCode::kUnavailable ||
          Clock::now() > own->lease_end) {
        if (!written) co_await Fail(written.error());
        co_return;
      }
      co_await loop.Sleep(Milliseconds(200));
    }
  }

  Task<void> Done(ActivePtr own, JobEffects effects) {
    auto lost = std::make_shared<bool>(false);
    std::function<Result<Unit>(Transaction&)> work =
        [lost, id = own->job.id, fence = own->job.fence,
         effects = std::move(effects)](Transaction& transaction) -> Result<Unit> {
      Result<Held> held = Hold(transaction, id, fence);
      if (!held) return held.error();
      *lost = *held == Held::kLost;
      if (*held != Held::kOurs) return Unit();
      if (Result<Unit> written = effects(transaction); !written) return written;
      auto rows = transaction.Query(
          "UPDATE pie.jobs SET state = 'done', finished_at = pie.now(), error = '' WHERE id = $1",
          ParamsOf(id));
      if (!rows) return rows.error();
      return Unit();
    };
    Result<Unit> written = co_await Persist(own, work).AsResult();
    if (written) {
      ++(*lost ? stats.lost : stats.done);
    } else {
      // The effects themselves do not fit: that is a failed attempt.
      co_await Failed(own, written.error(), own->job.attempt >= own->job.max_attempts);
    }
  }

  Task<void> Failed(ActivePtr own, Error error, bool dead) {
    ++stats.failed;
    if (!error.detail.empty()) {
      Log(LogLevel::kError,
          "job " + std::to_string(own->job.id) + ": " + std::string(error.detail));
    }
    long long delay = std::max(Backoff(own->job.attempt), error.retry_after_ms);
    std::function<Result<Unit>(Transaction&)> work =
        [job = own->job, error, dead, delay,
         on_failure = kinds[own->job.kind].on_failure](Transaction& transaction) -> Result<Unit> {
      Result<Held> held = Hold(transaction, job.id, job.fence);
      if (!held) return held.error();
      if (*held != Held::kOurs) return Unit();
      if (on_failure) {
        if (Result<Unit> told = on_failure(transaction, job, error, dead); !told) return told;
      }
      std::string text = std::string(ErrorName(error.code)) + ": " + std::string(error.message);
      if (text.size() > kMaxErrorText) text.resize(kMaxErrorText);
      auto rows = transaction.Query(
          dead
              ? "UPDATE pie.jobs SET state = 'dead', finished_at = pie.now(), error = $2,"
                " fence = fence + 1 WHERE id = $1"
              : "UPDATE pie.jobs SET state = 'waiting', error = $2, fence = fence + 1, worker = '',"
                " run_at = pie.now() + make_interval(secs => $3::bigint / 1000.0),"
                " rank = pie.now() + make_interval(secs => $3::bigint / 1000.0) WHERE id = $1",
          dead ? ParamsOf(job.id, text) : ParamsOf(job.id, text, delay));
      if (!rows) return rows.error();
      return Unit();
    };
    Result<Unit> written = co_await Persist(own, work).AsResult();
    if (written && dead) ++stats.dead;
    wake.Set();  // For the new time.
  }

  // Exponential, with half of it left to chance, so that jobs that failed together come back apart.
  long long Backoff(int attempt) {
    double base = static_cast<double>(options.first_backoff.count()) *
                  static_cast<double>(1ll << std::min(attempt - 1, 30));
    base = std::min(base, static_cast<double>(options.max_backoff.count()));
    return static_cast<long long>(base * std::uniform_real_distribution<>(0.5, 1.0)(random));
  }

  Task<void> WriteEnds() {
    writing_ends = true;
    while (!ended.empty()) {
      std::vector<ActivePtr> batch = std::move(ended);
      ended.clear();
      std::string ids = NumberArray(batch, [](auto& own) { return own->job.id; });
      std::string fences = NumberArray(batch, [](auto& own) { return own->job.fence; });
      auto rows = co_await pool
                      .Query(
                          "UPDATE pie.jobs j SET state = 'done', finished_at = pie.now(),"
                          " error = '' FROM unnest($1::bigint[], $2::bigint[]) AS t(id, fence)"
                          " WHERE j.id = t.id AND j.id = ANY ($1::bigint[])"
                          " AND j.fence = t.fence AND j.state IN ('running', 'done')",
                          ParamsOf(ids, fences))
                      .AsResult();
      if (!rows && rows.error().code == ErrorCode::kUnavailable) {
        for (const ActivePtr& own : batch) {
          if (Clock::now() <= own->lease_end) {
            ended.push_back(own);
          } else {  // Whoever takes it over runs it again.
            ++stats.lost;
            Finished(own);
          }
        }
        co_await loop.Sleep(Milliseconds(200));
        continue;
      }
      if (rows) stats.done += rows->affected();
      if (rows) stats.lost += static_cast<long long>(batch.size()) - rows->affected();
      for (const ActivePtr& own : batch) Finished(own);
    }
    writing_ends = false;
  }

  // ---- Leases

  // A lease further away than any is given was set before the database's clock was put back. Its
  // holder, if it lives, has the time of a whole lease to renew it.
  Task<void> ShortenLeases() {
    (void)co_await pool
        .Query(
            "UPDATE pie.jobs SET lease_until = pie.now() + make_interval(secs => $1::bigint /"
            " 1000.0) WHERE id = ANY (ARRAY(SELECT id FROM pie.jobs WHERE state = 'running'"
            " AND lease_until > pie.now() + make_interval(secs => $1::bigint / 500.0)"
            " LIMIT 1000 FOR UPDATE SKIP LOCKED))",
            ParamsOf(static_cast<long long>(options.lease.count())))
        .AsResult();
  }

  Task<void> RenewLeases() {
    for (;;) {
      co_await loop.Sleep(options.lease / 3);
      co_await ShortenLeases();
      if (active.empty()) continue;
      auto sent = Clock::now();
      std::map<long long, ActivePtr> held = active;
      auto rows = co_await pool
                      .Query(
                          "UPDATE pie.jobs j SET lease_until = pie.now() +"
                          " make_interval(secs => $3::bigint / 1000.0)"
                          " FROM unnest($1::bigint[], $2::bigint[]) AS t(id, fence)"
                          " WHERE j.id = t.id AND j.id = ANY ($1::bigint[])"
                          " AND j.fence = t.fence AND j.state = 'running' RETURNING j.id",
                          ParamsOf(NumberArray(held, [](auto& e) { return e.first; }),
                                   NumberArray(held, [](auto& e) { return e.second->job.fence; }),
                                   static_cast<long long>(options.lease.count())))
                      .AsResult();
      if (rows) {
        for (size_t i = 0; i < rows->size(); ++i) {
          auto found = held.find(rows->Int(i, 0));
          if (found == held.end()) continue;
          found->second->lease_end = sent + options.lease;
          held.erase(found);
        }
      } else {
        std::erase_if(held, [&](auto& e) { return Clock::now() <= e.second->lease_end; });
      }
      for (auto& [id, own] : held) {
        if (own->ending) continue;  // Its end tells by itself whether it came in time.
        auto now = active.find(id);
        if (now != active.end() && now->second == own) Cancel(id);
      }
    }
  }

  Task<void> Clean() {
    for (;;) {
      co_await loop.Sleep(kCleaning + Milliseconds(random() % 20'000));
      (void)co_await RemoveOldJobs(pool, options.retention).AsResult();
    }
  }

  Task<void> Stop(Milliseconds grace) {
    stopping = true;
    wake.Set();
    auto end = Clock::now() + grace;
    while ((claiming || !active.empty()) && Clock::now() < end) {
      co_await loop.Sleep(Milliseconds(20));
    }
    std::map<long long, ActivePtr> held = active;
    CancelAll();
    if (held.empty()) co_return;
    SqlRows rows = co_await pool.Query(
        "UPDATE pie.jobs j SET state = 'ready', attempt = attempt - 1, fence = j.fence + 1,"
        " worker = '' FROM unnest($1::bigint[], $2::bigint[]) AS t(id, fence)"
        " WHERE j.id = t.id AND j.id = ANY ($1::bigint[]) AND j.fence = t.fence"
        " AND j.state = 'running'",
        ParamsOf(NumberArray(held, [](auto& e) { return e.first; }),
                 NumberArray(held, [](auto& e) { return e.second->job.fence; })));
    stats.given_back += rows.affected();
  }
};

Worker::Worker(Loop& loop, Pool& pool, Listener* listener, WorkerOptions options)
    : impl_(std::make_unique<Impl>(loop, pool, listener, std::move(options))) {}
Worker::~Worker() = default;

void Worker::Handle(std::string kind, JobKind how) {
  impl_->kinds[std::move(kind)] = std::move(how);
}

void Worker::Start() {
  std::string kinds;
  for (auto& [kind, how] : impl_->kinds) kinds += (kinds.empty() ? "\"" : ",\"") + kind + '"';
  impl_->kind_array = '{' + kinds + '}';
  if (impl_->options.limits.is_object()) impl_->limits = JsonAccess::Dump(impl_->options.limits);
  if (impl_->listener) {
    impl_->subscription = impl_->listener->Subscribe(
        "pie_jobs", [impl = impl_.get()](const std::string&) { impl->wake.Set(); });
  }
  impl_->tasks.Spawn(impl_->Serve());
  impl_->tasks.Spawn(impl_->RenewLeases());
  impl_->tasks.Spawn(impl_->Clean());
}

Task<void> Worker::Stop(Milliseconds grace) { return impl_->Stop(grace); }

Task<void> Worker::Write(const Job& job, JobEffects work) {
  std::function<Result<Unit>(Transaction&)> fenced =
      [id = job.id, fence = job.fence,
       work = std::move(work)](Transaction& transaction) -> Result<Unit> {
    Result<Held> held = Hold(transaction, id, fence);
    if (!held) return held.error();
    if (*held != Held::kOurs) return Error(ErrorCode::kConflict, "the job was taken over");
    return work(transaction);
  };
  return impl_->pool.RunTransaction(std::move(fenced));
}

const std::string& Worker::name() const { return impl_->name; }
WorkerStats Worker::stats() const {
  WorkerStats stats = impl_->stats;
  stats.running = static_cast<int>(impl_->active.size());
  return stats;
}

}  // namespace pie
