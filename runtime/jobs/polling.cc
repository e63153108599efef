#include "jobs/polling.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_access.h"
#include "db/sql_array.h"
#include "jobs/schedule.h"
#include "jobs/tasks.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr int kBatch = 100;
constexpr long long kAgainMs = 5'000;  // after a look that is under way

// The polling triggers of a connector, by number.
std::vector<std::pair<int, const TriggerRow*>> PollingOf(const ConnectorTable& connector) {
  std::vector<std::pair<int, const TriggerRow*>> all;
  for (unsigned i = 0; i < connector.triggers.count; ++i) {
    const TriggerRow& trigger = connector.triggers.data[i];
    if (!trigger.polls.empty()) all.emplace_back(static_cast<int>(i), &trigger);
  }
  return all;
}

Param EventNames(const TriggerRow& trigger) {
  SqlArray events;
  for (const PollRow& poll : trigger.polls) events.AddText(poll.event);
  return events.Take();
}

// Others may run in executors with other connectors: their rows are not ours to judge.
Param PollingConnectors(Registry registry) {
  SqlArray names;
  for (const ConnectorTable* connector : registry) {
    if (!PollingOf(*connector).empty()) names.AddText(connector->name);
  }
  return names.Take();
}

long long NextTime(const TriggerRow& trigger, long long now, long long due) {
  TaskSchedule schedule;
  schedule.kind = trigger.kind == TriggerKind::kCron ? "cron" : "interval";
  schedule.expr = trigger.cron ? trigger.cron : "";
  schedule.timezone = trigger.timezone ? trigger.timezone : "";
  schedule.every_ms = trigger.every_ms;
  return NextRun(schedule, now, due);
}

struct DuePoll {
  std::string id;
  std::string user;
  const ConnectorTable* connector = nullptr;
  unsigned trigger = 0;
  long long due = 0;

  DuePoll() = default;
};

Result<bool> IsWaitedFor(Transaction& transaction, const DuePoll& poll) {
  if (poll.trigger >= poll.connector->triggers.count) return false;
  const TriggerRow& trigger = poll.connector->triggers.data[poll.trigger];
  auto rows = transaction.Query(
      "SELECT EXISTS (SELECT FROM pie.user_tasks WHERE user_id = $1 AND event_connector = $2"
      " AND event_name = ANY ($3::text[]) AND enabled)",
      ParamsOf(poll.user, poll.connector->name, EventNames(trigger)));
  if (!rows) return rows.error();
  return rows->Bool(0, 0);
}

Result<Unit> MoveTo(Transaction& transaction, const DuePoll& poll, long long next) {
  auto moved = transaction.Query(
      "UPDATE pie.polls SET next_at = to_timestamp($2::bigint / 1000.0) WHERE id = $1",
      ParamsOf(poll.id, next ? std::optional(std::to_string(next)) : std::nullopt));
  if (!moved) return moved.error();
  return Unit();
}

Result<Unit> Fire(Transaction& transaction, const DuePoll& poll, long long now) {
  Result<bool> waited = IsWaitedFor(transaction, poll);
  if (!waited) return waited.error();
  if (!*waited) {
    auto gone = transaction.Query("DELETE FROM pie.polls WHERE id = $1", ParamsOf(poll.id));
    if (!gone) return gone.error();
    return Unit();
  }
  // Not skipped as a task's time is: a task that came meanwhile waits for its first look.
  auto open = transaction.Query(
      "SELECT EXISTS (SELECT FROM pie.task_runs WHERE task_id = $1 AND status IN ('queued',"
      " 'running'))",
      ParamsOf(poll.id));
  if (!open) return open.error();
  if (open->Bool(0, 0)) return MoveTo(transaction, poll, now + kAgainMs);
  const TriggerRow& trigger = poll.connector->triggers.data[poll.trigger];
  RunStart start;
  start.kind = "poll";
  start.task = poll.id;
  start.user = poll.user;
  start.connector = poll.connector->name;
  start.occurrence = "at:" + std::to_string(poll.due);
  start.triggered_by = trigger.kind == TriggerKind::kCron ? "cron" : "interval";
  start.due_ms = poll.due;
  if (auto run = StartRun(transaction, start); !run) return run.error();
  return MoveTo(transaction, poll, NextTime(trigger, now, poll.due));
}

}  // namespace

Result<Unit> StartPolling(Transaction& transaction, Registry registry, const std::string& user,
                          const std::string& name, const std::string& event,
                          const std::string& task) {
  const ConnectorTable* connector = FindConnector(registry, name);
  if (!connector) return Unit();
  for (const auto& [number, trigger] : PollingOf(*connector)) {
    bool polled = false;
    for (const PollRow& poll : trigger->polls) polled = polled || poll.event == event;
    if (!polled) continue;
    // The first task that waits for the event need not wait for the first look, too.
    auto rows = transaction.Query(
        "INSERT INTO pie.polls AS p (id, user_id, connector, trigger, next_at, created_at)"
        " VALUES ($1, $2, $3, $4, pie.now(), pie.now())"
        " ON CONFLICT (user_id, connector, trigger) DO UPDATE SET next_at = CASE WHEN EXISTS ("
        "  SELECT FROM pie.user_tasks WHERE user_id = $2 AND event_connector = $3"
        "  AND event_name = $5 AND enabled AND id <> $6) THEN p.next_at ELSE pie.now() END",
        ParamsOf("poll_" + RandomText(20), user, name, number, event, task));
    if (!rows) return rows.error();
  }
  return Unit();
}

Task<void> SyncPolls(Pool& pool, Registry registry) {
  Json polled = Json::Array();
  for (const ConnectorTable* connector : registry) {
    for (const auto& [number, trigger] : PollingOf(*connector)) {
      for (const PollRow& poll : trigger->polls) {
        Json row = Json::Object();
        row.Set("connector", connector->name).Set("trigger", number).Set("event", poll.event);
        polled.Push(std::move(row));
      }
    }
  }
  if (polled.size() == 0) co_return;
  (void)co_await pool.Query(
      "INSERT INTO pie.polls (id, user_id, connector, trigger, next_at, created_at)"
      " SELECT 'poll_' || replace(gen_random_uuid()::text, '-', ''), w.user_id, w.connector,"
      " w.trigger, pie.now(), pie.now() FROM (SELECT DISTINCT t.user_id, e.connector, e.trigger"
      "  FROM pie.user_tasks t JOIN jsonb_to_recordset($1::jsonb) AS"
      "  e(connector text, trigger integer, event text)"
      "  ON e.connector = t.event_connector AND e.event = t.event_name"
      "  WHERE t.enabled AND t.event_connector IS NOT NULL) w ON CONFLICT DO NOTHING",
      ParamsOf(JsonAccess::Dump(polled)));
}

Task<int> FireDuePolls(Pool& pool, Registry registry) {
  std::function<Result<int>(Transaction&)> work =
      [registry](Transaction& transaction) -> Result<int> {
    Result<long long> now = QueueTime(transaction);
    if (!now) return now.error();
    auto rows = transaction.Query(
        "SELECT id, user_id, connector, trigger, (extract(epoch FROM next_at) * 1000)::bigint"
        " FROM pie.polls WHERE next_at <= to_timestamp($1::bigint / 1000.0)"
        " AND connector = ANY ($2::text[]) ORDER BY next_at LIMIT $3 FOR UPDATE SKIP LOCKED",
        ParamsOf(*now, PollingConnectors(registry), kBatch));
    if (!rows) return rows.error();
    for (size_t i = 0; i < rows->size(); ++i) {
      DuePoll poll;
      poll.id = rows->Copy(i, 0);
      poll.user = rows->Copy(i, 1);
      poll.connector = FindConnector(registry, rows->Text(i, 2));
      poll.trigger = static_cast<unsigned>(rows->Int(i, 3));
      poll.due = rows->Int(i, 4);
      if (Result<Unit> fired = Fire(transaction, poll, *now); !fired) return fired.error();
    }
    return static_cast<int>(rows->size());
  };
  return pool.Run<int>(std::move(work));
}

Task<long long> NextPollTime(Pool& pool, Registry registry) {
  SqlRows rows = co_await pool.Query(
      "SELECT ceil(extract(epoch FROM next_at - pie.now()) * 1000)::bigint FROM pie.polls"
      " WHERE next_at IS NOT NULL AND connector = ANY ($1::text[]) ORDER BY next_at LIMIT 1",
      ParamsOf(PollingConnectors(registry)));
  co_return rows.empty() ? -1 : std::max(rows.Int(0, 0), 0ll);
}

bool Polls(const ConnectorTable& connector) { return !PollingOf(connector).empty(); }

Task<std::string> RunPollsNow(Pool& pool, const ConnectorTable& connector, std::string user) {
  std::function<Result<std::string>(Transaction&)> work =
      [&connector, user](Transaction& transaction) -> Result<std::string> {
    auto rows = transaction.Query(
        "SELECT id FROM pie.polls WHERE user_id = $1 AND connector = $2 ORDER BY trigger FOR SHARE",
        ParamsOf(user, connector.name));
    if (!rows) return rows.error();
    std::string run;
    for (size_t i = 0; i < rows->size(); ++i) {
      RunStart start;
      start.kind = "poll";
      start.task = rows->Copy(i, 0);
      start.user = user;
      start.connector = connector.name;
      Result<std::string> started = StartRunByHand(transaction, std::move(start));
      if (!started) return started;
      if (run.empty()) run = *started;
    }
    if (!run.empty()) return run;
    return Error(ErrorCode::kNotFound, std::string("no task of yours waits for an event that ") +
                                           connector.name + " polls for");
  };
  return pool.Run<std::string>(std::move(work));
}

}  // namespace pie
