#include "jobs/polling.h"

#include <algorithm>

#include "jobs/poll_items.h"
#include "jobs/poll_memory.h"
#include "jobs/tasks_fixture.h"

namespace pie {
namespace {

// ---- A connector whose list the test decides

std::function<Result<Json>()>* g_list = nullptr;

Task<Json> ListThings(Context&) {
  Result<Json> list = (*g_list)();
  if (!list) co_return list.error();
  co_return *list;
}
detail::TaskState* InvokeListThings(Context& context, void*) {
  return ListThings(context).Release();
}

struct ListParams {
  Field<long long> after;
  Field<String> folder;
};
constexpr FieldRow kParamFields[] = {
    {.name = "after", .offset = offsetof(ListParams, after), .kind = Kind::kInteger, .flags = 0},
    {.name = "folder", .offset = offsetof(ListParams, folder), .kind = Kind::kString, .flags = 0},
};
constexpr ObjectTable kParams{"ListParams", {kParamFields, 2}, sizeof(ListParams), false};
struct Settings {
  Field<String> folder;
};
constexpr FieldRow kSettingFields[] = {
    {.name = "FOLDER", .offset = offsetof(Settings, folder), .kind = Kind::kString, .flags = 0}};
constexpr ObjectTable kSettings{"Settings", {kSettingFields, 1}, sizeof(Settings), true};
constexpr ActionRow kActions[] = {{.name = "list_things",
                                   .effect = Effect::kRead,
                                   .params = &kParams,
                                   .invoke = InvokeListThings}};
constexpr const char* kId[] = {"/id"};
constexpr const char* kVersion[] = {"/v"};
constexpr PollRow kPolls[] = {
    {.event = "thing_found", .action = 0, .items = "/items", .id = {kId, 1}},
    {.event = "thing_changed",
     .action = 0,
     .arguments = R"({"after":"{since:epoch}"})",
     .items = "/items",
     .id = {kId, 1},
     .version = {kVersion, 1}}};
constexpr PollRow kOthers[] = {
    {.event = "thing_moved", .action = 0, .items = "/items", .id = {kId, 1}, .newest_first = true},
    {.event = "thing_filed",
     .action = 0,
     .arguments = R"({"folder":"{FOLDER}"})",
     .items = "/items",
     .id = {kId, 1}}};
constexpr TriggerRow kFeedTriggers[] = {
    {.kind = TriggerKind::kInterval, .every_ms = 900'000, .polls = {kPolls, 2}},
    {.kind = TriggerKind::kCron, .cron = "0 * * * *", .polls = {kOthers, 2}}};
constexpr HeartbeatRow kFeedEvents[] = {{"thing_found", "", nullptr, {kMatchers, 1}},
                                        {"thing_changed", "", nullptr, {kMatchers, 1}},
                                        {"thing_moved", "", nullptr, {kMatchers, 1}},
                                        {"thing_filed", "", nullptr, {kMatchers, 1}},
                                        {"thing_made", "", nullptr, {kMatchers, 1}}};
constexpr ConnectorTable kFeed{.name = "feed",
                               .actions = {kActions, 1},
                               .user_fields = &kSettings,
                               .triggers = {kFeedTriggers, 2},
                               .heartbeats = {kFeedEvents, 5}};
constexpr const ConnectorTable* kFeeds[] = {&kFeed};

Json Things(std::vector<std::string> ids, const std::string& version = "1") {
  Json items = Json::Array();
  for (const std::string& id : ids) items.Push(Json::Object().Set("id", id).Set("v", version));
  return Json::Object().Set("items", std::move(items));
}

// ---- What is read of a result, and asked for

Json Arguments(const char* text, const Json& fields) {
  PollRow row = kPolls[0];
  row.arguments = text;
  PollTimes times;
  times.since = 1'795'262'400'500;  // 2026-11-21T12:00:00.5Z
  times.now = times.since + 60'000;
  auto arguments = PollArguments(kFeed, row, fields, times);
  return arguments ? *arguments : Json(arguments.error().message);
}

TEST(PollItems, ArgumentsAreFilledIn) {
  Json fields = Parse(R"({"FOLDER":"in box"})");
  EXPECT_EQ(Arguments(R"({"after":"{since:epoch}","folder":"{since:epoch}"})", fields),
            Parse(R"({"after":1795262400,"folder":"1795262400"})"));
  EXPECT_EQ(
      Arguments(R"({"folder":"{FOLDER}: {since} {now:date} {ago:2h} {since:epochMs}"})", fields),
      Parse(R"({"folder":"in box: 2026-11-21T12:00:00Z 2026-11-21 2026-11-21T10:01:00Z )"
            R"(1795262400500"})"));
  // Braces that name nothing stay, in nested values, too.
  EXPECT_EQ(Arguments(R"({"x":[{"y":"{FOLDER}{z} {"}],"n":5})", fields),
            Parse(R"({"x":[{"y":"in box{z} {"}],"n":5})"));
  EXPECT_EQ(Arguments("null", fields), Parse("{}"));
}

TEST(PollItems, AMissingSettingIsNamed) {
  for (const char* fields : {"{}", R"({"FOLDER":null})", R"({"FOLDER":""})"}) {
    EXPECT_EQ(Arguments(R"({"folder":"a {FOLDER}"})", Parse(fields)).AsString(),
              "the setting 'FOLDER' of feed is not set");
  }
}

TEST(PollItems, IdsAndVersions) {
  static constexpr const char* kTwo[] = {"/id", "/at/0"};
  PollRow row = kPolls[1];
  row.id = {kTwo, 2};
  auto page = ReadPollPage(row, Parse(R"({"items":[{"id":1,"at":["x"],"v":{"a":1}},{"v":2},)"
                                      R"({"id":1,"at":["x"]},{"id":1},"text"],"next_page":"n"})"));
  ASSERT_TRUE(page.ok());
  ASSERT_EQ(page->items.size(), 2u);  // without those that have no id, and one that is there twice
  EXPECT_EQ(page->items[0].id, "1\nx");
  EXPECT_EQ(page->items[0].version, R"({"a":1})");
  EXPECT_EQ(page->items[1].id, "1\n");
  EXPECT_EQ(page->total, 5u);
  EXPECT_TRUE(page->more);
  EXPECT_EQ(ReadPollPage(row, Parse("{}"))->items.size(), 0u);
  EXPECT_THAT(ReadPollPage(row, Parse(R"({"items":{}})")).error().message,
              testing::Eq(String("there is no list at '/items' of the result")));
  Json odd = Things({std::string("a\0b", 3), std::string(5000, 'x'), "plain"});
  auto ids = ReadPollPage(kPolls[0], odd);
  EXPECT_THAT(ids->items[0].id, testing::StartsWith("sha256:"));
  EXPECT_LT(ids->items[1].id.size(), 100u);
  EXPECT_EQ(ids->items[2].id, "plain");
}

TEST(PollItems, AListIsAnotherOneWithOtherArguments) {
  auto name = [](const PollRow& row, const char* connection, const char* fields) {
    return PollListName(kFeed, row, connection, Parse(fields));
  };
  const PollRow& filed = kOthers[1];
  std::string a = name(filed, "c1", R"({"FOLDER":"a"})");
  EXPECT_EQ(name(filed, "c1", R"({"FOLDER":"a","other":1})"), a);
  EXPECT_NE(name(filed, "c1", R"({"FOLDER":"b"})"), a);
  EXPECT_NE(name(filed, "c2", R"({"FOLDER":"a"})"), a);
  EXPECT_NE(name(kPolls[0], "c1", "{}"), name(kPolls[1], "c1", "{}"));
}

// ---- Runs

struct PollingTest : TasksTest {
  PollingTest() : TasksTest(Registry{kFeeds, 1}) {
    g_list = &list;
    list = [this]() -> Result<Json> {
      ++asked;
      return things;
    };
  }
  std::string Await(const std::string& event) {
    return Create(R"({"schedule":{"kind":"event","connector":"feed","event":")" + event +
                  R"("},"payload":{"kind":"heartbeat","message":"m"},"name":"n"})");
  }
  // Lets `minutes` pass, and what is due run.
  int Pass(int minutes) {
    passed += minutes;
    SetClock("clock_timestamp() + interval '" + std::to_string(passed) + " minutes'");
    auto fired = db.Run(FireDuePolls(db.pool, registry));
    EXPECT_TRUE(fired.ok());
    Work();
    return *fired;
  }
  // What the events of a task were about, oldest first.
  std::vector<std::string> Heard(const std::string& task) {
    std::vector<std::string> ids;
    for (const Notification& one : Inbox()) {
      if (one.source == "task:" + task) {
        ids.push_back(std::string(Parse(one.data)["triggerData"]["data"]["id"].AsString()));
      }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
  }
  TaskRun LastRun() {
    auto runs = *db.Run(ListAutomationRuns(db.pool, "local", "feed", 0, 1));
    EXPECT_EQ(runs.size(), 1u);
    return runs.empty() ? TaskRun() : runs[0];
  }
  Json Checks() { return Parse(LastRun().result)["checks"]; }

  std::function<Result<Json>()> list;
  Json things = Things({"a", "b"});
  int asked = 0;
  int passed = 0;
};

TEST_F(PollingTest, WhatIsNewIsToldOnce) {
  EXPECT_EQ(Pass(60), 0);
  std::string task = Await("thing_found");
  EXPECT_EQ(Pass(0), 1);  // the first look comes at once
  EXPECT_THAT(Heard(task), ElementsAre());
  EXPECT_EQ(LastRun().status, "ok");
  EXPECT_EQ(Checks(), Parse(R"([{"event":"thing_found","status":"ok","items":2,"news":0,)"
                            R"("first":true}])"));
  things = Things({"c", "a", "b", "d"});
  EXPECT_EQ(Pass(1), 0);
  EXPECT_EQ(Pass(15), 1);
  EXPECT_THAT(Heard(task), ElementsAre("c", "d"));
  things = Things({"c"}, "2");  // a poll without version does not look at it
  EXPECT_EQ(Pass(15), 1);
  things = Things({"a", "b", "c", "d"});  // what comes back was there before
  EXPECT_EQ(Pass(15), 1);
  EXPECT_THAT(Heard(task), ElementsAre("c", "d"));
  EXPECT_EQ(asked, 4);
  EXPECT_EQ(db.Query("select count(*) from pie.task_runs where triggered_by = 'poll'").Int(0, 0),
            2);
}

TEST_F(PollingTest, AChangedVersionIsNewsAgain) {
  std::string task = Await("thing_changed");
  Pass(0);
  things = Things({"a"}, "2");
  Pass(15);
  things = Things({"a"}, "1");
  Pass(15);
  Pass(15);
  EXPECT_THAT(Heard(task), ElementsAre("a", "a"));
}

TEST_F(PollingTest, OnlyWhatATaskWaitsForIsAskedFor) {
  std::string found = Await("thing_found");
  Await("thing_made");  // nothing polls for it
  EXPECT_EQ(Pass(0), 1);
  EXPECT_EQ(asked, 1);
  // One more event of the same trigger starts with a silent look of its own.
  things = Things({"a", "b", "c"});
  std::string changed = Await("thing_changed");
  EXPECT_EQ(Pass(0), 1);
  EXPECT_EQ(asked, 3);
  EXPECT_THAT(Heard(found), ElementsAre("c"));
  EXPECT_THAT(Heard(changed), ElementsAre());
  ASSERT_TRUE(db.Run(UpdateTask(db.pool, registry, TaskOwner("local"), found,
                                Parse(R"({"enabled":false})")))
                  .ok());
  EXPECT_EQ(Pass(15), 1);
  EXPECT_EQ(asked, 4);
  ASSERT_TRUE(db.Run(DeleteTask(db.pool, TaskOwner("local"), changed)).ok());
  EXPECT_EQ(Pass(15), 1);
  EXPECT_EQ(asked, 4);
  EXPECT_EQ(db.Query("select count(*) from pie.poll_items").Int(0, 0), 0);
  EXPECT_EQ(Pass(60), 0);
  // What came while nobody waited is no news.
  things = Things({"a", "b", "c", "d"});
  ASSERT_TRUE(
      db.Run(UpdateTask(db.pool, registry, TaskOwner("local"), found, Parse(R"({"enabled":true})")))
          .ok());
  EXPECT_EQ(Pass(0), 1);
  EXPECT_THAT(Heard(found), ElementsAre("c"));
}

// It is not left to the trigger's next time, up to which all that came would be no news.
TEST_F(PollingTest, ATaskThatComesDuringALookHasItsOwn) {
  Await("thing_found");
  EXPECT_EQ(*db.Run(FireDuePolls(db.pool, registry)), 1);
  Await("thing_changed");
  EXPECT_EQ(*db.Run(FireDuePolls(db.pool, registry)), 1);
  auto runs = *db.Run(ListAutomationRuns(db.pool, "local", "feed", 0, 10));
  EXPECT_EQ(runs.size(), 1u);
  db.Query("update pie.task_runs set status = 'failed'");
  db.Query("truncate pie.jobs");
  EXPECT_EQ(*db.Run(FireDuePolls(db.pool, registry)), 0);
  EXPECT_EQ(Pass(1), 1);
  EXPECT_EQ(asked, 2);
}

TEST_F(PollingTest, AFailureIsToldAndTheNextTimeMakesUpForIt) {
  std::string task = Await("thing_found");
  Pass(0);
  auto good = list;
  list = []() -> Result<Json> { return Error(ErrorCode::kUpstream, "the service broke"); };
  things = Things({"a", "b", "c"});
  Pass(15);
  EXPECT_EQ(LastRun().status, "failed");
  EXPECT_THAT(LastRun().error, HasSubstr("the service broke"));
  EXPECT_EQ(Checks()[0]["status"], Json("failed"));
  list = []() -> Result<Json> { return Parse(R"({"items":"none"})"); };
  Pass(15);
  EXPECT_THAT(LastRun().error, HasSubstr("no list at '/items'"));
  list = good;
  Pass(15);
  EXPECT_EQ(LastRun().status, "ok");
  EXPECT_THAT(Heard(task), ElementsAre("c"));
}

TEST_F(PollingTest, WithoutAServiceAtFirstNothingIsNewsEither) {
  std::string task = Await("thing_found");
  auto good = list;
  list = []() -> Result<Json> { return Error(ErrorCode::kNotConnected, "feed is not connected"); };
  Pass(0);
  EXPECT_EQ(LastRun().status, "skipped");
  EXPECT_EQ(LastRun().error, "feed is not connected");
  list = good;
  Pass(15);
  EXPECT_THAT(Heard(task), ElementsAre());
  EXPECT_EQ(Checks()[0]["first"], Json(true));
}

TEST_F(PollingTest, AMissingSettingSkipsThePoll) {
  Await("thing_filed");
  Pass(0);
  EXPECT_EQ(LastRun().status, "skipped");
  EXPECT_EQ(LastRun().error, "the setting 'FOLDER' of feed is not set");
  EXPECT_EQ(asked, 0);
}

TEST_F(PollingTest, WhatMovesUpFromTheNextPageIsOld) {
  things = Things({"9", "8", "7"});
  std::string task = Await("thing_moved");
  Pass(0);
  things = Things({"9", "6", "5"});
  Pass(60);
  EXPECT_THAT(Heard(task), ElementsAre());
  things = Things({"A", "9", "6"});
  Pass(60);
  things = Things({"A", "9", "6", "5"});
  Pass(60);
  EXPECT_THAT(Heard(task), ElementsAre("A"));
  things = Things({"D", "C", "B"});  // a whole page of news
  Pass(60);
  EXPECT_THAT(Heard(task), ElementsAre("A", "B", "C", "D"));
}

TEST_F(PollingTest, MemoryIsBoundedButNeverForgetsWhatIsShown) {
  std::string task = Await("thing_found");
  auto show = [&](int from) {
    std::vector<std::string> ids = {"always"};
    for (int i = 0; i < 499; ++i) ids.push_back(std::to_string(from + i));
    things = Things(ids);
  };
  show(0);
  Pass(0);
  for (int page = 1; page < 5; ++page) {
    show(page * 1000);
    // Without the runs that so many events would start.
    db.Query("update pie.poll_lists set checked_at = null");
    Pass(15);
  }
  EXPECT_EQ(db.Query("select count(*) from pie.poll_items").Int(0, 0), kMaxPollMemory + 500);
  EXPECT_EQ(db.Query("select count(*) from pie.poll_items where item = 'always'").Int(0, 0), 1);
  EXPECT_EQ(db.Query("select count(*) from pie.poll_items where item = '0'").Int(0, 0), 0);
  Pass(15);
  EXPECT_THAT(Heard(task), ElementsAre());
}

// Two runs of the same poll at the same time, as after a run by hand.
TEST_F(PollingTest, TwoRunsAtOnceTellOnce) {
  std::string task = Await("thing_found");
  Pass(0);
  things = Things({"a", "b", "c", "d"});
  for (int i = 0; i < 5; ++i) {
    ASSERT_TRUE(db.Run(RunPollsNow(db.pool, kFeed, "local")).ok());
  }
  Work();
  EXPECT_THAT(Heard(task), ElementsAre("c", "d"));
}

TEST_F(PollingTest, ByHandOnlyWhereATaskWaits) {
  auto run = db.Run(RunPollsNow(db.pool, kFeed, "local"));
  ASSERT_FALSE(run.ok());
  EXPECT_EQ(run.error().code, ErrorCode::kNotFound);
}

TEST_F(PollingTest, TasksOfBeforeTheManifestPolledAreFound) {
  std::string task = Await("thing_found");
  db.Query("delete from pie.polls");
  ASSERT_TRUE(db.Run(SyncPolls(db.pool, registry)).ok());
  ASSERT_TRUE(db.Run(SyncPolls(db.pool, registry)).ok());
  EXPECT_EQ(db.Query("select count(*) from pie.polls").Int(0, 0), 1);
  EXPECT_EQ(*db.Run(NextPollTime(db.pool, registry)), 0);
  // An executor without the connector lets it alone.
  EXPECT_EQ(*db.Run(FireDuePolls(db.pool, kRegistry)), 0);
  EXPECT_EQ(*db.Run(NextPollTime(db.pool, kRegistry)), -1);
  EXPECT_EQ(Pass(0), 1);
  EXPECT_GT(*db.Run(NextPollTime(db.pool, registry)), 5 * 60'000);
}

}  // namespace
}  // namespace pie
