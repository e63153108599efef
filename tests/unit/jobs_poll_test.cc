#include <thread>

#include "jobs/tasks_fixture.h"

namespace pie {
namespace {

struct PollTest : TasksTest {};

// Cursor, seen set and events commit with the end of the run, or not at all.
TEST_F(PollTest, APollCommitsWithItsRun) {
  Install();
  std::string watcher =
      Create(R"({"schedule":{"kind":"event","connector":"watch","event":"item_found"},)"
             R"("payload":{"kind":"heartbeat","message":"found"},"name":"n"})");
  bool fail = true;
  std::vector<std::string> cursors;
  run = [&](Context& context) -> Task<Json> {
    Poll& poll = context.poll();
    Json cursor = co_await poll.Cursor();
    cursors.push_back(JsonAccess::Dump(cursor));
    List<String> ids;
    for (const char* id : {"a", "b", "c"}) ids.push_back(id);
    List<String> fresh = co_await poll.Unseen(ids);
    for (String& id : fresh) co_await poll.Emit("item_found", id, Json(id));
    co_await poll.MarkSeen(fresh);
    co_await poll.SetCursor(Json("c"));
    if (fail) co_return Error(ErrorCode::kNotFound, "at the end");
    co_return Json(static_cast<long long>(fresh.size()));
  };
  auto once = [&] {
    ASSERT_TRUE(db.Run(RunAutomationNow(db.pool, kWatch, "local", Json())).ok());
    Work();
  };
  once();
  EXPECT_EQ(Runs(watcher).size(), 0u);
  EXPECT_EQ(db.Query("select count(*) from pie.poll_seen").Int(0, 0), 0);
  fail = false;
  once();
  EXPECT_EQ(Runs(watcher).size(), 3u);
  once();
  EXPECT_EQ(Runs(watcher).size(), 3u);
  EXPECT_EQ(Inbox().size(), 3u);
  EXPECT_THAT(cursors, ElementsAre("null", "null", "\"c\""));
}

TEST_F(PollTest, TheSeenSetIsBounded) {
  Install();
  long long from = 0;
  run = [&](Context& context) -> Task<Json> {
    List<String> ids;
    for (int i = 0; i < 5000; ++i) ids.push_back(std::to_string(from + i).c_str());
    co_await context.poll().MarkSeen(std::move(ids));
    co_return Json();
  };
  for (; from < 15'000; from += 5000) {
    ASSERT_TRUE(db.Run(RunAutomationNow(db.pool, kWatch, "local", Json())).ok());
    Work();
  }
  EXPECT_EQ(db.Query("select count(*) from pie.poll_seen").Int(0, 0), kMaxSeenItems);
  EXPECT_EQ(db.Query("select count(*) from pie.poll_seen where item::int < 5000").Int(0, 0), 0);
}

// Ids that Due() gave to one run, and whether each was the first.
Task<Json> GiveAndCheck(Context& context, int monitors, unsigned limit,
                        std::vector<std::string>& given,
                        std::function<bool(const std::string&)> fails) {
  List<PollMonitor> all;
  for (int i = 0; i < monitors; ++i) {
    PollMonitor monitor;
    monitor.id = ("m" + std::to_string(i)).c_str();
    monitor.every_ms = 3'600'000;
    all.push_back(monitor);
  }
  List<DueMonitor> due = co_await context.poll().Due(std::move(all), limit);
  for (DueMonitor& monitor : due) {
    std::string id(monitor.id);
    given.push_back(monitor.first ? id + '!' : id);
    if (fails(id)) continue;
    co_await context.poll().Emit("item_found", monitor.id, Json(monitor.id));
    co_await context.poll().Checked(std::move(monitor.id));
  }
  co_return Json();
}

struct MonitorsTest : TasksTest {
  MonitorsTest() { Install(); }
  // What one run was given; it ends as `outcome` says.
  std::vector<std::string> Run(int monitors, unsigned limit,
                               std::function<bool(const std::string&)> fails = nullptr,
                               bool run_fails = false) {
    std::vector<std::string> given;
    if (!fails) fails = [](const std::string&) { return false; };
    run = [&](Context& context) -> Task<Json> {
      co_await GiveAndCheck(context, monitors, limit, given, fails);
      if (run_fails) co_return Error(ErrorCode::kNotFound, "at the end");
      co_return Json();
    };
    EXPECT_TRUE(db.Run(RunAutomationNow(db.pool, kWatch, "local", Json())).ok());
    Work();
    return given;
  }
};

TEST_F(MonitorsTest, DueOnesAreGivenInBatchesUntilTheirTimeComesAgain) {
  EXPECT_THAT(Run(5, 2), ElementsAre("m0!", "m1!"));
  EXPECT_THAT(Run(5, 2), ElementsAre("m2!", "m3!"));
  EXPECT_THAT(Run(5, 2), ElementsAre("m4!"));
  EXPECT_THAT(Run(5, 2), ElementsAre());
  SetClock("clock_timestamp() + interval '40 minutes'");
  EXPECT_THAT(Run(6, 9), ElementsAre("m5!"));  // the user made one more
  // A schedule of an hour finds them due, although it may look a few seconds before the hour is
  // over.
  SetClock("clock_timestamp() + interval '59 minutes 30 seconds'");
  EXPECT_THAT(Run(6, 9), ElementsAre("m0", "m1", "m2", "m3", "m4"));
}

TEST_F(MonitorsTest, OnesThatFailKeepNoOtherWaiting) {
  auto fails = [](const std::string& id) { return id == "m0" || id == "m1"; };
  EXPECT_THAT(Run(4, 2, fails), ElementsAre("m0!", "m1!"));
  EXPECT_THAT(Run(4, 2, fails), ElementsAre("m2!", "m3!"));
  EXPECT_THAT(Run(4, 2, fails), ElementsAre("m0!", "m1!"));
}

TEST_F(MonitorsTest, ARunThatFailsChecksNothingAndLosesItsTurn) {
  EXPECT_THAT(Run(4, 2, nullptr, true), ElementsAre("m0!", "m1!"));
  EXPECT_THAT(Run(4, 2), ElementsAre("m2!", "m3!"));
  EXPECT_THAT(Run(4, 2), ElementsAre("m0!", "m1!"));
}

TEST_F(MonitorsTest, WhatIsSwitchedOffIsForgottenAndSoonMeansNow) {
  EXPECT_EQ(Run(3, 9).size(), 3u);
  EXPECT_EQ(db.Query("select count(*) from pie.poll_monitors").Int(0, 0), 3);
  EXPECT_THAT(Run(1, 9), ElementsAre());
  EXPECT_EQ(db.Query("select count(*) from pie.poll_monitors").Int(0, 0), 1);
  run = [](Context& context) -> Task<Json> {
    co_await context.poll().CheckSoon("m0");
    co_return Json();
  };
  ASSERT_TRUE(db.Run(RunAutomationNow(db.pool, kWatch, "local", Json())).ok());
  Work();
  EXPECT_THAT(Run(1, 9), ElementsAre("m0"));
  EXPECT_THAT(Run(1, 9), ElementsAre());
}

// Two executors look at the same time: every monitor is checked, and what it emits is delivered
// once.
TEST_F(MonitorsTest, TwoExecutorsAtOnceDeliverOnce) {
  Create(R"({"schedule":{"kind":"event","connector":"watch","event":"item_found"},)"
         R"("payload":{"kind":"heartbeat","message":"found"},"name":"n"})");
  std::vector<std::string> given[2];
  std::vector<std::thread> threads;
  for (std::vector<std::string>& mine : given) {
    threads.emplace_back([&mine] {
      TestPool own;
      EngineParts parts;
      parts.pool = &own.pool;
      parts.services.poll = [&own](const ServiceCall& call) { return MakePoll(own.pool, call); };
      Engine own_engine(own.loop, kRegistry, std::move(parts));
      Principal principal;
      principal.user_id = "local";
      for (size_t before = 1; before != mine.size();) {
        before = mine.size();
        WorkRequest request;
        request.principal = &principal;
        request.connector = &kWatch;
        request.work = [&mine](Context& context) -> Task<void> {
          co_await GiveAndCheck(context, 40, 3, mine, [](const std::string&) { return false; });
        };
        EXPECT_TRUE(own.Run(own_engine.Run(std::move(request))).ok());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_GE(given[0].size() + given[1].size(), 40u);
  EXPECT_EQ(
      db.Query("select count(*) from pie.poll_monitors where checked_at is not null").Int(0, 0),
      40);
  EXPECT_EQ(db.Query("select count(*) from pie.task_runs").Int(0, 0), 40);
  EXPECT_EQ(db.Query("select count(*) from pie.jobs").Int(0, 0), 40);
}

}  // namespace
}  // namespace pie
