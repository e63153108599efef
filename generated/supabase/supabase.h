// Generated from plugins/supabase/supabase.pie. Do not edit.
// Query, insert, change and delete rows of a Supabase database, call its functions, and list users
// and files.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::supabase {

struct User {
  Field<String> id;
  Field<String> email;
  Field<String> phone;
  Field<String> role;
  Field<String> created_at;
  Field<String> last_sign_in_at;
  Field<String> email_confirmed_at;
  Field<List<Entry<Json>>> user_metadata;
  User() = default;
};

struct Bucket {
  Field<String> id;
  Field<String> name;
  Field<bool> public_;
  Field<long long> file_size_limit;
  Field<String> created_at;
  Bucket() = default;
};

struct FileMetadata {
  Field<long long> size;
  Field<String> mimetype;
  FileMetadata() = default;
};

struct File {
  Field<String> name;
  // Null for folders.
  Field<String> id;
  Field<String> created_at;
  Field<String> updated_at;
  Field<FileMetadata> metadata;
  File() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListTables,
  kQueryTable,
  kInsertRow,
  kInsertRows,
  kUpsertRows,
  kUpdateRow,
  kDeleteRow,
  kRunRpc,
  kListUsers,
  kListBuckets,
  kListFiles,
};

struct ListTablesParams {
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  ListTablesParams() = default;
};

struct QueryTableParams {
  // Name of the table or view.
  String table;
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  // Columns with commas between; related tables in brackets, for example id,name,customers(name).
  // All columns when left out.
  Field<String> select;
  // Conditions such as status.eq.open,amount.gte.5,name.ilike.*milk*; or(a.eq.1,b.eq.2) and not
  // work too. Operators: eq neq gt gte lt lte like ilike is in cs. Texts with a comma or bracket
  // stand in double quotes.
  Field<String> filter;
  // Columns to sort by, for example created_at.desc,name.
  Field<String> order;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  QueryTableParams() = default;
};

struct QueryTableResult {
  List<List<Entry<Json>>> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  QueryTableResult() = default;
};

struct InsertRowParams {
  // Name of the table or view.
  String table;
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  // Values by name of the column.
  List<Entry<Json>> row;
  InsertRowParams() = default;
};

struct InsertRowsParams {
  // Name of the table or view.
  String table;
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  // Rows, each with values by name of the column; all with the same columns.
  List<List<Entry<Json>>> rows;
  InsertRowsParams() = default;
};

struct UpsertRowsParams {
  // Name of the table or view.
  String table;
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  // Rows, each with values by name of the column; all with the same columns.
  List<List<Entry<Json>>> rows;
  // Columns of a unique key, with commas between; the primary key when left out.
  Field<String> on_conflict;
  UpsertRowsParams() = default;
};

struct UpdateRowParams {
  // Name of the table or view.
  String table;
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  // Conditions such as status.eq.open,amount.gte.5,name.ilike.*milk*; or(a.eq.1,b.eq.2) and not
  // work too. Operators: eq neq gt gte lt lte like ilike is in cs. Texts with a comma or bracket
  // stand in double quotes.
  String filter;
  // New values by name of the column.
  List<Entry<Json>> changes;
  UpdateRowParams() = default;
};

struct DeleteRowParams {
  // Name of the table or view.
  String table;
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  // Conditions such as status.eq.open,amount.gte.5,name.ilike.*milk*; or(a.eq.1,b.eq.2) and not
  // work too. Operators: eq neq gt gte lt lte like ilike is in cs. Texts with a comma or bracket
  // stand in double quotes.
  String filter;
  DeleteRowParams() = default;
};

struct RunRpcParams {
  // Name of the database function.
  String function_name;
  // Schema of the table or function; public when left out. It must be exposed in the project's
  // settings.
  Field<String> schema;
  // Arguments by name.
  Field<List<Entry<Json>>> args;
  RunRpcParams() = default;
};

struct ListUsersParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResult {
  List<User> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

struct ListBucketsParams {
  ListBucketsParams() = default;
};

struct ListFilesParams {
  // Name of the storage bucket.
  String bucket;
  // Folder in the bucket; its root when left out.
  Field<String> prefix;
  // Part of the name of a file.
  Field<String> search;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFilesParams() = default;
};

struct ListFilesResult {
  List<File> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFilesResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A row was added; it is under record.
  kInsert,
  // A row was changed; record has the new values, old_record the old ones.
  kUpdate,
  // A row was deleted; it is under old_record.
  kDelete,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Row Created
  kRecordCreated,
  // Row Updated
  kRecordUpdated,
  // Row Deleted
  kRecordDeleted,
  // Function Called
  kRpcRun,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // A text of your choice that database webhooks send in the header X-Webhook-Secret; needed for
  // events only. May be empty.
  String supabase_webhook_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Secret key (sb_secret_... or service_role), or a publishable key for what row level security
  // allows; Project Settings, API Keys.
  String supabase_key;
  UserSecrets() = default;
};

// Tables and views that the key can reach, each with its columns and their types; needs the secret
// key. Only reads.
Task<List<Entry<Json>>> ListTables(Context& context, ListTablesParams params);

// Rows of a table, filtered and sorted. Only reads.
Task<QueryTableResult> QueryTable(Context& context, QueryTableParams params);

// Adds a row and returns it as it was stored.
Task<List<Entry<Json>>> InsertRow(Context& context, InsertRowParams params);

// Adds rows, all or none of them.
Task<List<List<Entry<Json>>>> InsertRows(Context& context, InsertRowsParams params);

// Changes the rows whose key is there already and adds the others, all or none.
Task<List<List<Entry<Json>>>> UpsertRows(Context& context, UpsertRowsParams params);

// Changes every row that fulfils the filter, and returns them; look with query_table first.
Task<List<List<Entry<Json>>>> UpdateRow(Context& context, UpdateRowParams params);

// Deletes every row that fulfils the filter, for good, and returns them; look with query_table
// first. Destructive: may delete or overwrite.
Task<List<List<Entry<Json>>>> DeleteRow(Context& context, DeleteRowParams params);

// Calls a function of the database; it may change or delete data. Destructive: may delete or
// overwrite.
Task<Json> RunRpc(Context& context, RunRpcParams params);

// Users who signed up in the project; needs the secret key. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

// Buckets of the project's storage. Only reads.
Task<List<Bucket>> ListBuckets(Context& context, ListBucketsParams params);

// Files and folders in a folder of a bucket, by name. Only reads.
Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kSupabase;

}  // namespace pie::supabase
