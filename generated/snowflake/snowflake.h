// Generated from plugins/snowflake/snowflake.pie. Do not edit.
// Run SQL in Snowflake, follow statements, and look at databases, schemas, tables and warehouses.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::snowflake {

struct ResultSetResultSetMetaDataRowTypeItem {
  Field<String> name;
  Field<String> type;
  Field<bool> nullable;
  Field<long long> length;
  Field<long long> precision;
  Field<long long> scale;
  ResultSetResultSetMetaDataRowTypeItem() = default;
};

struct ResultSetResultSetMetaDataPartitionInfoItem {
  Field<long long> row_count;
  Field<long long> uncompressed_size;
  Field<long long> compressed_size;
  ResultSetResultSetMetaDataPartitionInfoItem() = default;
};

struct ResultSetResultSetMetaData {
  Field<long long> num_rows;
  Field<String> format;
  Field<List<ResultSetResultSetMetaDataRowTypeItem>> row_type;
  Field<List<ResultSetResultSetMetaDataPartitionInfoItem>> partition_info;
  ResultSetResultSetMetaData() = default;
};

struct ResultSetStats {
  Field<long long> num_rows_inserted;
  Field<long long> num_rows_updated;
  Field<long long> num_rows_deleted;
  Field<long long> num_duplicate_rows_updated;
  ResultSetStats() = default;
};

struct ResultSet {
  Field<String> statement_handle;
  Field<String> code;
  Field<String> sql_state;
  Field<String> message;
  Field<long long> created_on;
  Field<List<List<Json>>> data;
  Field<String> statement_status_url;
  Field<ResultSetResultSetMetaData> result_set_meta_data;
  Field<ResultSetStats> stats;
  ResultSet() = default;
};

struct Named {
  Field<String> name;
  Field<String> kind;
  Field<String> owner;
  Field<String> comment;
  Field<String> created_on;
  Named() = default;
};

struct Table {
  Field<String> name;
  Field<String> kind;
  Field<String> database_name;
  Field<String> schema_name;
  Field<String> owner;
  Field<String> comment;
  Field<long long> rows;
  Field<long long> bytes;
  Field<String> created_on;
  Table() = default;
};

struct Warehouse {
  Field<String> name;
  Field<String> state;
  Field<String> warehouse_size;
  Field<String> warehouse_type;
  Field<long long> auto_suspend;
  Field<String> comment;
  Warehouse() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kSubmitStatement,
  kGetStatus,
  kCancelStatement,
  kListDatabases,
  kListSchemas,
  kListTables,
  kGetTable,
  kListWarehouses,
};

enum class SubmitStatementParamsBindingsValueType : int {
  kFixed,
  kReal,
  kText,
  kBinary,
  kBoolean,
  kDate,
  kTime,
  kTimestampTz,
  kTimestampLtz,
  kTimestampNtz,
};

struct SubmitStatementParamsBindingsValue {
  SubmitStatementParamsBindingsValueType type = {};
  String value;
  SubmitStatementParamsBindingsValue() = default;
};

struct SubmitStatementParams {
  // One SQL statement, with ? for bindings.
  String statement;
  // Values for the question marks by number, such as {"1": {type: TEXT, value: Berlin}}.
  Field<List<Entry<SubmitStatementParamsBindingsValue>>> bindings;
  // Name of the database.
  Field<String> database;
  // Name of the schema.
  Field<String> schema;
  // Name of the warehouse that does the work.
  Field<String> warehouse;
  // Name of the role.
  Field<String> role;
  // Seconds after which the statement is stopped; 0 for the longest time.
  Field<long long> timeout;
  // Mark for the list of queries.
  Field<String> query_tag;
  // Whether to answer at once; get_status then tells the result.
  Field<bool> async;
  SubmitStatementParams() = default;
};

struct GetStatusParams {
  // Handle of the statement.
  String statement_handle;
  // Number of the part of the result, from 0.
  Field<long long> partition;
  GetStatusParams() = default;
};

struct CancelStatementParams {
  // Handle of the statement.
  String statement_handle;
  CancelStatementParams() = default;
};

struct CancelStatementResult {
  Field<String> code;
  Field<String> sql_state;
  Field<String> message;
  Field<String> statement_handle;
  CancelStatementResult() = default;
};

struct ListDatabasesParams {
  // Only names that fit, with % for anything.
  Field<String> like;
  // How many at most.
  Field<long long> show_limit;
  ListDatabasesParams() = default;
};

struct ListSchemasParams {
  // Name of the database.
  String database;
  // Only names that fit, with % for anything.
  Field<String> like;
  // How many at most.
  Field<long long> show_limit;
  ListSchemasParams() = default;
};

struct ListTablesParams {
  // Name of the database.
  String database;
  // Name of the schema.
  String schema;
  // Only names that fit, with % for anything.
  Field<String> like;
  // How many at most.
  Field<long long> show_limit;
  ListTablesParams() = default;
};

struct GetTableParams {
  // Name of the database.
  String database;
  // Name of the schema.
  String schema;
  // Name of the table.
  String table;
  GetTableParams() = default;
};

struct GetTableResultColumnsItem {
  Field<String> name;
  Field<String> datatype;
  Field<bool> nullable;
  Field<String> comment;
  GetTableResultColumnsItem() = default;
};

struct GetTableResult {
  Field<String> name;
  Field<String> kind;
  Field<long long> rows;
  Field<String> comment;
  Field<List<GetTableResultColumnsItem>> columns;
  GetTableResult() = default;
};

struct ListWarehousesParams {
  // Only names that fit, with % for anything.
  Field<String> like;
  ListWarehousesParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Statement Submitted
  kStatementSubmitted,
  // Statement Cancelled
  kStatementCancelled,
  // Table New or Changed
  kTableChanged,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Private key (PEM, PKCS 8, without a passphrase) whose public half the user has.
  String snowflake_private_key;
  UserSecrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Database of the schema whose tables are watched.
  Field<String> watched_database;
  // Schema whose tables are watched.
  Field<String> watched_schema;
  UserFields() = default;
};

// Runs one SQL statement and answers the first part of the result, or a handle if it takes longer.
// Destructive: may delete or overwrite.
Task<ResultSet> SubmitStatement(Context& context, SubmitStatementParams params);

// How far a statement is, and a part of its result. Only reads.
Task<ResultSet> GetStatus(Context& context, GetStatusParams params);

// Stops a statement that is running. Destructive: may delete or overwrite.
Task<CancelStatementResult> CancelStatement(Context& context, CancelStatementParams params);

// Databases that the role may see. Only reads.
Task<List<Named>> ListDatabases(Context& context, ListDatabasesParams params);

// Schemas of a database. Only reads.
Task<List<Named>> ListSchemas(Context& context, ListSchemasParams params);

// Tables of a schema. Only reads.
Task<List<Table>> ListTables(Context& context, ListTablesParams params);

// Columns of a table. Only reads.
Task<GetTableResult> GetTable(Context& context, GetTableParams params);

// Warehouses that the role may see. Only reads.
Task<List<Warehouse>> ListWarehouses(Context& context, ListWarehousesParams params);

UserSecrets ReadUserSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kSnowflake;

}  // namespace pie::snowflake
