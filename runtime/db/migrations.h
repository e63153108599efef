// Migrations: the runtime's own tables, schema `pie`.
#pragma once

#include <string>
#include <vector>

#include "db/pool.h"

namespace pie {

// One step. Steps only add; a released step never changes.
struct MigrationStep {
  int number;
  const char* name;
  const char* sql;
};

struct MigrationState {
  int number = 0;
  std::string name;
  std::string applied_at;  // empty: pending

  MigrationState() = default;
};

struct MigrationStatus {
  std::vector<MigrationState> steps;  // in order; steps of a newer pie come last
  int current = 0;                    // the highest applied step
  int pending = 0;
  bool newer = false;  // the database knows steps that this binary does not

  MigrationStatus() = default;
};

// Applies what is missing, all or nothing, and answers how many steps it applied. Any number of
// executors may call it at once. Fails with kConflict when the database is newer than the binary.
Task<int> Migrate(Pool& pool);
Task<MigrationStatus> GetMigrationStatus(Pool& pool);

const std::vector<MigrationStep>& MigrationSteps();

}  // namespace pie
