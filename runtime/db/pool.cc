#include "db/pool.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <list>
#include <map>
#include <mutex>
#include <thread>

#include "db/sql_error.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kMaxAttempts = 3;
constexpr Milliseconds kFirstBackoff{50};
constexpr std::chrono::seconds kStopGrace{2};

using Done = Completion<Result<Unit>>;

struct Job {
  Login login;
  // Sets `again` when it failed in a way that leaves no trace in the database.
  std::function<Result<Unit>(Session&, bool& again)> body;
  std::shared_ptr<Done> done = Done::Make();
};

Error Refused(const char* why) {
  Error error(ErrorCode::kUnavailable, why);
  error.retry_after_ms = 200;
  return error;
}

Result<Unit> RunOnce(Session& session, const std::function<Result<Unit>(Transaction&)>& work,
                     bool& again) {
  Result<Unit> begun = session.Script("BEGIN");
  if (!begun) {
    again = !session.alive();
    return begun;
  }
  Transaction transaction(session);
  Result<Unit> result = work(transaction);
  if (!result) {
    again = !session.alive() || IsRetryableState(session.sql_state());
    if (session.alive()) (void)session.Script("ROLLBACK");
    return result;
  }
  Result<Unit> committed = session.Script("COMMIT");
  if (committed) return committed;
  again = IsRetryableState(session.sql_state());
  if (!session.alive()) {
    committed.error().message =
        "the database connection was lost during the commit; the change may or may not be stored";
  }
  return committed;
}

}  // namespace

struct Pool::Impl {
  struct Idle {
    std::string user;
    std::unique_ptr<Session> session;
  };
  struct Health {
    int failures = 0;
    Clock::time_point retry_at;
    std::string detail;
  };

  Impl(Loop& loop, PoolOptions options) : loop(loop), options(std::move(options)) {}

  Loop& loop;
  const PoolOptions options;
  mutable std::mutex mutex;
  std::condition_variable work_there, job_over;
  std::deque<std::shared_ptr<Job>> queue;
  std::list<Idle> idle;                  // least recently used first
  std::map<std::string, int> running;    // jobs by login
  std::map<std::string, Health> health;  // logins that could not connect
  std::list<Session*> in_use;
  PoolStats stats;
  bool stop = false;
  std::vector<std::thread> threads;

  void Deliver(const Job& job, Result<Unit> result) {
    loop.Post([done = job.done, result = std::move(result)] { done->Set(result); });
  }

  bool MayRun(const Job& job) const {
    if (options.max_per_login == 0) return true;
    auto found = running.find(job.login.user);
    return found == running.end() || found->second < options.max_per_login;
  }

  std::shared_ptr<Job> Take() {
    std::unique_lock lock(mutex);
    for (;;) {
      if (stop) return nullptr;
      auto found =
          std::find_if(queue.begin(), queue.end(), [&](auto& job) { return MayRun(*job); });
      if (found != queue.end()) {
        std::shared_ptr<Job> job = std::move(*found);
        queue.erase(found);
        ++running[job->login.user];
        ++stats.running;
        ++stats.jobs;
        return job;
      }
      work_there.wait(lock);
    }
  }

  void Finished(const Job& job) {
    std::lock_guard lock(mutex);
    if (--running[job.login.user] == 0) running.erase(job.login.user);
    --stats.running;
    job_over.notify_all();
    if (options.max_per_login > 0) work_there.notify_all();
  }

  std::unique_ptr<Session> TakeIdle(const std::string& user) {
    std::lock_guard lock(mutex);
    for (auto i = idle.rbegin(); i != idle.rend(); ++i) {
      if (i->user != user) continue;
      std::unique_ptr<Session> session = std::move(i->session);
      idle.erase(std::next(i).base());
      return session;
    }
    return nullptr;
  }

  Result<std::unique_ptr<Session>> Acquire(const Login& login) {
    while (std::unique_ptr<Session> session = TakeIdle(login.user)) {
      if (session->CheckIdle()) return session;
    }
    {
      std::lock_guard lock(mutex);
      auto found = health.find(login.user);
      if (found != health.end() && Clock::now() < found->second.retry_at) {
        return DatabaseUnavailable(found->second.detail);
      }
    }
    DatabaseAddress address = options.address;
    if (!login.user.empty()) {
      address.user = login.user;
      address.password = login.password;
    }
    auto opened = Session::Open(address, options.statement_timeout);
    Remember(login, opened.ok() ? nullptr : &opened.error());
    return opened;
  }

  void Remember(const Login& login, const Error* failure) {
    std::lock_guard lock(mutex);
    stats.down = failure && failure->code == ErrorCode::kUnavailable;
    if (!stats.down) {
      if (!failure) stats.reconnects += health.count(login.user);
      health.erase(login.user);
      return;
    }
    Health& entry = health[login.user];
    auto delay =
        std::min(kFirstBackoff * (1 << std::min(entry.failures++, 10)), options.max_backoff);
    entry.retry_at = Clock::now() + delay;
    entry.detail = std::string(failure->detail);
  }

  // Keeps the session for the next job of the same login if it is as good as new.
  void Release(const Login& login, std::unique_ptr<Session> session) {
    if (!session->alive() || session->in_transaction()) return;
    bool clean = options.discard_after_use ? session->Reset().ok()
                                           : session->SetTimeout(options.statement_timeout).ok();
    if (!clean) return;
    std::list<Idle> surplus;  // closed after the lock
    std::lock_guard lock(mutex);
    idle.push_back({login.user, std::move(session)});
    auto foreign = [&](const Idle& i) { return !i.user.empty(); };
    if (std::count_if(idle.begin(), idle.end(), foreign) > options.max_idle_sessions) {
      surplus.splice(surplus.end(), idle, std::find_if(idle.begin(), idle.end(), foreign));
    }
  }

  Result<Unit> Attempt(Job& job, std::unique_ptr<Session>& session, bool& again) {
    auto acquired = Acquire(job.login);
    if (!acquired) return acquired.error();
    session = std::move(*acquired);
    std::list<Session*>::iterator entry;
    {
      std::lock_guard lock(mutex);
      entry = in_use.insert(in_use.end(), session.get());
    }
    Result<Unit> result;
    try {
      result = job.body(*session, again);
    } catch (const std::exception& exception) {
      // A defect in the job; its session is not trusted any more.
      Error error(ErrorCode::kInternal, "internal error; the operator's log has the details");
      error.detail = exception.what();
      result = error;
      again = false;
    }
    std::lock_guard lock(mutex);
    in_use.erase(entry);
    if (!session->alive()) ++stats.reconnects;
    return result;
  }

  void RunJob(Job& job) {
    std::unique_ptr<Session> session;
    Result<Unit> result;
    for (int attempt = 1; attempt <= kMaxAttempts; ++attempt) {
      bool again = false;
      session.reset();
      result = Attempt(job, session, again);
      if (result.ok() || !again) break;
    }
    Deliver(job, std::move(result));
    if (session) Release(job.login, std::move(session));
  }

  void Work() {
    while (std::shared_ptr<Job> job = Take()) {
      RunJob(*job);
      Finished(*job);
    }
  }

  // False when the queue is full or the pool stops.
  Result<Unit> Submit(std::shared_ptr<Job> job) {
    std::lock_guard lock(mutex);
    if (stop) return Refused("the executor is stopping");
    if (static_cast<int>(queue.size()) >= options.max_queue) {
      ++stats.refused;
      return Refused("the database is busy: too many calls wait for it; try again shortly");
    }
    queue.push_back(std::move(job));
    work_there.notify_one();
    return Unit();
  }

  void Drop(const std::shared_ptr<Job>& job) {
    std::lock_guard lock(mutex);
    std::erase(queue, job);
  }

  static Task<void> Execute(std::shared_ptr<Impl> self, std::shared_ptr<Job> job) {
    Result<Unit> submitted = self->Submit(job);
    if (!submitted) co_await Fail(submitted.error());
    std::function<void()> abandon = [self, job] { self->Drop(job); };
    Result<Unit> result = co_await Done::Wait(job->done, std::move(abandon));
    if (!result) co_await Fail(result.error());
  }

  void Stop() {
    std::deque<std::shared_ptr<Job>> refused;
    {
      std::unique_lock lock(mutex);
      stop = true;
      refused.swap(queue);
      work_there.notify_all();
      bool quiet = job_over.wait_for(lock, kStopGrace, [&] { return stats.running == 0; });
      if (!quiet) {
        for (Session* session : in_use) session->Cancel();
      }
    }
    for (auto& job : refused) Deliver(*job, Refused("the executor is stopping"));
    for (std::thread& thread : threads) thread.join();
    idle.clear();
  }
};

Pool::Pool(Loop& loop, PoolOptions options)
    : impl_(std::make_shared<Impl>(loop, std::move(options))) {
  for (int i = 0; i < impl_->options.threads; ++i) {
    impl_->threads.emplace_back([impl = impl_.get()] { impl->Work(); });
  }
}

Pool::~Pool() { impl_->Stop(); }

Task<SqlRows> Pool::Query(std::string sql, Params params) {
  auto rows = std::make_shared<SqlRows>();
  auto job = std::make_shared<Job>();
  job->body = [rows, sql = std::move(sql), params = std::move(params)](Session& session,
                                                                       bool&) -> Result<Unit> {
    Result<SqlRows> result = session.Query(sql, params);
    if (!result) return result.error();
    *rows = std::move(*result);
    return Unit();
  };
  co_await Impl::Execute(impl_, std::move(job));
  co_return std::move(*rows);
}

Task<void> Pool::RunTransaction(std::function<Result<Unit>(Transaction&)> work) {
  auto job = std::make_shared<Job>();
  job->body = [work = std::move(work)](Session& session, bool& again) {
    return RunOnce(session, work, again);
  };
  co_await Impl::Execute(impl_, std::move(job));
}

Task<void> Pool::WithSession(Login login, std::function<Result<Unit>(Session&)> work) {
  auto job = std::make_shared<Job>();
  job->login = std::move(login);
  job->body = [work = std::move(work)](Session& session, bool&) { return work(session); };
  co_await Impl::Execute(impl_, std::move(job));
}

PoolStats Pool::stats() const {
  std::lock_guard lock(impl_->mutex);
  PoolStats stats = impl_->stats;
  stats.queued = static_cast<int>(impl_->queue.size());
  stats.sessions = static_cast<int>(impl_->idle.size() + impl_->in_use.size());
  return stats;
}

}  // namespace pie
