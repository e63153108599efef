#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include "db/sql_array.h"
#include "test_database.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using testing::HasSubstr;

std::string Detail(const Error& error) { return std::string(error.detail); }
std::string Message(const Error& error) { return std::string(error.message); }

TEST(Pool, PassesParametersAndNullsBothWays) {
  TestPool db;
  SqlRows rows = db.Query("select $1::int + 1, $2::text, $3::text, $4::bool, $5::float8",
                          ParamsOf(41, "it's \\ \"x\" é", nullptr, true, 0.1));
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows.Int(0, 0), 42);
  EXPECT_EQ(rows.Text(0, 1), "it's \\ \"x\" é");
  EXPECT_TRUE(rows.IsNull(0, 2));
  EXPECT_FALSE(rows.IsNull(0, 1));
  EXPECT_TRUE(rows.Bool(0, 3));
  EXPECT_EQ(rows.Text(0, 4), "0.1");
  EXPECT_EQ(rows.columns()[0].name, "?column?");
}

TEST(Pool, TakesArraysInBinaryForm) {
  TestPool db;
  SqlArray texts, numbers, none;
  for (const char* text : {"", "plain", "{\"a\", \\ NULL}", "é€😀"}) texts.AddText(text);
  for (int64_t number : {int64_t{0}, int64_t{-2}, INT64_MAX, INT64_MIN}) numbers.AddBigint(number);
  SqlRows rows =
      db.Query("select t, n, $3::text[] from unnest($1::text[], $2::bigint[]) as r (t, n)",
               ParamsOf(texts.Take(), numbers.Take(), none.Take()));
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows.Text(0, 0), "");
  EXPECT_EQ(rows.Text(1, 0), "plain");
  EXPECT_EQ(rows.Text(2, 0), "{\"a\", \\ NULL}");
  EXPECT_EQ(rows.Text(3, 0), "é€😀");
  EXPECT_EQ(rows.Int(1, 1), -2);
  EXPECT_EQ(rows.Int(2, 1), INT64_MAX);
  EXPECT_EQ(rows.Int(3, 1), INT64_MIN);
  EXPECT_EQ(rows.Text(0, 2), "{}");
}

TEST(Pool, ReadsManyRows) {
  TestPool db;
  SqlRows rows = db.Query(
      "select i, case when i % 2 = 0 then repeat('x', i % 7) end "
      "from generate_series(0, 9999) i");
  ASSERT_EQ(rows.size(), 10000u);
  EXPECT_EQ(rows.Int(9999, 0), 9999);
  EXPECT_TRUE(rows.IsNull(9999, 1));
  EXPECT_EQ(rows.Text(9996, 1), "");
  EXPECT_FALSE(rows.IsNull(9996, 1));
}

TEST(Pool, CountsTouchedRows) {
  TestPool db;
  db.Query("create table touched (a int)");
  EXPECT_EQ(db.Query("insert into touched values (1), (2), (3)").affected(), 3);
  EXPECT_EQ(db.Query("delete from touched where a > 1").affected(), 2);
  EXPECT_TRUE(db.Query("delete from touched where a > 1").empty());
}

TEST(Pool, NamesErrorsWithoutQuotingValues) {
  TestPool db;
  db.Query("create table keyed (k text primary key)");
  db.Query("insert into keyed values ($1)", ParamsOf("hush"));
  auto twice = db.Run(db.pool.Query("insert into keyed values ($1)", ParamsOf("hush")));
  ASSERT_FALSE(twice.ok());
  EXPECT_EQ(twice.error().code, ErrorCode::kConflict);
  EXPECT_THAT(Message(twice.error()) + Detail(twice.error()), testing::Not(HasSubstr("hush")));

  auto wrong = db.Run(db.pool.Query("select nonsense"));
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(wrong.error().code, ErrorCode::kInternal);
  EXPECT_THAT(Detail(wrong.error()), HasSubstr("42703"));
  EXPECT_THAT(Message(wrong.error()), testing::Not(HasSubstr("nonsense")));
}

TEST(Pool, RefusesSeveralCommandsAndZeroBytes) {
  TestPool db;
  auto two = db.Run(db.pool.Query("select 1; select 2"));
  ASSERT_FALSE(two.ok());
  EXPECT_THAT(Detail(two.error()), HasSubstr("cannot insert multiple commands"));
  auto zero = db.Run(db.pool.Query("select $1::text", ParamsOf(std::string("a\0b", 3))));
  ASSERT_FALSE(zero.ok());
  EXPECT_EQ(zero.error().code, ErrorCode::kInvalidArgument);
  EXPECT_THAT(Message(zero.error()), HasSubstr("$1"));
  EXPECT_EQ(db.Query("select 1").Int(0, 0), 1);
}

TEST(Pool, CancelsSlowStatements) {
  PoolOptions options(TestDatabase::Address());
  options.statement_timeout = 50ms;
  TestPool db(options);
  auto slow = db.Run(db.pool.Query("select pg_sleep(20)"));
  ASSERT_FALSE(slow.ok());
  EXPECT_EQ(slow.error().code, ErrorCode::kTimeout);
  EXPECT_EQ(db.Query("select 1").Int(0, 0), 1);
}

TEST(Pool, RollsBackOnAnErrorAndOnAnException) {
  TestPool db;
  db.Query("create table undone (a int)");
  auto failed = db.Run(db.pool.Run<int>([](Transaction& transaction) -> Result<int> {
    if (auto rows = transaction.Query("insert into undone values (1)"); !rows) return rows.error();
    return Error(ErrorCode::kConflict, "changed my mind");
  }));
  ASSERT_FALSE(failed.ok());
  EXPECT_EQ(Message(failed.error()), "changed my mind");
  auto thrown = db.Run(db.pool.Run<int>([](Transaction& transaction) -> Result<int> {
    (void)transaction.Query("insert into undone values (2)");
    throw std::runtime_error("broken");
  }));
  ASSERT_FALSE(thrown.ok());
  EXPECT_EQ(thrown.error().code, ErrorCode::kInternal);
  EXPECT_EQ(Detail(thrown.error()), "broken");
  EXPECT_EQ(db.Query("select count(*) from undone").Int(0, 0), 0);
}

TEST(Pool, CommitsAndReturnsTheValue) {
  TestPool db;
  db.Query("create table kept (a int)");
  auto value = db.Run(db.pool.Run<std::string>([](Transaction& t) -> Result<std::string> {
    if (auto rows = t.Query("insert into kept values ($1)", ParamsOf(5)); !rows) {
      return rows.error();
    }
    return std::string("done");
  }));
  ASSERT_TRUE(value.ok());
  EXPECT_EQ(*value, "done");
  EXPECT_EQ(db.Query("select a from kept").Int(0, 0), 5);
}

// Two transactions that read, meet, and write what the other read: one of them must run again.
TEST(Pool, RepeatsSerializationFailures) {
  TestPool db;
  db.Query("create table counters (id int primary key, n int)");
  db.Query("insert into counters values (1, 0)");
  auto attempts = std::make_shared<std::atomic<int>>(0);
  auto arrived = std::make_shared<std::atomic<int>>(0);
  auto increment = [attempts, arrived](Transaction& t) -> Result<int> {
    ++*attempts;
    if (auto set = t.Query("set transaction isolation level serializable"); !set)
      return set.error();
    auto before = t.Query("select n from counters where id = 1");
    if (!before) return before.error();
    for (++*arrived; *arrived < 2;) std::this_thread::sleep_for(1ms);
    auto after =
        t.Query("update counters set n = $1 where id = 1", ParamsOf(before->Int(0, 0) + 1));
    if (!after) return after.error();
    return 0;
  };
  auto both = [&]() -> Task<void> {
    auto first = Completion<int>::Make();
    auto run = [](Pool& pool, std::function<Result<int>(Transaction&)> work,
                  std::shared_ptr<Completion<int>> done) -> Task<void> {
      co_await pool.Run<int>(work);
      done->Set(1);
    };
    db.loop.Spawn(run(db.pool, increment, first));
    co_await db.pool.Run<int>(increment);
    co_await Completion<int>::Wait(first);
  };
  auto result = db.Run(both());
  ASSERT_TRUE(result.ok()) << Detail(result.error());
  EXPECT_EQ(db.Query("select n from counters").Int(0, 0), 2);
  EXPECT_EQ(*attempts, 3);
}

TEST(Pool, RepeatsATransactionWhoseSessionDied) {
  TestPool db;
  db.Query("create table survivors (a int)");
  auto attempts = std::make_shared<std::atomic<int>>(0);
  auto result = db.Run(db.pool.Run<int>([attempts](Transaction& t) -> Result<int> {
    if (auto rows = t.Query("insert into survivors values (1)"); !rows) return rows.error();
    if (++*attempts == 1) {
      auto other = Session::Open(TestDatabase::Address(), Milliseconds(5000));
      if (!other) return other.error();
      auto killed =
          (*other)->Query("select pg_terminate_backend($1)", ParamsOf(t.session().backend_pid()));
      if (!killed) return killed.error();
    }
    auto rows = t.Query("select 1");
    if (!rows) return rows.error();
    return 1;
  }));
  ASSERT_TRUE(result.ok()) << Detail(result.error());
  EXPECT_EQ(*attempts, 2);
  EXPECT_EQ(db.Query("select count(*) from survivors").Int(0, 0), 1);
}

TEST(Pool, SurvivesSessionsThatDiedWhileIdle) {
  TestPool db;
  db.Query("select 1");
  auto other = Session::Open(TestDatabase::Address(), Milliseconds(5000));
  ASSERT_TRUE(other.ok());
  ASSERT_TRUE((*other)
                  ->Query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where "
                          "datname = current_database() and pid <> pg_backend_pid()")
                  .ok());
  EXPECT_EQ(db.Query("select 2").Int(0, 0), 2);
}

TEST(Pool, RefusesWhenTheQueueIsFull) {
  PoolOptions options(TestDatabase::Address());
  options.threads = 1;
  options.max_queue = 2;
  TestPool db(options);
  auto run = [&]() -> Task<void> {
    auto done = std::make_shared<int>(0);
    auto one = [](Pool& pool, std::shared_ptr<int> done) -> Task<void> {
      co_await pool.Query("select pg_sleep(0.2)");
      ++*done;
    };
    db.loop.Spawn(one(db.pool, done));
    while (db.pool.stats().running == 0) co_await db.loop.Sleep(1ms);
    db.loop.Spawn(one(db.pool, done));
    db.loop.Spawn(one(db.pool, done));
    auto fourth = co_await db.pool.Query("select 1").AsResult();
    EXPECT_FALSE(fourth.ok());
    EXPECT_EQ(fourth.error().code, ErrorCode::kUnavailable);
    EXPECT_THAT(Message(fourth.error()), HasSubstr("busy"));
    while (*done < 3) co_await db.loop.Sleep(5ms);
  };
  EXPECT_TRUE(db.Run(run()).ok());
  EXPECT_EQ(db.pool.stats().refused, 1);
}

TEST(Pool, DropsJobsOfDestroyedTasks) {
  PoolOptions options(TestDatabase::Address());
  options.threads = 1;
  TestPool db(options);
  db.Query("create table ghosts (a int)");
  auto blocker = [](Pool& pool) -> Task<void> { co_await pool.Query("select pg_sleep(0.3)"); };
  db.loop.Spawn(blocker(db.pool));
  auto late = db.Run(WithDeadline(db.loop, db.pool.Query("insert into ghosts values (1)"), 20ms));
  ASSERT_FALSE(late.ok());
  EXPECT_EQ(late.error().code, ErrorCode::kTimeout);
  EXPECT_EQ(db.Query("select count(*) from ghosts").Int(0, 0), 0);
}

TEST(Pool, CutsOffWhatRunsWhenItIsDestroyed) {
  auto start = std::chrono::steady_clock::now();
  {
    TestPool db;
    auto forever = [](Pool& pool) -> Task<void> { co_await pool.Query("select pg_sleep(25)"); };
    db.loop.Spawn(forever(db.pool));
    while (db.pool.stats().running == 0) std::this_thread::sleep_for(1ms);
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, 8s);
}

TEST(Pool, SaysWhatIsWrongWithAnAddress) {
  PoolOptions nobody(DatabaseAddress("host=/nowhere dbname=x"));
  TestPool down(nobody);
  auto refused = down.Run(down.pool.Query("select 1"));
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, ErrorCode::kUnavailable);
  EXPECT_GT(refused.error().retry_after_ms, 0);
  EXPECT_TRUE(down.pool.stats().down);

  PoolOptions missing(DatabaseAddress(TestDatabase::Cluster().url() + " dbname=missing"));
  TestPool wrong(missing);
  auto absent = wrong.Run(wrong.pool.Query("select 1"));
  ASSERT_FALSE(absent.ok());
  EXPECT_EQ(absent.error().code, ErrorCode::kNotFound);
}

TEST(Pool, LeavesNoThreadBehindAnOpenTransaction) {
  TestPool db;
  auto begun = db.Run(db.pool.WithSession(Login(), [](Session& session) -> Result<Unit> {
    return session.Script("begin; create temp table leftover (a int)");
  }));
  ASSERT_TRUE(begun.ok());
  EXPECT_FALSE(db.Run(db.pool.Query("select * from leftover")).ok());
}

TEST(Session, BoundsRowsAndBytes) {
  auto session = Session::Open(TestDatabase::Address(), Milliseconds(10'000));
  ASSERT_TRUE(session.ok());
  bool truncated = false;
  auto rows = (*session)->QueryBounded("select i from generate_series(1, 100) i", {}, 10, 1 << 20,
                                       &truncated);
  ASSERT_TRUE(rows.ok());
  EXPECT_EQ(rows->size(), 10u);
  EXPECT_TRUE(truncated);
  rows = (*session)->QueryBounded("select repeat('x', 1000) from generate_series(1, 100)", {}, 1000,
                                  10'500 + 14 * 10, &truncated);
  EXPECT_EQ(rows->size(), 10u);
  EXPECT_TRUE(truncated);
  rows = (*session)->QueryBounded("select 1 where false", {}, 10, 10, &truncated);
  EXPECT_EQ(rows->size(), 0u);
  EXPECT_FALSE(truncated);
  EXPECT_EQ(rows->columns().size(), 1u);
}

TEST(Session, QuotesForScripts) {
  EXPECT_EQ(QuoteIdent("a\"b"), "\"a\"\"b\"");
  EXPECT_EQ(QuoteLiteral("a'b\\c"), "E'a''b\\\\c'");
  auto session = Session::Open(TestDatabase::Address(), Milliseconds(10'000));
  ASSERT_TRUE(session.ok());
  auto rows = (*session)->Query("select " + QuoteLiteral("a'b\\c\n") + " as " + QuoteIdent("x\"y"));
  ASSERT_TRUE(rows.ok());
  EXPECT_EQ(rows->Text(0, 0), "a'b\\c\n");
  EXPECT_EQ(rows->columns()[0].name, "x\"y");
}

}  // namespace
}  // namespace pie
