#include "context/tasks.h"

#include "engine/clean_json.h"
#include "engine/execution.h"
#include "jobs/inbox.h"
#include "jobs/tasks.h"

namespace pie {
namespace {

Json ToJson(const Schedule& schedule) {
  Json json = Json::Object();
  json.Set("kind", schedule.kind);
  if (schedule.kind == "once") json.Set("atMs", schedule.at_ms);
  if (schedule.kind == "interval") json.Set("everyMs", schedule.every_ms);
  if (schedule.kind == "cron") json.Set("expr", schedule.expr);
  if (!schedule.timezone.empty()) json.Set("timezone", schedule.timezone);
  return json;
}

Schedule FromJson(const Json& json) {
  Schedule schedule;
  schedule.kind = json["kind"].AsString();
  schedule.at_ms = json["atMs"].AsInt();
  schedule.expr = json["expr"].AsString();
  schedule.timezone = json["timezone"].AsString();
  schedule.every_ms = json["everyMs"].AsInt();
  return schedule;
}

UserTask FromInfo(const TaskInfo& info) {
  UserTask task;
  task.id = info.id;
  task.name = info.name;
  task.task_type = info.task_type;
  task.schedule = FromJson(info.schedule);
  task.payload = info.payload;
  task.enabled = info.enabled;
  task.delete_after_run = info.delete_after_run;
  task.next_run_at_ms = info.next_run_ms;
  task.last_run_at_ms = info.last_run_ms;
  return task;
}

class StoredTasks final : public Tasks {
 public:
  StoredTasks(Pool& pool, const ServiceCall& call)
      : pool_(pool),
        execution_(call.execution),
        registry_(call.execution.core.registry),
        owner_(call.execution.principal.user_id, call.access.connector().name) {}

  Task<UserTask> Create(UserTask task) override {
    Json input = Json::Object();
    input.Set("name", task.name).Set("taskType", task.task_type);
    input.Set("schedule", ToJson(task.schedule)).Set("payload", task.payload);
    input.Set("enabled", task.enabled).Set("deleteAfterRun", task.delete_after_run);
    input = WithoutSecrets(execution_, std::move(input));
    TaskInfo made = co_await CreateTask(pool_, registry_, owner_, std::move(input));
    co_return FromInfo(made);
  }

  Task<pie::List<UserTask>> List() override {
    std::vector<TaskInfo> rows = co_await ListTasks(pool_, owner_, "", kMaxTasksPerUser);
    pie::List<UserTask> tasks;
    for (const TaskInfo& row : rows) tasks.push_back(FromInfo(row));
    co_return tasks;
  }

  Task<UserTask> Update(String id, TaskChanges changes) override {
    Json input = Json::Object();
    if (changes.name) input.Set("name", *changes.name);
    if (changes.schedule) input.Set("schedule", ToJson(*changes.schedule));
    if (changes.payload) input.Set("payload", *changes.payload);
    if (changes.enabled) input.Set("enabled", *changes.enabled);
    if (changes.delete_after_run) input.Set("deleteAfterRun", *changes.delete_after_run);
    input = WithoutSecrets(execution_, std::move(input));
    TaskInfo changed =
        co_await UpdateTask(pool_, registry_, owner_, std::string(id), std::move(input));
    co_return FromInfo(changed);
  }

  Task<void> Delete(String id) override { return DeleteTask(pool_, owner_, std::string(id)); }

 private:
  Pool& pool_;
  const Execution& execution_;
  const Registry registry_;
  const TaskOwner owner_;
};

class InboxNotifier final : public Notifier {
 public:
  InboxNotifier(Pool& pool, const ServiceCall& call)
      : pool_(pool), execution_(call.execution), connector_(call.access.connector().name) {}

  Task<void> Send(String message, NotifyOptions options) override {
    if (message.empty() || message.size() > kMaxNotification) {
      co_await Fail(Error(ErrorCode::kInvalidArgument,
                          "context.Notify(): the message must have 1 to 65536 bytes"));
    }
    NewNotification notification;
    notification.user = execution_.principal.user_id;
    notification.title = execution_.core.Redact(std::string_view(options.title));
    notification.message = execution_.core.Redact(std::string_view(message));
    notification.urgent = options.urgent;
    notification.source = "connector:" + connector_;
    (void)co_await AddNotification(pool_, std::move(notification));
  }

 private:
  Pool& pool_;
  Execution& execution_;
  const std::string connector_;
};

}  // namespace

std::unique_ptr<Tasks> MakeTasks(Pool& pool, const ServiceCall& call) {
  return std::make_unique<StoredTasks>(pool, call);
}

std::unique_ptr<Notifier> MakeNotifier(Pool& pool, const ServiceCall& call) {
  return std::make_unique<InboxNotifier>(pool, call);
}

}  // namespace pie
