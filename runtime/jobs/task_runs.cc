// Runs of tasks, and how they start.
#include <algorithm>

#include "base/encoding.h"
#include "base/json_access.h"
#include "jobs/queue.h"
#include "jobs/tasks.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr size_t kMaxTriggerData = 512 << 10;
constexpr int kRemovedAtOnce = 5'000;

std::string ScheduleOf(const TriggerRow& trigger) {
  TaskSchedule schedule;
  if (trigger.kind == TriggerKind::kCron) {
    schedule.kind = "cron";
    schedule.expr = trigger.cron ? trigger.cron : "";
    schedule.timezone = trigger.timezone ? trigger.timezone : "";
  } else {
    schedule.kind = "interval";
    schedule.every_ms = trigger.every_ms;
  }
  return JsonAccess::Dump(ScheduleJson(schedule));
}

// Trigger numbers and schedules of a connector's automation. -1 is for runs by hand.
std::vector<std::pair<int, std::string>> AutomationsOf(const ConnectorTable& connector) {
  std::vector<std::pair<int, std::string>> all;
  if (!FindHook(connector, "onRun")) return all;
  if (connector.allow_manual_run) all.emplace_back(-1, R"({"kind":"manual"})");
  for (unsigned i = 0; i < connector.triggers.count; ++i) {
    const TriggerRow& trigger = connector.triggers.data[i];
    if (trigger.kind == TriggerKind::kWebhook || !trigger.polls.empty()) continue;
    all.emplace_back(static_cast<int>(i), ScheduleOf(trigger));
  }
  return all;
}

Result<Unit> SyncTrigger(Transaction& transaction, const ConnectorTable& connector,
                         const std::string& user, int trigger, const std::string& text,
                         bool enabled, long long now) {
  List<Problem> problems;
  auto json = JsonAccess::Parse(text);
  TaskSchedule schedule = json ? ReadSchedule(*json, problems) : TaskSchedule();
  long long next = trigger < 0 ? 0 : NextRun(schedule, now, now + schedule.every_ms);
  // An automation that is as it should be keeps its time.
  auto rows = transaction.Query(
      "INSERT INTO pie.user_tasks AS t (id, user_id, install, trigger, name, task_type, schedule,"
      " enabled, next_at, created_at, updated_at) VALUES ($1, $2, $3, $4, $3, 'automation', $5, $6,"
      " to_timestamp($7::bigint / 1000.0), pie.now(), pie.now())"
      " ON CONFLICT (user_id, install, trigger) DO UPDATE SET schedule = $5, enabled = $6,"
      " next_at = CASE WHEN t.schedule = $5 AND t.enabled THEN t.next_at"
      "   ELSE to_timestamp($7::bigint / 1000.0) END,"
      " updated_at = pie.now()",
      ParamsOf("auto_" + RandomText(20), user, connector.name, trigger, text, enabled,
               next ? std::optional(std::to_string(next)) : std::nullopt));
  if (!rows) return rows.error();
  return Unit();
}

TaskRun ReadRun(const SqlRows& rows, size_t row) {
  TaskRun run;
  run.id = rows.Copy(row, 0);
  run.number = rows.Int(row, 1);
  run.triggered_by = rows.Copy(row, 2);
  run.status = rows.Copy(row, 3);
  run.error = rows.Copy(row, 4);
  run.result = rows.Copy(row, 5);
  run.due_ms = rows.Int(row, 6);
  run.started_ms = rows.Int(row, 7);
  run.finished_ms = rows.Int(row, 8);
  return run;
}

Task<std::vector<TaskRun>> ListRunsWhere(Pool& pool, std::string condition, std::string user,
                                         std::string of, long long before_number, int limit) {
  SqlRows rows = co_await pool.Query(
      "SELECT r.id, r.number, r.triggered_by, r.status, r.error, r.result,"
      " (extract(epoch FROM r.due_at) * 1000)::bigint,"
      " coalesce((extract(epoch FROM r.started_at) * 1000)::bigint, 0),"
      " coalesce((extract(epoch FROM r.finished_at) * 1000)::bigint, 0)"
      " FROM pie.task_runs r WHERE r.user_id = $1 AND ($3::bigint = 0 OR r.number < $3::bigint)"
      " AND " +
          condition + " ORDER BY r.number DESC LIMIT $4",
      ParamsOf(user, of, before_number, std::clamp(limit, 1, 200)));
  std::vector<TaskRun> runs;
  for (size_t i = 0; i < rows.size(); ++i) runs.push_back(ReadRun(rows, i));
  co_return runs;
}

}  // namespace

Result<long long> QueueTime(Transaction& transaction) {
  auto rows = transaction.Query("SELECT (extract(epoch FROM pie.now()) * 1000)::bigint");
  if (!rows) return rows.error();
  return rows->Int(0, 0);
}

Result<ToolAction> FindToolAction(Registry registry, const std::string& tool,
                                  const std::string& action) {
  ToolAction found;
  for (const ConnectorTable* connector : registry) {
    bool named = connector->name == tool || (connector->tool_name && connector->tool_name == tool);
    if (named && !connector->actions.empty()) found.connector = connector;
  }
  if (!found.connector) return Error(ErrorCode::kNotFound, "a tool of GET /api/tools");
  const Rows<ActionRow>& actions = found.connector->actions;
  if (action.empty() && actions.count == 1) return found;
  for (unsigned i = 0; i < actions.count; ++i) {
    if (actions.data[i].hidden || actions.data[i].name != action) continue;
    found.action = i;
    return found;
  }
  return Error(ErrorCode::kNotFound, "a tool with an action '" + action + "'");
}

Result<std::string> StartRun(Transaction& transaction, const RunStart& start) {
  // Under the task's lock, so that two that come at once see each other.
  auto rows = transaction.Query(
      "WITH open AS (SELECT count(*) AS n FROM pie.task_runs WHERE task_id = $1"
      "   AND status IN ('queued', 'running') AND $6)"
      " INSERT INTO pie.task_runs (task_id, user_id, occurrence, triggered_by, due_at, status,"
      " error, finished_at)"
      " SELECT $1, $2, $3, $4, coalesce(to_timestamp($5::bigint / 1000.0), at),"
      " CASE WHEN n > 0 THEN 'skipped' ELSE 'queued' END,"
      " CASE WHEN n > 0 THEN 'the run before was still under way' ELSE '' END,"
      " CASE WHEN n > 0 THEN at END FROM open, (SELECT pie.now() AS at) clock"
      " ON CONFLICT (task_id, occurrence) DO NOTHING RETURNING id, status",
      ParamsOf(start.task, start.user, start.occurrence, start.triggered_by,
               start.due_ms ? std::optional(std::to_string(start.due_ms)) : std::nullopt,
               start.skip_when_open));
  if (!rows) return rows.error();
  if (rows->empty()) return std::string();
  std::string id = rows->Copy(0, 0);
  if (rows->Text(0, 1) == "skipped") return id;
  NewJob job;
  job.kind = start.kind;
  job.connector = start.connector;
  job.user = start.user;
  job.max_attempts = start.max_attempts;
  Json data = start.trigger_data;
  if (JsonAccess::Dump(data).size() > kMaxTriggerData) {
    data = Json::Object().Set("truncated", true);
  }
  job.payload.Set("run", id).Set("task", start.task).Set("triggeredBy", start.triggered_by);
  job.payload.Set("triggerData", std::move(data));
  if (auto added = Enqueue(transaction, job); !added) return added.error();
  return id;
}

Result<std::string> StartRunByHand(Transaction& transaction, RunStart start) {
  auto open = transaction.Query(
      "SELECT count(*) FROM pie.task_runs WHERE task_id = $1 AND status IN ('queued', 'running')",
      ParamsOf(start.task));
  if (!open) return open.error();
  if (open->Int(0, 0) >= kMaxRunsByHand) {
    Error error(ErrorCode::kRateLimited, std::to_string(kMaxRunsByHand) +
                                             " runs of this are under way; wait for some to end");
    error.retry_after_ms = 1'000;
    return error;
  }
  start.occurrence = "manual:" + RandomText(20);
  start.triggered_by = "manual";
  return StartRun(transaction, start);
}

Json TaskRunJson(const TaskRun& run) {
  Json json = Json::Object();
  json.Set("id", run.id).Set("number", run.number).Set("triggeredBy", run.triggered_by);
  json.Set("status", run.status);
  if (!run.error.empty()) json.Set("error", run.error);
  if (auto result = JsonAccess::Parse(run.result); !run.result.empty() && result) {
    json.Set("result", std::move(*result));
  }
  json.Set("dueAtMs", run.due_ms);
  json.Set("startedAtMs", run.started_ms ? Json(run.started_ms) : Json());
  json.Set("finishedAtMs", run.finished_ms ? Json(run.finished_ms) : Json());
  return json;
}

Task<std::vector<TaskRun>> ListTaskRuns(Pool& pool, std::string user, std::string id,
                                        long long before_number, int limit) {
  return ListRunsWhere(pool, "r.task_id = $2", user, id, before_number, limit);
}

Task<std::vector<TaskRun>> ListAutomationRuns(Pool& pool, std::string user, std::string connector,
                                              long long before_number, int limit) {
  return ListRunsWhere(pool,
                       "r.task_id IN (SELECT id FROM pie.user_tasks WHERE user_id = $1"
                       " AND install = $2 UNION ALL SELECT id FROM pie.polls WHERE user_id = $1"
                       " AND connector = $2)",
                       user, connector, before_number, limit);
}

Task<long long> RemoveOldTaskRuns(Pool& pool, long long keep_ms) {
  long long removed = 0;
  for (;;) {
    SqlRows rows = co_await pool.Query(
        "DELETE FROM pie.task_runs WHERE id = ANY (ARRAY(SELECT id FROM pie.task_runs"
        " WHERE due_at < pie.now() - make_interval(secs => $1::bigint / 1000.0)"
        " ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED))",
        ParamsOf(keep_ms, kRemovedAtOnce));
    removed += rows.affected();
    if (rows.affected() < kRemovedAtOnce) co_return removed;
  }
}

Result<Unit> SyncInstall(Transaction& transaction, const ConnectorTable& connector,
                         const std::string& user) {
  auto rows = transaction.Query(
      "SELECT enabled, (extract(epoch FROM pie.now()) * 1000)::bigint FROM pie.installs"
      " WHERE user_id = $1 AND connector = $2 FOR UPDATE",
      ParamsOf(user, connector.name));
  if (!rows) return rows.error();
  if (rows->empty()) return Unit();
  bool enabled = rows->Bool(0, 0);
  long long now = rows->Int(0, 1);
  std::string kept = "{";
  for (const auto& [trigger, schedule] : AutomationsOf(connector)) {
    Result<Unit> done = SyncTrigger(transaction, connector, user, trigger, schedule, enabled, now);
    if (!done) return done;
    kept += (kept.size() > 1 ? "," : "") + std::to_string(trigger);
  }
  auto gone = transaction.Query(
      "WITH gone AS (DELETE FROM pie.user_tasks WHERE user_id = $1 AND install = $2"
      " AND NOT trigger = ANY ($3::integer[]))"
      " SELECT pg_notify('pie_tasks', '')",
      ParamsOf(user, connector.name, kept + "}"));
  if (!gone) return gone.error();
  return Unit();
}

Task<void> SyncInstalls(Pool& pool, Registry registry) {
  for (const ConnectorTable* connector : registry) {
    auto automations = AutomationsOf(*connector);
    if (automations.empty()) continue;
    for (;;) {
      std::function<Result<int>(Transaction&)> work =
          [connector, automations](Transaction& transaction) -> Result<int> {
        std::vector<std::string> users;
        for (const auto& [trigger, schedule] : automations) {
          auto rows = transaction.Query(
              "SELECT i.user_id FROM pie.installs i LEFT JOIN pie.user_tasks t ON"
              " t.user_id = i.user_id AND t.install = i.connector AND t.trigger = $2"
              " WHERE i.connector = $1 AND (t.id IS NULL OR t.schedule <> $3 OR"
              " t.enabled <> i.enabled) LIMIT 200",
              ParamsOf(connector->name, trigger, schedule));
          if (!rows) return rows.error();
          for (size_t i = 0; i < rows->size(); ++i) users.push_back(rows->Copy(i, 0));
        }
        std::sort(users.begin(), users.end());
        users.erase(std::unique(users.begin(), users.end()), users.end());
        for (const std::string& user : users) {
          if (Result<Unit> done = SyncInstall(transaction, *connector, user); !done) {
            return done.error();
          }
        }
        return static_cast<int>(users.size());
      };
      int synced = co_await pool.Run<int>(std::move(work));
      if (synced == 0) break;
    }
  }
}

Task<std::string> RunAutomationNow(Pool& pool, const ConnectorTable& connector, std::string user,
                                   Json trigger_data) {
  if (!connector.allow_manual_run || !FindHook(connector, "onRun")) {
    co_await Fail(Error(ErrorCode::kPermissionDenied,
                        std::string(connector.name) +
                            " cannot be run by hand: its manifest has no `allowManualRun`"));
  }
  std::function<Result<std::string>(Transaction&)> work =
      [&connector, user, trigger_data](Transaction& transaction) -> Result<std::string> {
    if (Result<Unit> synced = SyncInstall(transaction, connector, user); !synced) {
      return synced.error();
    }
    auto rows = transaction.Query(
        "SELECT id FROM pie.user_tasks WHERE user_id = $1 AND install = $2 AND trigger = -1",
        ParamsOf(user, connector.name));
    if (!rows) return rows.error();
    if (rows->empty()) {
      return Error(ErrorCode::kNotFound, std::string(connector.name) +
                                             " is not installed for you: POST /api/plugins/" +
                                             connector.name + "/install first");
    }
    RunStart start;
    start.task = rows->Copy(0, 0);
    start.user = user;
    start.connector = connector.name;
    start.trigger_data = trigger_data;
    return StartRunByHand(transaction, std::move(start));
  };
  co_return co_await pool.Run<std::string>(std::move(work));
}

}  // namespace pie
