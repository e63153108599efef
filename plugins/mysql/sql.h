// Which statements may be queried, and which executed.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie::mysql {

// Queries: SELECT, WITH, SHOW, DESCRIBE, EXPLAIN; the server's read-only transaction does the rest.
// Otherwise statements that change rows or definitions. Either way none that reaches the server's
// files, which no transaction holds back.
Result<Unit> CheckStatement(std::string_view sql, bool read_only);

}  // namespace pie::mysql
