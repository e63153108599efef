// A real PostgreSQL for unit tests: a private cluster that all test processes of this build share,
// and a database of its own for each process.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include "base/loop.h"
#include "db/pool.h"
#include "db/private_cluster.h"
#include "db/session.h"

namespace pie {

class TestDatabase {
 public:
  // The address of this process' own, empty database.
  static const DatabaseAddress& Address() { return Get().address_; }
  static PrivateCluster& Cluster() { return *Get().cluster_; }
  // One more database, dropped at the end of the process.
  static DatabaseAddress NewDatabase() { return Get().Create(); }

  static std::string TakeFolder() {
    std::string path = "/tmp/pie-test-XXXXXX";
    if (!mkdtemp(path.data())) abort();
    return path;
  }

 private:
  static TestDatabase& Get() {
    static TestDatabase database;
    return database;
  }
  TestDatabase() {
    ClusterOptions options;
    // Next to bin/, so that one initdb serves all test processes of the build.
    options.home = std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path() /
                   "test-database";
    auto cluster = PrivateCluster::Open(options);
    if (!cluster) {
      fprintf(stderr, "no test database: %s\n", std::string(cluster.error().message).c_str());
      abort();
    }
    cluster_ = std::move(*cluster);
    address_ = Create();
  }
  ~TestDatabase() {
    for (const std::string& name : names_) {
      Admin("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
    // Logins belong to the server. Those that another process still uses cannot be dropped.
    Admin(
        "DO $$ DECLARE r name; BEGIN FOR r IN SELECT rolname FROM pg_roles WHERE rolname LIKE "
        "'plugin%' LOOP BEGIN EXECUTE format('DROP ROLE %I', r); EXCEPTION WHEN OTHERS THEN NULL; "
        "END; END LOOP; END $$");
  }
  DatabaseAddress Create() {
    std::string name = "t" + std::to_string(getpid()) + "_" + std::to_string(names_.size());
    Admin("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    Admin("CREATE DATABASE " + name + " TEMPLATE template0");
    names_.push_back(name);
    return DatabaseAddress(cluster_->url() + " dbname=" + name);
  }
  void Admin(const std::string& sql) {
    auto session = Session::Open(DatabaseAddress(cluster_->url()), Milliseconds(60'000));
    Result<Unit> done = session ? (*session)->Script(sql) : Result<Unit>(session.error());
    if (done) return;
    fprintf(stderr, "test database: %s: %s\n", sql.c_str(),
            std::string(done.error().detail).c_str());
    abort();
  }

  std::unique_ptr<PrivateCluster> cluster_;
  DatabaseAddress address_;
  std::vector<std::string> names_;
};

// A loop and a pool on the process' database.
struct TestPool {
  explicit TestPool(PoolOptions options = PoolOptions(TestDatabase::Address()))
      : pool(loop, std::move(options)) {}
  template <class T>
  auto Run(Task<T> task) {
    return loop.RunUntilDone(std::move(task));
  }
  SqlRows Query(std::string sql, Params params = {}) {
    auto rows = Run(pool.Query(std::move(sql), std::move(params)));
    if (!rows) throw std::runtime_error(std::string(rows.error().detail));
    return std::move(*rows);
  }

  Loop loop;
  Pool pool;
};

}  // namespace pie
