// Tasks: what runs at a time or at an event, for a user. A task is the user's own (a heartbeat
// message or a tool call), or the automation of an installed connector.
#pragma once

#include <string>
#include <vector>

#include "db/pool.h"
#include "engine/engine.h"
#include "jobs/schedule.h"
#include "pie/json.h"
#include "pie/table.h"

namespace pie {

constexpr int kMaxTasksPerUser = 500;
constexpr int kMaxRunsByHand = 100;  // of one task, that have not ended
constexpr size_t kMaxTaskPayload = 64 << 10;

struct TaskInfo {
  std::string id;
  std::string name;
  std::string task_type;
  Json schedule;
  Json payload;
  bool enabled = true;
  bool delete_after_run = false;
  std::string created_by;     // the connector that made it through context.tasks; empty: the user
  long long next_run_ms = 0;  // 0: no time of its own
  long long last_run_ms = 0;
  long long created_ms = 0;
  long long updated_ms = 0;

  TaskInfo() = default;
};
// As the REST API and context.tasks show it.
Json TaskJson(const TaskInfo& task);

// Who asks. `created_by` not empty: sees only what this connector made.
struct TaskOwner {
  std::string user;
  std::string created_by;
  TaskOwner() = default;
  explicit TaskOwner(std::string user, std::string created_by = {})
      : user(std::move(user)), created_by(std::move(created_by)) {}
};

// {"name", "taskType", "schedule", "payload", "enabled", "deleteAfterRun"}; payload is
// {"kind": "heartbeat", "message": ..} or {"kind": "tool", "tool": .., "action": .., "arguments":
// {..}}. kInvalidArgument tells all problems at once; kConflict when the user has too many tasks.
Task<TaskInfo> CreateTask(Pool& pool, Registry registry, TaskOwner owner, Json input);
// What is absent in `changes` stays. A new schedule, or enabling, starts the times anew.
Task<TaskInfo> UpdateTask(Pool& pool, Registry registry, TaskOwner owner, std::string id,
                          Json changes);
Error NoTask(const std::string& id);
Task<TaskInfo> GetTask(Pool& pool, TaskOwner owner, std::string id);  // kNotFound
// By id, after `after_id`.
Task<std::vector<TaskInfo>> ListTasks(Pool& pool, TaskOwner owner, std::string after_id, int limit);
Task<void> DeleteTask(Pool& pool, TaskOwner owner, std::string id);  // its runs are kept
// Runs it now, besides its schedule; gives the run's id. kRateLimited when kMaxRunsByHand wait.
Task<std::string> RunTaskNow(Pool& pool, TaskOwner owner, std::string id);

// kPermissionDenied when running the task does, or its schedule waits for, what `caller` may not do
// now: an action that its key does not allow or wants a person's yes for, another connector's
// event; or when a connector made it that the key does not allow.
Result<Unit> MayHaveTask(Registry registry, const Principal& caller, const TaskInfo& task);

struct TaskRun {
  std::string id;
  long long number = 0;      // grows
  std::string triggered_by;  // once, cron, interval, event, manual
  std::string status;        // queued, running, ok, failed, skipped
  std::string error;
  std::string result;  // JSON text or empty
  long long due_ms = 0;
  long long started_ms = 0;
  long long finished_ms = 0;

  TaskRun() = default;
};
Json TaskRunJson(const TaskRun& run);
// Newest first, before `before_number` if set. Of a deleted task as well.
Task<std::vector<TaskRun>> ListTaskRuns(Pool& pool, std::string user, std::string id,
                                        long long before_number, int limit);
// The same of all automations of a connector for the user, and of what it polls for them.
Task<std::vector<TaskRun>> ListAutomationRuns(Pool& pool, std::string user, std::string connector,
                                              long long before_number, int limit);

// Removes runs whose time came longer ago, some thousand in each statement; how many.
Task<long long> RemoveOldTaskRuns(Pool& pool, long long keep_ms);

// ---- Automations of installed connectors

// Makes the rows of pie.user_tasks fit the manifest and the row of pie.installs: to be called in
// the transaction that writes pie.installs (removing that row removes the automations by itself).
Result<Unit> SyncInstall(Transaction& transaction, const ConnectorTable& connector,
                         const std::string& user);
// The same for all installs that do not fit, after manifests changed.
Task<void> SyncInstalls(Pool& pool, Registry registry);
// kNotFound without an install, kPermissionDenied when the manifest has no allowManualRun.
Task<std::string> RunAutomationNow(Pool& pool, const ConnectorTable& connector, std::string user,
                                   Json trigger_data);

// ---- For the scheduler, events and the runner

struct RunStart {
  std::string kind = "task";  // of its job; "poll": of a row of pie.polls
  std::string task;
  std::string user;
  std::string connector;   // of an automation
  std::string occurrence;  // names the cause: one run for each
  std::string triggered_by;
  Json trigger_data;
  long long due_ms = 0;         // 0: now
  bool skip_when_open = false;  // not while another run is under way
  int max_attempts = 3;

  RunStart() = default;
};
// A run and its job. The run's id; empty when this occurrence had one already.
Result<std::string> StartRun(Transaction& transaction, const RunStart& start);

// The same with an occurrence of its own, unless kMaxRunsByHand of the task have not ended.
Result<std::string> StartRunByHand(Transaction& transaction, RunStart start);

// A tool as users name it: the connector or its tool, and the action.
struct ToolAction {
  const ConnectorTable* connector = nullptr;
  unsigned action = 0;
  ToolAction() = default;
};
Result<ToolAction> FindToolAction(Registry registry, const std::string& tool,
                                  const std::string& action);

// The queue's clock, in milliseconds since 1970.
Result<long long> QueueTime(Transaction& transaction);

}  // namespace pie
