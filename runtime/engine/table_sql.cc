#include "engine/table_sql.h"

#include "base/json_access.h"
#include "db/session.h"
#include "engine/value.h"

namespace pie {
namespace {

bool EndsWith(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string Columns(const TableRow& table) {
  std::string list;
  for (const ColumnRow& column : table.columns) {
    if (!list.empty()) list += ", ";
    list += QuoteIdent(column.name);
  }
  return list;
}

std::string FromWhere(const Where& where) {
  return where.condition.empty() ? std::string() : " where " + std::string(where.condition);
}

// One value as `$n` with the column's type. Arrays travel as JSON text and are taken apart by the
// server, which spares a second array syntax.
std::string Placeholder(const ColumnRow& column, const ParamValue& value, List<Json>& params) {
  std::string json;
  AppendJson(json, value);
  std::string number = std::to_string(params.size() + 1);
  std::string type = column.type ? column.type : "text";
  if (value.state == FieldState::kNull) {
    params.push_back(Json());
    return "$" + number + "::" + type;
  }
  if (EndsWith(type, "[]")) {
    params.push_back(Json(json));
    return "array(select jsonb_array_elements_text($" + number + "::jsonb))::" + type;
  }
  std::string text;
  bool as_json = type == "json" || type == "jsonb";
  params.push_back(Json(!as_json && AppendJsonScalar(text, json) ? text : json));
  return "$" + number + "::text::" + type;
}

}  // namespace

Statement SelectSql(const TableRow& table, Where where) {
  Statement statement;
  statement.sql = "select " + Columns(table) + " from " + QuoteIdent(table.name) + FromWhere(where);
  if (!where.order_by.empty()) statement.sql += " order by " + std::string(where.order_by);
  if (where.limit > 0) statement.sql += " limit " + std::to_string(where.limit);
  statement.params = std::move(where.values);
  return statement;
}

Result<Statement> InsertSql(const TableRow& table, const void* row, const char* conflict) {
  Statement statement;
  std::string names, values, updates;
  for (unsigned i = 0; i < table.columns.count; ++i) {
    ParamValue value = ParamAt(*table.row, row, static_cast<int>(i));
    if (value.state == FieldState::kAbsent) continue;
    const ColumnRow& column = table.columns.data[i];
    std::string name = QuoteIdent(column.name);
    names += (names.empty() ? "" : ", ") + name;
    values += (values.empty() ? "" : ", ") + Placeholder(column, value, statement.params);
    updates += (updates.empty() ? "" : ", ") + name + " = excluded." + name;
  }
  statement.sql = "insert into " + QuoteIdent(table.name) +
                  (names.empty() ? " default values" : " (" + names + ") values (" + values + ")");
  if (conflict) {
    std::string columns(conflict), quoted;
    for (size_t start = 0; start <= columns.size();) {
      size_t end = std::min(columns.find(',', start), columns.size());
      std::string name = columns.substr(start, end - start);
      name.erase(0, name.find_first_not_of(' '));
      name.erase(name.find_last_not_of(' ') + 1);
      quoted += (quoted.empty() ? "" : ", ") + QuoteIdent(name);
      start = end + 1;
    }
    if (updates.empty()) return Error(ErrorCode::kInvalidArgument, "an upsert needs a key");
    statement.sql += " on conflict (" + quoted + ") do update set " + updates;
  }
  statement.sql += " returning " + Columns(table);
  return statement;
}

Result<Statement> UpdateSql(const TableRow& table, Where where, const void* row) {
  Statement statement;
  std::string updates;
  // The condition's $1.. come first.
  statement.params = std::move(where.values);
  for (unsigned i = 0; i < table.columns.count; ++i) {
    ParamValue value = ParamAt(*table.row, row, static_cast<int>(i));
    if (value.state == FieldState::kAbsent) continue;
    const ColumnRow& column = table.columns.data[i];
    updates += (updates.empty() ? "" : ", ") + QuoteIdent(column.name) + " = " +
               Placeholder(column, value, statement.params);
  }
  if (updates.empty()) {
    return Error(ErrorCode::kInvalidArgument,
                 std::string("nothing to change in ") + table.name + ": every field is absent");
  }
  statement.sql = "update " + QuoteIdent(table.name) + " set " + updates + FromWhere(where) +
                  " returning " + Columns(table);
  return statement;
}

Statement DeleteSql(const TableRow& table, Where where) {
  Statement statement;
  statement.sql = "delete from " + QuoteIdent(table.name) + FromWhere(where);
  statement.params = std::move(where.values);
  return statement;
}

}  // namespace pie
