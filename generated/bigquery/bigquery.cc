// Generated from plugins/bigquery/bigquery.pie. Do not edit.
#include "bigquery/bigquery.h"

#include "pie/generated.h"

namespace pie::detail::tables::bigquery {
namespace c = ::pie::bigquery;

constexpr const char* kTexts1[] = {"database", "sql", "google", "warehouse", "data"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[a-z0-9:.-]+$"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 1000000};
constexpr Limits kLimits3 = {.has = 64, .max_size = 100};
constexpr Limits kLimits4 = {.has = 64, .max_size = 300};
constexpr const char* kNamesQueryParameterParameterTypeType[] = {"STRING", "INT64", "FLOAT64",
    "NUMERIC", "BIGNUMERIC", "BOOL", "BYTES", "DATE", "TIME", "DATETIME", "TIMESTAMP", "JSON",
    "ARRAY"};
constexpr EnumTable kEnumQueryParameterParameterTypeType = {"QueryParameterParameterTypeType",
    {kNamesQueryParameterParameterTypeType, 13}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 50};
constexpr FieldRow kFieldsQueryParameterParameterTypeArrayType[] = {
    {"type", nullptr, nullptr, &kLimits5, {},
     __builtin_offsetof(c::QueryParameterParameterTypeArrayType, type), Kind::kString, 0},
};
constexpr ObjectTable kObjectQueryParameterParameterTypeArrayType =
    {"QueryParameterParameterTypeArrayType", {kFieldsQueryParameterParameterTypeArrayType, 1},
    sizeof(c::QueryParameterParameterTypeArrayType), true};
static_assert(__is_same(decltype(c::QueryParameterParameterTypeArrayType::type), Field<String>));
constexpr FieldRow kFieldsQueryParameterParameterType[] = {
    {"type", nullptr, nullptr, nullptr, {.names = &kEnumQueryParameterParameterTypeType},
     __builtin_offsetof(c::QueryParameterParameterType, type), Kind::kEnum, 1},
    {"arrayType", nullptr, nullptr, nullptr,
     {.object = &kObjectQueryParameterParameterTypeArrayType},
     __builtin_offsetof(c::QueryParameterParameterType, array_type), Kind::kObject, 0},
};
constexpr ObjectTable kObjectQueryParameterParameterType = {"QueryParameterParameterType",
    {kFieldsQueryParameterParameterType, 2}, sizeof(c::QueryParameterParameterType), true};
static_assert(__is_same(decltype(c::QueryParameterParameterType::type),
    c::QueryParameterParameterTypeType));
static_assert(__is_same(decltype(c::QueryParameterParameterType::array_type),
    Field<c::QueryParameterParameterTypeArrayType>));
constexpr Limits kLimits6 = {.has = 64, .max_size = 1000000};
constexpr Limits kLimits7 = {.has = 64, .max_size = 10000};
constexpr FieldRow kFieldsQueryParameterParameterValueArrayValuesItem[] = {
    {"value", nullptr, nullptr, &kLimits6, {},
     __builtin_offsetof(c::QueryParameterParameterValueArrayValuesItem, value), Kind::kString, 0},
};
constexpr ObjectTable kObjectQueryParameterParameterValueArrayValuesItem =
    {"QueryParameterParameterValueArrayValuesItem",
    {kFieldsQueryParameterParameterValueArrayValuesItem, 1},
    sizeof(c::QueryParameterParameterValueArrayValuesItem), true};
static_assert(__is_same(decltype(c::QueryParameterParameterValueArrayValuesItem::value),
    Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false,
    {.object = &kObjectQueryParameterParameterValueArrayValuesItem}};
constexpr FieldRow kFieldsQueryParameterParameterValue[] = {
    {"value", "The value as text; null is left out.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::QueryParameterParameterValue, value), Kind::kString, 0},
    {"arrayValues", nullptr, nullptr, &kLimits7, {.element = &kType1},
     __builtin_offsetof(c::QueryParameterParameterValue, array_values), Kind::kList, 0},
};
constexpr ObjectTable kObjectQueryParameterParameterValue = {"QueryParameterParameterValue",
    {kFieldsQueryParameterParameterValue, 2}, sizeof(c::QueryParameterParameterValue), true};
static_assert(__is_same(decltype(c::QueryParameterParameterValue::value), Field<String>));
static_assert(__is_same(decltype(c::QueryParameterParameterValue::array_values),
    Field<List<c::QueryParameterParameterValueArrayValuesItem>>));
constexpr FieldRow kFieldsQueryParameter[] = {
    {"name", nullptr, nullptr, &kLimits4, {}, __builtin_offsetof(c::QueryParameter, name),
     Kind::kString, 0},
    {"parameterType", nullptr, nullptr, nullptr, {.object = &kObjectQueryParameterParameterType},
     __builtin_offsetof(c::QueryParameter, parameter_type), Kind::kObject, 1},
    {"parameterValue", nullptr, nullptr, nullptr, {.object = &kObjectQueryParameterParameterValue},
     __builtin_offsetof(c::QueryParameter, parameter_value), Kind::kObject, 1},
};
constexpr ObjectTable kObjectQueryParameter = {"QueryParameter", {kFieldsQueryParameter, 3},
    sizeof(c::QueryParameter), true};
static_assert(__is_same(decltype(c::QueryParameter::name), Field<String>));
static_assert(__is_same(decltype(c::QueryParameter::parameter_type),
    c::QueryParameterParameterType));
static_assert(__is_same(decltype(c::QueryParameter::parameter_value),
    c::QueryParameterParameterValue));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectQueryParameter}};
constexpr const char* kNamesParameterMode[] = {"NAMED", "POSITIONAL"};
constexpr EnumTable kEnumParameterMode = {"ParameterMode", {kNamesParameterMode, 2}};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 1024};
constexpr FieldRow kFieldsDatasetName[] = {
    {"projectId", nullptr, nullptr, &kLimits8, {}, __builtin_offsetof(c::DatasetName, project_id),
     Kind::kString, 0},
    {"datasetId", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::DatasetName, dataset_id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectDatasetName = {"DatasetName", {kFieldsDatasetName, 2},
    sizeof(c::DatasetName), true};
static_assert(__is_same(decltype(c::DatasetName::project_id), Field<String>));
static_assert(__is_same(decltype(c::DatasetName::dataset_id), String));
constexpr Limits kLimits10 = {.has = 96, .min_size = 2, .max_size = 50,
    .pattern = "^[A-Za-z0-9-]+$"};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 10000};
constexpr Limits kLimits12 = {.has = 3, .minimum = 1000, .maximum = 2e+05};
constexpr Limits kLimits13 = {.has = 3, .minimum = 1, .maximum = 1e+15};
constexpr FieldRow kFieldsQueryParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::QueryParams, project_id), Kind::kString, 1},
    {"query", "SQL; values as @name with queryParameters.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::QueryParams, query), Kind::kString, 1},
    {"queryParameters", "Values of @name or ? in the SQL.", nullptr, &kLimits3,
     {.element = &kType2}, __builtin_offsetof(c::QueryParams, query_parameters), Kind::kList, 0},
    {"parameterMode", "Whether the SQL has @name or ?; needed with queryParameters.", nullptr,
     nullptr, {.names = &kEnumParameterMode}, __builtin_offsetof(c::QueryParams, parameter_mode),
     Kind::kEnum, 0},
    {"defaultDataset", "Dataset of tables that the SQL names without one.", nullptr, nullptr,
     {.object = &kObjectDatasetName}, __builtin_offsetof(c::QueryParams, default_dataset),
     Kind::kObject, 0},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::QueryParams, location),
     Kind::kString, 0},
    {"maxResults", "Most rows per reply; get_query_results has the others.", "100", &kLimits11, {},
     __builtin_offsetof(c::QueryParams, max_results), Kind::kInteger, 0},
    {"timeoutMs", "How long to wait for the end of the query; then get_query_results "
     "goes on waiting.", "60000", &kLimits12, {}, __builtin_offsetof(c::QueryParams, timeout_ms),
     Kind::kInteger, 0},
    {"maximumBytesBilled", "Refuses a query that would bill more bytes; 10 GB unless given.",
     "10000000000", &kLimits13, {}, __builtin_offsetof(c::QueryParams, maximum_bytes_billed),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectQueryParams = {"QueryParams", {kFieldsQueryParams, 9},
    sizeof(c::QueryParams), false};
static_assert(__is_same(decltype(c::QueryParams::project_id), String));
static_assert(__is_same(decltype(c::QueryParams::query), String));
static_assert(__is_same(decltype(c::QueryParams::query_parameters),
    Field<List<c::QueryParameter>>));
static_assert(__is_same(decltype(c::QueryParams::parameter_mode), Field<c::ParameterMode>));
static_assert(__is_same(decltype(c::QueryParams::default_dataset), Field<c::DatasetName>));
static_assert(__is_same(decltype(c::QueryParams::location), Field<String>));
static_assert(__is_same(decltype(c::QueryParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::QueryParams::timeout_ms), Field<long long>));
static_assert(__is_same(decltype(c::QueryParams::maximum_bytes_billed), Field<long long>));
constexpr FieldRow kFieldsShownColumn[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownColumn, name), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownColumn, type), Kind::kString,
     0},
    {"mode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownColumn, mode), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownColumn, description),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectShownColumn = {"ShownColumn", {kFieldsShownColumn, 4},
    sizeof(c::ShownColumn), true};
static_assert(__is_same(decltype(c::ShownColumn::name), Field<String>));
static_assert(__is_same(decltype(c::ShownColumn::type), Field<String>));
static_assert(__is_same(decltype(c::ShownColumn::mode), Field<String>));
static_assert(__is_same(decltype(c::ShownColumn::description), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectShownColumn}};
constexpr TypeRow kType4 = {Kind::kJson};
constexpr FieldRow kFieldsTableRows[] = {
    {"jobId", "For get_query_results.", nullptr, nullptr, {}, __builtin_offsetof(c::TableRows,
     job_id), Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableRows, location),
     Kind::kString, 0},
    {"jobComplete", "false: still running, call get_query_results.", nullptr, nullptr, {},
     __builtin_offsetof(c::TableRows, job_complete), Kind::kBoolean, 0},
    {"columns", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::TableRows,
     columns), Kind::kList, 0},
    {"rows", "Objects by column; 64-bit integers and decimals that JSON numbers "
     "cannot hold exactly, dates and times come as text.", nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::TableRows, rows), Kind::kList, 0},
    {"totalRows", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableRows, total_rows),
     Kind::kString, 0},
    {"pageToken", "Give it to get the next rows.", nullptr, nullptr, {},
     __builtin_offsetof(c::TableRows, page_token), Kind::kString, 0},
    {"totalBytesProcessed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableRows,
     total_bytes_processed), Kind::kString, 0},
    {"cacheHit", "Whether it cost nothing.", nullptr, nullptr, {}, __builtin_offsetof(c::TableRows,
     cache_hit), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectTableRows = {"TableRows", {kFieldsTableRows, 9}, sizeof(c::TableRows),
    true};
static_assert(__is_same(decltype(c::TableRows::job_id), Field<String>));
static_assert(__is_same(decltype(c::TableRows::location), Field<String>));
static_assert(__is_same(decltype(c::TableRows::job_complete), Field<bool>));
static_assert(__is_same(decltype(c::TableRows::columns), Field<List<c::ShownColumn>>));
static_assert(__is_same(decltype(c::TableRows::rows), Field<List<Json>>));
static_assert(__is_same(decltype(c::TableRows::total_rows), Field<String>));
static_assert(__is_same(decltype(c::TableRows::page_token), Field<String>));
static_assert(__is_same(decltype(c::TableRows::total_bytes_processed), Field<String>));
static_assert(__is_same(decltype(c::TableRows::cache_hit), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectTableRows}};
static TaskState* InvokeQuery(Context& context, void* params) {
  return Erase(c::Query(context,
      static_cast<c::QueryParams&&>(*static_cast<c::QueryParams*>(params))));
}
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 1024,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr FieldRow kFieldsGetQueryResultsParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetQueryResultsParams, project_id), Kind::kString, 1},
    {"jobId", "Id of the job.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::GetQueryResultsParams, job_id), Kind::kString, 1},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::GetQueryResultsParams,
     location), Kind::kString, 0},
    {"maxResults", "Most rows per reply; get_query_results has the others.", "100", &kLimits11, {},
     __builtin_offsetof(c::GetQueryResultsParams, max_results), Kind::kInteger, 0},
    {"pageToken", "pageToken of the reply before.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::GetQueryResultsParams, page_token), Kind::kString, 0},
    {"timeoutMs", "How long to wait for the end of the query; then get_query_results "
     "goes on waiting.", "60000", &kLimits12, {}, __builtin_offsetof(c::GetQueryResultsParams,
     timeout_ms), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectGetQueryResultsParams = {"GetQueryResultsParams",
    {kFieldsGetQueryResultsParams, 6}, sizeof(c::GetQueryResultsParams), false};
static_assert(__is_same(decltype(c::GetQueryResultsParams::project_id), String));
static_assert(__is_same(decltype(c::GetQueryResultsParams::job_id), String));
static_assert(__is_same(decltype(c::GetQueryResultsParams::location), Field<String>));
static_assert(__is_same(decltype(c::GetQueryResultsParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::GetQueryResultsParams::page_token), Field<String>));
static_assert(__is_same(decltype(c::GetQueryResultsParams::timeout_ms), Field<long long>));
static TaskState* InvokeGetQueryResults(Context& context, void* params) {
  return Erase(c::GetQueryResults(context,
      static_cast<c::GetQueryResultsParams&&>(*static_cast<c::GetQueryResultsParams*>(params))));
}
constexpr FieldRow kFieldsExecuteStatementParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ExecuteStatementParams, project_id), Kind::kString, 1},
    {"query", "SQL; values as @name with queryParameters.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ExecuteStatementParams, query), Kind::kString, 1},
    {"queryParameters", "Values of @name or ? in the SQL.", nullptr, &kLimits3,
     {.element = &kType2}, __builtin_offsetof(c::ExecuteStatementParams, query_parameters),
     Kind::kList, 0},
    {"parameterMode", "Whether the SQL has @name or ?; needed with queryParameters.", nullptr,
     nullptr, {.names = &kEnumParameterMode}, __builtin_offsetof(c::ExecuteStatementParams,
     parameter_mode), Kind::kEnum, 0},
    {"defaultDataset", "Dataset of tables that the SQL names without one.", nullptr, nullptr,
     {.object = &kObjectDatasetName}, __builtin_offsetof(c::ExecuteStatementParams,
     default_dataset), Kind::kObject, 0},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::ExecuteStatementParams,
     location), Kind::kString, 0},
    {"timeoutMs", "How long to wait for the end of the query; then get_query_results "
     "goes on waiting.", "60000", &kLimits12, {}, __builtin_offsetof(c::ExecuteStatementParams,
     timeout_ms), Kind::kInteger, 0},
    {"maximumBytesBilled", "Refuses a query that would bill more bytes; 10 GB unless given.",
     "10000000000", &kLimits13, {}, __builtin_offsetof(c::ExecuteStatementParams,
     maximum_bytes_billed), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectExecuteStatementParams = {"ExecuteStatementParams",
    {kFieldsExecuteStatementParams, 8}, sizeof(c::ExecuteStatementParams), false};
static_assert(__is_same(decltype(c::ExecuteStatementParams::project_id), String));
static_assert(__is_same(decltype(c::ExecuteStatementParams::query), String));
static_assert(__is_same(decltype(c::ExecuteStatementParams::query_parameters),
    Field<List<c::QueryParameter>>));
static_assert(__is_same(decltype(c::ExecuteStatementParams::parameter_mode),
    Field<c::ParameterMode>));
static_assert(__is_same(decltype(c::ExecuteStatementParams::default_dataset),
    Field<c::DatasetName>));
static_assert(__is_same(decltype(c::ExecuteStatementParams::location), Field<String>));
static_assert(__is_same(decltype(c::ExecuteStatementParams::timeout_ms), Field<long long>));
static_assert(__is_same(decltype(c::ExecuteStatementParams::maximum_bytes_billed),
    Field<long long>));
constexpr FieldRow kFieldsJobReference[] = {
    {"projectId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobReference, project_id),
     Kind::kString, 0},
    {"jobId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobReference, job_id),
     Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobReference, location),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectJobReference = {"JobReference", {kFieldsJobReference, 3},
    sizeof(c::JobReference), true};
static_assert(__is_same(decltype(c::JobReference::project_id), Field<String>));
static_assert(__is_same(decltype(c::JobReference::job_id), Field<String>));
static_assert(__is_same(decltype(c::JobReference::location), Field<String>));
constexpr FieldRow kFieldsExecuteStatementResultDmlStats[] = {
    {"insertedRowCount", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteStatementResultDmlStats, inserted_row_count), Kind::kString, 0},
    {"updatedRowCount", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteStatementResultDmlStats, updated_row_count), Kind::kString, 0},
    {"deletedRowCount", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteStatementResultDmlStats, deleted_row_count), Kind::kString, 0},
};
constexpr ObjectTable kObjectExecuteStatementResultDmlStats = {"ExecuteStatementResultDmlStats",
    {kFieldsExecuteStatementResultDmlStats, 3}, sizeof(c::ExecuteStatementResultDmlStats), true};
static_assert(__is_same(decltype(c::ExecuteStatementResultDmlStats::inserted_row_count),
    Field<String>));
static_assert(__is_same(decltype(c::ExecuteStatementResultDmlStats::updated_row_count),
    Field<String>));
static_assert(__is_same(decltype(c::ExecuteStatementResultDmlStats::deleted_row_count),
    Field<String>));
constexpr FieldRow kFieldsProblem[] = {
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Problem, reason), Kind::kString,
     0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Problem, location),
     Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Problem, message),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProblem = {"Problem", {kFieldsProblem, 3}, sizeof(c::Problem), true};
static_assert(__is_same(decltype(c::Problem::reason), Field<String>));
static_assert(__is_same(decltype(c::Problem::location), Field<String>));
static_assert(__is_same(decltype(c::Problem::message), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectProblem}};
constexpr FieldRow kFieldsExecuteStatementResult[] = {
    {"jobComplete", "false: still running, call get_job.", nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteStatementResult, job_complete), Kind::kBoolean, 0},
    {"jobReference", nullptr, nullptr, nullptr, {.object = &kObjectJobReference},
     __builtin_offsetof(c::ExecuteStatementResult, job_reference), Kind::kObject, 0},
    {"numDmlAffectedRows", "Rows that were changed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteStatementResult, num_dml_affected_rows), Kind::kString, 0},
    {"dmlStats", nullptr, nullptr, nullptr, {.object = &kObjectExecuteStatementResultDmlStats},
     __builtin_offsetof(c::ExecuteStatementResult, dml_stats), Kind::kObject, 0},
    {"totalBytesProcessed", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ExecuteStatementResult, total_bytes_processed), Kind::kString, 0},
    {"errors", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ExecuteStatementResult, errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectExecuteStatementResult = {"ExecuteStatementResult",
    {kFieldsExecuteStatementResult, 6}, sizeof(c::ExecuteStatementResult), true};
static_assert(__is_same(decltype(c::ExecuteStatementResult::job_complete), Field<bool>));
static_assert(__is_same(decltype(c::ExecuteStatementResult::job_reference),
    Field<c::JobReference>));
static_assert(__is_same(decltype(c::ExecuteStatementResult::num_dml_affected_rows), Field<String>));
static_assert(__is_same(decltype(c::ExecuteStatementResult::dml_stats),
    Field<c::ExecuteStatementResultDmlStats>));
static_assert(__is_same(decltype(c::ExecuteStatementResult::total_bytes_processed), Field<String>));
static_assert(__is_same(decltype(c::ExecuteStatementResult::errors), Field<List<c::Problem>>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectExecuteStatementResult}};
constexpr BindRow kBindExecuteStatement[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kBody, .field = 1, .wire = "/query"},
    {.place = Place::kBody, .wire = "/useLegacySql", .constant = "false"},
    {.place = Place::kBody, .field = 2, .wire = "/queryParameters"},
    {.place = Place::kBody, .field = 3, .wire = "/parameterMode"},
    {.place = Place::kBody, .field = 4, .wire = "/defaultDataset"},
    {.place = Place::kBody, .field = 5, .wire = "/location"},
    {.place = Place::kBody, .field = 6, .wire = "/timeoutMs"},
    {.place = Place::kBody, .wire = "/maximumBytesBilled", .text = "{maximumBytesBilled}"},
};
constexpr HttpBinding kHttpExecuteStatement = {.method = "POST",
    .path = "/bigquery/v2/projects/{projectId}/queries", .rows = {kBindExecuteStatement, 9},
    .body = BodyKind::kJson};
constexpr Limits kLimits16 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::ListProjectsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    2}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListProjectsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListProjectsResultItem, id),
     Kind::kString, 0},
    {"friendlyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListProjectsResultItem,
     friendly_name), Kind::kString, 0},
    {"numericId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListProjectsResultItem,
     numeric_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsResultItem = {"ListProjectsResultItem",
    {kFieldsListProjectsResultItem, 3}, sizeof(c::ListProjectsResultItem), true};
static_assert(__is_same(decltype(c::ListProjectsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsResultItem::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsResultItem::numeric_id), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListProjectsResultItem}};
constexpr FieldRow kFieldsListProjectsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListProjectsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectsResult = {"ListProjectsResult", {kFieldsListProjectsResult,
    2}, sizeof(c::ListProjectsResult), true};
static_assert(__is_same(decltype(c::ListProjectsResult::items), List<c::ListProjectsResultItem>));
static_assert(__is_same(decltype(c::ListProjectsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListProjectsResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/projects",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "maxResults",
    .size = 100};
constexpr HttpBinding kHttpListProjects = {.method = "GET", .path = "/bigquery/v2/projects",
    .pagination = &kPagination1};
constexpr Limits kLimits17 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr FieldRow kFieldsListDatasetsParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListDatasetsParams, project_id), Kind::kString, 1},
    {"all", "Whether hidden datasets are listed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDatasetsParams, all), Kind::kBoolean, 0},
    {"filter", "Only datasets with labels, for example labels.team:sales.", nullptr, &kLimits17, {},
     __builtin_offsetof(c::ListDatasetsParams, filter), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::ListDatasetsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDatasetsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDatasetsParams = {"ListDatasetsParams", {kFieldsListDatasetsParams,
    5}, sizeof(c::ListDatasetsParams), false};
static_assert(__is_same(decltype(c::ListDatasetsParams::project_id), String));
static_assert(__is_same(decltype(c::ListDatasetsParams::all), Field<bool>));
static_assert(__is_same(decltype(c::ListDatasetsParams::filter), Field<String>));
static_assert(__is_same(decltype(c::ListDatasetsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDatasetsParams::next_page), Field<String>));
constexpr FieldRow kFieldsDatasetDatasetReference[] = {
    {"projectId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DatasetDatasetReference,
     project_id), Kind::kString, 0},
    {"datasetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DatasetDatasetReference,
     dataset_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectDatasetDatasetReference = {"DatasetDatasetReference",
    {kFieldsDatasetDatasetReference, 2}, sizeof(c::DatasetDatasetReference), true};
static_assert(__is_same(decltype(c::DatasetDatasetReference::project_id), Field<String>));
static_assert(__is_same(decltype(c::DatasetDatasetReference::dataset_id), Field<String>));
constexpr FieldRow kFieldsDataset[] = {
    {"id", "project:dataset", nullptr, nullptr, {}, __builtin_offsetof(c::Dataset, id),
     Kind::kString, 0},
    {"datasetReference", nullptr, nullptr, nullptr, {.object = &kObjectDatasetDatasetReference},
     __builtin_offsetof(c::Dataset, dataset_reference), Kind::kObject, 0},
    {"friendlyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dataset, friendly_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dataset, description),
     Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Dataset, location),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDataset = {"Dataset", {kFieldsDataset, 5}, sizeof(c::Dataset), true};
static_assert(__is_same(decltype(c::Dataset::id), Field<String>));
static_assert(__is_same(decltype(c::Dataset::dataset_reference),
    Field<c::DatasetDatasetReference>));
static_assert(__is_same(decltype(c::Dataset::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::Dataset::description), Field<String>));
static_assert(__is_same(decltype(c::Dataset::location), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectDataset}};
constexpr FieldRow kFieldsListDatasetsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListDatasetsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDatasetsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDatasetsResult = {"ListDatasetsResult", {kFieldsListDatasetsResult,
    2}, sizeof(c::ListDatasetsResult), true};
static_assert(__is_same(decltype(c::ListDatasetsResult::items), List<c::Dataset>));
static_assert(__is_same(decltype(c::ListDatasetsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListDatasetsResult}};
constexpr BindRow kBindListDatasets[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kQuery, .field = 1, .wire = "all"},
    {.place = Place::kQuery, .field = 2, .wire = "filter"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/datasets",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "maxResults",
    .size = 100};
constexpr HttpBinding kHttpListDatasets = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/datasets", .rows = {kBindListDatasets, 3},
    .pagination = &kPagination2};
constexpr Limits kLimits18 = {.has = 96, .min_size = 1, .max_size = 1024,
    .pattern = "^[A-Za-z0-9_]+$"};
constexpr FieldRow kFieldsListTablesParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListTablesParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::ListTablesParams, dataset_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::ListTablesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTablesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTablesParams = {"ListTablesParams", {kFieldsListTablesParams, 4},
    sizeof(c::ListTablesParams), false};
static_assert(__is_same(decltype(c::ListTablesParams::project_id), String));
static_assert(__is_same(decltype(c::ListTablesParams::dataset_id), String));
static_assert(__is_same(decltype(c::ListTablesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTablesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListedTableTableReference[] = {
    {"projectId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTableTableReference,
     project_id), Kind::kString, 0},
    {"datasetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTableTableReference,
     dataset_id), Kind::kString, 0},
    {"tableId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTableTableReference,
     table_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectListedTableTableReference = {"ListedTableTableReference",
    {kFieldsListedTableTableReference, 3}, sizeof(c::ListedTableTableReference), true};
static_assert(__is_same(decltype(c::ListedTableTableReference::project_id), Field<String>));
static_assert(__is_same(decltype(c::ListedTableTableReference::dataset_id), Field<String>));
static_assert(__is_same(decltype(c::ListedTableTableReference::table_id), Field<String>));
constexpr FieldRow kFieldsListedTableTimePartitioning[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTableTimePartitioning,
     type), Kind::kString, 0},
    {"field", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTableTimePartitioning,
     field), Kind::kString, 0},
};
constexpr ObjectTable kObjectListedTableTimePartitioning = {"ListedTableTimePartitioning",
    {kFieldsListedTableTimePartitioning, 2}, sizeof(c::ListedTableTimePartitioning), true};
static_assert(__is_same(decltype(c::ListedTableTimePartitioning::type), Field<String>));
static_assert(__is_same(decltype(c::ListedTableTimePartitioning::field), Field<String>));
constexpr FieldRow kFieldsListedTable[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTable, id), Kind::kString, 0},
    {"tableReference", nullptr, nullptr, nullptr, {.object = &kObjectListedTableTableReference},
     __builtin_offsetof(c::ListedTable, table_reference), Kind::kObject, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTable, type), Kind::kString,
     0},
    {"friendlyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedTable,
     friendly_name), Kind::kString, 0},
    {"timePartitioning", nullptr, nullptr, nullptr, {.object = &kObjectListedTableTimePartitioning},
     __builtin_offsetof(c::ListedTable, time_partitioning), Kind::kObject, 0},
    {"creationTime", "Milliseconds since 1970.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListedTable, creation_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectListedTable = {"ListedTable", {kFieldsListedTable, 6},
    sizeof(c::ListedTable), true};
static_assert(__is_same(decltype(c::ListedTable::id), Field<String>));
static_assert(__is_same(decltype(c::ListedTable::table_reference),
    Field<c::ListedTableTableReference>));
static_assert(__is_same(decltype(c::ListedTable::type), Field<String>));
static_assert(__is_same(decltype(c::ListedTable::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::ListedTable::time_partitioning),
    Field<c::ListedTableTimePartitioning>));
static_assert(__is_same(decltype(c::ListedTable::creation_time), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListedTable}};
constexpr FieldRow kFieldsListTablesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListTablesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTablesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTablesResult = {"ListTablesResult", {kFieldsListTablesResult, 2},
    sizeof(c::ListTablesResult), true};
static_assert(__is_same(decltype(c::ListTablesResult::items), List<c::ListedTable>));
static_assert(__is_same(decltype(c::ListTablesResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListTablesResult}};
constexpr BindRow kBindListTables[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/tables",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "maxResults",
    .size = 100};
constexpr HttpBinding kHttpListTables = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}/tables",
    .rows = {kBindListTables, 2}, .pagination = &kPagination3};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 1024,
    .pattern = "^[^\\x00-\\x1f/`]+$"};
constexpr FieldRow kFieldsGetTableParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetTableParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::GetTableParams, dataset_id), Kind::kString, 1},
    {"tableId", "Id of the table or view.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::GetTableParams, table_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTableParams = {"GetTableParams", {kFieldsGetTableParams, 3},
    sizeof(c::GetTableParams), false};
static_assert(__is_same(decltype(c::GetTableParams::project_id), String));
static_assert(__is_same(decltype(c::GetTableParams::dataset_id), String));
static_assert(__is_same(decltype(c::GetTableParams::table_id), String));
constexpr FieldRow kFieldsTableTableReference[] = {
    {"projectId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableTableReference,
     project_id), Kind::kString, 0},
    {"datasetId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableTableReference,
     dataset_id), Kind::kString, 0},
    {"tableId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableTableReference, table_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTableTableReference = {"TableTableReference",
    {kFieldsTableTableReference, 3}, sizeof(c::TableTableReference), true};
static_assert(__is_same(decltype(c::TableTableReference::project_id), Field<String>));
static_assert(__is_same(decltype(c::TableTableReference::dataset_id), Field<String>));
static_assert(__is_same(decltype(c::TableTableReference::table_id), Field<String>));
constexpr FieldRow kFieldsRawColumn[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawColumn, name), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawColumn, type), Kind::kString,
     0},
    {"mode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawColumn, mode), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawColumn, description),
     Kind::kString, 0},
    {"fields", "Columns inside of a RECORD.", nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::RawColumn, fields), Kind::kList, 0},
};
constexpr ObjectTable kObjectRawColumn = {"RawColumn", {kFieldsRawColumn, 5}, sizeof(c::RawColumn),
    true};
static_assert(__is_same(decltype(c::RawColumn::name), Field<String>));
static_assert(__is_same(decltype(c::RawColumn::type), Field<String>));
static_assert(__is_same(decltype(c::RawColumn::mode), Field<String>));
static_assert(__is_same(decltype(c::RawColumn::description), Field<String>));
static_assert(__is_same(decltype(c::RawColumn::fields), Field<List<Json>>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectRawColumn}};
constexpr FieldRow kFieldsTableSchema[] = {
    {"fields", nullptr, nullptr, nullptr, {.element = &kType14}, __builtin_offsetof(c::TableSchema,
     fields), Kind::kList, 0},
};
constexpr ObjectTable kObjectTableSchema = {"TableSchema", {kFieldsTableSchema, 1},
    sizeof(c::TableSchema), true};
static_assert(__is_same(decltype(c::TableSchema::fields), Field<List<c::RawColumn>>));
constexpr FieldRow kFieldsTableTimePartitioning[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableTimePartitioning, type),
     Kind::kString, 0},
    {"field", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TableTimePartitioning, field),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTableTimePartitioning = {"TableTimePartitioning",
    {kFieldsTableTimePartitioning, 2}, sizeof(c::TableTimePartitioning), true};
static_assert(__is_same(decltype(c::TableTimePartitioning::type), Field<String>));
static_assert(__is_same(decltype(c::TableTimePartitioning::field), Field<String>));
constexpr TypeRow kType15 = {Kind::kString};
constexpr FieldRow kFieldsTableClustering[] = {
    {"fields", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::TableClustering, fields), Kind::kList, 0},
};
constexpr ObjectTable kObjectTableClustering = {"TableClustering", {kFieldsTableClustering, 1},
    sizeof(c::TableClustering), true};
static_assert(__is_same(decltype(c::TableClustering::fields), Field<List<String>>));
constexpr FieldRow kFieldsTable[] = {
    {"id", "project:dataset.table", nullptr, nullptr, {}, __builtin_offsetof(c::Table, id),
     Kind::kString, 0},
    {"tableReference", nullptr, nullptr, nullptr, {.object = &kObjectTableTableReference},
     __builtin_offsetof(c::Table, table_reference), Kind::kObject, 0},
    {"type", "TABLE, VIEW, MATERIALIZED_VIEW, EXTERNAL or SNAPSHOT.", nullptr, nullptr, {},
     __builtin_offsetof(c::Table, type), Kind::kString, 0},
    {"friendlyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, friendly_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, description),
     Kind::kString, 0},
    {"schema", nullptr, nullptr, nullptr, {.object = &kObjectTableSchema},
     __builtin_offsetof(c::Table, schema), Kind::kObject, 0},
    {"numRows", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, num_rows),
     Kind::kString, 0},
    {"numBytes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, num_bytes),
     Kind::kString, 0},
    {"timePartitioning", nullptr, nullptr, nullptr, {.object = &kObjectTableTimePartitioning},
     __builtin_offsetof(c::Table, time_partitioning), Kind::kObject, 0},
    {"clustering", nullptr, nullptr, nullptr, {.object = &kObjectTableClustering},
     __builtin_offsetof(c::Table, clustering), Kind::kObject, 0},
    {"requirePartitionFilter", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table,
     require_partition_filter), Kind::kBoolean, 0},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Table, location),
     Kind::kString, 0},
    {"creationTime", "Milliseconds since 1970.", nullptr, nullptr, {}, __builtin_offsetof(c::Table,
     creation_time), Kind::kString, 0},
    {"lastModifiedTime", "Milliseconds since 1970.", nullptr, nullptr, {},
     __builtin_offsetof(c::Table, last_modified_time), Kind::kString, 0},
};
constexpr ObjectTable kObjectTable = {"Table", {kFieldsTable, 14}, sizeof(c::Table), true};
static_assert(__is_same(decltype(c::Table::id), Field<String>));
static_assert(__is_same(decltype(c::Table::table_reference), Field<c::TableTableReference>));
static_assert(__is_same(decltype(c::Table::type), Field<String>));
static_assert(__is_same(decltype(c::Table::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::Table::description), Field<String>));
static_assert(__is_same(decltype(c::Table::schema), Field<c::TableSchema>));
static_assert(__is_same(decltype(c::Table::num_rows), Field<String>));
static_assert(__is_same(decltype(c::Table::num_bytes), Field<String>));
static_assert(__is_same(decltype(c::Table::time_partitioning), Field<c::TableTimePartitioning>));
static_assert(__is_same(decltype(c::Table::clustering), Field<c::TableClustering>));
static_assert(__is_same(decltype(c::Table::require_partition_filter), Field<bool>));
static_assert(__is_same(decltype(c::Table::location), Field<String>));
static_assert(__is_same(decltype(c::Table::creation_time), Field<String>));
static_assert(__is_same(decltype(c::Table::last_modified_time), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectTable}};
constexpr BindRow kBindGetTable[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
    {.place = Place::kPath, .field = 2, .wire = "tableId"},
};
constexpr HttpBinding kHttpGetTable = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}/tables/{tableId}",
    .rows = {kBindGetTable, 3}};
constexpr Limits kLimits20 = {.has = 96, .min_size = 1, .max_size = 5000};
constexpr FieldRow kFieldsListRowsParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListRowsParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::ListRowsParams, dataset_id), Kind::kString, 1},
    {"tableId", "Id of the table or view.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::ListRowsParams, table_id), Kind::kString, 1},
    {"selectedFields", "Columns to read, with commas.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::ListRowsParams, selected_fields), Kind::kString, 0},
    {"maxResults", "Most rows per reply; get_query_results has the others.", "100", &kLimits11, {},
     __builtin_offsetof(c::ListRowsParams, max_results), Kind::kInteger, 0},
    {"pageToken", "pageToken of the reply before.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::ListRowsParams, page_token), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRowsParams = {"ListRowsParams", {kFieldsListRowsParams, 6},
    sizeof(c::ListRowsParams), false};
static_assert(__is_same(decltype(c::ListRowsParams::project_id), String));
static_assert(__is_same(decltype(c::ListRowsParams::dataset_id), String));
static_assert(__is_same(decltype(c::ListRowsParams::table_id), String));
static_assert(__is_same(decltype(c::ListRowsParams::selected_fields), Field<String>));
static_assert(__is_same(decltype(c::ListRowsParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::ListRowsParams::page_token), Field<String>));
static TaskState* InvokeListRows(Context& context, void* params) {
  return Erase(c::ListRows(context,
      static_cast<c::ListRowsParams&&>(*static_cast<c::ListRowsParams*>(params))));
}
constexpr Limits kLimits21 = {.has = 64, .max_size = 128};
constexpr FieldRow kFieldsInsertRowsParamsRowsItem[] = {
    {"json", "The row by column.", nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::InsertRowsParamsRowsItem, json), Kind::kMap, 1},
    {"insertId", "A key that keeps a repeated row out for about a minute.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::InsertRowsParamsRowsItem, insert_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectInsertRowsParamsRowsItem = {"InsertRowsParamsRowsItem",
    {kFieldsInsertRowsParamsRowsItem, 2}, sizeof(c::InsertRowsParamsRowsItem), true};
static_assert(__is_same(decltype(c::InsertRowsParamsRowsItem::json), List<Entry<Json>>));
static_assert(__is_same(decltype(c::InsertRowsParamsRowsItem::insert_id), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectInsertRowsParamsRowsItem}};
constexpr FieldRow kFieldsInsertRowsParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::InsertRowsParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::InsertRowsParams, dataset_id), Kind::kString, 1},
    {"tableId", "Id of the table or view.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::InsertRowsParams, table_id), Kind::kString, 1},
    {"rows", "Rows, each {json: {column: value}}.", nullptr, &kLimits20, {.element = &kType17},
     __builtin_offsetof(c::InsertRowsParams, rows), Kind::kList, 1},
    {"skipInvalidRows", "Whether the good rows are inserted when others are wrong.", nullptr,
     nullptr, {}, __builtin_offsetof(c::InsertRowsParams, skip_invalid_rows), Kind::kBoolean, 0},
    {"ignoreUnknownValues", "Whether values without a column are dropped.", nullptr, nullptr, {},
     __builtin_offsetof(c::InsertRowsParams, ignore_unknown_values), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectInsertRowsParams = {"InsertRowsParams", {kFieldsInsertRowsParams, 6},
    sizeof(c::InsertRowsParams), false};
static_assert(__is_same(decltype(c::InsertRowsParams::project_id), String));
static_assert(__is_same(decltype(c::InsertRowsParams::dataset_id), String));
static_assert(__is_same(decltype(c::InsertRowsParams::table_id), String));
static_assert(__is_same(decltype(c::InsertRowsParams::rows), List<c::InsertRowsParamsRowsItem>));
static_assert(__is_same(decltype(c::InsertRowsParams::skip_invalid_rows), Field<bool>));
static_assert(__is_same(decltype(c::InsertRowsParams::ignore_unknown_values), Field<bool>));
constexpr FieldRow kFieldsInsertRowsResultInsertErrorsItem[] = {
    {"index", "Position of the row.", nullptr, nullptr, {},
     __builtin_offsetof(c::InsertRowsResultInsertErrorsItem, index), Kind::kInteger, 0},
    {"errors", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::InsertRowsResultInsertErrorsItem, errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectInsertRowsResultInsertErrorsItem = {"InsertRowsResultInsertErrorsItem",
    {kFieldsInsertRowsResultInsertErrorsItem, 2}, sizeof(c::InsertRowsResultInsertErrorsItem),
    true};
static_assert(__is_same(decltype(c::InsertRowsResultInsertErrorsItem::index), Field<long long>));
static_assert(__is_same(decltype(c::InsertRowsResultInsertErrorsItem::errors),
    Field<List<c::Problem>>));
constexpr TypeRow kType18 = {Kind::kObject, false,
    {.object = &kObjectInsertRowsResultInsertErrorsItem}};
constexpr FieldRow kFieldsInsertRowsResult[] = {
    {"insertErrors", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::InsertRowsResult, insert_errors), Kind::kList, 0},
};
constexpr ObjectTable kObjectInsertRowsResult = {"InsertRowsResult", {kFieldsInsertRowsResult, 1},
    sizeof(c::InsertRowsResult), true};
static_assert(__is_same(decltype(c::InsertRowsResult::insert_errors),
    Field<List<c::InsertRowsResultInsertErrorsItem>>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectInsertRowsResult}};
constexpr BindRow kBindInsertRows[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
    {.place = Place::kPath, .field = 2, .wire = "tableId"},
    {.place = Place::kBody, .field = 3, .wire = "/rows"},
    {.place = Place::kBody, .field = 4, .wire = "/skipInvalidRows"},
    {.place = Place::kBody, .field = 5, .wire = "/ignoreUnknownValues"},
};
constexpr HttpBinding kHttpInsertRows = {.method = "POST",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}/tables/{tableId}/insertAll",
    .rows = {kBindInsertRows, 6}, .body = BodyKind::kJson};
constexpr Limits kLimits22 = {.has = 64, .max_size = 1024};
constexpr Limits kLimits23 = {.has = 64, .max_size = 16384};
constexpr FieldRow kFieldsCreateDatasetParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::CreateDatasetParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateDatasetParams, dataset_id), Kind::kString, 1},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::CreateDatasetParams,
     location), Kind::kString, 0},
    {"friendlyName", "Name for people.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::CreateDatasetParams, friendly_name), Kind::kString, 0},
    {"description", "What it is for.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::CreateDatasetParams, description), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateDatasetParams = {"CreateDatasetParams",
    {kFieldsCreateDatasetParams, 5}, sizeof(c::CreateDatasetParams), false};
static_assert(__is_same(decltype(c::CreateDatasetParams::project_id), String));
static_assert(__is_same(decltype(c::CreateDatasetParams::dataset_id), String));
static_assert(__is_same(decltype(c::CreateDatasetParams::location), Field<String>));
static_assert(__is_same(decltype(c::CreateDatasetParams::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::CreateDatasetParams::description), Field<String>));
constexpr BindRow kBindCreateDataset[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kBody, .field = 0, .wire = "/datasetReference/projectId"},
    {.place = Place::kBody, .field = 1, .wire = "/datasetReference/datasetId"},
    {.place = Place::kBody, .field = 2, .wire = "/location"},
    {.place = Place::kBody, .field = 3, .wire = "/friendlyName"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
};
constexpr HttpBinding kHttpCreateDataset = {.method = "POST",
    .path = "/bigquery/v2/projects/{projectId}/datasets", .rows = {kBindCreateDataset, 6},
    .body = BodyKind::kJson};
constexpr Limits kLimits24 = {.has = 96, .min_size = 1, .max_size = 300};
constexpr const char* kNamesColumnType[] = {"STRING", "INTEGER", "FLOAT", "NUMERIC", "BIGNUMERIC",
    "BOOLEAN", "BYTES", "DATE", "TIME", "DATETIME", "TIMESTAMP", "JSON", "GEOGRAPHY"};
constexpr EnumTable kEnumColumnType = {"ColumnType", {kNamesColumnType, 13}};
constexpr const char* kNamesColumnMode[] = {"NULLABLE", "REQUIRED", "REPEATED"};
constexpr EnumTable kEnumColumnMode = {"ColumnMode", {kNamesColumnMode, 3}};
constexpr FieldRow kFieldsColumn[] = {
    {"name", nullptr, nullptr, &kLimits24, {}, __builtin_offsetof(c::Column, name), Kind::kString,
     1},
    {"type", nullptr, nullptr, nullptr, {.names = &kEnumColumnType}, __builtin_offsetof(c::Column,
     type), Kind::kEnum, 1},
    {"mode", nullptr, nullptr, nullptr, {.names = &kEnumColumnMode}, __builtin_offsetof(c::Column,
     mode), Kind::kEnum, 0},
    {"description", nullptr, nullptr, &kLimits22, {}, __builtin_offsetof(c::Column, description),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectColumn = {"Column", {kFieldsColumn, 4}, sizeof(c::Column), true};
static_assert(__is_same(decltype(c::Column::name), String));
static_assert(__is_same(decltype(c::Column::type), c::ColumnType));
static_assert(__is_same(decltype(c::Column::mode), Field<c::ColumnMode>));
static_assert(__is_same(decltype(c::Column::description), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectColumn}};
constexpr const char* kNamesCreateTableParamsPartitionType[] = {"HOUR", "DAY", "MONTH", "YEAR"};
constexpr EnumTable kEnumCreateTableParamsPartitionType = {"CreateTableParamsPartitionType",
    {kNamesCreateTableParamsPartitionType, 4}};
constexpr Limits kLimits25 = {.has = 64, .max_size = 4};
constexpr TypeRow kType21 = {Kind::kString, false, {}, &kLimits24};
constexpr FieldRow kFieldsCreateTableParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::CreateTableParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::CreateTableParams, dataset_id), Kind::kString, 1},
    {"tableId", "Id of the table or view.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::CreateTableParams, table_id), Kind::kString, 1},
    {"fields", "Columns of the table.", nullptr, &kLimits17, {.element = &kType20},
     __builtin_offsetof(c::CreateTableParams, fields), Kind::kList, 1},
    {"friendlyName", "Name for people.", nullptr, &kLimits22, {},
     __builtin_offsetof(c::CreateTableParams, friendly_name), Kind::kString, 0},
    {"description", "What it is for.", nullptr, &kLimits23, {},
     __builtin_offsetof(c::CreateTableParams, description), Kind::kString, 0},
    {"partitionType", "Divides the table by time.", nullptr, nullptr,
     {.names = &kEnumCreateTableParamsPartitionType}, __builtin_offsetof(c::CreateTableParams,
     partition_type), Kind::kEnum, 0},
    {"partitionField", "Column of the time; the time of insertion when left out.", nullptr,
     &kLimits24, {}, __builtin_offsetof(c::CreateTableParams, partition_field), Kind::kString, 0},
    {"clusteringFields", "Columns by which rows are kept together.", nullptr, &kLimits25,
     {.element = &kType21}, __builtin_offsetof(c::CreateTableParams, clustering_fields),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateTableParams = {"CreateTableParams", {kFieldsCreateTableParams,
    9}, sizeof(c::CreateTableParams), false};
static_assert(__is_same(decltype(c::CreateTableParams::project_id), String));
static_assert(__is_same(decltype(c::CreateTableParams::dataset_id), String));
static_assert(__is_same(decltype(c::CreateTableParams::table_id), String));
static_assert(__is_same(decltype(c::CreateTableParams::fields), List<c::Column>));
static_assert(__is_same(decltype(c::CreateTableParams::friendly_name), Field<String>));
static_assert(__is_same(decltype(c::CreateTableParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateTableParams::partition_type),
    Field<c::CreateTableParamsPartitionType>));
static_assert(__is_same(decltype(c::CreateTableParams::partition_field), Field<String>));
static_assert(__is_same(decltype(c::CreateTableParams::clustering_fields), Field<List<String>>));
constexpr BindRow kBindCreateTable[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
    {.place = Place::kBody, .field = 0, .wire = "/tableReference/projectId"},
    {.place = Place::kBody, .field = 1, .wire = "/tableReference/datasetId"},
    {.place = Place::kBody, .field = 2, .wire = "/tableReference/tableId"},
    {.place = Place::kBody, .field = 3, .wire = "/schema/fields"},
    {.place = Place::kBody, .field = 4, .wire = "/friendlyName"},
    {.place = Place::kBody, .field = 5, .wire = "/description"},
    {.place = Place::kBody, .field = 6, .wire = "/timePartitioning/type"},
    {.place = Place::kBody, .field = 7, .wire = "/timePartitioning/field"},
    {.place = Place::kBody, .field = 8, .wire = "/clustering/fields"},
};
constexpr HttpBinding kHttpCreateTable = {.method = "POST",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}/tables",
    .rows = {kBindCreateTable, 11}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteTableParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::DeleteTableParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::DeleteTableParams, dataset_id), Kind::kString, 1},
    {"tableId", "Id of the table or view.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::DeleteTableParams, table_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteTableParams = {"DeleteTableParams", {kFieldsDeleteTableParams,
    3}, sizeof(c::DeleteTableParams), false};
static_assert(__is_same(decltype(c::DeleteTableParams::project_id), String));
static_assert(__is_same(decltype(c::DeleteTableParams::dataset_id), String));
static_assert(__is_same(decltype(c::DeleteTableParams::table_id), String));
constexpr ObjectTable kObjectDeleteTableResult = {"DeleteTableResult", {},
    sizeof(c::DeleteTableResult), true};
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectDeleteTableResult}};
constexpr BindRow kBindDeleteTable[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
    {.place = Place::kPath, .field = 2, .wire = "tableId"},
};
constexpr HttpBinding kHttpDeleteTable = {.method = "DELETE",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}/tables/{tableId}",
    .rows = {kBindDeleteTable, 3}};
constexpr FieldRow kFieldsDeleteDatasetParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::DeleteDatasetParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::DeleteDatasetParams, dataset_id), Kind::kString, 1},
    {"deleteContents", "Whether a dataset goes with all its tables.", nullptr, nullptr, {},
     __builtin_offsetof(c::DeleteDatasetParams, delete_contents), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteDatasetParams = {"DeleteDatasetParams",
    {kFieldsDeleteDatasetParams, 3}, sizeof(c::DeleteDatasetParams), false};
static_assert(__is_same(decltype(c::DeleteDatasetParams::project_id), String));
static_assert(__is_same(decltype(c::DeleteDatasetParams::dataset_id), String));
static_assert(__is_same(decltype(c::DeleteDatasetParams::delete_contents), Field<bool>));
constexpr ObjectTable kObjectDeleteDatasetResult = {"DeleteDatasetResult", {},
    sizeof(c::DeleteDatasetResult), true};
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectDeleteDatasetResult}};
constexpr BindRow kBindDeleteDataset[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
    {.place = Place::kQuery, .field = 2, .wire = "deleteContents"},
};
constexpr HttpBinding kHttpDeleteDataset = {.method = "DELETE",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}", .rows = {kBindDeleteDataset,
    3}};
constexpr Limits kLimits26 = {.has = 64, .max_size = 3};
constexpr const char* kNamesListJobsParamsStateFilterItem[] = {"done", "pending", "running"};
constexpr EnumTable kEnumListJobsParamsStateFilterItem = {"ListJobsParamsStateFilterItem",
    {kNamesListJobsParamsStateFilterItem, 3}};
constexpr TypeRow kType24 = {Kind::kEnum, false, {.names = &kEnumListJobsParamsStateFilterItem}};
constexpr FieldRow kFieldsListJobsParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::ListJobsParams, project_id), Kind::kString, 1},
    {"stateFilter", "Only jobs in these states.", nullptr, &kLimits26, {.element = &kType24},
     __builtin_offsetof(c::ListJobsParams, state_filter), Kind::kList, 0},
    {"allUsers", "Whether jobs of all users are listed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListJobsParams, all_users), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits16, {}, __builtin_offsetof(c::ListJobsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListJobsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListJobsParams = {"ListJobsParams", {kFieldsListJobsParams, 5},
    sizeof(c::ListJobsParams), false};
static_assert(__is_same(decltype(c::ListJobsParams::project_id), String));
static_assert(__is_same(decltype(c::ListJobsParams::state_filter),
    Field<List<c::ListJobsParamsStateFilterItem>>));
static_assert(__is_same(decltype(c::ListJobsParams::all_users), Field<bool>));
static_assert(__is_same(decltype(c::ListJobsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListJobsParams::next_page), Field<String>));
constexpr FieldRow kFieldsJobStatus[] = {
    {"state", "PENDING, RUNNING or DONE.", nullptr, nullptr, {}, __builtin_offsetof(c::JobStatus,
     state), Kind::kString, 0},
    {"errorResult", nullptr, nullptr, nullptr, {.object = &kObjectProblem},
     __builtin_offsetof(c::JobStatus, error_result), Kind::kObject, 0},
};
constexpr ObjectTable kObjectJobStatus = {"JobStatus", {kFieldsJobStatus, 2}, sizeof(c::JobStatus),
    true};
static_assert(__is_same(decltype(c::JobStatus::state), Field<String>));
static_assert(__is_same(decltype(c::JobStatus::error_result), Field<c::Problem>));
constexpr FieldRow kFieldsJobConfigurationQuery[] = {
    {"query", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobConfigurationQuery, query),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectJobConfigurationQuery = {"JobConfigurationQuery",
    {kFieldsJobConfigurationQuery, 1}, sizeof(c::JobConfigurationQuery), true};
static_assert(__is_same(decltype(c::JobConfigurationQuery::query), Field<String>));
constexpr FieldRow kFieldsJobConfiguration[] = {
    {"jobType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobConfiguration, job_type),
     Kind::kString, 0},
    {"query", nullptr, nullptr, nullptr, {.object = &kObjectJobConfigurationQuery},
     __builtin_offsetof(c::JobConfiguration, query), Kind::kObject, 0},
};
constexpr ObjectTable kObjectJobConfiguration = {"JobConfiguration", {kFieldsJobConfiguration, 2},
    sizeof(c::JobConfiguration), true};
static_assert(__is_same(decltype(c::JobConfiguration::job_type), Field<String>));
static_assert(__is_same(decltype(c::JobConfiguration::query), Field<c::JobConfigurationQuery>));
constexpr FieldRow kFieldsJobStatisticsQuery[] = {
    {"statementType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobStatisticsQuery,
     statement_type), Kind::kString, 0},
    {"totalBytesBilled", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobStatisticsQuery,
     total_bytes_billed), Kind::kString, 0},
    {"cacheHit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobStatisticsQuery,
     cache_hit), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectJobStatisticsQuery = {"JobStatisticsQuery", {kFieldsJobStatisticsQuery,
    3}, sizeof(c::JobStatisticsQuery), true};
static_assert(__is_same(decltype(c::JobStatisticsQuery::statement_type), Field<String>));
static_assert(__is_same(decltype(c::JobStatisticsQuery::total_bytes_billed), Field<String>));
static_assert(__is_same(decltype(c::JobStatisticsQuery::cache_hit), Field<bool>));
constexpr FieldRow kFieldsJobStatistics[] = {
    {"creationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobStatistics,
     creation_time), Kind::kString, 0},
    {"startTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobStatistics, start_time),
     Kind::kString, 0},
    {"endTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobStatistics, end_time),
     Kind::kString, 0},
    {"totalBytesProcessed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobStatistics,
     total_bytes_processed), Kind::kString, 0},
    {"query", nullptr, nullptr, nullptr, {.object = &kObjectJobStatisticsQuery},
     __builtin_offsetof(c::JobStatistics, query), Kind::kObject, 0},
};
constexpr ObjectTable kObjectJobStatistics = {"JobStatistics", {kFieldsJobStatistics, 5},
    sizeof(c::JobStatistics), true};
static_assert(__is_same(decltype(c::JobStatistics::creation_time), Field<String>));
static_assert(__is_same(decltype(c::JobStatistics::start_time), Field<String>));
static_assert(__is_same(decltype(c::JobStatistics::end_time), Field<String>));
static_assert(__is_same(decltype(c::JobStatistics::total_bytes_processed), Field<String>));
static_assert(__is_same(decltype(c::JobStatistics::query), Field<c::JobStatisticsQuery>));
constexpr FieldRow kFieldsJob[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, id), Kind::kString, 0},
    {"jobReference", nullptr, nullptr, nullptr, {.object = &kObjectJobReference},
     __builtin_offsetof(c::Job, job_reference), Kind::kObject, 0},
    {"user_email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, user_email),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, state), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {.object = &kObjectJobStatus}, __builtin_offsetof(c::Job,
     status), Kind::kObject, 0},
    {"configuration", nullptr, nullptr, nullptr, {.object = &kObjectJobConfiguration},
     __builtin_offsetof(c::Job, configuration), Kind::kObject, 0},
    {"statistics", nullptr, nullptr, nullptr, {.object = &kObjectJobStatistics},
     __builtin_offsetof(c::Job, statistics), Kind::kObject, 0},
};
constexpr ObjectTable kObjectJob = {"Job", {kFieldsJob, 7}, sizeof(c::Job), true};
static_assert(__is_same(decltype(c::Job::id), Field<String>));
static_assert(__is_same(decltype(c::Job::job_reference), Field<c::JobReference>));
static_assert(__is_same(decltype(c::Job::user_email), Field<String>));
static_assert(__is_same(decltype(c::Job::state), Field<String>));
static_assert(__is_same(decltype(c::Job::status), Field<c::JobStatus>));
static_assert(__is_same(decltype(c::Job::configuration), Field<c::JobConfiguration>));
static_assert(__is_same(decltype(c::Job::statistics), Field<c::JobStatistics>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectJob}};
constexpr FieldRow kFieldsListJobsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType25},
     __builtin_offsetof(c::ListJobsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListJobsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListJobsResult = {"ListJobsResult", {kFieldsListJobsResult, 2},
    sizeof(c::ListJobsResult), true};
static_assert(__is_same(decltype(c::ListJobsResult::items), List<c::Job>));
static_assert(__is_same(decltype(c::ListJobsResult::next_page), Field<String>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectListJobsResult}};
constexpr BindRow kBindListJobs[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kQuery, .list_style = ListStyle::kRepeat, .field = 1, .wire = "stateFilter"},
    {.place = Place::kQuery, .field = 2, .wire = "allUsers"},
    {.place = Place::kQuery, .wire = "projection", .constant = "\"full\""},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/jobs",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "maxResults",
    .size = 50};
constexpr HttpBinding kHttpListJobs = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/jobs", .rows = {kBindListJobs, 4},
    .pagination = &kPagination4};
constexpr FieldRow kFieldsGetJobParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::GetJobParams, project_id), Kind::kString, 1},
    {"jobId", "Id of the job.", nullptr, &kLimits14, {}, __builtin_offsetof(c::GetJobParams,
     job_id), Kind::kString, 1},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::GetJobParams, location),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetJobParams = {"GetJobParams", {kFieldsGetJobParams, 3},
    sizeof(c::GetJobParams), false};
static_assert(__is_same(decltype(c::GetJobParams::project_id), String));
static_assert(__is_same(decltype(c::GetJobParams::job_id), String));
static_assert(__is_same(decltype(c::GetJobParams::location), Field<String>));
constexpr BindRow kBindGetJob[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "jobId"},
    {.place = Place::kQuery, .field = 2, .wire = "location"},
};
constexpr HttpBinding kHttpGetJob = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/jobs/{jobId}", .rows = {kBindGetJob, 3}};
constexpr FieldRow kFieldsCancelJobParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::CancelJobParams, project_id), Kind::kString, 1},
    {"jobId", "Id of the job.", nullptr, &kLimits14, {}, __builtin_offsetof(c::CancelJobParams,
     job_id), Kind::kString, 1},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::CancelJobParams,
     location), Kind::kString, 0},
};
constexpr ObjectTable kObjectCancelJobParams = {"CancelJobParams", {kFieldsCancelJobParams, 3},
    sizeof(c::CancelJobParams), false};
static_assert(__is_same(decltype(c::CancelJobParams::project_id), String));
static_assert(__is_same(decltype(c::CancelJobParams::job_id), String));
static_assert(__is_same(decltype(c::CancelJobParams::location), Field<String>));
constexpr BindRow kBindCancelJob[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "jobId"},
    {.place = Place::kQuery, .field = 2, .wire = "location"},
};
constexpr HttpBinding kHttpCancelJob = {.method = "POST",
    .path = "/bigquery/v2/projects/{projectId}/jobs/{jobId}/cancel", .rows = {kBindCancelJob, 3},
    .result_at = "/job"};
constexpr FieldRow kFieldsDryRunParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::DryRunParams, project_id), Kind::kString, 1},
    {"query", "SQL; values as @name with queryParameters.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DryRunParams, query), Kind::kString, 1},
    {"queryParameters", "Values of @name or ? in the SQL.", nullptr, &kLimits3,
     {.element = &kType2}, __builtin_offsetof(c::DryRunParams, query_parameters), Kind::kList, 0},
    {"parameterMode", "Whether the SQL has @name or ?; needed with queryParameters.", nullptr,
     nullptr, {.names = &kEnumParameterMode}, __builtin_offsetof(c::DryRunParams, parameter_mode),
     Kind::kEnum, 0},
    {"defaultDataset", "Dataset of tables that the SQL names without one.", nullptr, nullptr,
     {.object = &kObjectDatasetName}, __builtin_offsetof(c::DryRunParams, default_dataset),
     Kind::kObject, 0},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::DryRunParams, location),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDryRunParams = {"DryRunParams", {kFieldsDryRunParams, 6},
    sizeof(c::DryRunParams), false};
static_assert(__is_same(decltype(c::DryRunParams::project_id), String));
static_assert(__is_same(decltype(c::DryRunParams::query), String));
static_assert(__is_same(decltype(c::DryRunParams::query_parameters),
    Field<List<c::QueryParameter>>));
static_assert(__is_same(decltype(c::DryRunParams::parameter_mode), Field<c::ParameterMode>));
static_assert(__is_same(decltype(c::DryRunParams::default_dataset), Field<c::DatasetName>));
static_assert(__is_same(decltype(c::DryRunParams::location), Field<String>));
constexpr BindRow kBindDryRun[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kBody, .field = 5, .wire = "/jobReference/location"},
    {.place = Place::kBody, .wire = "/configuration/dryRun", .constant = "true"},
    {.place = Place::kBody, .field = 1, .wire = "/configuration/query/query"},
    {.place = Place::kBody, .wire = "/configuration/query/useLegacySql", .constant = "false"},
    {.place = Place::kBody, .field = 2, .wire = "/configuration/query/queryParameters"},
    {.place = Place::kBody, .field = 3, .wire = "/configuration/query/parameterMode"},
    {.place = Place::kBody, .field = 4, .wire = "/configuration/query/defaultDataset"},
};
constexpr HttpBinding kHttpDryRun = {.method = "POST",
    .path = "/bigquery/v2/projects/{projectId}/jobs", .rows = {kBindDryRun, 8},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsRunQueryParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::RunQueryParams, project_id), Kind::kString, 1},
    {"query", "SQL; values as @name with queryParameters.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RunQueryParams, query), Kind::kString, 1},
    {"queryParameters", "Values of @name or ? in the SQL.", nullptr, &kLimits3,
     {.element = &kType2}, __builtin_offsetof(c::RunQueryParams, query_parameters), Kind::kList, 0},
    {"parameterMode", "Whether the SQL has @name or ?; needed with queryParameters.", nullptr,
     nullptr, {.names = &kEnumParameterMode}, __builtin_offsetof(c::RunQueryParams, parameter_mode),
     Kind::kEnum, 0},
    {"defaultDataset", "Dataset of tables that the SQL names without one.", nullptr, nullptr,
     {.object = &kObjectDatasetName}, __builtin_offsetof(c::RunQueryParams, default_dataset),
     Kind::kObject, 0},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::RunQueryParams, location),
     Kind::kString, 0},
    {"maxResults", "Most rows per reply; get_query_results has the others.", "100", &kLimits11, {},
     __builtin_offsetof(c::RunQueryParams, max_results), Kind::kInteger, 0},
    {"timeoutMs", "How long to wait for the end of the query; then get_query_results "
     "goes on waiting.", "60000", &kLimits12, {}, __builtin_offsetof(c::RunQueryParams, timeout_ms),
     Kind::kInteger, 0},
    {"maximumBytesBilled", "Refuses a query that would bill more bytes; 10 GB unless given.",
     "10000000000", &kLimits13, {}, __builtin_offsetof(c::RunQueryParams, maximum_bytes_billed),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectRunQueryParams = {"RunQueryParams", {kFieldsRunQueryParams, 9},
    sizeof(c::RunQueryParams), false};
static_assert(__is_same(decltype(c::RunQueryParams::project_id), String));
static_assert(__is_same(decltype(c::RunQueryParams::query), String));
static_assert(__is_same(decltype(c::RunQueryParams::query_parameters),
    Field<List<c::QueryParameter>>));
static_assert(__is_same(decltype(c::RunQueryParams::parameter_mode), Field<c::ParameterMode>));
static_assert(__is_same(decltype(c::RunQueryParams::default_dataset), Field<c::DatasetName>));
static_assert(__is_same(decltype(c::RunQueryParams::location), Field<String>));
static_assert(__is_same(decltype(c::RunQueryParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::RunQueryParams::timeout_ms), Field<long long>));
static_assert(__is_same(decltype(c::RunQueryParams::maximum_bytes_billed), Field<long long>));
constexpr FieldRow kFieldsRawRowsSchema[] = {
    {"fields", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::RawRowsSchema,
     fields), Kind::kList, 0},
};
constexpr ObjectTable kObjectRawRowsSchema = {"RawRowsSchema", {kFieldsRawRowsSchema, 1},
    sizeof(c::RawRowsSchema), true};
static_assert(__is_same(decltype(c::RawRowsSchema::fields), Field<List<Json>>));
constexpr FieldRow kFieldsRawRows[] = {
    {"jobReference", nullptr, nullptr, nullptr, {.object = &kObjectJobReference},
     __builtin_offsetof(c::RawRows, job_reference), Kind::kObject, 0},
    {"jobComplete", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawRows, job_complete),
     Kind::kBoolean, 0},
    {"schema", nullptr, nullptr, nullptr, {.object = &kObjectRawRowsSchema},
     __builtin_offsetof(c::RawRows, schema), Kind::kObject, 0},
    {"rows", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::RawRows, rows),
     Kind::kList, 0},
    {"totalRows", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawRows, total_rows),
     Kind::kString, 0},
    {"pageToken", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawRows, page_token),
     Kind::kString, 0},
    {"totalBytesProcessed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawRows,
     total_bytes_processed), Kind::kString, 0},
    {"cacheHit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::RawRows, cache_hit),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRawRows = {"RawRows", {kFieldsRawRows, 8}, sizeof(c::RawRows), true};
static_assert(__is_same(decltype(c::RawRows::job_reference), Field<c::JobReference>));
static_assert(__is_same(decltype(c::RawRows::job_complete), Field<bool>));
static_assert(__is_same(decltype(c::RawRows::schema), Field<c::RawRowsSchema>));
static_assert(__is_same(decltype(c::RawRows::rows), Field<List<Json>>));
static_assert(__is_same(decltype(c::RawRows::total_rows), Field<String>));
static_assert(__is_same(decltype(c::RawRows::page_token), Field<String>));
static_assert(__is_same(decltype(c::RawRows::total_bytes_processed), Field<String>));
static_assert(__is_same(decltype(c::RawRows::cache_hit), Field<bool>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectRawRows}};
constexpr BindRow kBindRunQuery[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kBody, .field = 1, .wire = "/query"},
    {.place = Place::kBody, .wire = "/useLegacySql", .constant = "false"},
    {.place = Place::kBody, .field = 2, .wire = "/queryParameters"},
    {.place = Place::kBody, .field = 3, .wire = "/parameterMode"},
    {.place = Place::kBody, .field = 4, .wire = "/defaultDataset"},
    {.place = Place::kBody, .field = 5, .wire = "/location"},
    {.place = Place::kBody, .field = 6, .wire = "/maxResults"},
    {.place = Place::kBody, .field = 7, .wire = "/timeoutMs"},
    {.place = Place::kBody, .wire = "/maximumBytesBilled", .text = "{maximumBytesBilled}"},
    {.place = Place::kBody, .wire = "/formatOptions/timestampOutputFormat",
     .constant = "\"ISO8601_STRING\""},
};
constexpr HttpBinding kHttpRunQuery = {.method = "POST",
    .path = "/bigquery/v2/projects/{projectId}/queries", .rows = {kBindRunQuery, 11},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsFetchResultsParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::FetchResultsParams, project_id), Kind::kString, 1},
    {"jobId", "Id of the job.", nullptr, &kLimits14, {}, __builtin_offsetof(c::FetchResultsParams,
     job_id), Kind::kString, 1},
    {"location", "Where the data is, for example EU or us-central1; needed for jobs "
     "outside US and EU.", nullptr, &kLimits10, {}, __builtin_offsetof(c::FetchResultsParams,
     location), Kind::kString, 0},
    {"maxResults", "Most rows per reply; get_query_results has the others.", "100", &kLimits11, {},
     __builtin_offsetof(c::FetchResultsParams, max_results), Kind::kInteger, 0},
    {"pageToken", "pageToken of the reply before.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::FetchResultsParams, page_token), Kind::kString, 0},
    {"timeoutMs", "How long to wait for the end of the query; then get_query_results "
     "goes on waiting.", "60000", &kLimits12, {}, __builtin_offsetof(c::FetchResultsParams,
     timeout_ms), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectFetchResultsParams = {"FetchResultsParams", {kFieldsFetchResultsParams,
    6}, sizeof(c::FetchResultsParams), false};
static_assert(__is_same(decltype(c::FetchResultsParams::project_id), String));
static_assert(__is_same(decltype(c::FetchResultsParams::job_id), String));
static_assert(__is_same(decltype(c::FetchResultsParams::location), Field<String>));
static_assert(__is_same(decltype(c::FetchResultsParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::FetchResultsParams::page_token), Field<String>));
static_assert(__is_same(decltype(c::FetchResultsParams::timeout_ms), Field<long long>));
constexpr BindRow kBindFetchResults[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "jobId"},
    {.place = Place::kQuery, .field = 2, .wire = "location"},
    {.place = Place::kQuery, .field = 3, .wire = "maxResults"},
    {.place = Place::kQuery, .field = 4, .wire = "pageToken"},
    {.place = Place::kQuery, .field = 5, .wire = "timeoutMs"},
    {.place = Place::kQuery, .wire = "formatOptions.timestampOutputFormat",
     .constant = "\"ISO8601_STRING\""},
};
constexpr HttpBinding kHttpFetchResults = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/queries/{jobId}", .rows = {kBindFetchResults, 7}};
constexpr FieldRow kFieldsFetchSchemaParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::FetchSchemaParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::FetchSchemaParams, dataset_id), Kind::kString, 1},
    {"tableId", "Id of the table or view.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::FetchSchemaParams, table_id), Kind::kString, 1},
    {"selectedFields", "Columns to read, with commas.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::FetchSchemaParams, selected_fields), Kind::kString, 0},
};
constexpr ObjectTable kObjectFetchSchemaParams = {"FetchSchemaParams", {kFieldsFetchSchemaParams,
    4}, sizeof(c::FetchSchemaParams), false};
static_assert(__is_same(decltype(c::FetchSchemaParams::project_id), String));
static_assert(__is_same(decltype(c::FetchSchemaParams::dataset_id), String));
static_assert(__is_same(decltype(c::FetchSchemaParams::table_id), String));
static_assert(__is_same(decltype(c::FetchSchemaParams::selected_fields), Field<String>));
constexpr BindRow kBindFetchSchema[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
    {.place = Place::kPath, .field = 2, .wire = "tableId"},
    {.place = Place::kQuery, .field = 3, .wire = "selectedFields"},
};
constexpr HttpBinding kHttpFetchSchema = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}/tables/{tableId}",
    .rows = {kBindFetchSchema, 4}};
constexpr FieldRow kFieldsFetchRowsParams[] = {
    {"projectId", "Id of the Google Cloud project, which pays for the query.", nullptr, &kLimits1,
     {}, __builtin_offsetof(c::FetchRowsParams, project_id), Kind::kString, 1},
    {"datasetId", "Id of the dataset.", nullptr, &kLimits18, {},
     __builtin_offsetof(c::FetchRowsParams, dataset_id), Kind::kString, 1},
    {"tableId", "Id of the table or view.", nullptr, &kLimits19, {},
     __builtin_offsetof(c::FetchRowsParams, table_id), Kind::kString, 1},
    {"selectedFields", "Columns to read, with commas.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::FetchRowsParams, selected_fields), Kind::kString, 0},
    {"maxResults", "Most rows per reply; get_query_results has the others.", "100", &kLimits11, {},
     __builtin_offsetof(c::FetchRowsParams, max_results), Kind::kInteger, 0},
    {"pageToken", "pageToken of the reply before.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::FetchRowsParams, page_token), Kind::kString, 0},
};
constexpr ObjectTable kObjectFetchRowsParams = {"FetchRowsParams", {kFieldsFetchRowsParams, 6},
    sizeof(c::FetchRowsParams), false};
static_assert(__is_same(decltype(c::FetchRowsParams::project_id), String));
static_assert(__is_same(decltype(c::FetchRowsParams::dataset_id), String));
static_assert(__is_same(decltype(c::FetchRowsParams::table_id), String));
static_assert(__is_same(decltype(c::FetchRowsParams::selected_fields), Field<String>));
static_assert(__is_same(decltype(c::FetchRowsParams::max_results), Field<long long>));
static_assert(__is_same(decltype(c::FetchRowsParams::page_token), Field<String>));
constexpr BindRow kBindFetchRows[] = {
    {.place = Place::kPath, .field = 0, .wire = "projectId"},
    {.place = Place::kPath, .field = 1, .wire = "datasetId"},
    {.place = Place::kPath, .field = 2, .wire = "tableId"},
    {.place = Place::kQuery, .field = 3, .wire = "selectedFields"},
    {.place = Place::kQuery, .field = 4, .wire = "maxResults"},
    {.place = Place::kQuery, .field = 5, .wire = "pageToken"},
    {.place = Place::kQuery, .wire = "formatOptions.timestampOutputFormat",
     .constant = "\"ISO8601_STRING\""},
};
constexpr HttpBinding kHttpFetchRows = {.method = "GET",
    .path = "/bigquery/v2/projects/{projectId}/datasets/{datasetId}/tables/{tableId}/data",
    .rows = {kBindFetchRows, 7}};
constexpr ActionRow kActions[] = {
    {.name = "query", .title = "Query",
     .description = "Runs a SELECT and returns its rows. A dry run comes first, which "
     "is free; statements that change something are refused.", .effect = Effect::kRead,
     .params = &kObjectQueryParams, .result = &kType5, .invoke = InvokeQuery,
     .tool_name = "bigquery_query", .timeout_ms = 240000},
    {.name = "get_query_results", .title = "Read more rows of a query",
     .description = "Waits for a running query, or reads its next rows.", .effect = Effect::kRead,
     .params = &kObjectGetQueryResultsParams, .result = &kType5, .invoke = InvokeGetQueryResults,
     .tool_name = "bigquery_get_query_results", .timeout_ms = 240000},
    {.name = "execute_statement", .title = "Execute a statement",
     .description = "Runs any SQL, also INSERT, UPDATE, DELETE, MERGE, CREATE and DROP,"
     " or a script of them.", .effect = Effect::kDestructive,
     .params = &kObjectExecuteStatementParams, .result = &kType7, .http = &kHttpExecuteStatement,
     .tool_name = "bigquery_execute_statement", .timeout_ms = 240000},
    {.name = "list_projects", .title = "List projects",
     .description = "Projects with BigQuery that the account may use.", .effect = Effect::kRead,
     .params = &kObjectListProjectsParams, .result = &kType9, .http = &kHttpListProjects,
     .tool_name = "bigquery_list_projects"},
    {.name = "list_datasets", .title = "List datasets", .description = "Datasets of a project.",
     .effect = Effect::kRead, .params = &kObjectListDatasetsParams, .result = &kType11,
     .http = &kHttpListDatasets, .tool_name = "bigquery_list_datasets"},
    {.name = "list_tables", .title = "List tables", .description = "Tables and views of a dataset.",
     .effect = Effect::kRead, .params = &kObjectListTablesParams, .result = &kType13,
     .http = &kHttpListTables, .tool_name = "bigquery_list_tables"},
    {.name = "get_table", .title = "Read a table's columns",
     .description = "Columns, size and partitions of a table or view.", .effect = Effect::kRead,
     .params = &kObjectGetTableParams, .result = &kType16, .http = &kHttpGetTable,
     .tool_name = "bigquery_get_table"},
    {.name = "list_rows", .title = "Read rows of a table",
     .description = "Rows of a table in no certain order, without a query and free of "
     "charge. Views have none; query them.", .effect = Effect::kRead,
     .params = &kObjectListRowsParams, .result = &kType5, .invoke = InvokeListRows,
     .tool_name = "bigquery_list_rows"},
    {.name = "insert_rows", .title = "Insert rows",
     .description = "Streams rows into a table. The reply lists rows that were refused; "
     "without insertErrors all are in.", .params = &kObjectInsertRowsParams, .result = &kType19,
     .http = &kHttpInsertRows, .tool_name = "bigquery_insert_rows"},
    {.name = "create_dataset", .title = "Create a dataset",
     .description = "Creates an empty dataset. Its location cannot be changed later.",
     .params = &kObjectCreateDatasetParams, .result = &kType10, .http = &kHttpCreateDataset,
     .tool_name = "bigquery_create_dataset"},
    {.name = "create_table", .title = "Create a table",
     .description = "Creates an empty table with the given columns.",
     .params = &kObjectCreateTableParams, .result = &kType16, .http = &kHttpCreateTable,
     .tool_name = "bigquery_create_table"},
    {.name = "delete_table", .title = "Delete a table",
     .description = "Deletes a table or view with all rows. Google keeps the rows for " "7 days.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteTableParams, .result = &kType22,
     .http = &kHttpDeleteTable, .tool_name = "bigquery_delete_table"},
    {.name = "delete_dataset", .title = "Delete a dataset",
     .description = "Deletes a dataset, with its tables only if deleteContents is true.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteDatasetParams, .result = &kType23,
     .http = &kHttpDeleteDataset, .tool_name = "bigquery_delete_dataset"},
    {.name = "list_jobs", .title = "List jobs",
     .description = "Queries and other jobs of the last months, newest first.",
     .effect = Effect::kRead, .params = &kObjectListJobsParams, .result = &kType26,
     .http = &kHttpListJobs, .tool_name = "bigquery_list_jobs"},
    {.name = "get_job", .title = "Read a job", .description = "State, error and cost of one job.",
     .effect = Effect::kRead, .params = &kObjectGetJobParams, .result = &kType25,
     .http = &kHttpGetJob, .tool_name = "bigquery_get_job"},
    {.name = "cancel_job", .title = "Stop a job",
     .description = "Asks BigQuery to stop a running job; what it has read so far may "
     "be billed.", .effect = Effect::kDestructive, .params = &kObjectCancelJobParams,
     .result = &kType25, .http = &kHttpCancelJob, .tool_name = "bigquery_cancel_job"},
    {.name = "dry_run", .title = "Try a query",
     .description = "Says what kind of statement a query is, without running it.",
     .effect = Effect::kRead, .params = &kObjectDryRunParams, .result = &kType25,
     .http = &kHttpDryRun, .tool_name = "bigquery_dry_run", .hidden = true},
    {.name = "run_query", .title = "Run a query",
     .description = "Runs a query and returns rows as BigQuery writes them.",
     .effect = Effect::kRead, .params = &kObjectRunQueryParams, .result = &kType27,
     .http = &kHttpRunQuery, .tool_name = "bigquery_run_query", .timeout_ms = 240000,
     .hidden = true},
    {.name = "fetch_results", .title = "Fetch rows of a job",
     .description = "Rows of a query as BigQuery writes them.", .effect = Effect::kRead,
     .params = &kObjectFetchResultsParams, .result = &kType27, .http = &kHttpFetchResults,
     .tool_name = "bigquery_fetch_results", .timeout_ms = 240000, .hidden = true},
    {.name = "fetch_schema", .title = "Fetch columns",
     .description = "The columns of a table as BigQuery writes them.", .effect = Effect::kRead,
     .params = &kObjectFetchSchemaParams, .result = &kType27, .http = &kHttpFetchSchema,
     .tool_name = "bigquery_fetch_schema", .hidden = true},
    {.name = "fetch_rows", .title = "Fetch rows of a table",
     .description = "Rows of a table as BigQuery writes them.", .effect = Effect::kRead,
     .params = &kObjectFetchRowsParams, .result = &kType27, .http = &kHttpFetchRows,
     .tool_name = "bigquery_fetch_rows", .hidden = true},
};
constexpr const char* kTexts2[] = {"https://www.googleapis.com/auth/bigquery"};
constexpr NamedText kPairs1[] = {{"iss", "{client_email}"}, {"sub", "{subject}"}, {"aud",
    "https://oauth2.googleapis.com/token"}};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kJwt, .name = "Authorization", .prefix = "Bearer ",
     .token_url = "https://oauth2.googleapis.com/token", .token_auth_method = "post",
     .scopes = {kTexts2, 1}, .token_body_is_form = true, .lifetime_seconds = 3600,
     .algorithm = "RS256", .key = "{private_key}", .claims = {kPairs1, 3}, .exchange = true},
};
constexpr const char* kTexts3[] = {"/error/message"};
constexpr const char* kTexts4[] = {"/error/errors/0/reason"};
constexpr NamedText kPairs2[] = {{"accessDenied",
    "The account needs the roles BigQuery Data Viewer and BigQuery Job "
    "User on the project; for changes BigQuery Data Editor."}, {"invalidQuery",
    "Correct the SQL; get_table shows the columns. Tables are written "
    "`project.dataset.table` in backquotes."}, {"bytesBilledLimitExceeded",
    "The query reads more than maximumBytesBilled; ask for fewer columns "
    "or partitions, or raise the limit with the user's consent."}, {"notFound",
    "Check project, dataset and table, and the location of the dataset."}, {"rateLimitExceeded",
    "Google's limit was reached; wait a minute and try again."}, {"quotaExceeded",
    "The project has used up a quota; wait, or raise it in the Cloud console."},
    {"responseTooLarge", "Select fewer rows or columns."}, {"duplicate", "It exists already."},
    {"resourceInUse", "The dataset still has tables; set deleteContents, or delete them "
    "first."}};
constexpr ApiRow kApi = {.base_url = "https://bigquery.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts3, 1}, .code = {kTexts4, 1},
    .hints = {kPairs2, 9}}, .retry_after = "retry-after", .per_second = 50, .verify_method = "GET",
    .verify_path = "/bigquery/v2/projects"};
constexpr FieldRow kFieldsConnection[] = {
    {"client_email", "client_email of a service account's key file; only instead of a sign-in.",
     nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"private_key", "private_key of the same file, in PEM; only instead of a sign-in.", nullptr,
     nullptr, {}, 0, Kind::kString, 4},
    {"subject", "Address of a user, when the service account has domain-wide delegation.", nullptr,
     nullptr, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 3}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "client_email", .label = "Service account address",
     .placeholder = "robot@example-data.iam.gserviceaccount.com"},
    {.name = "private_key", .label = "Private key", .secret = true},
    {.name = "subject", .label = "User to act for", .placeholder = "ana@example.com"},
};
constexpr const char* kTexts5[] = {"bigquery.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts6[] = {"openid", "email", "https://www.googleapis.com/auth/bigquery"};
constexpr NamedText kPairs3[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts6, 3},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs3, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the BigQuery API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_project", "Id of the project in which the watched query runs, and whose jobs "
     "are watched.", nullptr, nullptr, {}, __builtin_offsetof(c::UserFields, watched_project),
     Kind::kString, 0},
    {"watched_query", "GoogleSQL whose rows are watched; column id tells rows apart, column "
     "version (optional) when one has changed.", nullptr, nullptr, {},
     __builtin_offsetof(c::UserFields, watched_query), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 2},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_project), Field<String>));
static_assert(__is_same(decltype(c::UserFields::watched_query), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_project", .label = "Watched project"},
    {.name = "watched_query", .label = "Watched query"},
};
constexpr const char* kTexts7[] = {"/id"};
constexpr const char* kTexts8[] = {"/version"};
constexpr PollRow kPolls0[] = {
    {.event = "row_changed", .action = 0,
     .arguments = "{\"projectId\":\"{watched_project}\",\"query\":\"{watched_query}\","
     "\"maxResults\":500}", .items = "/rows", .id = {kTexts7, 1}, .version = {kTexts8, 1}},
    {.event = "job_finished", .action = 13,
     .arguments = "{\"projectId\":\"{watched_project}\",\"stateFilter\":[\"done\"]}",
     .items = "/items", .id = {kTexts7, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for rows of the watched query that are new, or whose version "
     "is, and for jobs that have ended.", .every_ms = 3600000, .polls = {kPolls0, 2}},
};
constexpr MatcherRow kMatchersRowChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersJobFinished[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "insert_rows"},
};
constexpr MatcherRow kMatchersStatementExecuted[] = {
    {.source = "tool", .action = "execute_statement"},
};
constexpr MatcherRow kMatchersTableModified[] = {
    {.source = "tool", .action = "create_table"},
    {.source = "tool", .action = "delete_table"},
    {.source = "tool", .action = "create_dataset"},
    {.source = "tool", .action = "delete_dataset"},
};
constexpr MatcherRow kMatchersJobCancelled[] = {
    {.source = "tool", .action = "cancel_job"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "row_changed", .display_name = "Row New or Changed", .matchers = {kMatchersRowChanged,
     1}},
    {.id = "job_finished", .display_name = "Job Ended", .matchers = {kMatchersJobFinished, 1}},
    {.id = "record_created", .display_name = "Rows Inserted", .matchers = {kMatchersRecordCreated,
     1}},
    {.id = "statement_executed", .display_name = "Statement Executed",
     .matchers = {kMatchersStatementExecuted, 1}},
    {.id = "table_modified", .display_name = "Table Created or Deleted",
     .matchers = {kMatchersTableModified, 4}},
    {.id = "job_cancelled", .display_name = "Job Stopped", .matchers = {kMatchersJobCancelled, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "bigquery",
    .display_name = "BigQuery",
    .description = "Query Google BigQuery with SQL, look up projects, datasets, tables "
        "and jobs, read and insert rows, and create or delete datasets and " "tables.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "bigquery",
    .tool_description = "Works with Google BigQuery in GoogleSQL. query only reads: every "
        "other statement is refused. Queries cost money by the bytes they "
        "read; maximumBytesBilled bounds that. Show the user a statement or "
        "rows and wait for a yes before you change, insert or delete something.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"query\",\"get_query_results\",\"execute_statement\",\"list_projects\","
        "\"list_datasets\",\"list_tables\",\"get_table\",\"list_rows\",\"insert_rows\","
        "\"create_dataset\",\"create_table\",\"delete_table\",\"delete_dataset\","
        "\"list_jobs\",\"get_job\",\"cancel_job\"],\"description\":\"What "
        "to do.\"},\"projectId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"pattern\":\"^[a-z0-9:.-]+$\",\"description\":\"Id of the Google "
        "Cloud project, which pays for the query.\"},\"datasetId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1024,\"pattern\":\"^[A-Za-z0-9_]+$\","
        "\"description\":\"Id of the dataset.\"},\"tableId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1024,\"pattern\":\"^[^\\\\x00-\\\\x1f/`]+$\","
        "\"description\":\"Id of the table or view.\"},\"jobId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1024,\"pattern\":\"^[A-Za-z0-9_-]+$\","
        "\"description\":\"Id of the job.\"},\"location\":{\"type\":\"string\","
        "\"minLength\":2,\"maxLength\":50,\"pattern\":\"^[A-Za-z0-9-]+$\","
        "\"description\":\"Where the data is, for example EU or us-central1; "
        "needed for jobs outside US and EU.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1000000,\"description\":\"SQL; values "
        "as @name with queryParameters.\"},\"queryParameters\":{\"type\":\"array\","
        "\"maxItems\":100,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\""
        "string\",\"maxLength\":300},\"parameterType\":{\"type\":\"object\","
        "\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"STRING\","
        "\"INT64\",\"FLOAT64\",\"NUMERIC\",\"BIGNUMERIC\",\"BOOL\",\"BYTES\","
        "\"DATE\",\"TIME\",\"DATETIME\",\"TIMESTAMP\",\"JSON\",\"ARRAY\"]},"
        "\"arrayType\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\","
        "\"maxLength\":50}}}},\"required\":[\"type\"]},\"parameterValue\":{\"type\":\"object\""
        ",\"properties\":{\"value\":{\"type\":\"string\",\"maxLength\":1000000,"
        "\"description\":\"The value as text; null is left out.\"},\"arrayValues\":{\"type\":\""
        "array\",\"maxItems\":10000,\"items\":{\"type\":\"object\",\"properties\":{\"value\":{"
        "\"type\":\"string\",\"maxLength\":1000000}}}}}}},\"required\":[\"parameterType\","
        "\"parameterValue\"]},\"description\":\"Values of @name or ? in the "
        "SQL.\"},\"parameterMode\":{\"allOf\":[{\"type\":\"string\",\"enum\":[\"NAMED\","
        "\"POSITIONAL\"]}],\"description\":\"Whether the SQL has @name or "
        "?; needed with queryParameters.\"},\"defaultDataset\":{\"allOf\":[{\"type\":\"object\""
        ",\"properties\":{\"projectId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100},\"datasetId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1024}},\"required\":[\"datasetId\"]}],\"description\":\"Dataset "
        "of tables that the SQL names without one.\"},\"maxResults\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":10000,\"default\":100,\"description\":\"Most "
        "rows per reply; get_query_results has the others.\"},\"timeoutMs\":{\"type\":\"intege"
        "r\",\"minimum\":1000,\"maximum\":200000,\"default\":60000,\"description\":\"How "
        "long to wait for the end of the query; then get_query_results goes "
        "on waiting.\"},\"maximumBytesBilled\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":1000000000000000,\"default\":10000000000,\"description\":\"Refuses "
        "a query that would bill more bytes; 10 GB unless given.\"},\"pageToken\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":2000,\"description\":\"pageToken "
        "of the reply before.\"},\"rows\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":5000,\"items\":{\"type\":\"object\",\"properties\":{\"json\":{\"type\":\""
        "object\",\"additionalProperties\":true,\"description\":\"The row "
        "by column.\"},\"insertId\":{\"type\":\"string\",\"maxLength\":128,"
        "\"description\":\"A key that keeps a repeated row out for about a "
        "minute.\"}},\"required\":[\"json\"]},\"description\":\"Rows, each "
        "{json: {column: value}}.\"},\"skipInvalidRows\":{\"type\":\"boolean\","
        "\"description\":\"Whether the good rows are inserted when others "
        "are wrong.\"},\"ignoreUnknownValues\":{\"type\":\"boolean\",\"description\":\"Whether"
        " values without a column are dropped.\"},\"selectedFields\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":5000,\"description\":\"Columns to read,"
        " with commas.\"},\"all\":{\"type\":\"boolean\",\"description\":\"Whether "
        "hidden datasets are listed.\"},\"filter\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":1000,\"description\":\"Only datasets with labels, for "
        "example labels.team:sales.\"},\"friendlyName\":{\"type\":\"string\","
        "\"maxLength\":1024,\"description\":\"Name for people.\"},\"description\":{\"type\":\""
        "string\",\"maxLength\":16384,\"description\":\"What it is for.\"},"
        "\"fields\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1000,\"items\":{\"type\":\""
        "object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":300},\"type\":{\"type\":\"string\",\"enum\":[\"STRING\","
        "\"INTEGER\",\"FLOAT\",\"NUMERIC\",\"BIGNUMERIC\",\"BOOLEAN\",\"BYTES\","
        "\"DATE\",\"TIME\",\"DATETIME\",\"TIMESTAMP\",\"JSON\",\"GEOGRAPHY\"]},"
        "\"mode\":{\"type\":\"string\",\"enum\":[\"NULLABLE\",\"REQUIRED\","
        "\"REPEATED\"]},\"description\":{\"type\":\"string\",\"maxLength\":1024}},"
        "\"required\":[\"name\",\"type\"]},\"description\":\"Columns of the "
        "table.\"},\"partitionType\":{\"type\":\"string\",\"enum\":[\"HOUR\","
        "\"DAY\",\"MONTH\",\"YEAR\"],\"description\":\"Divides the table by "
        "time.\"},\"partitionField\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":300,\"description\":\"Column of the time; the time "
        "of insertion when left out.\"},\"clusteringFields\":{\"type\":\"array\","
        "\"maxItems\":4,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":300},"
        "\"description\":\"Columns by which rows are kept together.\"},\"deleteContents\":{\"t"
        "ype\":\"boolean\",\"description\":\"Whether a dataset goes with all "
        "its tables.\"},\"stateFilter\":{\"type\":\"array\",\"maxItems\":3,"
        "\"items\":{\"type\":\"string\",\"enum\":[\"done\",\"pending\",\"running\"]},"
        "\"description\":\"Only jobs in these states.\"},\"allUsers\":{\"type\":\"boolean\","
        "\"description\":\"Whether jobs of all users are listed.\"},\"max_items\":{\"descripti"
        "on\":\"Fetch pages until there are this many items; default: one "
        "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "bigquery",
    .actions = {kActions, 21},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 3},
    .egress = {kTexts5, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
    .budget = {.requests = 20, .seconds = 240, .bytes = 41943040},
};

}  // namespace pie::detail::tables::bigquery

namespace pie::bigquery {

constinit const ConnectorTable kBigquery = ::pie::detail::tables::bigquery::kConnector;

Task<ExecuteStatementResult> ExecuteStatement(Context& context, ExecuteStatementParams params) {
  return Task<ExecuteStatementResult>(::pie::ContextAccess::Call(context, kBigquery, 2, &params));
}

Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params) {
  return Task<ListProjectsResult>(::pie::ContextAccess::Call(context, kBigquery, 3, &params));
}

Task<ListDatasetsResult> ListDatasets(Context& context, ListDatasetsParams params) {
  return Task<ListDatasetsResult>(::pie::ContextAccess::Call(context, kBigquery, 4, &params));
}

Task<ListTablesResult> ListTables(Context& context, ListTablesParams params) {
  return Task<ListTablesResult>(::pie::ContextAccess::Call(context, kBigquery, 5, &params));
}

Task<Table> GetTable(Context& context, GetTableParams params) {
  return Task<Table>(::pie::ContextAccess::Call(context, kBigquery, 6, &params));
}

Task<InsertRowsResult> InsertRows(Context& context, InsertRowsParams params) {
  return Task<InsertRowsResult>(::pie::ContextAccess::Call(context, kBigquery, 8, &params));
}

Task<Dataset> CreateDataset(Context& context, CreateDatasetParams params) {
  return Task<Dataset>(::pie::ContextAccess::Call(context, kBigquery, 9, &params));
}

Task<Table> CreateTable(Context& context, CreateTableParams params) {
  return Task<Table>(::pie::ContextAccess::Call(context, kBigquery, 10, &params));
}

Task<DeleteTableResult> DeleteTable(Context& context, DeleteTableParams params) {
  return Task<DeleteTableResult>(::pie::ContextAccess::Call(context, kBigquery, 11, &params));
}

Task<DeleteDatasetResult> DeleteDataset(Context& context, DeleteDatasetParams params) {
  return Task<DeleteDatasetResult>(::pie::ContextAccess::Call(context, kBigquery, 12, &params));
}

Task<ListJobsResult> ListJobs(Context& context, ListJobsParams params) {
  return Task<ListJobsResult>(::pie::ContextAccess::Call(context, kBigquery, 13, &params));
}

Task<Job> GetJob(Context& context, GetJobParams params) {
  return Task<Job>(::pie::ContextAccess::Call(context, kBigquery, 14, &params));
}

Task<Job> CancelJob(Context& context, CancelJobParams params) {
  return Task<Job>(::pie::ContextAccess::Call(context, kBigquery, 15, &params));
}

Task<Job> DryRun(Context& context, DryRunParams params) {
  return Task<Job>(::pie::ContextAccess::Call(context, kBigquery, 16, &params));
}

Task<RawRows> RunQuery(Context& context, RunQueryParams params) {
  return Task<RawRows>(::pie::ContextAccess::Call(context, kBigquery, 17, &params));
}

Task<RawRows> FetchResults(Context& context, FetchResultsParams params) {
  return Task<RawRows>(::pie::ContextAccess::Call(context, kBigquery, 18, &params));
}

Task<RawRows> FetchSchema(Context& context, FetchSchemaParams params) {
  return Task<RawRows>(::pie::ContextAccess::Call(context, kBigquery, 19, &params));
}

Task<RawRows> FetchRows(Context& context, FetchRowsParams params) {
  return Task<RawRows>(::pie::ContextAccess::Call(context, kBigquery, 20, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::bigquery::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::bigquery
