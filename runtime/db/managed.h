// ManagedDb: the tables that connectors declare, one schema and one login per connector.
//
// See README.md, "Decisions", for how users and connectors are kept apart.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "db/pool.h"
#include "pie/context.h"

namespace pie {

struct ManagedTable {
  std::string name;
  std::string rls_column;  // empty: rows are shared by all users of the connector

  ManagedTable() = default;
  ManagedTable(std::string name, std::string rls_column)
      : name(std::move(name)), rls_column(std::move(rls_column)) {}
};

// What a connector declares. `ddl` is its generated .sql: additive and safe to run again.
struct ManagedSchema {
  std::string connector;  // "google-sheets" -> schema and role plugin_google_sheets
  std::string ddl;
  std::vector<ManagedTable> tables;

  ManagedSchema() = default;
};

struct ConnectorTable;
ManagedSchema ManagedSchemaOf(const ConnectorTable& connector);

struct DirectLogin;  // managed_direct.h

struct ManagedDbOptions {
  std::string role_key;  // 32 secret bytes, the same in all executors: logins derive from it
  int threads = 8;
  int max_queue = 512;

  ManagedDbOptions() = default;
};

std::string ManagedSchemaName(const std::string& connector);  // "plugin_google_sheets"

// Loop thread only. `admin` must be migrated; its login must be allowed to create roles.
class ManagedDb {
 public:
  ManagedDb(Loop& loop, Pool& admin, DatabaseAddress address, ManagedDbOptions options);
  ~ManagedDb();
  ManagedDb(const ManagedDb&) = delete;
  ManagedDb& operator=(const ManagedDb&) = delete;

  void Register(ManagedSchema schema);
  // Creates or extends schema, role, tables and policies. Called by Query() on first use; safe
  // with several executors at once. A connector that is up to date costs one small statement. One
  // without tables in its manifest gets an empty schema, for tables that its author makes.
  Task<void> Provision(std::string connector);
  Task<void> ProvisionAll();  // those with tables
  bool Knows(const std::string& connector) const;

  // The author's own login; `user` is whose rows it sees. `renew`, or another user than before:
  // with a new password; sessions with the old one are ended.
  Task<DirectLogin> Direct(std::string connector, std::string user, bool renew);
  // What is there: {"schema", "provisioned_at", "tables": [{"name", "columns": [{"name", "type"}],
  // "rls"}]}. Tables that the author made by hand are told, too.
  Task<Json> Describe(std::string connector);

  // One statement (SELECT, INSERT, UPDATE, DELETE, MERGE, VALUES, TABLE, WITH) with $1.. from the
  // list `params`, seeing only the rows of `user`. At most 10,000 rows, 5 MB and 30 s. In the rows
  // integers stay exact, numeric is text, json is parsed, timestamps are ISO 8601. Wrong SQL is
  // kInvalidArgument with the server's message.
  Task<QueryResult> Query(std::string connector, std::string user, std::string sql,
                          List<Json> params = {}, QueryOptions options = {});

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
