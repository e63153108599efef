#include "jobs/tasks.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_access.h"
#include "jobs/events.h"
#include "jobs/polling.h"
#include "jobs/queue.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr const char* kColumns =
    "id, name, task_type, schedule, payload, enabled, delete_after_run, created_by,"
    " coalesce((extract(epoch FROM next_at) * 1000)::bigint, 0),"
    " coalesce((extract(epoch FROM last_run_at) * 1000)::bigint, 0),"
    " (extract(epoch FROM created_at) * 1000)::bigint,"
    " (extract(epoch FROM updated_at) * 1000)::bigint";
// Of the owner: $1 user, $2 connector or empty.
constexpr const char* kOwned = "user_id = $1 AND install IS NULL AND ($2 = '' OR created_by = $2)";

TaskInfo ReadTask(const SqlRows& rows, size_t row) {
  TaskInfo task;
  task.id = rows.Copy(row, 0);
  task.name = rows.Copy(row, 1);
  task.task_type = rows.Copy(row, 2);
  if (auto json = JsonAccess::Parse(rows.Text(row, 3))) task.schedule = std::move(*json);
  if (auto json = JsonAccess::Parse(rows.Text(row, 4))) task.payload = std::move(*json);
  task.enabled = rows.Bool(row, 5);
  task.delete_after_run = rows.Bool(row, 6);
  task.created_by = rows.Copy(row, 7);
  task.next_run_ms = rows.Int(row, 8);
  task.last_run_ms = rows.Int(row, 9);
  task.created_ms = rows.Int(row, 10);
  task.updated_ms = rows.Int(row, 11);
  return task;
}

void Add(List<Problem>& problems, const char* path, const char* expected, const Json& found) {
  std::string text = found.is_null() ? "nothing" : JsonAccess::Dump(found);
  if (text.size() > 80) text = text.substr(0, 77) + "...";
  problems.push_back(Problem(path, expected, text));
}

void CheckPayload(const Json& payload, Registry registry, List<Problem>& problems) {
  std::string kind(payload["kind"].AsString());
  if (kind == "heartbeat") {
    String message = payload["message"].AsString();
    if (message.empty() || message.size() > 20'000) {
      Add(problems, "payload.message", "1 to 20000 characters", payload["message"]);
    }
  } else if (kind == "tool") {
    std::string tool(payload["tool"].AsString());
    auto found = FindToolAction(registry, tool, std::string(payload["action"].AsString()));
    if (!found) {
      problems.push_back(Problem("payload.tool", found.error().message, '\'' + tool + '\''));
    }
    if (payload.Has("arguments") && !payload["arguments"].is_object()) {
      Add(problems, "payload.arguments", "an object", payload["arguments"]);
    }
  } else {
    Add(problems, "payload.kind", "one of 'heartbeat', 'tool'", payload["kind"]);
  }
  if (JsonAccess::Dump(payload).size() > kMaxTaskPayload) {
    problems.push_back(Problem("payload", "at most 65536 bytes", "more"));
  }
}

void CheckEvent(const TaskSchedule& schedule, Registry registry, List<Problem>& problems) {
  if (schedule.kind != "event" || schedule.connector.empty() || schedule.event.empty()) return;
  const ConnectorTable* connector = FindConnector(registry, schedule.connector);
  if (!connector) {
    problems.push_back(Problem("schedule.connector", "a connector of GET /api/heartbeat-events",
                               '\'' + schedule.connector + '\''));
  } else if (!HasEvent(*connector, schedule.event)) {
    problems.push_back(Problem("schedule.event", "an event of GET /api/heartbeat-events",
                               '\'' + schedule.event + '\''));
  }
}

void CheckMembers(const Json& input, List<Problem>& problems) {
  for (const String& key : input.Keys()) {
    std::string name(key);
    bool known = name == "name" || name == "taskType" || name == "schedule" || name == "payload" ||
                 name == "enabled" || name == "deleteAfterRun";
    if (!known) {
      problems.push_back(Problem(
          String(name), "only name, taskType, schedule, payload, enabled, deleteAfterRun", "it"));
    }
  }
  for (const char* flag : {"enabled", "deleteAfterRun"}) {
    if (input.Has(flag) && input[flag].type() != Json::Type::kBoolean) {
      Add(problems, flag, "true or false", input[flag]);
    }
  }
}

Error Wrong(List<Problem> problems) {
  std::string text = "task";
  for (const Problem& p : problems) {
    text += (text == "task" ? ": " : "; ") + std::string(p.path) + ": expected " +
            std::string(p.expected) + ", found " + std::string(p.found);
  }
  Error error(ErrorCode::kInvalidArgument, text);
  error.problems = std::move(problems);
  return error;
}

// The task with the members of `input`; what is wrong with them.
Result<Unit> Apply(const Json& input, Registry registry, TaskInfo& task, TaskSchedule& schedule) {
  List<Problem> problems;
  if (!input.is_object()) {
    Add(problems, "", "an object", input);
    return Wrong(std::move(problems));
  }
  CheckMembers(input, problems);
  if (input.Has("name")) task.name = std::string(input["name"].AsString());
  if (input.Has("taskType")) task.task_type = std::string(input["taskType"].AsString());
  if (input.Has("schedule")) task.schedule = input["schedule"];
  if (input.Has("payload")) task.payload = input["payload"];
  task.enabled = input["enabled"].AsBool(task.enabled);
  task.delete_after_run = input["deleteAfterRun"].AsBool(task.delete_after_run);
  if (task.name.empty() || task.name.size() > 200) {
    Add(problems, "name", "1 to 200 characters", input["name"]);
  }
  if (task.task_type != "heartbeat") {
    Add(problems, "taskType", "'heartbeat'", input["taskType"]);
  }
  schedule = ReadSchedule(task.schedule, problems);
  CheckEvent(schedule, registry, problems);
  CheckPayload(task.payload, registry, problems);
  if (!problems.empty()) return Wrong(std::move(problems));
  task.schedule = ScheduleJson(schedule);
  return Unit();
}

std::optional<std::string> OrNull(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}
std::optional<std::string> TimeOrNull(long long ms) {
  return ms == 0 ? std::nullopt : std::optional(std::to_string(ms));
}

long long FirstRun(const TaskInfo& task, const TaskSchedule& schedule, long long now) {
  if (!task.enabled) return 0;
  // A time that has just passed is not too late.
  if (schedule.kind == "once") return schedule.at_ms;
  return NextRun(schedule, now, now + schedule.every_ms);
}

// Behind every change of a task.
Result<Unit> Settle(Transaction& transaction, Registry registry, const TaskOwner& owner,
                    const TaskInfo& task, const TaskSchedule& schedule) {
  if (task.enabled && schedule.kind == "event") {
    Result<Unit> started = StartPolling(transaction, registry, owner.user, schedule.connector,
                                        schedule.event, task.id);
    if (!started) return started;
  }
  auto rows = transaction.Query("SELECT pg_notify('pie_tasks', ''), pg_notify('pie_events', '')");
  if (!rows) return rows.error();
  return Unit();
}

Result<TaskInfo> Insert(Transaction& transaction, Registry registry, const TaskOwner& owner,
                        TaskInfo task, const TaskSchedule& schedule) {
  auto count = transaction.Query(
      "SELECT count(*), (extract(epoch FROM pie.now()) * 1000)::bigint FROM pie.user_tasks"
      " WHERE user_id = $1 AND install IS NULL",
      ParamsOf(owner.user));
  if (!count) return count.error();
  if (count->Int(0, 0) >= kMaxTasksPerUser) {
    return Error(ErrorCode::kConflict,
                 "you have " + std::to_string(kMaxTasksPerUser) + " tasks; delete some first");
  }
  long long now = count->Int(0, 1);
  if (schedule.kind == "once" && schedule.at_ms < now - 60'000) {
    List<Problem> problems;
    problems.push_back(Problem("schedule.atMs", "a time to come", std::to_string(schedule.at_ms)));
    return Wrong(std::move(problems));
  }
  auto rows = transaction.Query(
      std::string("INSERT INTO pie.user_tasks (id, user_id, created_by, name, task_type, schedule,"
                  " payload, enabled, delete_after_run, event_connector, event_name, next_at,"
                  " created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,"
                  " to_timestamp($12::bigint / 1000.0), pie.now(), pie.now()) RETURNING ") +
          kColumns,
      ParamsOf(task.id, owner.user, owner.created_by, task.name, task.task_type,
               JsonAccess::Dump(task.schedule), JsonAccess::Dump(task.payload), task.enabled,
               task.delete_after_run, OrNull(schedule.connector), OrNull(schedule.event),
               TimeOrNull(FirstRun(task, schedule, now))));
  if (!rows) return rows.error();
  Result<Unit> settled = Settle(transaction, registry, owner, task, schedule);
  if (!settled) return settled.error();
  return ReadTask(*rows, 0);
}

Result<TaskInfo> Update(Transaction& transaction, Registry registry, const TaskOwner& owner,
                        const std::string& id, const Json& changes) {
  auto rows = transaction.Query(
      std::string("SELECT ") + kColumns + ", (extract(epoch FROM pie.now()) * 1000)::bigint" +
          " FROM pie.user_tasks WHERE " + kOwned + " AND id = $3 FOR UPDATE",
      ParamsOf(owner.user, owner.created_by, id));
  if (!rows) return rows.error();
  if (rows->empty()) return NoTask(id);
  TaskInfo before = ReadTask(*rows, 0);
  TaskInfo task = before;
  TaskSchedule schedule;
  if (Result<Unit> good = Apply(changes, registry, task, schedule); !good) return good.error();
  long long now = rows->Int(0, 12);
  bool anew = changes.Has("schedule") || (task.enabled && !before.enabled);
  long long next = anew || !task.enabled ? FirstRun(task, schedule, now) : before.next_run_ms;
  if (anew && schedule.kind == "once" && schedule.at_ms < now - 60'000) {
    List<Problem> problems;
    problems.push_back(Problem("schedule.atMs", "a time to come", std::to_string(schedule.at_ms)));
    return Wrong(std::move(problems));
  }
  auto done = transaction.Query(
      std::string(
          "UPDATE pie.user_tasks SET name = $2, task_type = $3, schedule = $4, payload = $5,"
          " enabled = $6, delete_after_run = $7, event_connector = $8, event_name = $9,"
          " next_at = to_timestamp($10::bigint / 1000.0), updated_at = pie.now()"
          " WHERE id = $1 RETURNING ") +
          kColumns,
      ParamsOf(id, task.name, task.task_type, JsonAccess::Dump(task.schedule),
               JsonAccess::Dump(task.payload), task.enabled, task.delete_after_run,
               OrNull(schedule.connector), OrNull(schedule.event), TimeOrNull(next)));
  if (!done) return done.error();
  Result<Unit> settled = Settle(transaction, registry, owner, task, schedule);
  if (!settled) return settled.error();
  return ReadTask(*done, 0);
}

}  // namespace

Error NoTask(const std::string& id) {
  return Error(ErrorCode::kNotFound, "no task '" + id + "'; GET /api/tasks lists yours");
}

Json TaskJson(const TaskInfo& task) {
  Json json = Json::Object();
  json.Set("id", task.id).Set("name", task.name).Set("taskType", task.task_type);
  json.Set("schedule", task.schedule).Set("payload", task.payload);
  json.Set("enabled", task.enabled).Set("deleteAfterRun", task.delete_after_run);
  if (!task.created_by.empty()) json.Set("createdBy", task.created_by);
  json.Set("nextRunAtMs", task.next_run_ms ? Json(task.next_run_ms) : Json());
  json.Set("lastRunAtMs", task.last_run_ms ? Json(task.last_run_ms) : Json());
  json.Set("createdAtMs", task.created_ms).Set("updatedAtMs", task.updated_ms);
  return json;
}

Task<TaskInfo> CreateTask(Pool& pool, Registry registry, TaskOwner owner, Json input) {
  TaskInfo task;
  task.task_type = "heartbeat";
  TaskSchedule schedule;
  if (Result<Unit> good = Apply(input, registry, task, schedule); !good) {
    co_await Fail(good.error());
  }
  task.id = "task_" + RandomText(20);
  std::function<Result<TaskInfo>(Transaction&)> work = [=](Transaction& transaction) {
    return Insert(transaction, registry, owner, task, schedule);
  };
  co_return co_await pool.Run<TaskInfo>(std::move(work));
}

Task<TaskInfo> UpdateTask(Pool& pool, Registry registry, TaskOwner owner, std::string id,
                          Json changes) {
  std::function<Result<TaskInfo>(Transaction&)> work = [=](Transaction& transaction) {
    return Update(transaction, registry, owner, id, changes);
  };
  return pool.Run<TaskInfo>(std::move(work));
}

Task<TaskInfo> GetTask(Pool& pool, TaskOwner owner, std::string id) {
  SqlRows rows = co_await pool.Query(
      std::string("SELECT ") + kColumns + " FROM pie.user_tasks WHERE " + kOwned + " AND id = $3",
      ParamsOf(owner.user, owner.created_by, id));
  if (rows.empty()) co_await Fail(NoTask(id));
  co_return ReadTask(rows, 0);
}

Task<std::vector<TaskInfo>> ListTasks(Pool& pool, TaskOwner owner, std::string after_id,
                                      int limit) {
  SqlRows rows = co_await pool.Query(
      std::string("SELECT ") + kColumns + " FROM pie.user_tasks WHERE " + kOwned +
          " AND id > $3 ORDER BY id LIMIT $4",
      ParamsOf(owner.user, owner.created_by, after_id, std::clamp(limit, 1, 500)));
  std::vector<TaskInfo> tasks;
  for (size_t i = 0; i < rows.size(); ++i) tasks.push_back(ReadTask(rows, i));
  co_return tasks;
}

Task<void> DeleteTask(Pool& pool, TaskOwner owner, std::string id) {
  SqlRows rows = co_await pool.Query(std::string("DELETE FROM pie.user_tasks WHERE ") + kOwned +
                                         " AND id = $3 RETURNING pg_notify('pie_events', '')",
                                     ParamsOf(owner.user, owner.created_by, id));
  if (rows.empty()) co_await Fail(NoTask(id));
}

Task<std::string> RunTaskNow(Pool& pool, TaskOwner owner, std::string id) {
  std::function<Result<std::string>(Transaction&)> work =
      [=](Transaction& transaction) -> Result<std::string> {
    auto rows = transaction.Query(
        std::string("SELECT id FROM pie.user_tasks WHERE ") + kOwned + " AND id = $3 FOR SHARE",
        ParamsOf(owner.user, owner.created_by, id));
    if (!rows) return rows.error();
    if (rows->empty()) return NoTask(id);
    RunStart start;
    start.task = id;
    start.user = owner.user;
    return StartRunByHand(transaction, std::move(start));
  };
  return pool.Run<std::string>(std::move(work));
}

}  // namespace pie
