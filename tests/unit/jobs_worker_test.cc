#include <gmock/gmock.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <random>

#include "db/migrations.h"
#include "jobs/worker.h"
#include "test_database.h"

extern char** environ;

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

WorkerOptions Quick() {
  WorkerOptions options;
  options.poll = 50ms;
  options.first_backoff = 10ms;
  options.lease = 600ms;
  return options;
}

Result<long long> Add(TestPool& db, NewJob job) {
  std::function<Result<long long>(Transaction&)> work = [job](Transaction& t) {
    return Enqueue(t, job);
  };
  return db.Run(db.pool.Run<long long>(work));
}

NewJob Make(std::string kind, int max_attempts = 3) {
  NewJob job;
  job.kind = std::move(kind);
  job.max_attempts = max_attempts;
  return job;
}

JobEffects Insert(long long id) {
  return [id](Transaction& t) -> Result<Unit> {
    auto rows = t.Query("insert into effects (job) values ($1)", ParamsOf(id));
    if (!rows) return rows.error();
    return Unit();
  };
}

struct WorkerTest : testing::Test {
  WorkerTest() {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    db.Query("truncate pie.jobs restart identity");
    db.Query("create table if not exists effects (job bigint, at timestamptz default now())");
    db.Query("truncate effects");
  }
  void Sleep(Milliseconds time) { EXPECT_TRUE(db.Run(db.loop.Sleep(time)).ok()); }
  // Runs the loop until the statement counts to `want`, for a minute.
  bool Until(const std::string& count, long long want) {
    for (int i = 0; i < 3000; ++i) {
      if (db.Query(count).Int(0, 0) == want) return true;
      Sleep(20ms);
    }
    return false;
  }
  bool UntilState(const std::string& state, long long want) {
    return Until("select count(*) from pie.jobs where state = '" + state + "'", want);
  }

  TestPool db;
};

TEST_F(WorkerTest, EffectsCommitWithTheEnd) {
  Worker worker(db.loop, db.pool, nullptr, Quick());
  JobKind kind;
  kind.handler = [](const Job& job) -> Task<JobEffects> { co_return Insert(job.id); };
  worker.Handle("a", kind);
  worker.Start();
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(Add(db, Make("a")).ok());
  EXPECT_TRUE(UntilState("done", 20));
  EXPECT_EQ(db.Query("select count(distinct job) from effects").Int(0, 0), 20);
  EXPECT_EQ(db.Query("select count(*) from effects").Int(0, 0), 20);
}

TEST_F(WorkerTest, FailuresAreTriedAgainThenDead) {
  Worker worker(db.loop, db.pool, nullptr, Quick());
  int calls = 0;
  int told_dead = 0;
  JobKind kind;
  kind.handler = [&calls](const Job& job) -> Task<JobEffects> {
    ++calls;
    if (job.attempt < 3 || job.payload["hopeless"].AsBool()) {
      co_return Error(ErrorCode::kUpstream, "not yet");
    }
    co_return JobEffects();
  };
  kind.on_failure = [&](Transaction&, const Job&, const Error&, bool dead) -> Result<Unit> {
    told_dead += dead;
    return Unit();
  };
  worker.Handle("a", kind);
  worker.Start();
  ASSERT_TRUE(Add(db, Make("a")).ok());
  EXPECT_TRUE(UntilState("done", 1));
  EXPECT_EQ(calls, 3);
  NewJob hopeless = Make("a");
  hopeless.payload.Set("hopeless", true);
  ASSERT_TRUE(Add(db, hopeless).ok());
  EXPECT_TRUE(UntilState("dead", 1));
  EXPECT_EQ(calls, 6);
  EXPECT_EQ(told_dead, 1);
  EXPECT_EQ(db.Query("select error from pie.jobs where state = 'dead'").Text(0, 0),
            "upstream: not yet");
}

TEST_F(WorkerTest, WrongInputIsNotTriedAgain) {
  Worker worker(db.loop, db.pool, nullptr, Quick());
  JobKind kind;
  kind.handler = [](const Job&) -> Task<JobEffects> {
    co_return Error(ErrorCode::kInvalidArgument, "no");
  };
  worker.Handle("a", kind);
  worker.Start();
  ASSERT_TRUE(Add(db, Make("a")).ok());
  EXPECT_TRUE(UntilState("dead", 1));
  EXPECT_EQ(db.Query("select attempt from pie.jobs").Int(0, 0), 1);
}

TEST_F(WorkerTest, ALongJobKeepsItsLease) {
  WorkerOptions options = Quick();
  options.lease = 3s;
  Worker worker(db.loop, db.pool, nullptr, options);
  bool over = false;
  JobKind kind;
  kind.handler = [&](const Job& job) -> Task<JobEffects> {
    while (!over) co_await db.loop.Sleep(10ms);
    co_return Insert(job.id);
  };
  worker.Handle("a", kind);
  worker.Start();
  ASSERT_TRUE(Add(db, Make("a")).ok());
  ASSERT_TRUE(UntilState("running", 1));
  std::string first = db.Query("select lease_until from pie.jobs").Copy(0, 0);
  EXPECT_TRUE(Until("select count(*) from pie.jobs where lease_until > '" + first + "'", 1));
  over = true;
  EXPECT_TRUE(UntilState("done", 1));
  EXPECT_EQ(db.Query("select lost from pie.jobs").Int(0, 0), 0);
}

// The worker is held up past its lease; another one takes the job over and is the only one that
// leaves a trace.
TEST_F(WorkerTest, ALostLeaseCannotCompleteNorWrite) {
  WorkerOptions options = Quick();
  options.lease = 60s;  // the worker does not find out before
  Worker worker(db.loop, db.pool, nullptr, options);
  Result<Unit> late_write;
  bool wrote = false;
  JobKind kind;
  kind.handler = [&](const Job& job) -> Task<JobEffects> {
    db.Query("update pie.jobs set fence = fence + 1, worker = 'other'");
    late_write = co_await worker.Write(job, Insert(job.id)).AsResult();
    wrote = true;
    co_return Insert(job.id);
  };
  worker.Handle("a", kind);
  worker.Start();
  ASSERT_TRUE(Add(db, Make("a")).ok());
  for (int i = 0; i < 3000 && !(wrote && worker.stats().running == 0); ++i) Sleep(20ms);
  ASSERT_TRUE(wrote);
  ASSERT_FALSE(late_write.ok());
  EXPECT_EQ(late_write.error().code, ErrorCode::kConflict);
  EXPECT_EQ(db.Query("select count(*) from effects").Int(0, 0), 0);
  EXPECT_EQ(db.Query("select state, worker from pie.jobs").Text(0, 1), "other");
  EXPECT_EQ(worker.stats().lost, 1);
}

TEST_F(WorkerTest, AStoppedWorkerGivesBackWhatDoesNotEnd) {
  WorkerOptions options = Quick();
  options.lease = 60s;
  auto worker = std::make_unique<Worker>(db.loop, db.pool, nullptr, options);
  bool stopping = false;
  JobKind kind;
  kind.handler = [&](const Job& job) -> Task<JobEffects> {
    bool quick = job.payload["quick"].AsBool();
    while (!stopping || !quick) co_await db.loop.Sleep(10ms);
    co_return JobEffects();
  };
  worker->Handle("a", kind);
  worker->Start();
  ASSERT_TRUE(Add(db, Make("a")).ok());
  NewJob quick = Make("a");
  quick.payload.Set("quick", true);
  ASSERT_TRUE(Add(db, quick).ok());
  ASSERT_TRUE(UntilState("running", 2));
  stopping = true;
  ASSERT_TRUE(db.Run(worker->Stop(3s)).ok());
  EXPECT_TRUE(UntilState("done", 1));
  EXPECT_EQ(db.Query("select attempt from pie.jobs where state = 'ready'").Int(0, 0), 0);
  EXPECT_EQ(worker->stats().given_back, 1);
}

TEST_F(WorkerTest, AJobThatKillsExecutorsDies) {
  Worker worker(db.loop, db.pool, nullptr, Quick());
  JobKind kind;
  kind.handler = [](const Job&) -> Task<JobEffects> { co_return JobEffects(); };
  worker.Handle("a", kind);
  ASSERT_TRUE(Add(db, Make("a")).ok());
  db.Query("update pie.jobs set lost = 10");
  worker.Start();
  EXPECT_TRUE(UntilState("dead", 1));
}

TEST_F(WorkerTest, ANotificationWakesAtOnce) {
  Listener listener(db.loop, TestDatabase::Address());
  WorkerOptions options = Quick();
  options.poll = 20'000ms;
  Worker worker(db.loop, db.pool, &listener, options);
  JobKind kind;
  kind.handler = [](const Job&) -> Task<JobEffects> { co_return JobEffects(); };
  worker.Handle("a", kind);
  worker.Start();
  Sleep(300ms);
  auto start = std::chrono::steady_clock::now();
  ASSERT_TRUE(Add(db, Make("a")).ok());
  EXPECT_TRUE(UntilState("done", 1));
  NewJob later = Make("a");
  later.delay_ms = 400;
  ASSERT_TRUE(Add(db, later).ok());
  EXPECT_TRUE(UntilState("done", 2));
  EXPECT_LT(std::chrono::steady_clock::now() - start, options.poll);
}

// The wall clock of the executor counts for nothing; that of the database may jump.
TEST_F(WorkerTest, AClockThatJumpsLosesAndDoublesNothing) {
  Worker worker(db.loop, db.pool, nullptr, Quick());
  JobKind kind;
  kind.handler = [this](const Job& job) -> Task<JobEffects> {
    co_await db.loop.Sleep(5ms);
    co_return Insert(job.id);
  };
  worker.Handle("a", kind);
  worker.Start();
  db.Query(
      "create or replace function pie.now() returns timestamptz language sql volatile as"
      " $$ SELECT clock_timestamp() + interval '1 hour' $$");
  for (int i = 0; i < 50; ++i) ASSERT_TRUE(Add(db, Make("a")).ok());
  db.Query(
      "create or replace function pie.now() returns timestamptz language sql volatile as"
      " $$ SELECT clock_timestamp() - interval '1 hour' $$");
  for (int i = 0; i < 50; ++i) ASSERT_TRUE(Add(db, Make("a")).ok());
  db.Query(
      "create or replace function pie.now() returns timestamptz language sql volatile as"
      " $$ SELECT clock_timestamp() $$");
  EXPECT_TRUE(UntilState("done", 100));
  EXPECT_EQ(db.Query("select count(*) from effects").Int(0, 0), 100);
}

// A clock that was put back would keep the jobs of a dead worker until it comes to their leases
// again.
TEST_F(WorkerTest, ALeaseThatEndsInTheFarFutureIsShortened) {
  ASSERT_TRUE(Add(db, Make("a")).ok());
  db.Query(
      "update pie.jobs set state = 'running', worker = 'dead', fence = 1, attempt = 1,"
      " lease_until = pie.now() + interval '1 hour'");
  Worker worker(db.loop, db.pool, nullptr, Quick());
  JobKind kind;
  kind.handler = [](const Job&) -> Task<JobEffects> { co_return JobEffects(); };
  worker.Handle("a", kind);
  worker.Start();
  EXPECT_TRUE(UntilState("done", 1));
  EXPECT_EQ(db.Query("select lost from pie.jobs").Int(0, 0), 1);
}

// A way to the database that can be cut: a name for the folder of its socket.
struct Cable {
  explicit Cable(TestPool& db) : db(db) {
    std::string url = TestDatabase::Address().url;
    size_t start = url.find("host='") + 6;
    sockets = url.substr(start, url.find('\'', start) - start);
    EXPECT_EQ(symlink(sockets.c_str(), link.c_str()), 0);
    address.url = url + " application_name=cable host='" + link + "'";
  }
  ~Cable() { unlink(link.c_str()); }
  void Cut() {
    unlink(link.c_str());
    db.Query(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
        " where application_name = 'cable'");
  }
  void Mend() { EXPECT_EQ(symlink(sockets.c_str(), link.c_str()), 0); }

  TestPool& db;
  std::string sockets;
  std::string link = TestDatabase::TakeFolder() + "/sockets";
  DatabaseAddress address;
};

TEST_F(WorkerTest, AnEndThatCannotBeWrittenInTimeFreesItsSlot) {
  Cable cable(db);
  Pool pool(db.loop, PoolOptions(cable.address));
  Worker cut(db.loop, pool, nullptr, Quick());
  JobKind kind;
  bool ran = false;
  kind.handler = [&](const Job&) -> Task<JobEffects> {
    cable.Cut();
    ran = true;
    co_return JobEffects();
  };
  cut.Handle("a", kind);
  cut.Start();
  ASSERT_TRUE(Add(db, Make("a")).ok());
  for (int i = 0; i < 500 && !ran; ++i) Sleep(20ms);
  ASSERT_TRUE(ran);
  Worker other(db.loop, db.pool, nullptr, Quick());
  kind.handler = [](const Job&) -> Task<JobEffects> { co_return JobEffects(); };
  other.Handle("a", kind);
  other.Start();
  EXPECT_TRUE(UntilState("done", 1));
  cable.Mend();
  for (int i = 0; i < 500 && cut.stats().running > 0; ++i) Sleep(20ms);
  EXPECT_EQ(cut.stats().running, 0);
  EXPECT_EQ(cut.stats().lost, 1);
}

// Slots that are free are used, even when slow jobs hold most of them for long.
TEST_F(WorkerTest, SlowJobsLeaveTheOtherSlotsToOthers) {
  WorkerOptions options = Quick();
  options.slots = 4;
  options.lease = 60s;
  Worker worker(db.loop, db.pool, nullptr, options);
  bool over = false;
  JobKind kind;
  kind.handler = [&](const Job& job) -> Task<JobEffects> {
    while (!over && job.payload["slow"].AsBool()) co_await db.loop.Sleep(10ms);
    co_return JobEffects();
  };
  worker.Handle("a", kind);
  NewJob slow = Make("a");
  slow.payload.Set("slow", true);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(Add(db, slow).ok());
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(Add(db, Make("a")).ok());
  worker.Start();
  EXPECT_TRUE(UntilState("done", 5));
  over = true;
  EXPECT_TRUE(UntilState("done", 8));
}

// ---- Processes that die

// A worker in a process of its own, started by the test below.
TEST(WorkerProcess, DISABLED_Run) {
  TestPool db{PoolOptions(DatabaseAddress(getenv("PIE_TEST_DATABASE")))};
  Listener listener(db.loop, DatabaseAddress(getenv("PIE_TEST_DATABASE")));
  Worker worker(db.loop, db.pool, &listener, Quick());
  std::mt19937 random(getpid());
  JobKind kind;
  kind.handler = [&](const Job& job) -> Task<JobEffects> {
    co_await db.loop.Sleep(Milliseconds(random() % 20));
    if (random() % 20 == 0) co_return Error(ErrorCode::kUpstream, "chance");
    // A job that causes another one, in the transaction of its end.
    long long follow = job.payload["follow"].AsInt();
    JobEffects effects = [id = job.id, follow](Transaction& t) -> Result<Unit> {
      if (Result<Unit> done = Insert(id)(t); !done) return done;
      if (follow == 0) return Unit();
      NewJob next = Make("a", 50);
      next.connector = "c" + std::to_string(id % 5);
      next.payload.Set("follow", follow - 1);
      auto added = Enqueue(t, next);
      if (!added) return added.error();
      return Unit();
    };
    co_return effects;
  };
  worker.Handle("a", kind);
  worker.Start();
  db.loop.Run();
}

struct Processes {
  explicit Processes(std::string url) : setting("PIE_TEST_DATABASE=" + std::move(url)) {}
  ~Processes() {
    for (pid_t pid : pids) Kill(pid);
  }
  void Start(pid_t& pid) {
    std::vector<char*> environment;
    for (char** e = environ; *e; ++e) environment.push_back(*e);
    environment.push_back(setting.data());
    environment.push_back(nullptr);
    std::string self = std::filesystem::read_symlink("/proc/self/exe");
    std::string filter = "--gtest_filter=WorkerProcess.DISABLED_Run";
    std::string also = "--gtest_also_run_disabled_tests";
    std::string brief = "--gtest_brief=1";
    char* argv[] = {self.data(), filter.data(), also.data(), brief.data(), nullptr};
    ASSERT_EQ(posix_spawn(&pid, self.c_str(), nullptr, nullptr, argv, environment.data()), 0);
  }
  static void Kill(pid_t pid) {
    if (pid == 0) return;
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
  }
  std::string setting;
  std::vector<pid_t> pids = std::vector<pid_t>(3, 0);
};

TEST_F(WorkerTest, KilledProcessesLoseAndDoubleNothing) {
  constexpr int kChains = 400;
  constexpr int kLength = 5;
  Processes workers(TestDatabase::Address().url);
  for (pid_t& pid : workers.pids) workers.Start(pid);
  std::mt19937 random(1);
  int kills = 0;
  int added = 0;
  auto start = std::chrono::steady_clock::now();
  auto end = start + 300s;
  long long done_before = 0;
  while (std::chrono::steady_clock::now() < end) {
    for (int i = 0; i < 20 && added < kChains; ++i, ++added) {
      NewJob job = Make("a", 50);
      job.connector = "c" + std::to_string(added % 5);
      job.payload.Set("follow", kLength - 1);
      ASSERT_TRUE(Add(db, job).ok());
    }
    Sleep(Milliseconds(50 + random() % 200));
    bool over = added == kChains &&
                db.Query("select count(*) from pie.jobs where state <> 'done'").Int(0, 0) == 0;
    if (over) break;
    // On a busy machine a process may need longer to start than others live.
    long long done = db.Query("select count(*) from pie.jobs where state = 'done'").Int(0, 0);
    if (done < done_before + 20) continue;
    done_before = done;
    pid_t& victim = workers.pids[random() % workers.pids.size()];
    Processes::Kill(victim);
    ++kills;
    workers.Start(victim);
  }
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  long long effects = db.Query("select count(*) from effects").Int(0, 0);
  long long jobs = db.Query("select count(distinct job) from effects").Int(0, 0);
  long long lost = db.Query("select coalesce(sum(lost), 0) from pie.jobs").Int(0, 0);
  printf("%lld jobs in %.1f s, %d kills, %lld leases taken over: %lld lost, %lld doubled\n", jobs,
         seconds, kills, lost, kChains * kLength - jobs, effects - jobs);
  EXPECT_EQ(jobs, kChains * kLength);
  EXPECT_EQ(effects, jobs);
  EXPECT_GT(kills, 5);
  EXPECT_GT(lost, 0);
}

}  // namespace
}  // namespace pie
