#include "jobs/runner.h"

#include "base/json_access.h"
#include "engine/parts.h"
#include "engine/recorded.h"
#include "jobs/inbox.h"
#include "jobs/tasks.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr size_t kMaxResult = 16 << 10;

// What a run works on, read when it begins.
struct Subject {
  bool found = false;
  std::string install;
  std::string name;
  std::string task_type;
  std::string created_by;
  Json payload;
  bool delete_after_run = false;
  std::string schedule_kind;
  std::string last_run_at;  // ISO 8601, of the install or the task; empty: never
  Principal principal;
  std::string started_at;

  Subject() = default;
};

constexpr const char* kIso = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

Result<Subject> Begin(Transaction& transaction, const std::string& run, const std::string& task,
                      const std::string& user) {
  Subject subject;
  auto started = transaction.Query(
      std::string("UPDATE pie.task_runs SET status = 'running', started_at = pie.now(), error = ''"
                  " WHERE id = $1 RETURNING to_char(started_at, ") +
          kIso + ")",
      ParamsOf(run));
  if (!started) return started.error();
  if (started->empty()) return subject;
  subject.started_at = started->Copy(0, 0);
  auto rows = transaction.Query(
      std::string("SELECT coalesce(t.install, ''), t.name, t.task_type, t.payload,"
                  " t.delete_after_run, t.schedule, coalesce(to_char(CASE WHEN t.install IS NULL"
                  " THEN t.last_run_at ELSE i.last_run_at END, ") +
          kIso +
          "), ''), u.display_name, t.created_by FROM pie.user_tasks t JOIN pie.users u ON"
          " u.id = t.user_id LEFT JOIN pie.installs i ON i.user_id = t.user_id AND"
          " i.connector = t.install WHERE t.id = $1 AND t.user_id = $2 AND u.disabled_at IS NULL",
      ParamsOf(task, user));
  if (!rows) return rows.error();
  if (rows->empty()) return subject;
  subject.found = true;
  subject.install = rows->Copy(0, 0);
  subject.name = rows->Copy(0, 1);
  subject.task_type = rows->Copy(0, 2);
  if (auto json = JsonAccess::Parse(rows->Text(0, 3))) subject.payload = std::move(*json);
  subject.delete_after_run = rows->Bool(0, 4);
  if (auto json = JsonAccess::Parse(rows->Text(0, 5))) {
    subject.schedule_kind = std::string((*json)["kind"].AsString());
  }
  subject.last_run_at = rows->Copy(0, 6);
  subject.principal.user_id = user;
  subject.principal.display_name = rows->Copy(0, 7);
  subject.created_by = rows->Copy(0, 8);
  return subject;
}

// The end of a run that went well.
Result<Unit> End(Transaction& transaction, const Job& job, const Subject& subject,
                 const std::string& result) {
  std::string run(job.payload["run"].AsString());
  std::string task(job.payload["task"].AsString());
  std::string kept = result.size() > kMaxResult ? R"({"truncated":true})" : result;
  auto rows = transaction.Query(
      "UPDATE pie.task_runs SET status = 'ok', finished_at = pie.now(), result = $2, error = ''"
      " WHERE id = $1",
      ParamsOf(run, kept));
  if (!rows) return rows.error();
  // A task that was to run once has; so it says, instead of staying on with no time to come.
  rows = subject.delete_after_run
             ? transaction.Query("DELETE FROM pie.user_tasks WHERE id = $1", ParamsOf(task))
             : transaction.Query(
                   "UPDATE pie.user_tasks SET last_run_at = $2::timestamptz,"
                   " enabled = enabled AND NOT ($3 AND next_at IS NULL) WHERE id = $1",
                   ParamsOf(task, subject.started_at, subject.schedule_kind == "once"));
  if (!rows) return rows.error();
  if (subject.install.empty()) return Unit();
  rows = transaction.Query(
      "UPDATE pie.installs SET last_run_at = greatest(last_run_at, $3::timestamptz)"
      " WHERE user_id = $1 AND connector = $2",
      ParamsOf(job.user, subject.install, subject.started_at));
  if (!rows) return rows.error();
  return Unit();
}

Result<Unit> AddHeartbeat(Transaction& transaction, const Job& job, const Subject& subject) {
  NewNotification entry;
  entry.user = job.user;
  entry.title = subject.name;
  entry.message = std::string(subject.payload["message"].AsString());
  entry.source = "task:" + std::string(job.payload["task"].AsString());
  entry.data.Set("kind", "heartbeat").Set("run", job.payload["run"]);
  entry.data.Set("triggeredBy", job.payload["triggeredBy"]);
  if (!subject.created_by.empty()) entry.data.Set("createdBy", subject.created_by);
  if (!job.payload["triggerData"].is_null()) {
    entry.data.Set("triggerData", job.payload["triggerData"]);
  }
  auto added = AddNotification(transaction, entry);
  if (!added) return added.error();
  return Unit();
}

// Nobody wants the run any more: the task was deleted after its time had come, or the user
// disabled.
JobEffects Skip(const Job& job) {
  return
      [run = std::string(job.payload["run"].AsString())](Transaction& transaction) -> Result<Unit> {
        auto rows = transaction.Query(
            "UPDATE pie.task_runs SET status = 'skipped', finished_at = pie.now(),"
            " error = 'the task is gone, or its user disabled' WHERE id = $1",
            ParamsOf(run));
        if (!rows) return rows.error();
        return Unit();
      };
}

class Runner {
 public:
  Runner(Worker& worker, Pool& pool, Engine& engine)
      : worker_(worker), pool_(pool), engine_(engine) {}

  Task<JobEffects> Run(const Job& job) {
    auto subject = std::make_shared<Subject>();
    JobEffects begin = [subject, run = std::string(job.payload["run"].AsString()),
                        task = std::string(job.payload["task"].AsString()),
                        user = job.user](Transaction& transaction) -> Result<Unit> {
      Result<Subject> read = Begin(transaction, run, task, user);
      if (!read) return read.error();
      *subject = std::move(*read);
      return Unit();
    };
    co_await worker_.Write(job, std::move(begin));
    if (!subject->found) co_return Skip(job);
    if (!subject->install.empty()) co_return co_await RunAutomation(job, subject);
    if (subject->payload["kind"].AsString() == "tool") co_return co_await CallTool(job, subject);
    JobEffects effects = [job, subject](Transaction& transaction) -> Result<Unit> {
      Result<Unit> told = AddHeartbeat(transaction, job, *subject);
      return told ? End(transaction, job, *subject, "") : told;
    };
    co_return effects;
  }

 private:
  Task<JobEffects> RunAutomation(const Job& job, std::shared_ptr<Subject> subject) {
    const ConnectorTable* connector = FindConnector(engine_.registry(), subject->install);
    const HookRow* hook = connector ? FindHook(*connector, "onRun") : nullptr;
    if (!hook) {
      co_await Fail(Error(ErrorCode::kUnavailable,
                          "this executor has no automation '" + subject->install + "'"));
    }
    auto commits = std::make_shared<std::vector<JobEffects>>();
    std::string by(job.payload["triggeredBy"].AsString());
    InvokeRequest request;
    request.principal = &subject->principal;
    request.connector = connector;
    request.name = "onRun";
    request.invoke = hook->invoke;
    request.input = Json::Object();
    request.input.Set("lastRunAt",
                      subject->last_run_at.empty() ? Json() : Json(subject->last_run_at));
    request.input.Set("triggeredBy", by);
    request.input.Set("triggerData", job.payload["triggerData"]);
    request.surface = kTaskSurface;
    request.seconds = connector->automation_timeout_s;
    request.commits = commits.get();
    Json result = co_await engine_.Invoke(std::move(request));
    JobEffects effects = [job, subject, commits,
                          text = JsonAccess::Dump(result)](Transaction& transaction) {
      Result<Unit> done;
      for (const JobEffects& commit : *commits) {
        if (done) done = commit(transaction);
      }
      return done ? End(transaction, job, *subject, text) : done;
    };
    co_return effects;
  }

  Task<JobEffects> CallTool(const Job& job, std::shared_ptr<Subject> subject) {
    const Json& payload = subject->payload;
    Result<ToolAction> tool =
        FindToolAction(engine_.registry(), std::string(payload["tool"].AsString()),
                       std::string(payload["action"].AsString()));
    if (!tool) co_await Fail(tool.error());
    std::string arguments =
        payload.Has("arguments") ? JsonAccess::Dump(payload["arguments"]) : "{}";
    CallRequest request;
    request.principal = &subject->principal;
    request.connector = tool->connector;
    request.action = tool->action;
    request.arguments = arguments;
    request.surface = kTaskSurface;
    CallOutcome outcome = co_await engine_.Call(std::move(request));
    if (!outcome.status) co_await Fail(outcome.status.error());
    const ActionRow& row = tool->connector->actions.data[tool->action];
    std::string kept = RecordedResult(row, outcome.result);
    JobEffects effects = [job, subject, result = std::move(kept)](Transaction& transaction) {
      return End(transaction, job, *subject, result);
    };
    co_return effects;
  }

  Worker& worker_;
  Pool& pool_;
  Engine& engine_;
};

// The history says why, and the user of a task of his own is told when it is over.
Result<Unit> RecordFailure(Transaction& transaction, const Job& job, const Error& error,
                           bool dead) {
  auto rows = transaction.Query(
      "UPDATE pie.task_runs r SET status = CASE WHEN $3 THEN 'failed' ELSE 'queued' END, error = "
      "$2,"
      " finished_at = CASE WHEN $3 THEN pie.now() END WHERE r.id = $1 RETURNING"
      " (SELECT t.name FROM pie.user_tasks t WHERE t.id = r.task_id AND t.install IS NULL)",
      ParamsOf(job.payload["run"].AsString(), error.message, dead));
  if (!rows) return rows.error();
  if (!dead || rows->empty() || rows->IsNull(0, 0)) return Unit();
  NewNotification entry;
  entry.user = job.user;
  entry.title = rows->Copy(0, 0) + " failed";
  entry.message = std::string(error.message);
  entry.source = "task:" + std::string(job.payload["task"].AsString());
  entry.data.Set("kind", "failure").Set("run", job.payload["run"]);
  auto added = AddNotification(transaction, entry);
  if (!added) return added.error();
  return Unit();
}

}  // namespace

void HandleTasks(Worker& worker, Pool& pool, Engine& engine) {
  auto runner = std::make_shared<Runner>(worker, pool, engine);
  JobKind kind;
  kind.handler = [runner](const Job& job) { return runner->Run(job); };
  kind.on_failure = RecordFailure;
  // Only where the service or the database was to blame: a call that was refused would be again.
  kind.may_retry = [](const Error& error) {
    return error.code == ErrorCode::kUnavailable || error.code == ErrorCode::kTimeout ||
           error.code == ErrorCode::kRateLimited || error.code == ErrorCode::kUpstream;
  };
  worker.Handle("task", std::move(kind));
}

}  // namespace pie
