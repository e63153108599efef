// SQL of the typed table functions, from TableRow. Identifiers are quoted, values are parameters.
#pragma once

#include <string>

#include "pie/context.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

struct Statement {
  std::string sql;
  List<Json> params;

  Statement() = default;
};

Statement SelectSql(const TableRow& table, Where where);
// Columns of absent fields keep their default. `conflict`: comma-separated columns, or nullptr.
Result<Statement> InsertSql(const TableRow& table, const void* row, const char* conflict);
// kInvalidArgument when the row holds nothing to write.
Result<Statement> UpdateSql(const TableRow& table, Where where, const void* row);
Statement DeleteSql(const TableRow& table, Where where);

}  // namespace pie
