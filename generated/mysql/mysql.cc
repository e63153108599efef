// Generated from plugins/mysql/mysql.pie. Do not edit.
#include "mysql/mysql.h"

#include "pie/generated.h"

namespace pie::detail::tables::mysql {
namespace c = ::pie::mysql;

constexpr const char* kTexts1[] = {"database", "sql", "mariadb", "query", "tables", "data"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr Limits kLimits2 = {.has = 64, .max_size = 1000};
constexpr TypeRow kType1 = {Kind::kString};
constexpr TypeRow kType2 = {Kind::kNumber};
constexpr TypeRow kType3 = {Kind::kBoolean};
constexpr const TypeRow* kChoices1[] = {&kType1, &kType2, &kType3};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 3}};
constexpr TypeRow kType4 = {Kind::kJson, true, {.alternatives = &kAlternatives1}};
constexpr Limits kLimits3 = {.has = 3, .minimum = 1, .maximum = 10000};
constexpr Limits kLimits4 = {.has = 3, .minimum = 1, .maximum = 30};
constexpr FieldRow kFieldsQueryParams[] = {
    {"sql", "One SQL statement, with ? where the values of params go.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::QueryParams, sql), Kind::kString, 1},
    {"params", "Values of the question marks, in this order.", nullptr, &kLimits2,
     {.element = &kType4}, __builtin_offsetof(c::QueryParams, params), Kind::kList, 0},
    {"max_rows", "How many rows to return at most.", "1000", &kLimits3, {},
     __builtin_offsetof(c::QueryParams, max_rows), Kind::kInteger, 0},
    {"timeout_seconds", "After how many seconds the statement is given up.", "20", &kLimits4, {},
     __builtin_offsetof(c::QueryParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectQueryParams = {"QueryParams", {kFieldsQueryParams, 4},
    sizeof(c::QueryParams), false};
static_assert(__is_same(decltype(c::QueryParams::sql), String));
static_assert(__is_same(decltype(c::QueryParams::params), Field<List<Json>>));
static_assert(__is_same(decltype(c::QueryParams::max_rows), Field<long long>));
static_assert(__is_same(decltype(c::QueryParams::timeout_seconds), Field<long long>));
constexpr TypeRow kType5 = {Kind::kJson};
constexpr TypeRow kType6 = {Kind::kMap, false, {.element = &kType5}};
constexpr FieldRow kFieldsQueryResult[] = {
    {"columns", "Names of the columns in their order.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::QueryResult, columns), Kind::kList, 0},
    {"rows", "One object per row. DECIMAL and integers beyond 64 bits are texts; "
     "bytes that are no text are base64; times are ISO 8601.", nullptr, nullptr,
     {.element = &kType6}, __builtin_offsetof(c::QueryResult, rows), Kind::kList, 0},
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
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectQueryResult}};
static TaskState* InvokeQuery(Context& context, void* params) {
  return Erase(c::Query(context,
      static_cast<c::QueryParams&&>(*static_cast<c::QueryParams*>(params))));
}
constexpr FieldRow kFieldsExecuteParams[] = {
    {"sql", "One SQL statement, with ? where the values of params go.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ExecuteParams, sql), Kind::kString, 1},
    {"params", "Values of the question marks, in this order.", nullptr, &kLimits2,
     {.element = &kType4}, __builtin_offsetof(c::ExecuteParams, params), Kind::kList, 0},
    {"timeout_seconds", "After how many seconds the statement is given up.", "20", &kLimits4, {},
     __builtin_offsetof(c::ExecuteParams, timeout_seconds), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectExecuteParams = {"ExecuteParams", {kFieldsExecuteParams, 3},
    sizeof(c::ExecuteParams), false};
static_assert(__is_same(decltype(c::ExecuteParams::sql), String));
static_assert(__is_same(decltype(c::ExecuteParams::params), Field<List<Json>>));
static_assert(__is_same(decltype(c::ExecuteParams::timeout_seconds), Field<long long>));
constexpr FieldRow kFieldsExecuteResult[] = {
    {"affected_rows", "How many rows were changed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteResult, affected_rows), Kind::kInteger, 0},
    {"insert_id", "Value that AUTO_INCREMENT gave to the first new row, or null.", nullptr, nullptr,
     {}, __builtin_offsetof(c::ExecuteResult, insert_id), Kind::kInteger, 2},
    {"rows", "What RETURNING (MariaDB) or CALL gives, 1,000 rows at most.", nullptr, nullptr,
     {.element = &kType6}, __builtin_offsetof(c::ExecuteResult, rows), Kind::kList, 0},
    {"truncated", "Whether there were more rows.", nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteResult, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectExecuteResult = {"ExecuteResult", {kFieldsExecuteResult, 4},
    sizeof(c::ExecuteResult), true};
static_assert(__is_same(decltype(c::ExecuteResult::affected_rows), Field<long long>));
static_assert(__is_same(decltype(c::ExecuteResult::insert_id), Field<long long>));
static_assert(__is_same(decltype(c::ExecuteResult::rows), Field<List<List<Entry<Json>>>>));
static_assert(__is_same(decltype(c::ExecuteResult::truncated), Field<bool>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectExecuteResult}};
static TaskState* InvokeExecute(Context& context, void* params) {
  return Erase(c::Execute(context,
      static_cast<c::ExecuteParams&&>(*static_cast<c::ExecuteParams*>(params))));
}
constexpr ObjectTable kObjectListTablesParams = {"ListTablesParams", {},
    sizeof(c::ListTablesParams), false};
constexpr FieldRow kFieldsTable[] = {
    {"name", "Name of the table.", nullptr, nullptr, {}, __builtin_offsetof(c::Table, name),
     Kind::kString, 0},
    {"kind", "BASE TABLE, VIEW, SEQUENCE or SYSTEM VERSIONED.", nullptr, nullptr, {},
     __builtin_offsetof(c::Table, kind), Kind::kString, 0},
    {"estimated_rows", "About how many rows there are; null for views.", nullptr, nullptr, {},
     __builtin_offsetof(c::Table, estimated_rows), Kind::kInteger, 2},
    {"comment", "What its owner says about it.", nullptr, nullptr, {}, __builtin_offsetof(c::Table,
     comment), Kind::kString, 2},
};
constexpr ObjectTable kObjectTable = {"Table", {kFieldsTable, 4}, sizeof(c::Table), true};
static_assert(__is_same(decltype(c::Table::name), Field<String>));
static_assert(__is_same(decltype(c::Table::kind), Field<String>));
static_assert(__is_same(decltype(c::Table::estimated_rows), Field<long long>));
static_assert(__is_same(decltype(c::Table::comment), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectTable}};
constexpr FieldRow kFieldsListTablesResult[] = {
    {"tables", "Sorted by name, 1,000 at most.", nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListTablesResult, tables), Kind::kList, 0},
    {"truncated", "Whether there are more.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTablesResult, truncated), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectListTablesResult = {"ListTablesResult", {kFieldsListTablesResult, 2},
    sizeof(c::ListTablesResult), true};
static_assert(__is_same(decltype(c::ListTablesResult::tables), Field<List<c::Table>>));
static_assert(__is_same(decltype(c::ListTablesResult::truncated), Field<bool>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListTablesResult}};
static TaskState* InvokeListTables(Context& context, void* params) {
  return Erase(c::ListTables(context,
      static_cast<c::ListTablesParams&&>(*static_cast<c::ListTablesParams*>(params))));
}
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr FieldRow kFieldsDescribeTableParams[] = {
    {"table", "Name of a table or view, as list_tables gives it.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DescribeTableParams, table), Kind::kString, 1},
};
constexpr ObjectTable kObjectDescribeTableParams = {"DescribeTableParams",
    {kFieldsDescribeTableParams, 1}, sizeof(c::DescribeTableParams), false};
static_assert(__is_same(decltype(c::DescribeTableParams::table), String));
constexpr FieldRow kFieldsColumn[] = {
    {"name", "Name of the column.", nullptr, nullptr, {}, __builtin_offsetof(c::Column, name),
     Kind::kString, 0},
    {"type", "Type, such as int(11) or varchar(50).", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, type), Kind::kString, 0},
    {"nullable", "Whether it may be null.", nullptr, nullptr, {}, __builtin_offsetof(c::Column,
     nullable), Kind::kBoolean, 0},
    {"default", "Expression that fills it when nothing is given.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, default_), Kind::kString, 2},
    {"key", "PRI: of the primary key. UNI: unique. MUL: of another index. Empty: " "none.", nullptr,
     nullptr, {}, __builtin_offsetof(c::Column, key), Kind::kString, 0},
    {"extra", "More about it, such as auto_increment.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, extra), Kind::kString, 0},
    {"references", "Table that a foreign key of this column refers to.", nullptr, nullptr, {},
     __builtin_offsetof(c::Column, references), Kind::kString, 2},
    {"comment", "What its owner says about it.", nullptr, nullptr, {}, __builtin_offsetof(c::Column,
     comment), Kind::kString, 2},
};
constexpr ObjectTable kObjectColumn = {"Column", {kFieldsColumn, 8}, sizeof(c::Column), true};
static_assert(__is_same(decltype(c::Column::name), Field<String>));
static_assert(__is_same(decltype(c::Column::type), Field<String>));
static_assert(__is_same(decltype(c::Column::nullable), Field<bool>));
static_assert(__is_same(decltype(c::Column::default_), Field<String>));
static_assert(__is_same(decltype(c::Column::key), Field<String>));
static_assert(__is_same(decltype(c::Column::extra), Field<String>));
static_assert(__is_same(decltype(c::Column::references), Field<String>));
static_assert(__is_same(decltype(c::Column::comment), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectColumn}};
constexpr FieldRow kFieldsDescribeTableResult[] = {
    {"table", "Its name.", nullptr, nullptr, {}, __builtin_offsetof(c::DescribeTableResult, table),
     Kind::kString, 0},
    {"columns", "In their order.", nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::DescribeTableResult, columns), Kind::kList, 0},
};
constexpr ObjectTable kObjectDescribeTableResult = {"DescribeTableResult",
    {kFieldsDescribeTableResult, 2}, sizeof(c::DescribeTableResult), true};
static_assert(__is_same(decltype(c::DescribeTableResult::table), Field<String>));
static_assert(__is_same(decltype(c::DescribeTableResult::columns), Field<List<c::Column>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectDescribeTableResult}};
static TaskState* InvokeDescribeTable(Context& context, void* params) {
  return Erase(c::DescribeTable(context,
      static_cast<c::DescribeTableParams&&>(*static_cast<c::DescribeTableParams*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "query", .title = "Query the database",
     .description = "Runs one SELECT, WITH, SHOW, DESCRIBE or EXPLAIN in a read-only transaction "
     "and returns its rows.", .effect = Effect::kRead, .params = &kObjectQueryParams,
     .result = &kType7, .invoke = InvokeQuery, .tool_name = "mysql_query", .timeout_ms = 60000},
    {.name = "execute", .title = "Change the database",
     .description = "Runs one statement that changes rows or tables, such as INSERT, UPDATE "
     "or CREATE TABLE, and commits it.", .effect = Effect::kDestructive,
     .params = &kObjectExecuteParams, .result = &kType8, .invoke = InvokeExecute,
     .tool_name = "mysql_execute", .timeout_ms = 60000},
    {.name = "list_tables", .title = "List tables",
     .description = "Lists the tables and views of the database.", .effect = Effect::kRead,
     .params = &kObjectListTablesParams, .result = &kType10, .invoke = InvokeListTables,
     .tool_name = "mysql_list_tables", .timeout_ms = 60000},
    {.name = "describe_table", .title = "Describe a table",
     .description = "Returns the columns of a table or view, with types, defaults and " "keys.",
     .effect = Effect::kRead, .params = &kObjectDescribeTableParams, .result = &kType12,
     .invoke = InvokeDescribeTable, .tool_name = "mysql_describe_table", .timeout_ms = 60000},
};
constexpr NamedText kPairs1[] = {{"verify-full", "verify-full"}, {"require", "require"}, {"disable",
    "disable"}};
constexpr Limits kLimits6 = {.pattern = "^[A-Za-z0-9._:-]+$"};
constexpr Limits kLimits7 = {.pattern = "^[0-9]{1,5}$"};
constexpr Limits kLimits8 = {.const_json = "\"verify-full\""};
constexpr TypeRow kType13 = {Kind::kString, false, {}, &kLimits8};
constexpr Limits kLimits9 = {.const_json = "\"require\""};
constexpr TypeRow kType14 = {Kind::kString, false, {}, &kLimits9};
constexpr Limits kLimits10 = {.const_json = "\"disable\""};
constexpr TypeRow kType15 = {Kind::kString, false, {}, &kLimits10};
constexpr const TypeRow* kChoices2[] = {&kType13, &kType14, &kType15};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 3}};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "Name or address of the server, without a port.", nullptr, &kLimits6, {}, 0,
     Kind::kString, 1},
    {"port", "Port of the server, 3306 unless it was changed.", "\"3306\"", &kLimits7, {}, 0,
     Kind::kString, 0},
    {"database", "Name of the database to work in.", nullptr, nullptr, {}, 0, Kind::kString, 1},
    {"user", "Name of the account to sign in with; make one for this, see the set-up " "steps.",
     nullptr, nullptr, {}, 0, Kind::kString, 1},
    {"password", "Password of that account.", nullptr, nullptr, {}, 0, Kind::kString, 5},
    {"tls", "verify-full: encrypted, and the certificate must be valid for the "
     "host. require: encrypted, any certificate. disable: not encrypted,"
     " for networks that you trust.", "\"verify-full\"", nullptr, {.alternatives = &kAlternatives2},
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
    .name = "mysql",
    .display_name = "MySQL",
    .description = "Query, change and look around in a MySQL or MariaDB database of your " "own.",
    .version = "1.0.0",
    .tags = {kTexts1, 6},
    .tier = Tier::kConnector,
    .tool_name = "mysql",
    .tool_description = "Works in the user's MySQL or MariaDB database. query reads and cannot "
        "change anything; list_tables and describe_table show what is there. "
        "execute changes rows or tables: show the user the statement and wait "
        "for a yes. Give values in params and write ? where they go, never " "inside the SQL text.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"query\",\"execute\",\"list_tables\",\"describe_table\"],"
        "\"description\":\"What to do.\"},\"sql\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100000,\"description\":\"One SQL statement, with ? "
        "where the values of params go.\"},\"params\":{\"type\":\"array\","
        "\"items\":{\"type\":[\"string\",\"number\",\"boolean\",\"null\"],"
        "\"description\":\"A text, number, boolean or null.\"},\"maxItems\":1000,"
        "\"description\":\"Values of the question marks, in this order.\"},"
        "\"max_rows\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000,"
        "\"default\":1000,\"description\":\"How many rows to return at most.\"},"
        "\"timeout_seconds\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":30,"
        "\"default\":20,\"description\":\"After how many seconds the statement "
        "is given up.\"},\"table\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"description\":\"Name of a table or view, as list_tables gives it.\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "mysql",
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

}  // namespace pie::detail::tables::mysql

namespace pie::mysql {

constinit const ConnectorTable kMysql = ::pie::detail::tables::mysql::kConnector;

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::mysql::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::mysql
