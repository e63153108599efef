// Generated from plugins/snowflake/snowflake.pie. Do not edit.
#include "snowflake/snowflake.h"

#include "pie/generated.h"

namespace pie::detail::tables::snowflake {
namespace c = ::pie::snowflake;

constexpr const char* kTexts1[] = {"data", "warehouse", "sql", "analytics"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr Limits kLimits2 = {.has = 64, .max_size = 1000};
constexpr const char* kNamesSubmitStatementParamsBindingsValueType[] = {"FIXED", "REAL", "TEXT",
    "BINARY", "BOOLEAN", "DATE", "TIME", "TIMESTAMP_TZ", "TIMESTAMP_LTZ", "TIMESTAMP_NTZ"};
constexpr EnumTable kEnumSubmitStatementParamsBindingsValueType =
    {"SubmitStatementParamsBindingsValueType", {kNamesSubmitStatementParamsBindingsValueType, 10}};
constexpr Limits kLimits3 = {.has = 64, .max_size = 100000};
constexpr FieldRow kFieldsSubmitStatementParamsBindingsValue[] = {
    {"type", nullptr, nullptr, nullptr, {.names = &kEnumSubmitStatementParamsBindingsValueType},
     __builtin_offsetof(c::SubmitStatementParamsBindingsValue, type), Kind::kEnum, 1},
    {"value", nullptr, nullptr, &kLimits3, {},
     __builtin_offsetof(c::SubmitStatementParamsBindingsValue, value), Kind::kString, 1},
};
constexpr ObjectTable kObjectSubmitStatementParamsBindingsValue =
    {"SubmitStatementParamsBindingsValue", {kFieldsSubmitStatementParamsBindingsValue, 2},
    sizeof(c::SubmitStatementParamsBindingsValue), true};
static_assert(__is_same(decltype(c::SubmitStatementParamsBindingsValue::type),
    c::SubmitStatementParamsBindingsValueType));
static_assert(__is_same(decltype(c::SubmitStatementParamsBindingsValue::value), String));
constexpr TypeRow kType1 = {Kind::kObject, false,
    {.object = &kObjectSubmitStatementParamsBindingsValue}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits5 = {.has = 3, .minimum = 0, .maximum = 604800};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr FieldRow kFieldsSubmitStatementParams[] = {
    {"statement", "One SQL statement, with ? for bindings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SubmitStatementParams, statement), Kind::kString, 1},
    {"bindings", "Values for the question marks by number, such as {\"1\": {type: TEXT,"
     " value: Berlin}}.", nullptr, &kLimits2, {.element = &kType1},
     __builtin_offsetof(c::SubmitStatementParams, bindings), Kind::kMap, 0},
    {"database", "Name of the database.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SubmitStatementParams, database), Kind::kString, 0},
    {"schema", "Name of the schema.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SubmitStatementParams, schema), Kind::kString, 0},
    {"warehouse", "Name of the warehouse that does the work.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SubmitStatementParams, warehouse), Kind::kString, 0},
    {"role", "Name of the role.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SubmitStatementParams, role), Kind::kString, 0},
    {"timeout", "Seconds after which the statement is stopped; 0 for the longest time.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::SubmitStatementParams, timeout), Kind::kInteger, 0},
    {"query_tag", "Mark for the list of queries.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::SubmitStatementParams, query_tag), Kind::kString, 0},
    {"async", "Whether to answer at once; get_status then tells the result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SubmitStatementParams, async), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectSubmitStatementParams = {"SubmitStatementParams",
    {kFieldsSubmitStatementParams, 9}, sizeof(c::SubmitStatementParams), false};
static_assert(__is_same(decltype(c::SubmitStatementParams::statement), String));
static_assert(__is_same(decltype(c::SubmitStatementParams::bindings),
    Field<List<Entry<c::SubmitStatementParamsBindingsValue>>>));
static_assert(__is_same(decltype(c::SubmitStatementParams::database), Field<String>));
static_assert(__is_same(decltype(c::SubmitStatementParams::schema), Field<String>));
static_assert(__is_same(decltype(c::SubmitStatementParams::warehouse), Field<String>));
static_assert(__is_same(decltype(c::SubmitStatementParams::role), Field<String>));
static_assert(__is_same(decltype(c::SubmitStatementParams::timeout), Field<long long>));
static_assert(__is_same(decltype(c::SubmitStatementParams::query_tag), Field<String>));
static_assert(__is_same(decltype(c::SubmitStatementParams::async), Field<bool>));
constexpr TypeRow kType2 = {Kind::kString};
constexpr const TypeRow* kChoices1[] = {&kType2};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 1}};
constexpr TypeRow kType3 = {Kind::kJson, true, {.alternatives = &kAlternatives1}};
constexpr TypeRow kType4 = {Kind::kList, false, {.element = &kType3}};
constexpr FieldRow kFieldsResultSetResultSetMetaDataRowTypeItem[] = {
    {"name", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataRowTypeItem, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataRowTypeItem, type), Kind::kString, 0},
    {"nullable", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataRowTypeItem, nullable), Kind::kBoolean, 0},
    {"length", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataRowTypeItem, length), Kind::kInteger, 2},
    {"precision", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataRowTypeItem, precision), Kind::kInteger, 2},
    {"scale", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataRowTypeItem, scale), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectResultSetResultSetMetaDataRowTypeItem =
    {"ResultSetResultSetMetaDataRowTypeItem", {kFieldsResultSetResultSetMetaDataRowTypeItem, 6},
    sizeof(c::ResultSetResultSetMetaDataRowTypeItem), true};
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataRowTypeItem::name), Field<String>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataRowTypeItem::type), Field<String>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataRowTypeItem::nullable), Field<bool>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataRowTypeItem::length),
    Field<long long>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataRowTypeItem::precision),
    Field<long long>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataRowTypeItem::scale),
    Field<long long>));
constexpr TypeRow kType5 = {Kind::kObject, false,
    {.object = &kObjectResultSetResultSetMetaDataRowTypeItem}};
constexpr FieldRow kFieldsResultSetResultSetMetaDataPartitionInfoItem[] = {
    {"rowCount", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataPartitionInfoItem, row_count), Kind::kInteger,
     0},
    {"uncompressedSize", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataPartitionInfoItem, uncompressed_size),
     Kind::kInteger, 0},
    {"compressedSize", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ResultSetResultSetMetaDataPartitionInfoItem, compressed_size),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectResultSetResultSetMetaDataPartitionInfoItem =
    {"ResultSetResultSetMetaDataPartitionInfoItem",
    {kFieldsResultSetResultSetMetaDataPartitionInfoItem, 3},
    sizeof(c::ResultSetResultSetMetaDataPartitionInfoItem), true};
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataPartitionInfoItem::row_count),
    Field<long long>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataPartitionInfoItem::uncompressed_size),
    Field<long long>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaDataPartitionInfoItem::compressed_size),
    Field<long long>));
constexpr TypeRow kType6 = {Kind::kObject, false,
    {.object = &kObjectResultSetResultSetMetaDataPartitionInfoItem}};
constexpr FieldRow kFieldsResultSetResultSetMetaData[] = {
    {"numRows", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSetResultSetMetaData,
     num_rows), Kind::kInteger, 0},
    {"format", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSetResultSetMetaData,
     format), Kind::kString, 0},
    {"rowType", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ResultSetResultSetMetaData, row_type), Kind::kList, 0},
    {"partitionInfo", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ResultSetResultSetMetaData, partition_info), Kind::kList, 0},
};
constexpr ObjectTable kObjectResultSetResultSetMetaData = {"ResultSetResultSetMetaData",
    {kFieldsResultSetResultSetMetaData, 4}, sizeof(c::ResultSetResultSetMetaData), true};
static_assert(__is_same(decltype(c::ResultSetResultSetMetaData::num_rows), Field<long long>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaData::format), Field<String>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaData::row_type),
    Field<List<c::ResultSetResultSetMetaDataRowTypeItem>>));
static_assert(__is_same(decltype(c::ResultSetResultSetMetaData::partition_info),
    Field<List<c::ResultSetResultSetMetaDataPartitionInfoItem>>));
constexpr FieldRow kFieldsResultSetStats[] = {
    {"numRowsInserted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSetStats,
     num_rows_inserted), Kind::kInteger, 0},
    {"numRowsUpdated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSetStats,
     num_rows_updated), Kind::kInteger, 0},
    {"numRowsDeleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSetStats,
     num_rows_deleted), Kind::kInteger, 0},
    {"numDuplicateRowsUpdated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSetStats,
     num_duplicate_rows_updated), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectResultSetStats = {"ResultSetStats", {kFieldsResultSetStats, 4},
    sizeof(c::ResultSetStats), true};
static_assert(__is_same(decltype(c::ResultSetStats::num_rows_inserted), Field<long long>));
static_assert(__is_same(decltype(c::ResultSetStats::num_rows_updated), Field<long long>));
static_assert(__is_same(decltype(c::ResultSetStats::num_rows_deleted), Field<long long>));
static_assert(__is_same(decltype(c::ResultSetStats::num_duplicate_rows_updated), Field<long long>));
constexpr FieldRow kFieldsResultSet[] = {
    {"statementHandle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSet,
     statement_handle), Kind::kString, 0},
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSet, code), Kind::kString,
     0},
    {"sqlState", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSet, sql_state),
     Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSet, message),
     Kind::kString, 0},
    {"createdOn", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSet, created_on),
     Kind::kInteger, 0},
    {"data", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::ResultSet,
     data), Kind::kList, 0},
    {"statementStatusUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ResultSet,
     statement_status_url), Kind::kString, 0},
    {"resultSetMetaData", nullptr, nullptr, nullptr, {.object = &kObjectResultSetResultSetMetaData},
     __builtin_offsetof(c::ResultSet, result_set_meta_data), Kind::kObject, 0},
    {"stats", nullptr, nullptr, nullptr, {.object = &kObjectResultSetStats},
     __builtin_offsetof(c::ResultSet, stats), Kind::kObject, 0},
};
constexpr ObjectTable kObjectResultSet = {"ResultSet", {kFieldsResultSet, 9}, sizeof(c::ResultSet),
    true};
static_assert(__is_same(decltype(c::ResultSet::statement_handle), Field<String>));
static_assert(__is_same(decltype(c::ResultSet::code), Field<String>));
static_assert(__is_same(decltype(c::ResultSet::sql_state), Field<String>));
static_assert(__is_same(decltype(c::ResultSet::message), Field<String>));
static_assert(__is_same(decltype(c::ResultSet::created_on), Field<long long>));
static_assert(__is_same(decltype(c::ResultSet::data), Field<List<List<Json>>>));
static_assert(__is_same(decltype(c::ResultSet::statement_status_url), Field<String>));
static_assert(__is_same(decltype(c::ResultSet::result_set_meta_data),
    Field<c::ResultSetResultSetMetaData>));
static_assert(__is_same(decltype(c::ResultSet::stats), Field<c::ResultSetStats>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectResultSet}};
constexpr BindRow kBindSubmitStatement[] = {
    {.place = Place::kQuery, .field = 8, .wire = "async"},
    {.place = Place::kBody, .field = 0, .wire = "/statement"},
    {.place = Place::kBody, .field = 1, .wire = "/bindings"},
    {.place = Place::kBody, .field = 2, .wire = "/database"},
    {.place = Place::kBody, .field = 3, .wire = "/schema"},
    {.place = Place::kBody, .field = 4, .wire = "/warehouse"},
    {.place = Place::kBody, .field = 5, .wire = "/role"},
    {.place = Place::kBody, .field = 6, .wire = "/timeout"},
    {.place = Place::kBody, .field = 7, .wire = "/parameters/query_tag"},
};
constexpr HttpBinding kHttpSubmitStatement = {.method = "POST", .path = "/api/v2/statements",
    .rows = {kBindSubmitStatement, 9}, .body = BodyKind::kJson};
constexpr Limits kLimits7 = {.format = "uuid"};
constexpr Limits kLimits8 = {.has = 1, .minimum = 0};
constexpr FieldRow kFieldsGetStatusParams[] = {
    {"statementHandle", "Handle of the statement.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetStatusParams, statement_handle), Kind::kString, 1},
    {"partition", "Number of the part of the result, from 0.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetStatusParams, partition), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetStatusParams = {"GetStatusParams", {kFieldsGetStatusParams, 2},
    sizeof(c::GetStatusParams), false};
static_assert(__is_same(decltype(c::GetStatusParams::statement_handle), String));
static_assert(__is_same(decltype(c::GetStatusParams::partition), Field<long long>));
constexpr BindRow kBindGetStatus[] = {
    {.place = Place::kPath, .field = 0, .wire = "statementHandle"},
    {.place = Place::kQuery, .field = 1, .wire = "partition"},
};
constexpr HttpBinding kHttpGetStatus = {.method = "GET",
    .path = "/api/v2/statements/{statementHandle}", .rows = {kBindGetStatus, 2}};
constexpr FieldRow kFieldsCancelStatementParams[] = {
    {"statementHandle", "Handle of the statement.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CancelStatementParams, statement_handle), Kind::kString, 1},
};
constexpr ObjectTable kObjectCancelStatementParams = {"CancelStatementParams",
    {kFieldsCancelStatementParams, 1}, sizeof(c::CancelStatementParams), false};
static_assert(__is_same(decltype(c::CancelStatementParams::statement_handle), String));
constexpr FieldRow kFieldsCancelStatementResult[] = {
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CancelStatementResult, code),
     Kind::kString, 0},
    {"sqlState", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CancelStatementResult,
     sql_state), Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CancelStatementResult,
     message), Kind::kString, 0},
    {"statementHandle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CancelStatementResult,
     statement_handle), Kind::kString, 0},
};
constexpr ObjectTable kObjectCancelStatementResult = {"CancelStatementResult",
    {kFieldsCancelStatementResult, 4}, sizeof(c::CancelStatementResult), true};
static_assert(__is_same(decltype(c::CancelStatementResult::code), Field<String>));
static_assert(__is_same(decltype(c::CancelStatementResult::sql_state), Field<String>));
static_assert(__is_same(decltype(c::CancelStatementResult::message), Field<String>));
static_assert(__is_same(decltype(c::CancelStatementResult::statement_handle), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectCancelStatementResult}};
constexpr BindRow kBindCancelStatement[] = {
    {.place = Place::kPath, .field = 0, .wire = "statementHandle"},
};
constexpr HttpBinding kHttpCancelStatement = {.method = "POST",
    .path = "/api/v2/statements/{statementHandle}/cancel", .rows = {kBindCancelStatement, 1}};
constexpr Limits kLimits9 = {.has = 3, .minimum = 1, .maximum = 10000};
constexpr FieldRow kFieldsListDatabasesParams[] = {
    {"like", "Only names that fit, with % for anything.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListDatabasesParams, like), Kind::kString, 0},
    {"show_limit", "How many at most.", "100", &kLimits9, {},
     __builtin_offsetof(c::ListDatabasesParams, show_limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListDatabasesParams = {"ListDatabasesParams",
    {kFieldsListDatabasesParams, 2}, sizeof(c::ListDatabasesParams), false};
static_assert(__is_same(decltype(c::ListDatabasesParams::like), Field<String>));
static_assert(__is_same(decltype(c::ListDatabasesParams::show_limit), Field<long long>));
constexpr FieldRow kFieldsNamed[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
    {"kind", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, kind), Kind::kString, 2},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, owner), Kind::kString, 2},
    {"comment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, comment), Kind::kString,
     2},
    {"created_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, created_on),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 5}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::name), Field<String>));
static_assert(__is_same(decltype(c::Named::kind), Field<String>));
static_assert(__is_same(decltype(c::Named::owner), Field<String>));
static_assert(__is_same(decltype(c::Named::comment), Field<String>));
static_assert(__is_same(decltype(c::Named::created_on), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectNamed}};
constexpr TypeRow kType10 = {Kind::kList, false, {.element = &kType9}};
constexpr BindRow kBindListDatabases[] = {
    {.place = Place::kQuery, .field = 0, .wire = "like"},
    {.place = Place::kQuery, .field = 1, .wire = "showLimit"},
};
constexpr HttpBinding kHttpListDatabases = {.method = "GET", .path = "/api/v2/databases",
    .rows = {kBindListDatabases, 2}};
constexpr FieldRow kFieldsListSchemasParams[] = {
    {"database", "Name of the database.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListSchemasParams, database), Kind::kString, 1},
    {"like", "Only names that fit, with % for anything.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListSchemasParams, like), Kind::kString, 0},
    {"show_limit", "How many at most.", "100", &kLimits9, {},
     __builtin_offsetof(c::ListSchemasParams, show_limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListSchemasParams = {"ListSchemasParams", {kFieldsListSchemasParams,
    3}, sizeof(c::ListSchemasParams), false};
static_assert(__is_same(decltype(c::ListSchemasParams::database), String));
static_assert(__is_same(decltype(c::ListSchemasParams::like), Field<String>));
static_assert(__is_same(decltype(c::ListSchemasParams::show_limit), Field<long long>));
constexpr BindRow kBindListSchemas[] = {
    {.place = Place::kPath, .field = 0, .wire = "database"},
    {.place = Place::kQuery, .field = 1, .wire = "like"},
    {.place = Place::kQuery, .field = 2, .wire = "showLimit"},
};
constexpr HttpBinding kHttpListSchemas = {.method = "GET",
    .path = "/api/v2/databases/{database}/schemas", .rows = {kBindListSchemas, 3}};
constexpr FieldRow kFieldsListTablesParams[] = {
    {"database", "Name of the database.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTablesParams, database), Kind::kString, 1},
    {"schema", "Name of the schema.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTablesParams, schema), Kind::kString, 1},
    {"like", "Only names that fit, with % for anything.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTablesParams, like), Kind::kString, 0},
    {"show_limit", "How many at most.", "100", &kLimits9, {},
     __builtin_offsetof(c::ListTablesParams, show_limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectListTablesParams = {"ListTablesParams", {kFieldsListTablesParams, 4},
    sizeof(c::ListTablesParams), false};
static_assert(__is_same(decltype(c::ListTablesParams::database), String));
static_assert(__is_same(decltype(c::ListTablesParams::schema), String));
static_assert(__is_same(decltype(c::ListTablesParams::like), Field<String>));
static_assert(__is_same(decltype(c::ListTablesParams::show_limit), Field<long long>));
constexpr FieldRow kFieldsTable[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, name), Kind::kString, 0},
    {"kind", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, kind), Kind::kString, 2},
    {"database_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, database_name),
     Kind::kString, 2},
    {"schema_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, schema_name),
     Kind::kString, 2},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, owner), Kind::kString, 2},
    {"comment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, comment), Kind::kString,
     2},
    {"rows", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, rows), Kind::kInteger, 2},
    {"bytes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, bytes), Kind::kInteger,
     2},
    {"created_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, created_on),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectTable = {"Table", {kFieldsTable, 9}, sizeof(c::Table), true};
static_assert(__is_same(decltype(c::Table::name), Field<String>));
static_assert(__is_same(decltype(c::Table::kind), Field<String>));
static_assert(__is_same(decltype(c::Table::database_name), Field<String>));
static_assert(__is_same(decltype(c::Table::schema_name), Field<String>));
static_assert(__is_same(decltype(c::Table::owner), Field<String>));
static_assert(__is_same(decltype(c::Table::comment), Field<String>));
static_assert(__is_same(decltype(c::Table::rows), Field<long long>));
static_assert(__is_same(decltype(c::Table::bytes), Field<long long>));
static_assert(__is_same(decltype(c::Table::created_on), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectTable}};
constexpr TypeRow kType12 = {Kind::kList, false, {.element = &kType11}};
constexpr BindRow kBindListTables[] = {
    {.place = Place::kPath, .field = 0, .wire = "database"},
    {.place = Place::kPath, .field = 1, .wire = "schema"},
    {.place = Place::kQuery, .field = 2, .wire = "like"},
    {.place = Place::kQuery, .field = 3, .wire = "showLimit"},
};
constexpr HttpBinding kHttpListTables = {.method = "GET",
    .path = "/api/v2/databases/{database}/schemas/{schema}/tables", .rows = {kBindListTables, 4}};
constexpr FieldRow kFieldsGetTableParams[] = {
    {"database", "Name of the database.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetTableParams, database), Kind::kString, 1},
    {"schema", "Name of the schema.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetTableParams,
     schema), Kind::kString, 1},
    {"table", "Name of the table.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetTableParams,
     table), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTableParams = {"GetTableParams", {kFieldsGetTableParams, 3},
    sizeof(c::GetTableParams), false};
static_assert(__is_same(decltype(c::GetTableParams::database), String));
static_assert(__is_same(decltype(c::GetTableParams::schema), String));
static_assert(__is_same(decltype(c::GetTableParams::table), String));
constexpr FieldRow kFieldsGetTableResultColumnsItem[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResultColumnsItem, name),
     Kind::kString, 0},
    {"datatype", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResultColumnsItem,
     datatype), Kind::kString, 0},
    {"nullable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResultColumnsItem,
     nullable), Kind::kBoolean, 0},
    {"comment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResultColumnsItem,
     comment), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetTableResultColumnsItem = {"GetTableResultColumnsItem",
    {kFieldsGetTableResultColumnsItem, 4}, sizeof(c::GetTableResultColumnsItem), true};
static_assert(__is_same(decltype(c::GetTableResultColumnsItem::name), Field<String>));
static_assert(__is_same(decltype(c::GetTableResultColumnsItem::datatype), Field<String>));
static_assert(__is_same(decltype(c::GetTableResultColumnsItem::nullable), Field<bool>));
static_assert(__is_same(decltype(c::GetTableResultColumnsItem::comment), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectGetTableResultColumnsItem}};
constexpr FieldRow kFieldsGetTableResult[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResult, name),
     Kind::kString, 0},
    {"kind", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResult, kind),
     Kind::kString, 0},
    {"rows", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResult, rows),
     Kind::kInteger, 2},
    {"comment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTableResult, comment),
     Kind::kString, 2},
    {"columns", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::GetTableResult, columns), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetTableResult = {"GetTableResult", {kFieldsGetTableResult, 5},
    sizeof(c::GetTableResult), true};
static_assert(__is_same(decltype(c::GetTableResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetTableResult::kind), Field<String>));
static_assert(__is_same(decltype(c::GetTableResult::rows), Field<long long>));
static_assert(__is_same(decltype(c::GetTableResult::comment), Field<String>));
static_assert(__is_same(decltype(c::GetTableResult::columns),
    Field<List<c::GetTableResultColumnsItem>>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectGetTableResult}};
constexpr BindRow kBindGetTable[] = {
    {.place = Place::kPath, .field = 0, .wire = "database"},
    {.place = Place::kPath, .field = 1, .wire = "schema"},
    {.place = Place::kPath, .field = 2, .wire = "table"},
};
constexpr HttpBinding kHttpGetTable = {.method = "GET",
    .path = "/api/v2/databases/{database}/schemas/{schema}/tables/{table}", .rows = {kBindGetTable,
    3}};
constexpr FieldRow kFieldsListWarehousesParams[] = {
    {"like", "Only names that fit, with % for anything.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListWarehousesParams, like), Kind::kString, 0},
};
constexpr ObjectTable kObjectListWarehousesParams = {"ListWarehousesParams",
    {kFieldsListWarehousesParams, 1}, sizeof(c::ListWarehousesParams), false};
static_assert(__is_same(decltype(c::ListWarehousesParams::like), Field<String>));
constexpr FieldRow kFieldsWarehouse[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Warehouse, name), Kind::kString,
     0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Warehouse, state), Kind::kString,
     2},
    {"warehouse_size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Warehouse,
     warehouse_size), Kind::kString, 2},
    {"warehouse_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Warehouse,
     warehouse_type), Kind::kString, 2},
    {"auto_suspend", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Warehouse, auto_suspend),
     Kind::kInteger, 2},
    {"comment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Warehouse, comment),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectWarehouse = {"Warehouse", {kFieldsWarehouse, 6}, sizeof(c::Warehouse),
    true};
static_assert(__is_same(decltype(c::Warehouse::name), Field<String>));
static_assert(__is_same(decltype(c::Warehouse::state), Field<String>));
static_assert(__is_same(decltype(c::Warehouse::warehouse_size), Field<String>));
static_assert(__is_same(decltype(c::Warehouse::warehouse_type), Field<String>));
static_assert(__is_same(decltype(c::Warehouse::auto_suspend), Field<long long>));
static_assert(__is_same(decltype(c::Warehouse::comment), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectWarehouse}};
constexpr TypeRow kType16 = {Kind::kList, false, {.element = &kType15}};
constexpr BindRow kBindListWarehouses[] = {
    {.place = Place::kQuery, .field = 0, .wire = "like"},
};
constexpr HttpBinding kHttpListWarehouses = {.method = "GET", .path = "/api/v2/warehouses",
    .rows = {kBindListWarehouses, 1}};
constexpr ActionRow kActions[] = {
    {.name = "submit_statement", .title = "Run SQL",
     .description = "Runs one SQL statement and answers the first part of the result, "
     "or a handle if it takes longer.", .effect = Effect::kDestructive,
     .params = &kObjectSubmitStatementParams, .result = &kType7, .http = &kHttpSubmitStatement,
     .tool_name = "snowflake_submit_statement", .timeout_ms = 120000},
    {.name = "get_status", .title = "Read a result",
     .description = "How far a statement is, and a part of its result.", .effect = Effect::kRead,
     .params = &kObjectGetStatusParams, .result = &kType7, .http = &kHttpGetStatus,
     .tool_name = "snowflake_get_status"},
    {.name = "cancel_statement", .title = "Cancel a statement",
     .description = "Stops a statement that is running.", .effect = Effect::kDestructive,
     .params = &kObjectCancelStatementParams, .result = &kType8, .http = &kHttpCancelStatement,
     .tool_name = "snowflake_cancel_statement"},
    {.name = "list_databases", .title = "List databases",
     .description = "Databases that the role may see.", .effect = Effect::kRead,
     .params = &kObjectListDatabasesParams, .result = &kType10, .http = &kHttpListDatabases,
     .tool_name = "snowflake_list_databases"},
    {.name = "list_schemas", .title = "List schemas", .description = "Schemas of a database.",
     .effect = Effect::kRead, .params = &kObjectListSchemasParams, .result = &kType10,
     .http = &kHttpListSchemas, .tool_name = "snowflake_list_schemas"},
    {.name = "list_tables", .title = "List tables", .description = "Tables of a schema.",
     .effect = Effect::kRead, .params = &kObjectListTablesParams, .result = &kType12,
     .http = &kHttpListTables, .tool_name = "snowflake_list_tables"},
    {.name = "get_table", .title = "Read a table", .description = "Columns of a table.",
     .effect = Effect::kRead, .params = &kObjectGetTableParams, .result = &kType14,
     .http = &kHttpGetTable, .tool_name = "snowflake_get_table"},
    {.name = "list_warehouses", .title = "List warehouses",
     .description = "Warehouses that the role may see.", .effect = Effect::kRead,
     .params = &kObjectListWarehousesParams, .result = &kType16, .http = &kHttpListWarehouses,
     .tool_name = "snowflake_list_warehouses"},
};
constexpr NamedText kPairs1[] = {{"iss", "{user}.{fingerprint}"}, {"sub", "{user}"}};
constexpr NamedText kPairs2[] = {{"Accept", "application/json"}, {"User-Agent", "pie/1.0"},
    {"X-Snowflake-Authorization-Token-Type", "KEYPAIR_JWT"}};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs3[] = {{"000606",
    "No warehouse is chosen; give warehouse, or set a default one for " "the user."}, {"002003",
    "It is not there, or the role may not see it; list_tables and list_schemas "
    "show what there is."}, {"001003", "The SQL has a mistake at the place that the words name."},
    {"003001", "The role lacks the right for this; give another role."}, {"390144",
    "The signed token was refused; compare user, fingerprint and key."}, {"000630",
    "The statement ran longer than its timeout; give a larger one or submit "
    "it asynchronously."}};
constexpr ApiRow kApi = {.base_url = "https://{account}.snowflakecomputing.com",
    .auth = {.kind = AuthKind::kJwt, .name = "Authorization", .prefix = "Bearer ",
    .lifetime_seconds = 3500, .algorithm = "RS256", .key = "{SNOWFLAKE_PRIVATE_KEY}",
    .claims = {kPairs1, 2}}, .headers = {kPairs2, 3}, .errors = {.message = {kTexts2, 1},
    .code = {kTexts3, 1}, .hints = {kPairs3, 6}}, .retry_after = "retry-after", .per_second = 10,
    .concurrency = 8, .verify_method = "GET", .verify_path = "/api/v2/databases"};
constexpr Limits kLimits10 = {.pattern = "[A-Za-z0-9_.-]+"};
constexpr Limits kLimits11 = {.pattern = "[A-Z0-9_-]+[.][A-Z0-9_.@-]+"};
constexpr Limits kLimits12 = {.pattern = "SHA256:[A-Za-z0-9+/=]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"account",
     "First part of your address: myorg-account1 of myorg-account1.snowflakecomputing.com.",
     nullptr, &kLimits10, {}, 0, Kind::kString, 1},
    {"user", "ACCOUNT.USER in capitals, the account without region: MYORG-ACCOUNT1.REPORTER.",
     nullptr, &kLimits11, {}, 0, Kind::kString, 1},
    {"fingerprint", "Fingerprint of the public key, as DESC USER shows it under RSA_PUBLIC_KEY_FP.",
     nullptr, &kLimits12, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 3}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "account", .label = "Account identifier", .placeholder = "myorg-account1"},
    {.name = "user", .label = "User", .placeholder = "MYORG-ACCOUNT1.REPORTER"},
    {.name = "fingerprint", .label = "Fingerprint",
     .placeholder = "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},
};
constexpr const char* kTexts4[] = {"*.snowflakecomputing.com"};
constexpr SecretRow kSecrets[] = {
    {"SNOWFLAKE_PRIVATE_KEY", "Private key (PEM, PKCS 8, without a passphrase) whose public half "
     "the user has.", true, true},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_database", "Database of the schema whose tables are watched.", nullptr, nullptr, {},
     __builtin_offsetof(c::UserFields, watched_database), Kind::kString, 0},
    {"watched_schema", "Schema whose tables are watched.", nullptr, nullptr, {},
     __builtin_offsetof(c::UserFields, watched_schema), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 2},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_database), Field<String>));
static_assert(__is_same(decltype(c::UserFields::watched_schema), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_database", .label = "Watched database"},
    {.name = "watched_schema", .label = "Watched schema"},
};
constexpr const char* kTexts5[] = {"/name", "/created_on"};
constexpr const char* kTexts6[] = {"/rows", "/bytes"};
constexpr PollRow kPolls0[] = {
    {.event = "table_changed", .action = 5,
     .arguments = "{\"database\":\"{watched_database}\",\"schema\":\"{watched_schema}\","
     "\"show_limit\":500}", .items = "/items", .id = {kTexts5, 2}, .version = {kTexts6, 2}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for tables of the watched schema that are new or hold another "
     "number of rows or bytes.", .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersStatementSubmitted[] = {
    {.source = "tool", .action = "submit_statement"},
};
constexpr MatcherRow kMatchersStatementCancelled[] = {
    {.source = "tool", .action = "cancel_statement"},
};
constexpr MatcherRow kMatchersTableChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "statement_submitted", .display_name = "Statement Submitted",
     .matchers = {kMatchersStatementSubmitted, 1}},
    {.id = "statement_cancelled", .display_name = "Statement Cancelled",
     .matchers = {kMatchersStatementCancelled, 1}},
    {.id = "table_changed", .display_name = "Table New or Changed",
     .matchers = {kMatchersTableChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "snowflake",
    .display_name = "Snowflake",
    .description = "Run SQL in Snowflake, follow statements, and look at databases, schemas,"
        " tables and warehouses.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "snowflake",
    .tool_description = "Runs SQL in Snowflake. A statement may read, change or delete, and "
        "costs credits of the warehouse: show the user the SQL and wait for "
        "a yes, and give reading statements a LIMIT. Values come as texts; "
        "rowType says what they are.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"submit_statement\",\"get_status\",\"cancel_statement\","
        "\"list_databases\",\"list_schemas\",\"list_tables\",\"get_table\","
        "\"list_warehouses\"],\"description\":\"What to do.\"},\"statement\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":100000,\"description\":\"One SQL "
        "statement, with ? for bindings.\"},\"bindings\":{\"type\":\"object\","
        "\"additionalProperties\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"st"
        "ring\",\"enum\":[\"FIXED\",\"REAL\",\"TEXT\",\"BINARY\",\"BOOLEAN\","
        "\"DATE\",\"TIME\",\"TIMESTAMP_TZ\",\"TIMESTAMP_LTZ\",\"TIMESTAMP_NTZ\"]},"
        "\"value\":{\"type\":\"string\",\"maxLength\":100000}},\"required\":[\"type\","
        "\"value\"]},\"maxProperties\":1000,\"description\":\"Values for the "
        "question marks by number, such as {\\\"1\\\": {type: TEXT, value: "
        "Berlin}}.\"},\"database\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Name of the database.\"},\"schema\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Name of the schema.\"},"
        "\"warehouse\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Name of the warehouse that does the work.\"},\"role\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":255,\"description\":\"Name "
        "of the role.\"},\"timeout\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":604800,"
        "\"description\":\"Seconds after which the statement is stopped; 0 "
        "for the longest time.\"},\"query_tag\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":2000,\"description\":\"Mark for the list of queries.\"},"
        "\"async\":{\"type\":\"boolean\",\"description\":\"Whether to answer "
        "at once; get_status then tells the result.\"},\"statementHandle\":{\"type\":\"string\""
        ",\"format\":\"uuid\",\"description\":\"Handle of the statement.\"},"
        "\"partition\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Number "
        "of the part of the result, from 0.\"},\"like\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Only names that "
        "fit, with % for anything.\"},\"table\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Name of the table.\"},\"show_limit\":{\"type\":\""
        "integer\",\"minimum\":1,\"maximum\":10000,\"default\":100,\"description\":\"How "
        "many at most.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "snowflake",
    .actions = {kActions, 8},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 3},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 1},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 3},
};

}  // namespace pie::detail::tables::snowflake

namespace pie::snowflake {

constinit const ConnectorTable kSnowflake = ::pie::detail::tables::snowflake::kConnector;

Task<ResultSet> SubmitStatement(Context& context, SubmitStatementParams params) {
  return Task<ResultSet>(::pie::ContextAccess::Call(context, kSnowflake, 0, &params));
}

Task<ResultSet> GetStatus(Context& context, GetStatusParams params) {
  return Task<ResultSet>(::pie::ContextAccess::Call(context, kSnowflake, 1, &params));
}

Task<CancelStatementResult> CancelStatement(Context& context, CancelStatementParams params) {
  return Task<CancelStatementResult>(::pie::ContextAccess::Call(context, kSnowflake, 2, &params));
}

Task<List<Named>> ListDatabases(Context& context, ListDatabasesParams params) {
  return Task<List<Named>>(::pie::ContextAccess::Call(context, kSnowflake, 3, &params));
}

Task<List<Named>> ListSchemas(Context& context, ListSchemasParams params) {
  return Task<List<Named>>(::pie::ContextAccess::Call(context, kSnowflake, 4, &params));
}

Task<List<Table>> ListTables(Context& context, ListTablesParams params) {
  return Task<List<Table>>(::pie::ContextAccess::Call(context, kSnowflake, 5, &params));
}

Task<GetTableResult> GetTable(Context& context, GetTableParams params) {
  return Task<GetTableResult>(::pie::ContextAccess::Call(context, kSnowflake, 6, &params));
}

Task<List<Warehouse>> ListWarehouses(Context& context, ListWarehousesParams params) {
  return Task<List<Warehouse>>(::pie::ContextAccess::Call(context, kSnowflake, 7, &params));
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.snowflake_private_key = context.Secret("SNOWFLAKE_PRIVATE_KEY");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::snowflake::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::snowflake
