// From SQLSTATE to Error.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie {

// `message` is the server's primary message. It goes to Error::detail only, as it may quote values.
Error ErrorOfSqlState(std::string_view state, std::string_view message);
// States after which the same transaction may succeed when it is run again.
bool IsRetryableState(std::string_view state);
Error DatabaseUnavailable(std::string_view detail);

}  // namespace pie
