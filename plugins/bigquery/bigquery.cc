// Native code for rows: BigQuery sends them as lists without names, all values as text. And for
// `query`, which promises to change nothing: a dry run tells what kind of statement it is.
#include "bigquery/bigquery.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

using bigquery::RawRows;
using bigquery::ShownColumn;
using bigquery::TableRows;

constexpr int kMaxDepth = 15;  // BigQuery's own limit for records in records
constexpr long long kExactInteger = 1LL << 53;

Json Number(const std::string& text) {
  char* end = nullptr;
  double number = std::strtod(text.c_str(), &end);
  bool finite = number - number == 0;
  return *end == '\0' && !text.empty() && finite ? Json(number) : Json(text);
}

// Clients read JSON numbers as doubles; what does not fit exactly stays text.
Json Integer(const std::string& text) {
  char* end = nullptr;
  errno = 0;
  long long number = std::strtoll(text.c_str(), &end, 10);
  bool exact = errno == 0 && *end == '\0' && !text.empty() && number <= kExactInteger &&
               number >= -kExactInteger;
  return exact ? Json(number) : Json(text);
}

Json Record(const Json& fields, const Json& row, int depth);

Json Scalar(const Json& field, const Json& value, int depth) {
  if (value.is_null()) return nullptr;
  std::string type = field["type"].AsString();
  if (type == "RECORD" || type == "STRUCT") return Record(field["fields"], value, depth + 1);
  if (!value.is_string()) return value;
  std::string text = value.AsString();
  if (type == "INTEGER" || type == "INT64") return Integer(text);
  if (type == "FLOAT" || type == "FLOAT64") return Number(text);
  if (type == "BOOLEAN" || type == "BOOL") return text == "true";
  return value;
}

// {"f": [{"v": ..}, ..]} in the order of the columns.
Json Record(const Json& fields, const Json& row, int depth) {
  Json object = Json::Object();
  if (depth > kMaxDepth) return object;
  Json cells = row["f"];
  for (Size i = 0; i < fields.size() && i < cells.size(); ++i) {
    Json field = fields[i], value = cells[i]["v"];
    if (field["mode"].AsString() == "REPEATED") {
      Json list = Json::Array();
      for (Size j = 0; j < value.size(); ++j) list.Push(Scalar(field, value[j]["v"], depth));
      value = std::move(list);
    } else {
      value = Scalar(field, value, depth);
    }
    object.Set(field["name"].AsString(), std::move(value));
  }
  return object;
}

void SetText(Field<String>& to, const Json& from) {
  if (from.is_string()) to = from.AsString();
}

TableRows ToRows(RawRows raw) {
  TableRows result;
  result.job_id = std::move(raw.job_reference->job_id);
  result.location = std::move(raw.job_reference->location);
  result.job_complete = raw.job_complete;
  result.columns = List<ShownColumn>();
  Json fields = Json::Array();
  for (const Json& field : *raw.schema->fields) {
    ShownColumn column;
    SetText(column.name, field["name"]);
    SetText(column.type, field["type"]);
    SetText(column.mode, field["mode"]);
    SetText(column.description, field["description"]);
    result.columns->push_back(std::move(column));
    fields.Push(field);
  }
  result.rows = List<Json>();
  for (const Json& row : *raw.rows) result.rows->push_back(Record(fields, row, 0));
  result.total_rows = std::move(raw.total_rows);
  result.page_token = std::move(raw.page_token);
  result.total_bytes_processed = std::move(raw.total_bytes_processed);
  result.cache_hit = raw.cache_hit;
  return result;
}

}  // namespace

Task<TableRows> bigquery::Query(Context& context, QueryParams params) {
  DryRunParams trial;
  trial.project_id = params.project_id;
  trial.query = params.query;
  trial.query_parameters = params.query_parameters;
  trial.parameter_mode = params.parameter_mode;
  trial.default_dataset = params.default_dataset;
  trial.location = params.location;
  Job job = co_await DryRun(context, std::move(trial));
  std::string kind = *job.statistics->query->statement_type;
  if (kind != "SELECT") {
    co_return Error(ErrorCode::kInvalidArgument,
                    "query: expected a single SELECT, found " +
                        (kind.empty() ? std::string("another statement") : kind) +
                        "; use execute_statement for what changes something");
  }
  RunQueryParams request;
  request.project_id = std::move(params.project_id);
  request.query = std::move(params.query);
  request.query_parameters = std::move(params.query_parameters);
  request.parameter_mode = std::move(params.parameter_mode);
  request.default_dataset = std::move(params.default_dataset);
  request.location = std::move(params.location);
  request.max_results = params.max_results;
  request.timeout_ms = params.timeout_ms;
  request.maximum_bytes_billed = params.maximum_bytes_billed;
  co_return ToRows(co_await RunQuery(context, std::move(request)));
}

Task<TableRows> bigquery::GetQueryResults(Context& context, GetQueryResultsParams params) {
  FetchResultsParams request;
  request.project_id = std::move(params.project_id);
  request.job_id = std::move(params.job_id);
  request.location = std::move(params.location);
  request.max_results = params.max_results;
  request.page_token = std::move(params.page_token);
  request.timeout_ms = params.timeout_ms;
  co_return ToRows(co_await FetchResults(context, std::move(request)));
}

Task<TableRows> bigquery::ListRows(Context& context, ListRowsParams params) {
  FetchSchemaParams schema;
  schema.project_id = params.project_id;
  schema.dataset_id = params.dataset_id;
  schema.table_id = params.table_id;
  schema.selected_fields = params.selected_fields;
  RawRows table = co_await FetchSchema(context, std::move(schema));
  FetchRowsParams request;
  request.project_id = std::move(params.project_id);
  request.dataset_id = std::move(params.dataset_id);
  request.table_id = std::move(params.table_id);
  request.selected_fields = std::move(params.selected_fields);
  request.max_results = params.max_results;
  request.page_token = std::move(params.page_token);
  RawRows rows = co_await FetchRows(context, std::move(request));
  rows.schema = std::move(table.schema);
  co_return ToRows(std::move(rows));
}

}  // namespace pie
