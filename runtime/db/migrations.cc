#include "db/migrations.h"

namespace pie {
namespace {

// Held to the end of the transaction; the number is "pie" in ASCII.
constexpr const char* kLock = "SELECT pg_advisory_xact_lock(7366001)";
constexpr const char* kOwnTable = R"sql(
CREATE SCHEMA IF NOT EXISTS pie;
CREATE TABLE IF NOT EXISTS pie.migrations (
  number integer PRIMARY KEY,
  name text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
))sql";

Result<bool> HasOwnTable(Transaction& transaction) {
  auto rows = transaction.Query("SELECT to_regclass('pie.migrations') IS NOT NULL");
  if (!rows) return rows.error();
  return rows->Bool(0, 0);
}

Result<SqlRows> Applied(Transaction& transaction) {
  return transaction.Query(
      "SELECT number, name, to_char(applied_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
      " FROM pie.migrations ORDER BY number");
}

int Highest(const SqlRows& applied) {
  return applied.empty() ? 0 : static_cast<int>(applied.Int(applied.size() - 1, 0));
}

Error Newer(int current) {
  int known = MigrationSteps().back().number;
  return Error(ErrorCode::kConflict, "the database is at step " + std::to_string(current) +
                                         ", this pie knows steps up to " + std::to_string(known) +
                                         ": use a newer pie");
}

Result<Unit> Apply(Transaction& transaction, const MigrationStep& step) {
  Result<Unit> run = transaction.session().Script(step.sql);
  if (!run) {
    run.error().message = "step " + std::to_string(step.number) + " (" + step.name +
                          ") of the database migration failed: " + std::string(run.error().message);
    return run;
  }
  auto noted = transaction.Query("INSERT INTO pie.migrations (number, name) VALUES ($1, $2)",
                                 ParamsOf(step.number, step.name));
  if (!noted) return noted.error();
  return Unit();
}

Result<int> MigrateOnce(Transaction& transaction) {
  if (auto locked = transaction.Query(kLock); !locked) return locked.error();
  Result<bool> exists = HasOwnTable(transaction);
  if (!exists) return exists.error();
  if (!*exists) {
    if (auto made = transaction.session().Script(kOwnTable); !made) return made.error();
  }
  auto applied = Applied(transaction);
  if (!applied) return applied.error();
  int current = Highest(*applied);
  if (current > MigrationSteps().back().number) return Newer(current);
  int count = 0;
  for (const MigrationStep& step : MigrationSteps()) {
    if (step.number <= current) continue;
    if (auto done = Apply(transaction, step); !done) return done.error();
    ++count;
  }
  return count;
}

Result<MigrationStatus> ReadStatus(Transaction& transaction) {
  MigrationStatus status;
  Result<bool> exists = HasOwnTable(transaction);
  if (!exists) return exists.error();
  SqlRows rows;
  if (*exists) {
    auto applied = Applied(transaction);
    if (!applied) return applied.error();
    rows = std::move(*applied);
  }
  for (size_t i = 0; i < rows.size(); ++i) {
    MigrationState state;
    state.number = static_cast<int>(rows.Int(i, 0));
    state.name = rows.Copy(i, 1);
    state.applied_at = rows.Copy(i, 2);
    status.steps.push_back(std::move(state));
  }
  status.current = Highest(rows);
  for (const MigrationStep& step : MigrationSteps()) {
    if (step.number <= status.current) continue;
    MigrationState state;
    state.number = step.number;
    state.name = step.name;
    status.steps.push_back(std::move(state));
    ++status.pending;
  }
  status.newer = status.current > MigrationSteps().back().number;
  return status;
}

}  // namespace

Task<int> Migrate(Pool& pool) { return pool.Run<int>(MigrateOnce); }

Task<MigrationStatus> GetMigrationStatus(Pool& pool) {
  return pool.Run<MigrationStatus>(ReadStatus);
}

}  // namespace pie
