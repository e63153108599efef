#include <gmock/gmock.h>
#include <pwd.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <fstream>
#include <thread>

#include "db/child_process.h"
#include "db/cluster_layout.h"
#include "test_database.h"

namespace pie {
namespace {

namespace fs = std::filesystem;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using testing::HasSubstr;

// A home of its own, removed at the end.
struct Home {
  std::string path = TestDatabase::TakeFolder();
  ~Home() {
    fs::remove_all(path);
    fs::remove_all("/var/lib/pie/" + PathHash(path + "/.pie"));
  }
  Result<std::unique_ptr<PrivateCluster>> Open(std::string bin_dir = "") {
    ClusterOptions options;
    options.home = path + "/.pie";
    options.bin_dir = bin_dir;
    options.log = [this](LogLevel, const std::string& line) { said += line + "\n"; };
    return PrivateCluster::Open(options);
  }
  std::string said;
};

std::string Ask(const PrivateCluster& cluster, const std::string& sql) {
  auto session = Session::Open(DatabaseAddress(cluster.url()), Milliseconds(10'000));
  if (!session) return "error: " + std::string(session.error().message);
  auto rows = (*session)->Query(sql);
  if (!rows) return "error: " + std::string(rows.error().detail);
  return rows->empty() ? "" : rows->Copy(0, 0);
}

template <class Condition>
bool Eventually(Condition condition, std::chrono::seconds limit = 30s) {
  auto deadline = std::chrono::steady_clock::now() + limit;
  while (!condition()) {
    if (std::chrono::steady_clock::now() > deadline) return false;
    std::this_thread::sleep_for(10ms);
  }
  return true;
}

TEST(Cluster, GoesFromNothingToAQueryAndStops) {
  Home home;
  auto start = std::chrono::steady_clock::now();
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok()) << std::string(cluster.error().message);
  EXPECT_EQ(Ask(**cluster, "select 40 + 2"), "42");
  auto took = std::chrono::steady_clock::now() - start;
  printf("from nothing to the first answer: %.2f s\n", std::chrono::duration<double>(took).count());
  EXPECT_FALSE((*cluster)->reused());
  EXPECT_EQ(Ask(**cluster, "show fsync"), "on");
  EXPECT_EQ(Ask(**cluster, "show listen_addresses"), "");
  EXPECT_EQ(Ask(**cluster, "show server_encoding"), "UTF8");
  EXPECT_EQ(Ask(**cluster, "select lower('É')"), "é");
  int pid = (*cluster)->postmaster_pid();
  (*cluster)->Close();
  EXPECT_FALSE(IsRunning(pid));
}

TEST(Cluster, KeepsDataAcrossRuns) {
  Home home;
  {
    auto cluster = home.Open();
    ASSERT_TRUE(cluster.ok());
    EXPECT_EQ(Ask(**cluster, "create table kept as select 7 as n"), "");
  }
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok());
  EXPECT_EQ(Ask(**cluster, "select n from kept"), "7");
}

TEST(Cluster, IsClosedToOtherUsers) {
  Home home;
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok());
  for (std::string path : {(*cluster)->data_dir(), (*cluster)->data_dir() + "/.."}) {
    struct stat info;
    ASSERT_EQ(stat(path.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 077, 0u) << path;
  }
  struct stat log;
  ASSERT_EQ(stat((*cluster)->log_file().c_str(), &log), 0);
  EXPECT_EQ(log.st_mode & 077, 0u);
}

TEST(Cluster, RunsUnprivilegedWhenStartedAsRoot) {
  if (geteuid() != 0) GTEST_SKIP() << "needs root";
  Home home;
  for (int round = 0; round < 2; ++round) {
    auto cluster = home.Open();
    ASSERT_TRUE(cluster.ok()) << std::string(cluster.error().message);
    struct stat info;
    ASSERT_EQ(stat(("/proc/" + std::to_string((*cluster)->postmaster_pid())).c_str(), &info), 0);
    EXPECT_NE(info.st_uid, 0u);
    EXPECT_EQ(Ask(**cluster, "create table if not exists kept as select 7 as n"), "");
    EXPECT_EQ(Ask(**cluster, "select n from kept"), "7");
  }
}

TEST(Cluster, MovesOutOfFoldersThatItsUserCannotEnter) {
  if (geteuid() != 0) GTEST_SKIP() << "needs root";
  Home home;
  ASSERT_EQ(chmod(home.path.c_str(), 0700), 0);  // like /root; mkdtemp has done so already
  for (int round = 0; round < 2; ++round) {
    auto cluster = home.Open();
    ASSERT_TRUE(cluster.ok()) << std::string(cluster.error().message);
    EXPECT_THAT((*cluster)->data_dir(), HasSubstr("/var/lib/pie/"));
    EXPECT_THAT(home.said, HasSubstr("cannot enter"));
    EXPECT_EQ(Ask(**cluster, "create table if not exists kept as select 7 as n"), "");
    EXPECT_EQ(Ask(**cluster, "select n from kept"), "7");
  }
}

TEST(Cluster, StaysInFoldersThatItsUserCanEnter) {
  Home home;
  ASSERT_EQ(chmod(home.path.c_str(), 0755), 0);
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok()) << std::string(cluster.error().message);
  EXPECT_EQ((*cluster)->data_dir(), home.path + "/.pie/pg/data");
}

TEST(Cluster, FindsAShortPlaceForTheSocket) {
  Home home;
  ASSERT_EQ(chmod(home.path.c_str(), 0755), 0);
  std::string root = home.path;
  home.path += "/" + std::string(120, 'd');
  fs::create_directories(home.path);
  {
    auto cluster = home.Open();
    ASSERT_TRUE(cluster.ok()) << std::string(cluster.error().message);
    EXPECT_EQ(Ask(**cluster, "select 1"), "1");
  }
  fs::remove_all(root);
}

// As a non-root user: a child process drops root first.
TEST(Cluster, RunsForAnOrdinaryUser) {
  const passwd* nobody = getpwnam("nobody");
  if (geteuid() != 0 || !nobody) GTEST_SKIP() << "needs root to become somebody else";
  Home home;
  ASSERT_EQ(chown(home.path.c_str(), nobody->pw_uid, nobody->pw_gid), 0);
  pid_t child = fork();
  if (child == 0) {
    if (setgid(nobody->pw_gid) != 0 || setuid(nobody->pw_uid) != 0) _exit(2);
    auto cluster = home.Open();
    if (!cluster) fprintf(stderr, "%s\n", std::string(cluster.error().message).c_str());
    _exit(cluster && Ask(**cluster, "create table mine as select 3 as n") == "" &&
                  ((*cluster)->Close(), true)
              ? 0
              : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  ASSERT_EQ(status, 0);
  // Later as root: the data keeps its owner.
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok()) << std::string(cluster.error().message);
  EXPECT_EQ(Ask(**cluster, "select n from mine"), "3");
  struct stat info;
  ASSERT_EQ(stat((*cluster)->data_dir().c_str(), &info), 0);
  EXPECT_EQ(info.st_uid, nobody->pw_uid);
}

TEST(Cluster, SharesTheServerAndTheLastOneStopsIt) {
  Home home;
  auto first = home.Open();
  ASSERT_TRUE(first.ok());
  auto second = home.Open();
  ASSERT_TRUE(second.ok());
  EXPECT_TRUE((*second)->reused());
  int pid = (*first)->postmaster_pid();
  EXPECT_EQ((*second)->postmaster_pid(), pid);
  (*first)->Close();
  EXPECT_EQ(Ask(**second, "select 1"), "1");
  (*second)->Close();
  EXPECT_TRUE(Eventually([&] { return !IsRunning(pid); }));
}

TEST(Cluster, StartsOnceWhenManyOpenItAtOnce) {
  Home home;
  std::vector<std::thread> threads;
  std::vector<std::unique_ptr<PrivateCluster>> clusters(4);
  for (auto& slot : clusters) {
    threads.emplace_back([&home, &slot] {
      ClusterOptions options;
      options.home = home.path + "/.pie";
      if (auto cluster = PrivateCluster::Open(options)) slot = std::move(*cluster);
    });
  }
  for (auto& thread : threads) thread.join();
  int started = 0;
  for (auto& cluster : clusters) {
    ASSERT_TRUE(cluster);
    started += !cluster->reused();
    EXPECT_EQ(Ask(*cluster, "select 1"), "1");
  }
  EXPECT_EQ(started, 1);
}

TEST(Cluster, UsesTheServerOfAKilledExecutor) {
  Home home;
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  pid_t executor = fork();
  if (executor == 0) {
    auto cluster = home.Open();
    int pid = cluster ? (*cluster)->postmaster_pid() : 0;
    if (write(ends[1], &pid, sizeof pid) < 0) _exit(1);
    pause();
    _exit(0);
  }
  int server = 0;
  ASSERT_EQ(read(ends[0], &server, sizeof server), static_cast<ssize_t>(sizeof server));
  ASSERT_GT(server, 0);
  kill(executor, SIGKILL);
  waitpid(executor, nullptr, 0);
  EXPECT_TRUE(IsRunning(server));
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok());
  EXPECT_TRUE((*cluster)->reused());
  EXPECT_EQ((*cluster)->postmaster_pid(), server);
  EXPECT_EQ(Ask(**cluster, "select 1"), "1");
  (*cluster)->Close();
  EXPECT_FALSE(IsRunning(server));
}

// After a reboot the number in an old pid file may belong to any other process.
TEST(Cluster, RecoversFromAStalePidFile) {
  Home home;
  ASSERT_EQ(chmod(home.path.c_str(), 0755), 0);
  std::string data;
  {
    auto cluster = home.Open();
    ASSERT_TRUE(cluster.ok());
    data = (*cluster)->data_dir();
    EXPECT_EQ(Ask(**cluster, "create table kept as select 7 as n"), "");
  }
  // A pid file that names a process of somebody else: this one.
  std::ofstream(data + "/postmaster.pid") << getpid() << "\n" << data << "\n0\n5432\n\n\n";
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok()) << std::string(cluster.error().message);
  EXPECT_FALSE((*cluster)->reused());
  EXPECT_EQ(Ask(**cluster, "select n from kept"), "7");
}

TEST(Cluster, StartsAKilledServerAgainAndPoolsRecover) {
  Home home;
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok());
  TestPool db{PoolOptions(DatabaseAddress((*cluster)->url()))};
  db.Query("create table written (n int primary key)");
  int committed = 0;
  for (int round = 0; round < 3; ++round) {
    int pid = (*cluster)->postmaster_pid();
    db.Query("insert into written values ($1)", ParamsOf(committed++));
    kill(pid, SIGKILL);
    EXPECT_TRUE(Eventually([&] { return (*cluster)->postmaster_pid() != pid; }));
    bool unavailable = true;
    EXPECT_TRUE(Eventually([&] {
      auto rows = db.Run(db.pool.Query("select count(*) from written"));
      if (!rows) unavailable = unavailable && rows.error().code == ErrorCode::kUnavailable;
      return rows.ok() && rows->Int(0, 0) == committed;
    }));
    EXPECT_TRUE(unavailable);
  }
  EXPECT_THAT(home.said, HasSubstr("ended unexpectedly"));
}

TEST(Cluster, RecoversWhenASessionIsKilled) {
  Home home;
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok());
  TestPool db{PoolOptions(DatabaseAddress((*cluster)->url()))};
  db.Query("create table written as select 1 as n");
  // The server restarts all sessions when one is killed: it may have broken shared memory.
  kill(static_cast<pid_t>(db.Query("select pg_backend_pid()").Int(0, 0)), SIGKILL);
  EXPECT_TRUE(Eventually([&] { return db.Run(db.pool.Query("select n from written")).ok(); }));
}

TEST(Cluster, NamesTheMissingPackage) {
  Home home;
  auto cluster = home.Open(home.path);
  ASSERT_FALSE(cluster.ok());
  EXPECT_EQ(cluster.error().message, String("no initdb and postgres in " + home.path));
}

TEST(Cluster, RefusesDataOfAnotherVersion) {
  Home home;
  ASSERT_EQ(chmod(home.path.c_str(), 0755), 0);
  fs::create_directories(home.path + "/.pie/pg/data");
  std::ofstream(home.path + "/.pie/pg/data/PG_VERSION") << "11\n";
  auto cluster = home.Open();
  ASSERT_FALSE(cluster.ok());
  std::string message(cluster.error().message);
  EXPECT_THAT(message,
              HasSubstr("was written by PostgreSQL 11, whose server programs are missing"));
  EXPECT_THAT(message, HasSubstr("apt-get install postgresql-11"));
}

TEST(Cluster, SaysThatTheDiskIsFull) {
  if (geteuid() != 0) GTEST_SKIP() << "needs root to mount a small disk";
  Home home;
  ASSERT_EQ(chmod(home.path.c_str(), 0755), 0);
  if (mount("none", home.path.c_str(), "tmpfs", 0, "size=12m,mode=755") != 0) {
    GTEST_SKIP() << "cannot mount a small disk here";
  }
  auto cluster = home.Open();
  EXPECT_FALSE(cluster.ok());
  if (!cluster) {
    EXPECT_THAT(std::string(cluster.error().message),
                HasSubstr("is full; make room and try again"));
  }
  cluster = Error();
  umount(home.path.c_str());
}

TEST(Cluster, KeepsStatementsOutOfItsLog) {
  Home home;
  auto cluster = home.Open();
  ASSERT_TRUE(cluster.ok());
  EXPECT_THAT(Ask(**cluster, "select 'hush'::int"), HasSubstr("error"));
  EXPECT_THAT(Ask(**cluster, "create table u as select 'hush'::text as t"), "");
  EXPECT_THAT(Ask(**cluster, "create unique index on u (t)"), "");
  EXPECT_THAT(Ask(**cluster, "insert into u values ('hush')"), HasSubstr("error"));
  std::ifstream log((*cluster)->log_file());
  std::string text((std::istreambuf_iterator<char>(log)), {});
  EXPECT_THAT(text, HasSubstr("ready to accept connections"));
  EXPECT_THAT(text, testing::Not(HasSubstr("hush")));
}

}  // namespace
}  // namespace pie
