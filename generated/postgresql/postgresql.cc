// Generated from plugins/postgresql/postgresql.pie. Do not edit.
#include "postgresql/postgresql.h"

#include "pie/generated.h"

namespace pie::detail::tables::postgresql {
namespace c = ::pie::postgresql;

constexpr const char* kTexts1[] = {"database", "sql", "postgres", "query", "tables", "data"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr Limits kLimits2 = {.has = 64, .max_size = 1000};
constexpr TypeRow kType1 = {Kind::kJson};
constexpr Limits kLimits3 = {.has = 3, .minimum = 1, .maximum = 10000};
constexpr Limits kLimits4 = {.has = 3, .minimum = 1, .maximum = 30};
constexpr FieldRow kFieldsQueryParams[] = {
    {"sql", "One SQL statement, with $1, $2, ... where the values of params go.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::QueryParams, sql), Kind::kString, 1},
    {"params", "Values of $1, $2, ... in this order.", nullptr, &kLimits2, {.element = &kType1},
     __builtin_offsetof(c::QueryParams, params), Kind::kList, 0},
    {"max_rows", "How many rows to return at most.", "1000", &kLimits3, {},
     __builtin_offsetof(c::QueryParams, max_rows), Kind::kInteger, 0},
    {"timeout_seconds", "After how many seconds the server gives the statement up.", "20",
     &kLimits4, {}, __builtin_offsetof(c::QueryParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectQueryParams = {"QueryParams", {kFieldsQueryParams, 4},
    sizeof(c::QueryParams), false};
static_assert(__is_same(decltype(c::QueryParams::sql), String));
static_assert(__is_same(decltype(c::QueryParams::params), Field<List<Json>>));
static_assert(__is_same(decltype(c::QueryParams::max_rows), Field<long long>));
static_assert(__is_same(decltype(c::QueryParams::timeout_seconds), Field<long long>));
constexpr TypeRow kType2 = {Kind::kString};
constexpr TypeRow kType3 = {Kind::kMap, false, {.element = &kType1}};
constexpr FieldRow kFieldsQueryResult[] = {
    {"columns", "Names of the columns in their order.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::QueryResult, columns), Kind::kList, 0},
    {"rows", "One object per row. Numbers that a double cannot hold are texts; "
     "bytea is base64; times are ISO 8601.", nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::QueryResult, rows), Kind::kList, 0},
    {"row_count", "How many rows are here.", nullptr, nullptr, {},
     __builtin_offsetof(c::QueryResult, row_count), Kind::kInteger, 0},
    {"truncated", "Whether there was more than max_rows or 5 MB.", nullptr, nullptr, {},
     __builtin_offsetof(c::QueryResult, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectQueryResult = {"QueryResult", {kFieldsQueryResult, 4},
    sizeof(c::QueryResult), true};
static_assert(__is_same(decltype(c::QueryResult::columns), Field<List<String>>));
static_assert(__is_same(decltype(c::QueryResult::rows), Field<List<List<Entry<Json>>>>));
static_assert(__is_same(decltype(c::QueryResult::row_count), Field<long long>));
static_assert(__is_same(decltype(c::QueryResult::truncated), Field<bool>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectQueryResult}};
static TaskState* InvokeQuery(Context& context, void* params) {
  return Erase(c::Query(context,
      static_cast<c::QueryParams&&>(*static_cast<c::QueryParams*>(params))));
}
constexpr FieldRow kFieldsExecuteParams[] = {
    {"sql", "One SQL statement, with $1, $2, ... where the values of params go.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ExecuteParams, sql), Kind::kString, 1},
    {"params", "Values of $1, $2, ... in this order.", nullptr, &kLimits2, {.element = &kType1},
     __builtin_offsetof(c::ExecuteParams, params), Kind::kList, 0},
    {"timeout_seconds", "After how many seconds the server gives the statement up.", "20",
     &kLimits4, {}, __builtin_offsetof(c::ExecuteParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectExecuteParams = {"ExecuteParams", {kFieldsExecuteParams, 3},
    sizeof(c::ExecuteParams), false};
static_assert(__is_same(decltype(c::ExecuteParams::sql), String));
static_assert(__is_same(decltype(c::ExecuteParams::params), Field<List<Json>>));
static_assert(__is_same(decltype(c::ExecuteParams::timeout_seconds), Field<long long>));
constexpr FieldRow kFieldsExecuteResult[] = {
    {"affected_rows", "How many rows were changed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteResult, affected_rows), Kind::kInteger, 0},
    {"rows", "What RETURNING gives, 1,000 rows at most.", nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ExecuteResult, rows), Kind::kList, 0},
    {"truncated", "Whether RETURNING gave more.", nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteResult, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectExecuteResult = {"ExecuteResult", {kFieldsExecuteResult, 3},
    sizeof(c::ExecuteResult), true};
static_assert(__is_same(decltype(c::ExecuteResult::affected_rows), Field<long long>));
static_assert(__is_same(decltype(c::ExecuteResult::rows), Field<List<List<Entry<Json>>>>));
static_assert(__is_same(decltype(c::ExecuteResult::truncated), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectExecuteResult}};
static TaskState* InvokeExecute(Context& context, void* params) {
  return Erase(c::Execute(context,
      static_cast<c::ExecuteParams&&>(*static_cast<c::ExecuteParams*>(params))));
}
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 63};
constexpr FieldRow kFieldsListTablesParams[] = {
    {"schema", "Name of a schema, such as public.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListTablesParams, schema), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTablesParams = {"ListTablesParams", {kFieldsListTablesParams, 1},
    sizeof(c::ListTablesParams), false};
static_assert(__is_same(decltype(c::ListTablesParams::schema), Field<String>));
constexpr FieldRow kFieldsTable[] = {
    {"schema", "Schema that holds it.", nullptr, nullptr, {}, __builtin_offsetof(c::Table, schema),
     Kind::kString, 0},
    {"name", "Name of the table.", nullptr, nullptr, {}, __builtin_offsetof(c::Table, name),
     Kind::kString, 0},
    {"kind", "table, partitioned table, view, materialized view or foreign table.", nullptr,
     nullptr, {}, __builtin_offsetof(c::Table, kind), Kind::kString, 0},
    {"estimated_rows", "About how many rows there are, by the server's statistics; null when "
     "unknown.", nullptr, nullptr, {}, __builtin_offsetof(c::Table, estimated_rows), Kind::kInteger,
     2},
    {"comment", "What its owner says about it.", nullptr, nullptr, {}, __builtin_offsetof(c::Table,
     comment), Kind::kString, 2},
};
constexpr ObjectTable kObjectTable = {"Table", {kFieldsTable, 5}, sizeof(c::Table), true};
static_assert(__is_same(decltype(c::Table::schema), Field<String>));
static_assert(__is_same(decltype(c::Table::name), Field<String>));
static_assert(__is_same(decltype(c::Table::kind), Field<String>));
static_assert(__is_same(decltype(c::Table::estimated_rows), Field<long long>));
static_assert(__is_same(decltype(c::Table::comment), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectTable}};
constexpr FieldRow kFieldsListTablesResult[] = {
    {"tables", "Sorted by schema and name, 1,000 at most.", nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListTablesResult, tables), Kind::kList, 0},
    {"truncated", "Whether there are more; name a schema then.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTablesResult, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListTablesResult = {"ListTablesResult", {kFieldsListTablesResult, 2},
    sizeof(c::ListTablesResult), true};
static_assert(__is_same(decltype(c::ListTablesResult::tables), Field<List<c::Table>>));
static_assert(__is_same(decltype(c::ListTablesResult::truncated), Field<bool>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListTablesResult}};
static TaskState* InvokeListTables(Context& context, void* params) {
  return Erase(c::ListTables(context,
      static_cast<c::ListTablesParams&&>(*static_cast<c::ListTablesParams*>(params))));
}
constexpr FieldRow kFieldsDescribeTableParams[] = {
    {"schema", "Name of a schema, such as public.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DescribeTableParams, schema), Kind::kString, 0},
    {"table", "Name of a table or view, as list_tables gives it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DescribeTableParams, table), Kind::kString, 1},
};
constexpr ObjectTable kObjectDescribeTableParams = {"DescribeTableParams",
    {kFieldsDescribeTableParams, 2}, sizeof(c::DescribeTableParams), false};
static_assert(__is_same(decltype(c::DescribeTableParams::schema), Field<String>));
static_assert(__is_same(decltype(c::DescribeTableParams::table), String));
constexpr FieldRow kFieldsColumn[] = {
    {"name", "Name of the column.", nullptr, nullptr, {}, __builtin_offsetof(c::Column, name),
     Kind::kString, 0},
    {"type", "Type, such as integer or character varying(50).", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, type), Kind::kString, 0},
    {"nullable", "Whether it may be null.", nullptr, nullptr, {}, __builtin_offsetof(c::Column,
     nullable), Kind::kBoolean, 0},
    {"default", "Expression that fills it when nothing is given.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, default_), Kind::kString, 2},
    {"primary_key", "Whether it is part of the primary key.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, primary_key), Kind::kBoolean, 0},
    {"references", "Table that a foreign key of this column refers to.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, references), Kind::kString, 2},
    {"comment", "What its owner says about it.", nullptr, nullptr, {}, __builtin_offsetof(c::Column,
     comment), Kind::kString, 2},
};
constexpr ObjectTable kObjectColumn = {"Column", {kFieldsColumn, 7}, sizeof(c::Column), true};
static_assert(__is_same(decltype(c::Column::name), Field<String>));
static_assert(__is_same(decltype(c::Column::type), Field<String>));
static_assert(__is_same(decltype(c::Column::nullable), Field<bool>));
static_assert(__is_same(decltype(c::Column::default_), Field<String>));
static_assert(__is_same(decltype(c::Column::primary_key), Field<bool>));
static_assert(__is_same(decltype(c::Column::references), Field<String>));
static_assert(__is_same(decltype(c::Column::comment), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectColumn}};
constexpr FieldRow kFieldsDescribeTableResult[] = {
    {"schema", "Schema that holds it.", nullptr, nullptr, {},
     __builtin_offsetof(c::DescribeTableResult, schema), Kind::kString, 0},
    {"table", "Its name.", nullptr, nullptr, {}, __builtin_offsetof(c::DescribeTableResult, table),
     Kind::kString, 0},
    {"columns", "In their order.", nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::DescribeTableResult, columns), Kind::kList, 0},
};
constexpr ObjectTable kObjectDescribeTableResult = {"DescribeTableResult",
    {kFieldsDescribeTableResult, 3}, sizeof(c::DescribeTableResult), true};
static_assert(__is_same(decltype(c::DescribeTableResult::schema), Field<String>));
static_assert(__is_same(decltype(c::DescribeTableResult::table), Field<String>));
static_assert(__is_same(decltype(c::DescribeTableResult::columns), Field<List<c::Column>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectDescribeTableResult}};
static TaskState* InvokeDescribeTable(Context& context, void* params) {
  return Erase(c::DescribeTable(context,
      static_cast<c::DescribeTableParams&&>(*static_cast<c::DescribeTableParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "query", .title = "Query the database",
     .description = "Runs one SELECT, WITH or EXPLAIN in a read-only transaction and returns "
     "its rows.", .effect = Effect::kRead, .params = &kObjectQueryParams, .result = &kType4,
     .invoke = InvokeQuery, .tool_name = "postgresql_query", .timeout_ms = 60000},
    {.name = "execute", .title = "Change the database",
     .description = "Runs one statement that changes rows or tables, such as INSERT, UPDATE "
     "or CREATE TABLE, and commits it.", .effect = Effect::kDestructive,
     .params = &kObjectExecuteParams, .result = &kType5, .invoke = InvokeExecute,
     .tool_name = "postgresql_execute", .timeout_ms = 60000},
    {.name = "list_tables", .title = "List tables",
     .description = "Lists tables and views that the role may read, without those of the "
     "system.", .effect = Effect::kRead, .params = &kObjectListTablesParams, .result = &kType7,
     .invoke = InvokeListTables, .tool_name = "postgresql_list_tables", .timeout_ms = 60000},
    {.name = "describe_table", .title = "Describe a table",
     .description = "Returns the columns of a table or view, with types, defaults and " "keys.",
     .effect = Effect::kRead, .params = &kObjectDescribeTableParams, .result = &kType9,
     .invoke = InvokeDescribeTable, .tool_name = "postgresql_describe_table", .timeout_ms = 60000},
};
constexpr NamedText kPairs1[] = {{"verify-full", "verify-full"}, {"require", "require"}, {"disable",
    "disable"}};
constexpr Limits kLimits6 = {.pattern = "^[A-Za-z0-9._:-]+$"};
constexpr Limits kLimits7 = {.pattern = "^[0-9]{1,5}$"};
constexpr Limits kLimits8 = {.const_json = "\"verify-full\""};
constexpr TypeRow kType10 = {Kind::kString, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.const_json = "\"require\""};
constexpr TypeRow kType11 = {Kind::kString, false, {}, &kLimits9};
constexpr Limits kLimits10 = {.const_json = "\"disable\""};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits10};
constexpr const TypeRow* kChoices1[] = {&kType10, &kType11, &kType12};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 3}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "Name or address of the server, without a port.", nullptr, &kLimits6, {}, 0,
     Kind::kString, 1},
    {"port", "Port of the server, 5432 unless it was changed.", "\"5432\"", &kLimits7, {}, 0,
     Kind::kString, 0},
    {"database", "Name of the database to work in.", nullptr, nullptr, {}, 0, Kind::kString, 1},
    {"user", "Name of the role to sign in with; make one for this, see the set-up " "steps.",
     nullptr, nullptr, {}, 0, Kind::kString, 1},
    {"password", "Password of that role.", nullptr, nullptr, {}, 0, Kind::kString, 5},
    {"tls", "verify-full: encrypted, and the certificate must be valid for the "
     "host. require: encrypted, any certificate. disable: not encrypted,"
     " for networks that you trust.", "\"verify-full\"", nullptr, {.alternatives = &kAlternatives1},
     0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 6}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "Host", .placeholder = "db.example.com"},
    {.name = "port", .label = "Port"},
    {.name = "database", .label = "Database", .placeholder = "shop"},
    {.name = "user", .label = "User", .placeholder = "assistant"},
    {.name = "password", .label = "Password", .secret = true},
    {.name = "tls", .label = "TLS", .kind = UserFieldKind::kSelect, .options = {kPairs1, 3}},
};
constexpr const char* kTexts2[] = {"{host}"};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_query", "SELECT whose rows are watched, newest first, with a column id, and "
     "a column version where changes count.", nullptr, nullptr, {},
     __builtin_offsetof(c::UserFields, watched_query), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_query), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_query", .label = "Watched query"},
};
constexpr const char* kTexts3[] = {"/id"};
constexpr const char* kTexts4[] = {"/version"};
constexpr PollRow kPolls0[] = {
    {.event = "row_changed", .action = 0,
     .arguments = "{\"sql\":\"{watched_query}\",\"max_rows\":500}", .items = "/rows",
     .id = {kTexts3, 1}, .version = {kTexts4, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for rows of the watched query that are new, or whose version " "is.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersStatementExecuted[] = {
    {.source = "tool", .action = "execute"},
};
constexpr MatcherRow kMatchersRowChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "statement_executed", .display_name = "Statement Executed",
     .matchers = {kMatchersStatementExecuted, 1}},
    {.id = "row_changed", .display_name = "Row New or Changed", .matchers = {kMatchersRowChanged,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "postgresql",
    .display_name = "PostgreSQL",
    .description = "Query, change and look around in a PostgreSQL database of your own.",
    .version = "1.0.0",
    .tags = {kTexts1, 6},
    .tier = Tier::kConnector,
    .tool_name = "postgresql",
    .tool_description = "Works in the user's PostgreSQL database. query reads and cannot change "
        "anything; list_tables and describe_table show what is there. execute "
        "changes rows or tables: show the user the statement and wait for "
        "a yes. Give values in params as $1, $2, ..., never inside the SQL " "text.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"query\",\"execute\",\"list_tables\",\"describe_table\"],"
        "\"description\":\"What to do.\"},\"sql\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100000,\"description\":\"One SQL statement, with $1,"
        " $2, ... where the values of params go.\"},\"params\":{\"type\":\"array\","
        "\"items\":{\"description\":\"A text, number, boolean, null, or a "
        "list or object for array and JSON columns.\"},\"maxItems\":1000,\"description\":\"Val"
        "ues of $1, $2, ... in this order.\"},\"max_rows\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":10000,\"default\":1000,\"description\":\"How "
        "many rows to return at most.\"},\"timeout_seconds\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":30,\"default\":20,\"description\":\"After "
        "how many seconds the server gives the statement up.\"},\"schema\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":63,\"description\":\"Name of a schema,"
        " such as public.\"},\"table\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":63,\"description\":\"Name of a table or view, as list_tables "
        "gives it.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "postgresql",
    .actions = {kActions, 4},
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 6},
    .egress = {kTexts2, 1},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 2},
};

}  // namespace pie::detail::tables::postgresql

namespace pie::postgresql {

constinit const ConnectorTable kPostgresql = ::pie::detail::tables::postgresql::kConnector;

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::postgresql::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::postgresql
