#include "mysql/mysql.h"

#include <string>
#include <utility>

#include "client.h"
#include "pie/entries.h"
#include "pie/pie.h"
#include "sql.h"

namespace pie {
namespace {

constexpr long long kMaxListed = 1000;

struct Order {
  const char* kind = "query";
  String sql;
  List<Json> params;
  long long max_rows = kMaxListed;
  long long seconds = 20;
  Order() = default;
};

Task<Json> Run(Context& context, Order order) {
  Json params = Json::Array();
  for (Json& param : order.params) params.Push(std::move(param));
  WireCall call;
  call.request.Set(order.kind, order.sql).Set("params", std::move(params));
  call.request.Set("max_rows", order.max_rows).Set("timeout_seconds", order.seconds);
  call.work = mysql::RunStatement;
  call.timeout_ms = static_cast<unsigned>(order.seconds + 10) * 1000;
  Json reply = co_await context.wire().Call(std::move(call));
  co_return reply;
}

Field<String> TextOrNull(const Json& cell) {
  return cell.is_null() || cell.AsString().empty() ? Field<String>(nullptr)
                                                   : Field<String>(cell.AsString());
}

// Names without a table's or a view's own are those of the connection's database.
constexpr const char* kTables =
    "SELECT table_name AS name, table_type AS kind, table_rows AS estimated_rows,"
    " NULLIF(table_comment, 'VIEW') AS comment FROM information_schema.tables"
    " WHERE table_schema = DATABASE() ORDER BY table_name";

constexpr const char* kColumns =
    "SELECT c.column_name AS name, c.column_type AS type, c.is_nullable = 'YES' AS nullable,"
    " c.column_default AS default_value, c.column_key AS column_key, c.extra AS extra,"
    " c.column_comment AS comment, (SELECT MIN(k.referenced_table_name)"
    " FROM information_schema.key_column_usage k WHERE k.table_schema = c.table_schema"
    " AND k.table_name = c.table_name AND k.column_name = c.column_name) AS refers"
    " FROM information_schema.columns c"
    " WHERE c.table_schema = DATABASE() AND c.table_name = ? ORDER BY c.ordinal_position";

}  // namespace

Task<mysql::QueryResult> mysql::Query(Context& context, QueryParams params) {
  if (Result<Unit> good = CheckStatement(std::string(params.sql), true); !good) {
    co_return good.error();
  }
  Order order;
  order.sql = std::move(params.sql);
  order.params = params.params.value_or(List<Json>());
  order.max_rows = params.max_rows.value_or(1000);
  order.seconds = params.timeout_seconds.value_or(20);
  Json reply = co_await Run(context, std::move(order));
  QueryResult result;
  List<String> columns;
  for (Size i = 0; i < reply["columns"].size(); ++i) {
    columns.push_back(reply["columns"][i].AsString());
  }
  result.columns = std::move(columns);
  result.rows = ToEntriesList(reply["rows"]);
  result.row_count = static_cast<long long>(reply["rows"].size());
  result.truncated = reply["truncated"].AsBool();
  co_return result;
}

Task<mysql::ExecuteResult> mysql::Execute(Context& context, ExecuteParams params) {
  if (Result<Unit> good = CheckStatement(std::string(params.sql), false); !good) {
    co_return good.error();
  }
  Order order;
  order.kind = "execute";
  order.sql = std::move(params.sql);
  order.params = params.params.value_or(List<Json>());
  order.seconds = params.timeout_seconds.value_or(20);
  Json reply = co_await Run(context, std::move(order));
  ExecuteResult result;
  result.affected_rows = reply["affected_rows"].AsInt();
  result.insert_id = nullptr;
  if (!reply["insert_id"].is_null()) result.insert_id = reply["insert_id"].AsInt();
  result.rows = ToEntriesList(reply["rows"]);
  result.truncated = reply["truncated"].AsBool();
  co_return result;
}

Task<mysql::ListTablesResult> mysql::ListTables(Context& context, ListTablesParams) {
  Order order;
  order.sql = kTables;
  Json reply = co_await Run(context, std::move(order));
  List<Table> tables;
  for (Size i = 0; i < reply["rows"].size(); ++i) {
    const Json row = reply["rows"][i];
    Table table;
    table.name = row["name"].AsString();
    table.kind = row["kind"].AsString();
    table.estimated_rows = nullptr;
    if (!row["estimated_rows"].is_null()) table.estimated_rows = row["estimated_rows"].AsInt();
    table.comment = TextOrNull(row["comment"]);
    tables.push_back(std::move(table));
  }
  ListTablesResult result;
  result.tables = std::move(tables);
  result.truncated = reply["truncated"].AsBool();
  co_return result;
}

Task<mysql::DescribeTableResult> mysql::DescribeTable(Context& context,
                                                      DescribeTableParams params) {
  Order order;
  order.sql = kColumns;
  order.params.push_back(Json(params.table));
  Json reply = co_await Run(context, std::move(order));
  if (reply["rows"].size() == 0) {
    co_return Error(ErrorCode::kNotFound, "there is no table '" + std::string(params.table) +
                                              "'; list_tables shows the ones there are");
  }
  List<Column> columns;
  for (Size i = 0; i < reply["rows"].size(); ++i) {
    const Json row = reply["rows"][i];
    Column column;
    column.name = row["name"].AsString();
    column.type = row["type"].AsString();
    column.nullable = row["nullable"].AsInt() != 0;
    column.default_ = nullptr;
    if (!row["default_value"].is_null()) column.default_ = row["default_value"].AsString();
    column.key = row["column_key"].AsString();
    column.extra = row["extra"].AsString();
    column.references = TextOrNull(row["refers"]);
    column.comment = TextOrNull(row["comment"]);
    columns.push_back(std::move(column));
  }
  DescribeTableResult result;
  result.table = std::move(params.table);
  result.columns = std::move(columns);
  co_return result;
}

}  // namespace pie
