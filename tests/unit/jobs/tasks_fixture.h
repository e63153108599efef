// A connector with an automation, and the house around it, for tests of tasks and of monitors.
#pragma once

#include <gmock/gmock.h>

#include "../test_database.h"
#include "base/json_access.h"
#include "db/migrations.h"
#include "engine/engine.h"
#include "engine/parts.h"
#include "jobs/events.h"
#include "jobs/inbox.h"
#include "jobs/poll.h"
#include "jobs/polling.h"
#include "jobs/runner.h"
#include "jobs/scheduler.h"
#include "jobs/tasks.h"

namespace pie {

using std::chrono_literals::operator""ms;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

inline Json Parse(std::string_view text) {
  auto json = JsonAccess::Parse(text);
  EXPECT_TRUE(json.ok()) << text;
  return json.ok() ? *json : Json();
}

// ---- A connector with an automation, as generated code has it

inline std::vector<Json>* g_inputs = nullptr;
inline std::function<Task<Json>(Context&)>* g_run = nullptr;

inline Task<Json> OnRun(Context& context, Json input) {
  g_inputs->push_back(input);
  if (*g_run) co_return co_await (*g_run)(context);
  co_return Json::Object().Set("ran", true);
}
inline detail::TaskState* InvokeOnRun(Context& context, void* json) {
  return OnRun(context, *static_cast<Json*>(json)).Release();
}
inline constexpr HookRow kHooks[] = {{"onRun", InvokeOnRun}};
inline constexpr EventRow kEvents[] = {{"push", "Somebody pushed", nullptr}};
inline constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kCron, .cron = "0 9 * * *", .timezone = "Europe/Berlin"},
    {.kind = TriggerKind::kInterval, .every_ms = 3'600'000},
    {.kind = TriggerKind::kWebhook, .events = {kEvents, 1}},
};
inline constexpr MatcherRow kMatchers[] = {{.source = "tool", .action = "_poll_check"}};
inline constexpr HeartbeatRow kHeartbeats[] = {
    {"item_found", "Item Found", nullptr, {kMatchers, 1}},
    {"push", "Pushed", nullptr, {kMatchers, 1}}};
inline constexpr ConnectorTable kWatch{.name = "watch",
                                       .triggers = {kTriggers, 3},
                                       .automation_timeout_s = 5,
                                       .allow_manual_run = true,
                                       .hooks = {kHooks, 1},
                                       .heartbeats = {kHeartbeats, 2}};
inline constexpr const ConnectorTable* kConnectors[] = {&kWatch};
inline constexpr Registry kRegistry{kConnectors, 1};

struct TasksTest : testing::Test {
  explicit TasksTest(Registry known = kRegistry) : registry(known) {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    db.Query(
        "truncate pie.jobs, pie.task_runs, pie.user_tasks, pie.installs, pie.notifications,"
        " pie.poll_cursors, pie.poll_seen, pie.poll_monitors, pie.polls restart identity cascade");
    SetClock("clock_timestamp()");
    g_inputs = &inputs;
    g_run = &run;
    EngineParts parts;
    parts.pool = &db.pool;
    parts.services.poll = [this](const ServiceCall& call) { return MakePoll(db.pool, call); };
    engine = std::make_unique<Engine>(db.loop, registry, std::move(parts));
  }
  ~TasksTest() { SetClock("clock_timestamp()"); }

  void SetClock(const std::string& expression) {
    db.Query(
        "create or replace function pie.now() returns timestamptz language sql volatile as $$"
        " select " +
        expression + " $$");
  }
  std::string Create(std::string_view text, std::string user = "local") {
    auto task = db.Run(CreateTask(db.pool, registry, TaskOwner(user), Parse(text)));
    EXPECT_TRUE(task.ok()) << (task.ok() ? "" : std::string(task.error().message));
    return task.ok() ? task->id : "";
  }
  std::string WhyNot(std::string_view text) {
    auto task = db.Run(CreateTask(db.pool, kRegistry, TaskOwner("local"), Parse(text)));
    return task.ok() ? "" : std::string(task.error().message);
  }
  void Install() {
    db.Query("insert into pie.installs (user_id, connector) values ('local', 'watch')");
    std::function<Result<Unit>(Transaction&)> work = [](Transaction& t) {
      return SyncInstall(t, kWatch, "local");
    };
    ASSERT_TRUE(db.Run(db.pool.RunTransaction(work)).ok());
  }
  int Fire() {
    auto fired = db.Run(FireDueTasks(db.pool));
    EXPECT_TRUE(fired.ok());
    return *fired;
  }
  // Runs the queue until it is empty.
  void Work() {
    WorkerOptions options;
    options.poll = 30ms;
    options.first_backoff = 10ms;
    Worker worker(db.loop, db.pool, nullptr, options);
    HandleTasks(worker, db.pool, *engine);
    PollParts polls;
    polls.pool = &db.pool;
    polls.engine = engine.get();
    HandlePolls(worker, polls);
    worker.Start();
    for (int i = 0; i < 500; ++i) {
      auto counts = db.Run(CountJobs(db.pool));
      if (counts->ready + counts->running + counts->waiting == 0) break;
      EXPECT_TRUE(db.Run(db.loop.Sleep(20ms)).ok());
    }
    // Or a claim that is under way takes the next job, and nobody runs it.
    EXPECT_TRUE(db.Run(worker.Stop(5000ms)).ok());
  }
  std::vector<TaskRun> Runs(const std::string& task) {
    return *db.Run(ListTaskRuns(db.pool, "local", task, 0, 100));
  }
  std::vector<Notification> Inbox() {
    return *db.Run(ListNotifications(db.pool, "local", NotificationQuery()));
  }
  int Emit(const std::string& occurrence, std::string_view data, std::string user = "local") {
    std::function<Result<int>(Transaction&)> work = [=](Transaction& t) {
      return EmitEvents(t, kWatch, user, "webhook", "push", occurrence, Parse(data));
    };
    return *db.Run(db.pool.Run<int>(work));
  }

  Registry registry;
  TestPool db;
  std::vector<Json> inputs;
  std::function<Task<Json>(Context&)> run;
  std::unique_ptr<Engine> engine;
};

inline constexpr const char* kHourly =
    R"({"name":"n","schedule":{"kind":"interval","everyMs":3600000},)"
    R"("payload":{"kind":"heartbeat","message":"hello"}})";

}  // namespace pie
