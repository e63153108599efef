#include <gmock/gmock.h>
#include <signal.h>

#include "db/migrations.h"
#include "db/run_log.h"
#include "db/run_retention.h"
#include "test_database.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using testing::ElementsAre;
using testing::HasSubstr;

struct RunLogTest : testing::Test {
  RunLogTest() {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    db.Query("truncate pie.runs");
  }
  static RunRecord Record(std::string id, std::string user = "local") {
    RunRecord r;
    r.id = std::move(id);
    r.started_ms = 1'790'000'000'123;
    r.user = std::move(user);
    r.connector = "github";
    r.action = "create_issue";
    r.surface = "rest";
    r.duration_us = 1500;
    r.status = "ok";
    r.upstream_calls = 2;
    r.upstream_bytes = 12345;
    r.input = R"({"title":"a \"quoted\" one\\"})";
    r.outcome = R"({"number":1})";
    return r;
  }
  static RunEntry View(const RunRecord& r) {
    RunEntry entry;
    entry.id = r.id;
    entry.started_ms = r.started_ms;
    entry.user = r.user;
    entry.connector = r.connector;
    entry.action = r.action;
    entry.surface = r.surface;
    entry.duration_us = r.duration_us;
    entry.status = r.status;
    entry.error = r.error;
    entry.upstream_calls = r.upstream_calls;
    entry.upstream_bytes = r.upstream_bytes;
    entry.input = r.input;
    entry.outcome = r.outcome;
    entry.detail = r.detail;
    return entry;
  }
  long long Count() { return db.Query("select count(*) from pie.runs").Int(0, 0); }
  void Sleep(Milliseconds time) { EXPECT_TRUE(db.Run(db.loop.Sleep(time)).ok()); }

  TestPool db;
};

TEST_F(RunLogTest, KeepsEveryFieldOfARecord) {
  RunLog log(db.loop, db.pool);
  RunRecord record = Record("r1");
  record.status = "upstream";
  record.error = "the service answered 500";
  log.Add(View(record));
  ASSERT_TRUE(db.Run(log.Flush()).ok());
  auto got = db.Run(log.Get("r1", "local"));
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->started_ms, record.started_ms);
  EXPECT_EQ(got->user, "local");
  EXPECT_EQ(got->connector, "github");
  EXPECT_EQ(got->action, "create_issue");
  EXPECT_EQ(got->surface, "rest");
  EXPECT_EQ(got->duration_us, 1500);
  EXPECT_EQ(got->status, "upstream");
  EXPECT_EQ(got->error, "the service answered 500");
  EXPECT_EQ(got->upstream_calls, 2);
  EXPECT_EQ(got->upstream_bytes, 12345);
  EXPECT_EQ(got->input, record.input);
  EXPECT_EQ(got->outcome, record.outcome);
}

TEST_F(RunLogTest, WritesByItselfAfterTheInterval) {
  RunLogOptions options;
  options.flush_interval = 20ms;
  RunLog log(db.loop, db.pool, options);
  for (int i = 0; i < 10; ++i) log.Add(View(Record("r" + std::to_string(i))));
  EXPECT_EQ(log.stats().pending, 10u);
  Sleep(150ms);
  EXPECT_EQ(Count(), 10);
  EXPECT_EQ(log.stats().written, 10);
}

TEST_F(RunLogTest, WritesAtOnceWhenManyWait) {
  RunLogOptions options;
  options.flush_interval = 60'000ms;
  options.flush_rows = 50;
  RunLog log(db.loop, db.pool, options);
  for (int i = 0; i < 50; ++i) log.Add(View(Record("r" + std::to_string(i))));
  Sleep(200ms);
  EXPECT_EQ(Count(), 50);
}

TEST_F(RunLogTest, LosesNothingOnAGracefulStop) {
  RunLog log(db.loop, db.pool);
  for (int i = 0; i < 5000; ++i) log.Add(View(Record("r" + std::to_string(i))));
  ASSERT_TRUE(db.Run(log.Stop()).ok());
  EXPECT_EQ(Count(), 5000);
  EXPECT_EQ(log.stats().dropped, 0);
  log.Add(View(Record("late")));
  EXPECT_EQ(log.stats().dropped, 1);
}

TEST_F(RunLogTest, CutsAndMendsTexts) {
  RunLog log(db.loop, db.pool);
  RunRecord record = Record("r1");
  record.input = std::string(kMaxRunSummary - 1, 'x') + "é" + std::string(100, 'y');
  const char outcome[] = "zero \0 wrong \xff cut \xe2\x82 long \xc0\x80 high \xed\xa0\x80 é€😀";
  record.outcome = std::string(outcome, sizeof outcome - 1);
  log.Add(View(record));
  ASSERT_TRUE(db.Run(log.Flush()).ok());
  auto got = db.Run(log.Get("r1", ""));
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->input, std::string(kMaxRunSummary - 1, 'x'));
  EXPECT_EQ(got->outcome, "zero ? wrong ? cut ?? long ?? high ??? é€😀");
}

TEST_F(RunLogTest, ListsNewestFirstAndOnlyTheUsersOwn) {
  RunLog log(db.loop, db.pool);
  for (int i = 0; i < 4; ++i) {
    RunRecord record = Record("r" + std::to_string(i), i == 3 ? "bob" : "alice");
    record.started_ms += i;
    if (i == 1) record.status = "timeout";
    log.Add(View(record));
  }
  ASSERT_TRUE(db.Run(log.Flush()).ok());
  auto ids = [&](RunQuery query) {
    std::vector<std::string> ids;
    auto records = db.Run(log.List(query));
    EXPECT_TRUE(records.ok());
    for (const RunRecord& record : *records) ids.push_back(record.id);
    return ids;
  };
  RunQuery alice;
  alice.user = "alice";
  EXPECT_THAT(ids(alice), ElementsAre("r2", "r1", "r0"));
  alice.status = "ok";
  EXPECT_THAT(ids(alice), ElementsAre("r2", "r0"));
  alice.before_ms = Record("").started_ms + 2;
  EXPECT_THAT(ids(alice), ElementsAre("r0"));
  RunQuery all;
  all.limit = 2;
  EXPECT_THAT(ids(all), ElementsAre("r3", "r2"));
  auto foreign = db.Run(log.Get("r3", "alice"));
  ASSERT_FALSE(foreign.ok());
  EXPECT_EQ(foreign.error().code, ErrorCode::kNotFound);
}

TEST_F(RunLogTest, DropsBatchesThatTheServerRefusesButNotLaterOnes) {
  RunLog log(db.loop, db.pool);
  RunRecord record = Record("r1");
  record.started_ms = INT64_MAX;
  log.Add(View(record));
  EXPECT_FALSE(db.Run(log.Flush()).ok());
  EXPECT_EQ(log.stats().dropped, 1);
  EXPECT_THAT(log.stats().last_error, HasSubstr("22008"));
  log.Add(View(Record("r2")));
  ASSERT_TRUE(db.Run(log.Flush()).ok());
  EXPECT_EQ(Count(), 1);
}

TEST(RunLog, KeepsRecordsWhileTheServerIsAwayUpToABound) {
  std::string home = TestDatabase::TakeFolder();
  ClusterOptions cluster_options;
  cluster_options.home = home + "/.pie";
  auto cluster = PrivateCluster::Open(cluster_options);
  ASSERT_TRUE(cluster.ok());
  {
    TestPool db{PoolOptions(DatabaseAddress((*cluster)->url()))};
    ASSERT_TRUE(db.Run(Migrate(db.pool)).ok());
    RunLogOptions options;
    options.max_pending = 100;
    options.flush_interval = 10ms;
    RunLog log(db.loop, db.pool, options);
    int pid = (*cluster)->postmaster_pid();
    kill(pid, SIGKILL);
    for (int i = 0; i < 130; ++i)
      log.Add(RunLogTest::View(RunLogTest::Record("r" + std::to_string(i))));
    EXPECT_EQ(log.stats().dropped, 30);
    for (int i = 0; i < 3000 && log.stats().written < 100; ++i) {
      ASSERT_TRUE(db.Run(db.loop.Sleep(10ms)).ok());
    }
    EXPECT_EQ(log.stats().written, 100);
    EXPECT_EQ(log.stats().pending, 0u);
    // What was written may have gone to a session that outlived its server for a moment.
    auto count = [&] { return db.Run(db.pool.Query("select count(*) from pie.runs")); };
    Result<SqlRows> rows = count();
    for (int i = 0; i < 1000 && !rows; ++i) {
      ASSERT_TRUE(db.Run(db.loop.Sleep(10ms)).ok());
      rows = count();
    }
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->Int(0, 0), 100);
  }
  (*cluster)->Close();
  std::filesystem::remove_all(home);
  std::filesystem::remove_all(std::filesystem::path((*cluster)->data_dir()).parent_path());
}

TEST_F(RunLogTest, OldRunsGoInBatches) {
  db.Query(
      "insert into pie.runs (id, started_at, user_id, connector, action, surface, duration_us,"
      " status, error, upstream_calls, upstream_bytes, input, outcome)"
      " select 'r' || i, now() - make_interval(hours => i), 'u', 'c', 'a', 'rest', 1, 'ok', '', 0,"
      " 0, '', '' from generate_series(1, 100) i");
  RetentionOptions options;
  options.days = 2;
  options.batch = 20;
  EXPECT_EQ(*db.Run(DeleteOldRuns(db.pool, options)), 20);
  EXPECT_EQ(Count(), 80);
  EXPECT_EQ(db.Query("select count(*) from pie.runs where id = 'r100'").Int(0, 0), 0);
  options.pause = 1ms;
  {
    TaskSet upkeep(db.loop);
    upkeep.Spawn(KeepDeletingOldRuns(db.loop, db.pool, options));
    for (int i = 0; i < 500 && Count() > 47; ++i) Sleep(10ms);
    Sleep(50ms);
  }
  EXPECT_EQ(Count(), 47);  // those of the last 47 hours
  options.days = 0;
  EXPECT_TRUE(db.Run(KeepDeletingOldRuns(db.loop, db.pool, options)).ok());
  EXPECT_EQ(Count(), 47);
}

}  // namespace
}  // namespace pie
