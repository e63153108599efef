// The steps of schema `pie`. A released step never changes; a new table or column is a new step at
// the end. Steps only add, so an older executor goes on beside a newer one.
#include "db/migration_steps.h"

#include "db/migrations.h"

namespace pie {

const std::vector<MigrationStep>& MigrationSteps() {
  static const std::vector<MigrationStep> steps = {
      {1, "users and API keys", kUsersSql},
      {2, "run log", kRunsSql},
      {3, "secrets and connections", kConnectionsSql},
      {4, "managed tables", kManagedSql},
      {5, "tokens and sign-ins", kTokensSql},
      {6, "direct logins to managed tables", kManagedDirectSql},
      {7, "queue and installs", kJobsSql},
      {8, "details of runs", kRunDetailSql},
      {9, "prices and the ledger", kBillingSql},
      {10, "tasks and notifications", kTasksSql},
      {11, "files", kFilesSql},
      {12, "webhooks and lifecycle", kHooksSql},
      {13, "administrators, and the search for tools", kSearchSql},
      {14, "sessions and widgets", kSessionsSql},
      {15, "public apps", kPublicAppsSql},
      {16, "monitors, and what looks for old rows", kMonitorsSql},
      {17, "health and leave of connections", kHealthSql},
      {18, "what polling triggers remember", kPollsSql},
  };
  return steps;
}

}  // namespace pie
