// On context.db(): read-only statements and changes are told apart there, and by the server.
#include "postgresql/postgresql.h"

#include <string>
#include <utility>

#include "pie/encoding.h"
#include "pie/entries.h"
#include "pie/pie.h"

namespace pie {
namespace {

constexpr unsigned kBytea = 17;  // pg_type.oid

// `host='..' port='..' ..`, as libpq reads it.
String ConnectionString(const Json& connection) {
  std::string text;
  const char* names[][2] = {{"host", "host"},
                            {"port", "port"},
                            {"dbname", "database"},
                            {"user", "user"},
                            {"password", "password"}};
  for (const auto& [name, field] : names) {
    text += std::string(name) + "='";
    for (char c : connection[field].AsString()) {
      if (c == '\'' || c == '\\') text += '\\';
      text += c;
    }
    text += "' ";
  }
  return text;
}

ExternalQuery Statement(Context& context, String sql, List<Json> params) {
  const Json connection = context.connection();
  ExternalQuery query;
  query.connection_string = ConnectionString(connection);
  query.ssl = connection["tls"].AsString("verify-full");
  query.sql = std::move(sql);
  query.params = std::move(params);
  return query;
}

// Bytes come as \x and hex digits.
Json FromBytea(const Json& cell) {
  std::string text(cell.AsString());
  if (!text.starts_with("\\x")) return cell;
  auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string bytes;
  for (size_t i = 2; i + 1 < text.size(); i += 2) {
    bytes += static_cast<char>(digit(text[i]) * 16 + digit(text[i + 1]));
  }
  return EncodeBase64(bytes);
}

List<List<Entry<Json>>> Rows(const ExternalResult& result) {
  List<List<Entry<Json>>> rows = ToEntriesList(result.rows);
  for (Size column = 0; column < result.columns.size(); ++column) {
    if (result.column_types[column] != kBytea) continue;
    for (List<Entry<Json>>& row : rows) {
      for (Entry<Json>& cell : row) {
        if (cell.key == result.columns[column]) cell.value = FromBytea(cell.value);
      }
    }
  }
  return rows;
}

Field<String> TextOrNull(const Json& cell) {
  return cell.is_null() ? Field<String>(nullptr) : Field<String>(cell.AsString());
}

constexpr const char* kTables =
    "SELECT n.nspname AS schema, c.relname AS name, CASE c.relkind WHEN 'r' THEN 'table'"
    " WHEN 'p' THEN 'partitioned table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'"
    " ELSE 'foreign table' END AS kind, CASE WHEN c.reltuples >= 0 AND c.relkind <> 'v'"
    " THEN c.reltuples::bigint END AS estimated_rows, obj_description(c.oid, 'pg_class') AS comment"
    " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_'"
    " AND n.nspname <> 'information_schema' AND ($1::text IS NULL OR n.nspname = $1)"
    " AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2";

constexpr const char* kColumns =
    "SELECT n.nspname AS schema, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,"
    " NOT a.attnotnull AS nullable, pg_get_expr(d.adbin, d.adrelid) AS default,"
    " EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p'"
    " AND a.attnum = ANY (k.conkey)) AS primary_key,"
    " (SELECT k.confrelid::regclass::text FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid"
    " AND k.contype = 'f' AND a.attnum = ANY (k.conkey) ORDER BY k.oid LIMIT 1) AS references,"
    " col_description(c.oid, a.attnum) AS comment FROM pg_catalog.pg_class c"
    " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
    " LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
    " WHERE c.relname = $1 AND n.nspname = $2 AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
    " ORDER BY a.attnum";

}  // namespace

Task<postgresql::QueryResult> postgresql::Query(Context& context, QueryParams params) {
  ExternalQuery query =
      Statement(context, std::move(params.sql), params.params.value_or(List<Json>()));
  query.max_rows = static_cast<unsigned>(params.max_rows.value_or(1000));
  query.timeout_ms = static_cast<unsigned>(params.timeout_seconds.value_or(20)) * 1000;
  ExternalResult found = co_await context.db().Query(std::move(query));
  QueryResult result;
  result.columns = found.columns;
  result.rows = Rows(found);
  result.row_count = found.row_count;
  result.truncated = found.truncated;
  co_return result;
}

Task<postgresql::ExecuteResult> postgresql::Execute(Context& context, ExecuteParams params) {
  ExternalQuery query =
      Statement(context, std::move(params.sql), params.params.value_or(List<Json>()));
  query.timeout_ms = static_cast<unsigned>(params.timeout_seconds.value_or(20)) * 1000;
  ExternalResult done = co_await context.db().Execute(std::move(query));
  ExecuteResult result;
  result.affected_rows = done.affected_rows;
  result.rows = Rows(done);
  result.truncated = done.truncated;
  co_return result;
}

Task<postgresql::ListTablesResult> postgresql::ListTables(Context& context,
                                                          ListTablesParams params) {
  List<Json> values;
  values.push_back(params.schema ? Json(*params.schema) : Json());
  ExternalResult found =
      co_await context.db().Query(Statement(context, kTables, std::move(values)));
  List<Table> tables;
  for (Size i = 0; i < found.rows.size(); ++i) {
    const Json row = found.rows[i];
    Table table;
    table.schema = row["schema"].AsString();
    table.name = row["name"].AsString();
    table.kind = row["kind"].AsString();
    table.estimated_rows = nullptr;
    if (!row["estimated_rows"].is_null()) table.estimated_rows = row["estimated_rows"].AsInt();
    table.comment = TextOrNull(row["comment"]);
    tables.push_back(std::move(table));
  }
  ListTablesResult result;
  result.tables = std::move(tables);
  result.truncated = found.truncated;
  co_return result;
}

Task<postgresql::DescribeTableResult> postgresql::DescribeTable(Context& context,
                                                                DescribeTableParams params) {
  String schema = params.schema.value_or("public");
  List<Json> values;
  values.push_back(Json(params.table));
  values.push_back(Json(schema));
  ExternalResult found =
      co_await context.db().Query(Statement(context, kColumns, std::move(values)));
  if (found.rows.size() == 0) {
    co_return Error(ErrorCode::kNotFound, "there is no table '" + std::string(params.table) +
                                              "' in schema '" + std::string(schema) +
                                              "'; list_tables shows the ones there are");
  }
  List<Column> columns;
  for (Size i = 0; i < found.rows.size(); ++i) {
    const Json row = found.rows[i];
    Column column;
    column.name = row["name"].AsString();
    column.type = row["type"].AsString();
    column.nullable = row["nullable"].AsBool();
    column.default_ = TextOrNull(row["default"]);
    column.primary_key = row["primary_key"].AsBool();
    column.references = TextOrNull(row["references"]);
    column.comment = TextOrNull(row["comment"]);
    columns.push_back(std::move(column));
  }
  DescribeTableResult result;
  result.schema = std::move(schema);
  result.table = std::move(params.table);
  result.columns = std::move(columns);
  co_return result;
}

}  // namespace pie
