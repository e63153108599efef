// Generated from plugins/mysql/mysql.pie. Do not edit.
// Query, change and look around in a MySQL or MariaDB database of your own.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::mysql {

struct Table {
  // Name of the table.
  Field<String> name;
  // BASE TABLE, VIEW, SEQUENCE or SYSTEM VERSIONED.
  Field<String> kind;
  // About how many rows there are; null for views.
  Field<long long> estimated_rows;
  // What its owner says about it.
  Field<String> comment;
  Table() = default;
};

struct Column {
  // Name of the column.
  Field<String> name;
  // Type, such as int(11) or varchar(50).
  Field<String> type;
  // Whether it may be null.
  Field<bool> nullable;
  // Expression that fills it when nothing is given.
  Field<String> default_;
  // PRI: of the primary key. UNI: unique. MUL: of another index. Empty: none.
  Field<String> key;
  // More about it, such as auto_increment.
  Field<String> extra;
  // Table that a foreign key of this column refers to.
  Field<String> references;
  // What its owner says about it.
  Field<String> comment;
  Column() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kQuery,
  kExecute,
  kListTables,
  kDescribeTable,
};

struct QueryParams {
  // One SQL statement, with ? where the values of params go.
  String sql;
  // Values of the question marks, in this order.
  Field<List<Json>> params;
  // How many rows to return at most.
  Field<long long> max_rows;
  // After how many seconds the statement is given up.
  Field<long long> timeout_seconds;
  QueryParams() = default;
};

struct QueryResult {
  // Names of the columns in their order.
  Field<List<String>> columns;
  // One object per row. DECIMAL and integers beyond 64 bits are texts; bytes that are no text are
  // base64; times are ISO 8601.
  Field<List<List<Entry<Json>>>> rows;
  // How many rows are here.
  Field<long long> row_count;
  // Whether there was more than max_rows or 5 MB.
  Field<bool> truncated;
  QueryResult() = default;
};

struct ExecuteParams {
  // One SQL statement, with ? where the values of params go.
  String sql;
  // Values of the question marks, in this order.
  Field<List<Json>> params;
  // After how many seconds the statement is given up.
  Field<long long> timeout_seconds;
  ExecuteParams() = default;
};

struct ExecuteResult {
  // How many rows were changed.
  Field<long long> affected_rows;
  // Value that AUTO_INCREMENT gave to the first new row, or null.
  Field<long long> insert_id;
  // What RETURNING (MariaDB) or CALL gives, 1,000 rows at most.
  Field<List<List<Entry<Json>>>> rows;
  // Whether there were more rows.
  Field<bool> truncated;
  ExecuteResult() = default;
};

struct ListTablesParams {
  ListTablesParams() = default;
};

struct ListTablesResult {
  // Sorted by name, 1,000 at most.
  Field<List<Table>> tables;
  // Whether there are more.
  Field<bool> truncated;
  ListTablesResult() = default;
};

struct DescribeTableParams {
  // Name of a table or view, as list_tables gives it.
  String table;
  DescribeTableParams() = default;
};

struct DescribeTableResult {
  // Its name.
  Field<String> table;
  // In their order.
  Field<List<Column>> columns;
  DescribeTableResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Statement Executed
  kStatementExecuted,
  // Row New or Changed
  kRowChanged,
};

// The user's settings (userFields).
struct UserFields {
  // SELECT whose rows are watched, newest first, with a column id, and a column version where
  // changes count.
  Field<String> watched_query;
  UserFields() = default;
};

// Runs one SELECT, WITH, SHOW, DESCRIBE or EXPLAIN in a read-only transaction and returns its rows.
// Only reads.
Task<QueryResult> Query(Context& context, QueryParams params);

// Runs one statement that changes rows or tables, such as INSERT, UPDATE or CREATE TABLE, and
// commits it. Destructive: may delete or overwrite.
Task<ExecuteResult> Execute(Context& context, ExecuteParams params);

// Lists the tables and views of the database. Only reads.
Task<ListTablesResult> ListTables(Context& context, ListTablesParams params);

// Returns the columns of a table or view, with types, defaults and keys. Only reads.
Task<DescribeTableResult> DescribeTable(Context& context, DescribeTableParams params);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMysql;

}  // namespace pie::mysql
