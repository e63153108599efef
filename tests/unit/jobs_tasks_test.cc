#include <thread>

#include "jobs/tasks_fixture.h"

namespace pie {
namespace {

TEST_F(TasksTest, AllMistakesAtOnce) {
  EXPECT_EQ(WhyNot(R"({"schedule":{"kind":"cron","expr":"0 25 * * *","timezone":"Nowhere"},
                       "payload":{"kind":"heartbeat"},"nam":"x","enabled":1})"),
            "task: nam: expected only name, taskType, schedule, payload, enabled, deleteAfterRun, "
            "found it; enabled: expected true or false, found 1; name: expected 1 to 200 "
            "characters, found nothing; schedule.expr: expected field 'hour': expected 0 to 23, a "
            "range, '*' or a step such as '*/15', found '25', found '0 25 * * *'; "
            "schedule.timezone: expected a name such as Europe/Berlin, found \"Nowhere\"; "
            "payload.message: expected 1 to 20000 characters, found nothing");
  EXPECT_THAT(WhyNot(R"({"name":"n","schedule":{"kind":"once","atMs":1790000000},
                         "payload":{"kind":"tool","tool":"nothing"}})"),
              testing::AllOf(HasSubstr("schedule.atMs: expected milliseconds since 1970"),
                             HasSubstr("payload.tool: expected a tool of GET /api/tools")));
  EXPECT_THAT(WhyNot(R"({"name":"n","schedule":{"kind":"once","atMs":1600000000000},
                         "payload":{"kind":"heartbeat","message":"m"}})"),
              HasSubstr("schedule.atMs: expected a time to come"));
  EXPECT_THAT(WhyNot(R"({"name":"n","schedule":{"kind":"event","connector":"watch","event":"no"},
                         "payload":{"kind":"heartbeat","message":"m"}})"),
              HasSubstr("schedule.event: expected an event of GET /api/heartbeat-events"));
}

TEST_F(TasksTest, UsersAndConnectorsSeeOnlyTheirOwn) {
  db.Query("insert into pie.users (id) values ('other') on conflict do nothing");
  std::string mine = Create(kHourly);
  auto made = db.Run(CreateTask(db.pool, kRegistry, TaskOwner("local", "watch"), Parse(kHourly)));
  ASSERT_TRUE(made.ok());
  auto code = [&](auto task) { return db.Run(std::move(task)).error().code; };
  EXPECT_EQ(code(GetTask(db.pool, TaskOwner("other"), mine)), ErrorCode::kNotFound);
  EXPECT_EQ(code(DeleteTask(db.pool, TaskOwner("other"), mine)), ErrorCode::kNotFound);
  EXPECT_EQ(code(RunTaskNow(db.pool, TaskOwner("other"), mine)), ErrorCode::kNotFound);
  EXPECT_EQ(code(UpdateTask(db.pool, kRegistry, TaskOwner("other"), mine, Json::Object())),
            ErrorCode::kNotFound);
  EXPECT_EQ(code(GetTask(db.pool, TaskOwner("local", "watch"), mine)), ErrorCode::kNotFound);
  EXPECT_EQ(db.Run(ListTasks(db.pool, TaskOwner("local", "watch"), "", 10))->size(), 1u);
  EXPECT_EQ(db.Run(ListTasks(db.pool, TaskOwner("local"), "", 10))->size(), 2u);
}

TEST_F(TasksTest, AHeartbeatReachesTheInboxOnce) {
  std::string id = Create(kHourly);
  EXPECT_EQ(Fire(), 0);
  SetClock("clock_timestamp() + interval '61 minutes'");
  EXPECT_EQ(Fire(), 1);
  EXPECT_EQ(Fire(), 0);
  Work();
  ASSERT_EQ(Inbox().size(), 1u);
  EXPECT_EQ(Inbox()[0].message, "hello");
  EXPECT_EQ(Inbox()[0].source, "task:" + id);
  ASSERT_EQ(Runs(id).size(), 1u);
  EXPECT_EQ(Runs(id)[0].status, "ok");
  EXPECT_EQ(Runs(id)[0].triggered_by, "interval");
}

TEST_F(TasksTest, WhatWasMissedIsOneRun) {
  std::string id = Create(kHourly);
  long long first = db.Run(GetTask(db.pool, TaskOwner("local"), id))->next_run_ms;
  SetClock("clock_timestamp() + interval '10 days'");
  EXPECT_EQ(Fire(), 1);
  EXPECT_EQ(Fire(), 0);
  // The next time is on the same grid.
  long long next = db.Run(GetTask(db.pool, TaskOwner("local"), id))->next_run_ms;
  EXPECT_EQ((next - first) % 3'600'000, 0);
  EXPECT_GE(next - first, 10ll * 24 * 3'600'000 - 3'600'000);
  // A clock that is put back runs nothing twice.
  SetClock("clock_timestamp()");
  EXPECT_EQ(Fire(), 0);
  EXPECT_EQ(Runs(id).size(), 1u);
}

TEST_F(TasksTest, ATimeIsSkippedWhileARunIsUnderWay) {
  std::string id = Create(kHourly);
  SetClock("clock_timestamp() + interval '61 minutes'");
  EXPECT_EQ(Fire(), 1);
  SetClock("clock_timestamp() + interval '121 minutes'");
  EXPECT_EQ(Fire(), 1);
  ASSERT_EQ(Runs(id).size(), 2u);
  EXPECT_EQ(Runs(id)[0].status, "skipped");
  Work();
  EXPECT_EQ(Inbox().size(), 1u);
}

// Nobody has to look at it: it is no failure, and no dead letter.
TEST_F(TasksTest, WhatNobodyWantsAnyMoreIsSkipped) {
  std::string gone = Create(kHourly);
  db.Query("insert into pie.users (id) values ('other') on conflict do nothing");
  std::string theirs = Create(kHourly, "other");
  ASSERT_TRUE(db.Run(RunTaskNow(db.pool, TaskOwner("local"), gone)).ok());
  ASSERT_TRUE(db.Run(RunTaskNow(db.pool, TaskOwner("other"), theirs)).ok());
  ASSERT_TRUE(db.Run(DeleteTask(db.pool, TaskOwner("local"), gone)).ok());
  db.Query("update pie.users set disabled_at = now() where id = 'other'");
  Work();
  db.Query("update pie.users set disabled_at = null where id = 'other'");
  EXPECT_EQ(db.Run(CountJobs(db.pool))->dead, 0);
  ASSERT_EQ(Runs(gone).size(), 1u);
  EXPECT_EQ(Runs(gone)[0].status, "skipped");
  EXPECT_EQ(db.Query("select status from pie.task_runs where user_id = 'other'").Text(0, 0),
            "skipped");
  EXPECT_EQ(Inbox().size(), 0u);
}

// However many there are: else they grow for ever.
TEST_F(TasksTest, OldRunsAndNotificationsGo) {
  db.Query(
      "insert into pie.task_runs (task_id, user_id, occurrence, triggered_by, due_at) select 't',"
      " 'local', i::text, 'interval', now() - make_interval(days => i % 2 * 40)"
      " from generate_series(1, 12000) i");
  db.Query(
      "insert into pie.notifications (user_id, message, created_at) select 'local', 'm',"
      " now() - make_interval(days => i % 2 * 40) from generate_series(1, 12000) i");
  long long keep = 30ll * 24 * 3'600'000;
  EXPECT_EQ(*db.Run(RemoveOldTaskRuns(db.pool, keep)), 6000);
  EXPECT_EQ(*db.Run(RemoveOldNotifications(db.pool, keep)), 6000);
  EXPECT_EQ(db.Query("select count(*) from pie.task_runs").Int(0, 0), 6000);
}

TEST_F(TasksTest, RunsByHandAreBounded) {
  std::string id = Create(kHourly);
  auto run = [&] { return db.Run(RunTaskNow(db.pool, TaskOwner("local"), id)); };
  for (int i = 0; i < kMaxRunsByHand; ++i) ASSERT_TRUE(run().ok());
  EXPECT_EQ(run().error().code, ErrorCode::kRateLimited);
  Work();
  EXPECT_TRUE(run().ok());
}

TEST_F(TasksTest, OnceIsOnce) {
  long long now = db.Query("select (extract(epoch from now()) * 1000)::bigint").Int(0, 0);
  std::string at = std::to_string(now + 60'000);
  std::string rest =
      R"(},"payload":{"kind":"heartbeat","message":"m"},"name":"n","deleteAfterRun":)";
  std::string gone = Create(R"({"schedule":{"kind":"once","atMs":)" + at + rest + "true}");
  std::string kept = Create(R"({"schedule":{"kind":"once","atMs":)" + at + rest + "false}");
  SetClock("clock_timestamp() + interval '2 minutes'");
  EXPECT_EQ(Fire(), 2);
  Work();
  EXPECT_EQ(Fire(), 0);
  EXPECT_EQ(Inbox().size(), 2u);
  EXPECT_EQ(db.Run(GetTask(db.pool, TaskOwner("local"), gone)).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(Runs(gone).size(), 1u);  // the history stays
  auto task = db.Run(GetTask(db.pool, TaskOwner("local"), kept));
  ASSERT_TRUE(task.ok());
  EXPECT_FALSE(task->enabled);
  EXPECT_EQ(task->next_run_ms, 0);
}

// Four schedulers, each with a loop and a pool of its own as in an executor, look at the same time.
TEST_F(TasksTest, ManySchedulersFireEachTimeOnce) {
  for (int i = 0; i < 300; ++i) Create(kHourly);
  for (int hour = 1; hour <= 3; ++hour) {
    SetClock("clock_timestamp() + interval '" + std::to_string(hour * 60 + 1) + " minutes'");
    db.Query("update pie.task_runs set status = 'ok'");  // nothing is under way
    std::vector<std::thread> threads;
    std::atomic<int> fired{0};
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        TestPool own;
        for (int misses = 0; misses < 3;) {
          auto count = own.Run(FireDueTasks(own.pool));
          if (!count.ok()) continue;
          fired += *count;
          misses += *count == 0;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(fired, 300);
  }
  EXPECT_EQ(db.Query("select count(*) from pie.task_runs").Int(0, 0), 900);
  EXPECT_EQ(db.Query("select count(*) from pie.jobs").Int(0, 0), 900);
}

TEST_F(TasksTest, AutomationsFollowTheInstall) {
  Install();
  SqlRows rows =
      db.Query("select trigger, next_at is null, schedule from pie.user_tasks order by 1");
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows.Int(0, 0), -1);
  EXPECT_TRUE(rows.Bool(0, 1));
  EXPECT_EQ(rows.Text(1, 2), R"({"kind":"cron","expr":"0 9 * * *","timezone":"Europe/Berlin"})");
  db.Query("update pie.installs set enabled = false");
  ASSERT_TRUE(db.Run(SyncInstalls(db.pool, kRegistry)).ok());
  EXPECT_EQ(db.Query("select count(*) from pie.user_tasks where enabled").Int(0, 0), 0);
  EXPECT_EQ(db.Run(ListTasks(db.pool, TaskOwner("local"), "", 10))->size(), 0u);
  db.Query("delete from pie.installs");
  EXPECT_EQ(db.Query("select count(*) from pie.user_tasks").Int(0, 0), 0);
}

TEST_F(TasksTest, AnAutomationGetsItsInput) {
  EXPECT_EQ(db.Run(RunAutomationNow(db.pool, kWatch, "local", Json())).error().code,
            ErrorCode::kNotFound);
  Install();
  ASSERT_TRUE(db.Run(RunAutomationNow(db.pool, kWatch, "local", Parse(R"({"a":1})"))).ok());
  Work();
  ASSERT_EQ(inputs.size(), 1u);
  EXPECT_TRUE(inputs[0]["lastRunAt"].is_null());
  EXPECT_EQ(std::string(inputs[0]["triggeredBy"].AsString()), "manual");
  EXPECT_EQ(inputs[0]["triggerData"]["a"].AsInt(), 1);
  SetClock("clock_timestamp() + interval '61 minutes'");
  EXPECT_GE(Fire(), 1);
  Work();
  ASSERT_GE(inputs.size(), 2u);
  std::string last(inputs[1]["lastRunAt"].AsString());
  EXPECT_THAT(last, testing::MatchesRegex("20..-..-..T..:..:......Z"));
  auto runs = *db.Run(ListAutomationRuns(db.pool, "local", "watch", 0, 10));
  EXPECT_EQ(runs.back().result, R"({"ran":true})");
}

// What a failed run did not see is seen by the next one.
TEST_F(TasksTest, AFailedRunDoesNotMoveLastRunAt) {
  Install();
  run = [](Context&) -> Task<Json> { co_return Error(ErrorCode::kNotFound, "no such thing"); };
  ASSERT_TRUE(db.Run(RunAutomationNow(db.pool, kWatch, "local", Json())).ok());
  Work();
  EXPECT_EQ(inputs.size(), 1u);  // not tried again: it would fail again
  EXPECT_TRUE(db.Query("select last_run_at from pie.installs").IsNull(0, 0));
  auto runs = *db.Run(ListAutomationRuns(db.pool, "local", "watch", 0, 10));
  EXPECT_EQ(runs[0].status, "failed");
  EXPECT_EQ(runs[0].error, "no such thing");
}

TEST_F(TasksTest, AnEventStartsEachTaskOnce) {
  db.Query("insert into pie.users (id) values ('other') on conflict do nothing");
  std::string rest = R"(},"payload":{"kind":"heartbeat","message":"pushed"},"name":"n"})";
  std::string head = R"({"schedule":{"kind":"event","connector":"watch","event":"push")";
  std::string any = Create(head + rest);
  std::string some = Create(head + R"(,"filter":{"/ref":["main","dev"],"/by/id":7})" + rest);
  Create(head + rest, "other");
  EXPECT_EQ(Emit("d1", R"({"ref":"main","by":{"id":7}})"), 2);
  EXPECT_EQ(Emit("d1", R"({"ref":"main","by":{"id":7}})"), 0);  // the same occurrence
  EXPECT_EQ(Emit("d2", R"({"ref":"other","by":{"id":7}})"), 1);
  EXPECT_EQ(Emit("d3", R"({})"), 1);
  Work();
  EXPECT_EQ(Runs(any).size(), 3u);
  EXPECT_EQ(Runs(some).size(), 1u);
  std::vector<std::string> refs;  // in any order: the runs are side by side
  for (const Notification& told : Inbox()) {
    Json data = Parse(told.data);
    EXPECT_EQ(std::string(data.At("/triggerData/event").AsString()), "push");
    refs.emplace_back(data.At("/triggerData/data/ref").AsString());
  }
  EXPECT_THAT(refs, UnorderedElementsAre("main", "main", "other", ""));
}

TEST_F(TasksTest, TheCatalogueHasHeartbeatsAndWebhookEvents) {
  auto events = EventsOf(kWatch);
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].id, "item_found");
  EXPECT_THAT(events[0].sources, ElementsAre("tool:_poll_check"));
  // An event of the same name as a webhook event comes from that as well, and says so.
  EXPECT_THAT(events[1].sources, ElementsAre("tool:_poll_check", "webhook:push"));
}

}  // namespace
}  // namespace pie
