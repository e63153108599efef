// Pool: PostgreSQL for tasks. Statements run on threads of the pool, results arrive on the loop.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/loop.h"
#include "db/session.h"
#include "db/sql_rows.h"
#include "pie/task.h"

namespace pie {

struct PoolOptions {
  DatabaseAddress address;
  int threads = 4;             // statements that run at the same time
  int max_queue = 2048;        // calls that wait; more are refused with kUnavailable
  int max_idle_sessions = 16;  // sessions kept open for logins other than the pool's own
  int max_per_login = 0;       // of `threads`, how many one login may hold; 0: all
  Milliseconds statement_timeout{30'000};
  Milliseconds max_backoff{2'000};  // between attempts to reach a server that is down
  bool discard_after_use = false;   // DISCARD ALL after each job: for sessions that run foreign SQL

  PoolOptions() = default;
  explicit PoolOptions(DatabaseAddress address) : address(std::move(address)) {}
};

// A login other than the pool's own, for jobs that run with fewer rights.
struct Login {
  std::string user;
  std::string password;

  Login() = default;
  Login(std::string user, std::string password)
      : user(std::move(user)), password(std::move(password)) {}
};

struct PoolStats {
  int queued = 0;
  int running = 0;
  int sessions = 0;
  long long jobs = 0;
  long long refused = 0;     // the queue was full
  long long reconnects = 0;  // sessions opened after one was lost
  bool down = false;         // the last attempt to connect failed

  PoolStats() = default;
};

// What a job of Run() works with: one transaction on one session. Blocking; pool threads only.
class Transaction {
 public:
  explicit Transaction(Session& session) : session_(session) {}
  Result<SqlRows> Query(const std::string& sql, const Params& params = {}) {
    return session_.Query(sql, params);
  }
  Session& session() { return session_; }

 private:
  Session& session_;
};

// Tasks belong to the loop given here, which must outlive the pool. While the server is down calls
// fail at once with kUnavailable and `retry_after_ms`; the pool finds it again by itself.
// Destroying a task drops its job if it still waits; one that runs goes on to its end. So a job
// must own all it uses: no reference to a local of the coroutine that awaits it. In a coroutine
// give the job a name first (`std::function<...> work = [...]...; co_await pool.Run<T>(work);`):
// g++ 12 destroys a lambda twice when it is made inside the co_await expression.
class Pool {
 public:
  Pool(Loop& loop, PoolOptions options);
  ~Pool();  // refuses what waits; statements that run have two more seconds
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  // One statement, in a transaction of its own. Not repeated when the connection is lost.
  Task<SqlRows> Query(std::string sql, Params params = {});

  // Runs `work` between BEGIN and COMMIT on a pool thread; an Error rolls back. `work` runs again
  // (at most 3 times) after a serialization failure, a deadlock or a connection lost before COMMIT
  // was sent, so it must have no effect besides the transaction. When the connection is lost
  // during COMMIT nobody knows the outcome: kUnavailable, never repeated.
  template <class T>
  Task<T> Run(std::function<Result<T>(Transaction&)> work) {
    auto value = std::make_shared<std::optional<T>>();
    std::function<Result<Unit>(Transaction&)> job =
        [value, work = std::move(work)](Transaction& transaction) -> Result<Unit> {
      Result<T> result = work(transaction);
      if (!result) return result.error();
      *value = std::move(*result);
      return Unit();
    };
    co_await RunTransaction(std::move(job));
    co_return std::move(**value);
  }
  Task<void> RunTransaction(std::function<Result<Unit>(Transaction&)> work);

  // Runs `work` with a session of `login` (empty user: the pool's own) and no transaction.
  Task<void> WithSession(Login login, std::function<Result<Unit>(Session&)> work);

  PoolStats stats() const;  // thread safe

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace pie
