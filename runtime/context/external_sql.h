// Which statements may go to an external database.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie {

// SELECT, WITH or EXPLAIN; kInvalidArgument for anything else, and for functions that act outside
// of the transaction. The server enforces the rest: one statement, in a read-only transaction that
// is rolled back.
Result<std::string> ExternalStatementType(std::string_view sql);

}  // namespace pie
