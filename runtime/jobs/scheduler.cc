#include "jobs/scheduler.h"

#include <algorithm>

#include "base/json_access.h"
#include "jobs/inbox.h"
#include "jobs/polling.h"
#include "jobs/signal.h"
#include "jobs/tasks.h"

namespace pie {
namespace {

constexpr int kBatch = 100;

Result<Unit> Fire(Transaction& transaction, const SqlRows& rows, size_t row) {
  RunStart start;
  start.task = rows.Copy(row, 0);
  start.user = rows.Copy(row, 1);
  start.connector = rows.Copy(row, 2);
  long long due = rows.Int(row, 4);
  long long now = rows.Int(row, 5);
  List<Problem> problems;
  auto json = JsonAccess::Parse(rows.Text(row, 3));
  TaskSchedule schedule = json ? ReadSchedule(*json, problems) : TaskSchedule();
  start.occurrence = "at:" + std::to_string(due);
  start.triggered_by = schedule.kind;
  start.due_ms = due;
  start.skip_when_open = true;
  if (auto run = StartRun(transaction, start); !run) return run.error();
  long long next = problems.empty() && schedule.kind != "once" ? NextRun(schedule, now, due) : 0;
  auto moved = transaction.Query(
      "UPDATE pie.user_tasks SET next_at = to_timestamp($2::bigint / 1000.0) WHERE id = $1",
      ParamsOf(start.task, next ? std::optional(std::to_string(next)) : std::nullopt));
  if (!moved) return moved.error();
  return Unit();
}

}  // namespace

Task<int> FireDueTasks(Pool& pool) {
  std::function<Result<int>(Transaction&)> work = [](Transaction& transaction) -> Result<int> {
    Result<long long> now = QueueTime(transaction);
    if (!now) return now.error();
    auto rows = transaction.Query(
        "SELECT id, user_id, coalesce(install, ''), schedule,"
        " (extract(epoch FROM next_at) * 1000)::bigint, $1::bigint FROM pie.user_tasks"
        " WHERE enabled AND next_at IS NOT NULL AND next_at <= to_timestamp($1::bigint / 1000.0)"
        " ORDER BY next_at LIMIT $2 FOR UPDATE SKIP LOCKED",
        ParamsOf(*now, kBatch));
    if (!rows) return rows.error();
    for (size_t i = 0; i < rows->size(); ++i) {
      if (Result<Unit> fired = Fire(transaction, *rows, i); !fired) return fired.error();
    }
    return static_cast<int>(rows->size());
  };
  return pool.Run<int>(std::move(work));
}

struct Scheduler::Impl {
  Impl(Loop& loop, Pool& pool, Listener* listener, Registry registry, SchedulerOptions options)
      : loop(loop),
        pool(pool),
        listener(listener),
        registry(registry),
        options(std::move(options)),
        wake(loop) {}
  ~Impl() {
    if (listener && subscription) listener->Unsubscribe(subscription);
  }

  Loop& loop;
  Pool& pool;
  Listener* listener;
  Registry registry;
  SchedulerOptions options;
  int subscription = 0;
  Signal wake;
  std::unique_ptr<TaskSet> tasks;

  Task<Milliseconds> NextTime() {
    auto rows = co_await pool
                    .Query(
                        "SELECT ceil(extract(epoch FROM min(next_at) - pie.now()) * 1000)::bigint"
                        " FROM pie.user_tasks WHERE enabled AND next_at IS NOT NULL")
                    .AsResult();
    Result<long long> poll = co_await NextPollTime(pool, registry).AsResult();
    long long next = rows && !rows->empty() && !rows->IsNull(0, 0) ? rows->Int(0, 0) : -1;
    if (poll && *poll >= 0 && (next < 0 || *poll < next)) next = *poll;
    if (next < 0) co_return options.poll;
    co_return std::clamp(Milliseconds(next), Milliseconds(1), options.poll);
  }

  Task<void> Serve() {
    for (;;) {
      Result<int> fired = co_await FireDueTasks(pool).AsResult();
      Result<int> polled = co_await FireDuePolls(pool, registry).AsResult();
      if (!polled && fired) fired = polled.error();
      if (fired && std::max(*fired, *polled) >= kBatch) continue;
      if (!fired && options.log && fired.error().code != ErrorCode::kUnavailable) {
        options.log(LogLevel::kError, "schedules: " + std::string(fired.error().detail));
      }
      Milliseconds pause = co_await NextTime();
      // Behind a failure there is no hurry.
      co_await wake.Wait(fired ? pause : options.poll);
    }
  }

  Task<void> Sync() {
    for (;;) {
      auto synced = co_await SyncInstalls(pool, registry).AsResult();
      if (synced) synced = co_await SyncPolls(pool, registry).AsResult();
      (void)co_await RemoveOldTaskRuns(pool, options.keep_runs_ms).AsResult();
      (void)co_await RemoveOldNotifications(pool, options.keep_notifications_ms).AsResult();
      co_await loop.Sleep(synced ? options.sync : options.poll);
    }
  }
};

Scheduler::Scheduler(Loop& loop, Pool& pool, Listener* listener, Registry registry,
                     SchedulerOptions options)
    : impl_(std::make_unique<Impl>(loop, pool, listener, registry, std::move(options))) {}
Scheduler::~Scheduler() = default;

void Scheduler::Start() {
  impl_->tasks = std::make_unique<TaskSet>(impl_->loop);
  if (impl_->listener) {
    impl_->subscription = impl_->listener->Subscribe(
        "pie_tasks", [impl = impl_.get()](const std::string&) { impl->wake.Set(); });
  }
  impl_->tasks->Spawn(impl_->Serve());
  impl_->tasks->Spawn(impl_->Sync());
}

void Scheduler::Stop() { impl_->tasks.reset(); }

}  // namespace pie
