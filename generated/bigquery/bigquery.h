// Generated from plugins/bigquery/bigquery.pie. Do not edit.
// Query Google BigQuery with SQL, look up projects, datasets, tables and jobs, read and insert
// rows, and create or delete datasets and tables.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::bigquery {

enum class ParameterMode : int {
  kNamed,
  kPositional,
};

struct DatasetName {
  Field<String> project_id;
  String dataset_id;
  DatasetName() = default;
};

enum class QueryParameterParameterTypeType : int {
  kString,
  kInt64,
  kFloat64,
  kNumeric,
  kBignumeric,
  kBool,
  kBytes,
  kDate,
  kTime,
  kDatetime,
  kTimestamp,
  kJson,
  kArray,
};

struct QueryParameterParameterTypeArrayType {
  Field<String> type;
  QueryParameterParameterTypeArrayType() = default;
};

struct QueryParameterParameterType {
  QueryParameterParameterTypeType type = {};
  Field<QueryParameterParameterTypeArrayType> array_type;
  QueryParameterParameterType() = default;
};

struct QueryParameterParameterValueArrayValuesItem {
  Field<String> value;
  QueryParameterParameterValueArrayValuesItem() = default;
};

struct QueryParameterParameterValue {
  // The value as text; null is left out.
  Field<String> value;
  Field<List<QueryParameterParameterValueArrayValuesItem>> array_values;
  QueryParameterParameterValue() = default;
};

struct QueryParameter {
  Field<String> name;
  QueryParameterParameterType parameter_type;
  QueryParameterParameterValue parameter_value;
  QueryParameter() = default;
};

enum class ColumnType : int {
  kString,
  kInteger,
  kFloat,
  kNumeric,
  kBignumeric,
  kBoolean,
  kBytes,
  kDate,
  kTime,
  kDatetime,
  kTimestamp,
  kJson,
  kGeography,
};

enum class ColumnMode : int {
  kNullable,
  kRequired,
  kRepeated,
};

struct Column {
  String name;
  ColumnType type = {};
  Field<ColumnMode> mode;
  Field<String> description;
  Column() = default;
};

struct ShownColumn {
  Field<String> name;
  Field<String> type;
  Field<String> mode;
  Field<String> description;
  ShownColumn() = default;
};

struct RawColumn {
  Field<String> name;
  Field<String> type;
  Field<String> mode;
  Field<String> description;
  // Columns inside of a RECORD.
  Field<List<Json>> fields;
  RawColumn() = default;
};

struct TableRows {
  // For get_query_results.
  Field<String> job_id;
  Field<String> location;
  // false: still running, call get_query_results.
  Field<bool> job_complete;
  Field<List<ShownColumn>> columns;
  // Objects by column; 64-bit integers and decimals that JSON numbers cannot hold exactly, dates
  // and times come as text.
  Field<List<Json>> rows;
  Field<String> total_rows;
  // Give it to get the next rows.
  Field<String> page_token;
  Field<String> total_bytes_processed;
  // Whether it cost nothing.
  Field<bool> cache_hit;
  TableRows() = default;
};

struct JobReference {
  Field<String> project_id;
  Field<String> job_id;
  Field<String> location;
  JobReference() = default;
};

struct Problem {
  Field<String> reason;
  Field<String> location;
  Field<String> message;
  Problem() = default;
};

struct RawRowsSchema {
  Field<List<Json>> fields;
  RawRowsSchema() = default;
};

struct RawRows {
  Field<JobReference> job_reference;
  Field<bool> job_complete;
  Field<RawRowsSchema> schema;
  Field<List<Json>> rows;
  Field<String> total_rows;
  Field<String> page_token;
  Field<String> total_bytes_processed;
  Field<bool> cache_hit;
  RawRows() = default;
};

struct DatasetDatasetReference {
  Field<String> project_id;
  Field<String> dataset_id;
  DatasetDatasetReference() = default;
};

struct Dataset {
  // project:dataset
  Field<String> id;
  Field<DatasetDatasetReference> dataset_reference;
  Field<String> friendly_name;
  Field<String> description;
  Field<String> location;
  Dataset() = default;
};

struct TableTableReference {
  Field<String> project_id;
  Field<String> dataset_id;
  Field<String> table_id;
  TableTableReference() = default;
};

struct TableSchema {
  Field<List<RawColumn>> fields;
  TableSchema() = default;
};

struct TableTimePartitioning {
  Field<String> type;
  Field<String> field;
  TableTimePartitioning() = default;
};

struct TableClustering {
  Field<List<String>> fields;
  TableClustering() = default;
};

struct Table {
  // project:dataset.table
  Field<String> id;
  Field<TableTableReference> table_reference;
  // TABLE, VIEW, MATERIALIZED_VIEW, EXTERNAL or SNAPSHOT.
  Field<String> type;
  Field<String> friendly_name;
  Field<String> description;
  Field<TableSchema> schema;
  Field<String> num_rows;
  Field<String> num_bytes;
  Field<TableTimePartitioning> time_partitioning;
  Field<TableClustering> clustering;
  Field<bool> require_partition_filter;
  Field<String> location;
  // Milliseconds since 1970.
  Field<String> creation_time;
  // Milliseconds since 1970.
  Field<String> last_modified_time;
  Table() = default;
};

struct ListedTableTableReference {
  Field<String> project_id;
  Field<String> dataset_id;
  Field<String> table_id;
  ListedTableTableReference() = default;
};

struct ListedTableTimePartitioning {
  Field<String> type;
  Field<String> field;
  ListedTableTimePartitioning() = default;
};

struct ListedTable {
  Field<String> id;
  Field<ListedTableTableReference> table_reference;
  Field<String> type;
  Field<String> friendly_name;
  Field<ListedTableTimePartitioning> time_partitioning;
  // Milliseconds since 1970.
  Field<String> creation_time;
  ListedTable() = default;
};

struct JobStatus {
  // PENDING, RUNNING or DONE.
  Field<String> state;
  Field<Problem> error_result;
  JobStatus() = default;
};

struct JobConfigurationQuery {
  Field<String> query;
  JobConfigurationQuery() = default;
};

struct JobConfiguration {
  Field<String> job_type;
  Field<JobConfigurationQuery> query;
  JobConfiguration() = default;
};

struct JobStatisticsQuery {
  Field<String> statement_type;
  Field<String> total_bytes_billed;
  Field<bool> cache_hit;
  JobStatisticsQuery() = default;
};

struct JobStatistics {
  Field<String> creation_time;
  Field<String> start_time;
  Field<String> end_time;
  Field<String> total_bytes_processed;
  Field<JobStatisticsQuery> query;
  JobStatistics() = default;
};

struct Job {
  Field<String> id;
  Field<JobReference> job_reference;
  Field<String> user_email;
  Field<String> state;
  Field<JobStatus> status;
  Field<JobConfiguration> configuration;
  Field<JobStatistics> statistics;
  Job() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kQuery,
  kGetQueryResults,
  kExecuteStatement,
  kListProjects,
  kListDatasets,
  kListTables,
  kGetTable,
  kListRows,
  kInsertRows,
  kCreateDataset,
  kCreateTable,
  kDeleteTable,
  kDeleteDataset,
  kListJobs,
  kGetJob,
  kCancelJob,
  kDryRun,
  kRunQuery,
  kFetchResults,
  kFetchSchema,
  kFetchRows,
};

struct QueryParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // SQL; values as @name with queryParameters.
  String query;
  // Values of @name or ? in the SQL.
  Field<List<QueryParameter>> query_parameters;
  // Whether the SQL has @name or ?; needed with queryParameters.
  Field<ParameterMode> parameter_mode;
  // Dataset of tables that the SQL names without one.
  Field<DatasetName> default_dataset;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  // Most rows per reply; get_query_results has the others.
  Field<long long> max_results;
  // How long to wait for the end of the query; then get_query_results goes on waiting.
  Field<long long> timeout_ms;
  // Refuses a query that would bill more bytes; 10 GB unless given.
  Field<long long> maximum_bytes_billed;
  QueryParams() = default;
};

struct GetQueryResultsParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the job.
  String job_id;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  // Most rows per reply; get_query_results has the others.
  Field<long long> max_results;
  // pageToken of the reply before.
  Field<String> page_token;
  // How long to wait for the end of the query; then get_query_results goes on waiting.
  Field<long long> timeout_ms;
  GetQueryResultsParams() = default;
};

struct ExecuteStatementParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // SQL; values as @name with queryParameters.
  String query;
  // Values of @name or ? in the SQL.
  Field<List<QueryParameter>> query_parameters;
  // Whether the SQL has @name or ?; needed with queryParameters.
  Field<ParameterMode> parameter_mode;
  // Dataset of tables that the SQL names without one.
  Field<DatasetName> default_dataset;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  // How long to wait for the end of the query; then get_query_results goes on waiting.
  Field<long long> timeout_ms;
  // Refuses a query that would bill more bytes; 10 GB unless given.
  Field<long long> maximum_bytes_billed;
  ExecuteStatementParams() = default;
};

struct ExecuteStatementResultDmlStats {
  Field<String> inserted_row_count;
  Field<String> updated_row_count;
  Field<String> deleted_row_count;
  ExecuteStatementResultDmlStats() = default;
};

struct ExecuteStatementResult {
  // false: still running, call get_job.
  Field<bool> job_complete;
  Field<JobReference> job_reference;
  // Rows that were changed.
  Field<String> num_dml_affected_rows;
  Field<ExecuteStatementResultDmlStats> dml_stats;
  Field<String> total_bytes_processed;
  Field<List<Problem>> errors;
  ExecuteStatementResult() = default;
};

struct ListProjectsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListProjectsParams() = default;
};

struct ListProjectsResultItem {
  Field<String> id;
  Field<String> friendly_name;
  Field<String> numeric_id;
  ListProjectsResultItem() = default;
};

struct ListProjectsResult {
  List<ListProjectsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListProjectsResult() = default;
};

struct ListDatasetsParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Whether hidden datasets are listed.
  Field<bool> all;
  // Only datasets with labels, for example labels.team:sales.
  Field<String> filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDatasetsParams() = default;
};

struct ListDatasetsResult {
  List<Dataset> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDatasetsResult() = default;
};

struct ListTablesParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTablesParams() = default;
};

struct ListTablesResult {
  List<ListedTable> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTablesResult() = default;
};

struct GetTableParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Id of the table or view.
  String table_id;
  GetTableParams() = default;
};

struct ListRowsParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Id of the table or view.
  String table_id;
  // Columns to read, with commas.
  Field<String> selected_fields;
  // Most rows per reply; get_query_results has the others.
  Field<long long> max_results;
  // pageToken of the reply before.
  Field<String> page_token;
  ListRowsParams() = default;
};

struct InsertRowsParamsRowsItem {
  // The row by column.
  List<Entry<Json>> json;
  // A key that keeps a repeated row out for about a minute.
  Field<String> insert_id;
  InsertRowsParamsRowsItem() = default;
};

struct InsertRowsParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Id of the table or view.
  String table_id;
  // Rows, each {json: {column: value}}.
  List<InsertRowsParamsRowsItem> rows;
  // Whether the good rows are inserted when others are wrong.
  Field<bool> skip_invalid_rows;
  // Whether values without a column are dropped.
  Field<bool> ignore_unknown_values;
  InsertRowsParams() = default;
};

struct InsertRowsResultInsertErrorsItem {
  // Position of the row.
  Field<long long> index;
  Field<List<Problem>> errors;
  InsertRowsResultInsertErrorsItem() = default;
};

struct InsertRowsResult {
  Field<List<InsertRowsResultInsertErrorsItem>> insert_errors;
  InsertRowsResult() = default;
};

struct CreateDatasetParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  // Name for people.
  Field<String> friendly_name;
  // What it is for.
  Field<String> description;
  CreateDatasetParams() = default;
};

enum class CreateTableParamsPartitionType : int {
  kHour,
  kDay,
  kMonth,
  kYear,
};

struct CreateTableParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Id of the table or view.
  String table_id;
  // Columns of the table.
  List<Column> fields;
  // Name for people.
  Field<String> friendly_name;
  // What it is for.
  Field<String> description;
  // Divides the table by time.
  Field<CreateTableParamsPartitionType> partition_type;
  // Column of the time; the time of insertion when left out.
  Field<String> partition_field;
  // Columns by which rows are kept together.
  Field<List<String>> clustering_fields;
  CreateTableParams() = default;
};

struct DeleteTableParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Id of the table or view.
  String table_id;
  DeleteTableParams() = default;
};

struct DeleteTableResult {
  DeleteTableResult() = default;
};

struct DeleteDatasetParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Whether a dataset goes with all its tables.
  Field<bool> delete_contents;
  DeleteDatasetParams() = default;
};

struct DeleteDatasetResult {
  DeleteDatasetResult() = default;
};

enum class ListJobsParamsStateFilterItem : int {
  kDone,
  kPending,
  kRunning,
};

struct ListJobsParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Only jobs in these states.
  Field<List<ListJobsParamsStateFilterItem>> state_filter;
  // Whether jobs of all users are listed.
  Field<bool> all_users;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListJobsParams() = default;
};

struct ListJobsResult {
  List<Job> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListJobsResult() = default;
};

struct GetJobParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the job.
  String job_id;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  GetJobParams() = default;
};

struct CancelJobParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the job.
  String job_id;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  CancelJobParams() = default;
};

struct DryRunParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // SQL; values as @name with queryParameters.
  String query;
  // Values of @name or ? in the SQL.
  Field<List<QueryParameter>> query_parameters;
  // Whether the SQL has @name or ?; needed with queryParameters.
  Field<ParameterMode> parameter_mode;
  // Dataset of tables that the SQL names without one.
  Field<DatasetName> default_dataset;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  DryRunParams() = default;
};

struct RunQueryParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // SQL; values as @name with queryParameters.
  String query;
  // Values of @name or ? in the SQL.
  Field<List<QueryParameter>> query_parameters;
  // Whether the SQL has @name or ?; needed with queryParameters.
  Field<ParameterMode> parameter_mode;
  // Dataset of tables that the SQL names without one.
  Field<DatasetName> default_dataset;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  // Most rows per reply; get_query_results has the others.
  Field<long long> max_results;
  // How long to wait for the end of the query; then get_query_results goes on waiting.
  Field<long long> timeout_ms;
  // Refuses a query that would bill more bytes; 10 GB unless given.
  Field<long long> maximum_bytes_billed;
  RunQueryParams() = default;
};

struct FetchResultsParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the job.
  String job_id;
  // Where the data is, for example EU or us-central1; needed for jobs outside US and EU.
  Field<String> location;
  // Most rows per reply; get_query_results has the others.
  Field<long long> max_results;
  // pageToken of the reply before.
  Field<String> page_token;
  // How long to wait for the end of the query; then get_query_results goes on waiting.
  Field<long long> timeout_ms;
  FetchResultsParams() = default;
};

struct FetchSchemaParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Id of the table or view.
  String table_id;
  // Columns to read, with commas.
  Field<String> selected_fields;
  FetchSchemaParams() = default;
};

struct FetchRowsParams {
  // Id of the Google Cloud project, which pays for the query.
  String project_id;
  // Id of the dataset.
  String dataset_id;
  // Id of the table or view.
  String table_id;
  // Columns to read, with commas.
  Field<String> selected_fields;
  // Most rows per reply; get_query_results has the others.
  Field<long long> max_results;
  // pageToken of the reply before.
  Field<String> page_token;
  FetchRowsParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Row New or Changed
  kRowChanged,
  // Job Ended
  kJobFinished,
  // Rows Inserted
  kRecordCreated,
  // Statement Executed
  kStatementExecuted,
  // Table Created or Deleted
  kTableModified,
  // Job Stopped
  kJobCancelled,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the BigQuery API
  // enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Id of the project in which the watched query runs, and whose jobs are watched.
  Field<String> watched_project;
  // GoogleSQL whose rows are watched; column id tells rows apart, column version (optional) when
  // one has changed.
  Field<String> watched_query;
  UserFields() = default;
};

// Runs a SELECT and returns its rows. A dry run comes first, which is free; statements that change
// something are refused. Only reads.
Task<TableRows> Query(Context& context, QueryParams params);

// Waits for a running query, or reads its next rows. Only reads.
Task<TableRows> GetQueryResults(Context& context, GetQueryResultsParams params);

// Runs any SQL, also INSERT, UPDATE, DELETE, MERGE, CREATE and DROP, or a script of them.
// Destructive: may delete or overwrite.
Task<ExecuteStatementResult> ExecuteStatement(Context& context, ExecuteStatementParams params);

// Projects with BigQuery that the account may use. Only reads.
Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params);

// Datasets of a project. Only reads.
Task<ListDatasetsResult> ListDatasets(Context& context, ListDatasetsParams params);

// Tables and views of a dataset. Only reads.
Task<ListTablesResult> ListTables(Context& context, ListTablesParams params);

// Columns, size and partitions of a table or view. Only reads.
Task<Table> GetTable(Context& context, GetTableParams params);

// Rows of a table in no certain order, without a query and free of charge. Views have none; query
// them. Only reads.
Task<TableRows> ListRows(Context& context, ListRowsParams params);

// Streams rows into a table. The reply lists rows that were refused; without insertErrors all are
// in.
Task<InsertRowsResult> InsertRows(Context& context, InsertRowsParams params);

// Creates an empty dataset. Its location cannot be changed later.
Task<Dataset> CreateDataset(Context& context, CreateDatasetParams params);

// Creates an empty table with the given columns.
Task<Table> CreateTable(Context& context, CreateTableParams params);

// Deletes a table or view with all rows. Google keeps the rows for 7 days. Destructive: may delete
// or overwrite.
Task<DeleteTableResult> DeleteTable(Context& context, DeleteTableParams params);

// Deletes a dataset, with its tables only if deleteContents is true. Destructive: may delete or
// overwrite.
Task<DeleteDatasetResult> DeleteDataset(Context& context, DeleteDatasetParams params);

// Queries and other jobs of the last months, newest first. Only reads.
Task<ListJobsResult> ListJobs(Context& context, ListJobsParams params);

// State, error and cost of one job. Only reads.
Task<Job> GetJob(Context& context, GetJobParams params);

// Asks BigQuery to stop a running job; what it has read so far may be billed. Destructive: may
// delete or overwrite.
Task<Job> CancelJob(Context& context, CancelJobParams params);

// Says what kind of statement a query is, without running it. Only reads.
Task<Job> DryRun(Context& context, DryRunParams params);

// Runs a query and returns rows as BigQuery writes them. Only reads.
Task<RawRows> RunQuery(Context& context, RunQueryParams params);

// Rows of a query as BigQuery writes them. Only reads.
Task<RawRows> FetchResults(Context& context, FetchResultsParams params);

// The columns of a table as BigQuery writes them. Only reads.
Task<RawRows> FetchSchema(Context& context, FetchSchemaParams params);

// Rows of a table as BigQuery writes them. Only reads.
Task<RawRows> FetchRows(Context& context, FetchRowsParams params);

Secrets ReadSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kBigquery;

}  // namespace pie::bigquery
