// Which statements may go to an external database.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie {

// kQuery: SELECT, WITH or EXPLAIN, whose effects the server forbids: one statement, in a read-only
// transaction that is rolled back. kExecute: what changes rows or definitions, but no command that
// steers the session, the transaction or the server.
enum class ExternalUse : unsigned char { kQuery, kExecute };

// The first word; kInvalidArgument for any other statement, and for functions that act outside of
// the transaction.
Result<std::string> ExternalStatementType(std::string_view sql, ExternalUse use);

}  // namespace pie
