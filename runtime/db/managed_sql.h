// Statements of connectors: what they may be, and values on their way in and out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "db/session.h"
#include "pie/json.h"

namespace pie {

enum class StatementKind {
  kRead,   // changes nothing: can be read through a cursor, as far as wanted
  kWrite,  // must run to its end
};

// Only statements that leave nothing behind in the session but rows are let through. Says by the
// first word: the server itself refuses a second statement.
Result<StatementKind> ClassifyStatement(std::string_view sql);

// Arrays become PostgreSQL arrays or JSON, as the statement wants them.
Result<Params> ToParams(Session& session, const std::string& sql, const List<Json>& values);

// An array of objects.
Json RowsToJson(const SqlRows& rows);

}  // namespace pie
