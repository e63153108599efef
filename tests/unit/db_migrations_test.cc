#include <gmock/gmock.h>

#include "db/migrations.h"
#include "test_database.h"

namespace pie {
namespace {

using testing::HasSubstr;

TEST(Migrations, BringAnEmptyDatabaseUpToDateOnce) {
  TestPool db{PoolOptions(TestDatabase::NewDatabase())};
  int steps = static_cast<int>(MigrationSteps().size());
  auto before = db.Run(GetMigrationStatus(db.pool));
  ASSERT_TRUE(before.ok());
  EXPECT_EQ(before->current, 0);
  EXPECT_EQ(before->pending, steps);

  auto applied = db.Run(Migrate(db.pool));
  ASSERT_TRUE(applied.ok()) << std::string(applied.error().detail);
  EXPECT_EQ(*applied, steps);
  EXPECT_EQ(*db.Run(Migrate(db.pool)), 0);

  auto after = db.Run(GetMigrationStatus(db.pool));
  ASSERT_TRUE(after.ok());
  EXPECT_EQ(after->current, steps);
  EXPECT_EQ(after->pending, 0);
  EXPECT_THAT(after->steps[0].applied_at, HasSubstr("Z"));
  EXPECT_EQ(db.Query("select id from pie.users").Text(0, 0), "local");
}

TEST(Migrations, AreNumberedInOrder) {
  for (size_t i = 0; i < MigrationSteps().size(); ++i) {
    EXPECT_EQ(MigrationSteps()[i].number, static_cast<int>(i + 1));
  }
}

Task<void> Race(Pool& pool, int* sum, int* failures, int* open) {
  auto applied = co_await Migrate(pool).AsResult();
  applied.ok() ? * sum += *applied : ++*failures;
  --*open;
}

TEST(Migrations, LetSeveralExecutorsStartAtOnce) {
  DatabaseAddress address = TestDatabase::NewDatabase();
  Loop loop;
  std::vector<std::unique_ptr<Pool>> pools;
  int sum = 0, failures = 0, open = 6;
  for (int i = 0; i < 3; ++i) pools.push_back(std::make_unique<Pool>(loop, PoolOptions(address)));
  for (int i = 0; i < open; ++i) loop.Spawn(Race(*pools[i % 3], &sum, &failures, &open));
  auto wait = [&]() -> Task<void> {
    while (open > 0) co_await loop.Sleep(Milliseconds(2));
  };
  EXPECT_TRUE(loop.RunUntilDone(wait()).ok());
  EXPECT_EQ(failures, 0);
  EXPECT_EQ(sum, static_cast<int>(MigrationSteps().size()));
}

TEST(Migrations, ContinueWhereAnOlderVersionStopped) {
  TestPool db{PoolOptions(TestDatabase::NewDatabase())};
  ASSERT_TRUE(db.Run(Migrate(db.pool)).ok());
  // As an executor that did not know the newest step would have left it.
  std::string older =
      "drop schema pie cascade; create schema pie; create table pie.migrations"
      " (number integer primary key, name text not null,"
      " applied_at timestamptz not null default now());";
  for (const MigrationStep& step : MigrationSteps()) {
    if (&step == &MigrationSteps().back()) break;
    older += std::string(step.sql) + "; insert into pie.migrations values (" +
             std::to_string(step.number) + ", '" + step.name + "');";
  }
  std::function<Result<Unit>(Session&)> script = [&](Session& session) {
    return session.Script(older);
  };
  ASSERT_TRUE(db.Run(db.pool.WithSession({}, script)).ok());
  EXPECT_EQ(db.Run(GetMigrationStatus(db.pool))->pending, 1);
  EXPECT_EQ(*db.Run(Migrate(db.pool)), 1);
  EXPECT_EQ(db.Query("select count(*) from pie.install").Int(0, 0), 1);
}

TEST(Migrations, RefuseADatabaseOfANewerVersion) {
  TestPool db{PoolOptions(TestDatabase::NewDatabase())};
  ASSERT_TRUE(db.Run(Migrate(db.pool)).ok());
  db.Query("insert into pie.migrations (number, name) values (999, 'from the future')");
  auto refused = db.Run(Migrate(db.pool));
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, ErrorCode::kConflict);
  EXPECT_THAT(std::string(refused.error().message), HasSubstr("use a newer pie"));
  EXPECT_TRUE(db.Run(GetMigrationStatus(db.pool))->newer);
}

}  // namespace
}  // namespace pie
