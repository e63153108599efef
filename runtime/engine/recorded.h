// What is kept of a call: in run records, events and results of tasks.
#pragma once

#include <string>
#include <string_view>

#include "pie/table.h"

namespace pie {

// The arguments with the values of secret parameters taken out.
std::string RecordedArguments(const ObjectTable* params, std::string_view arguments);
// The result, as callers get it, with the values of secret fields taken out.
std::string RecordedResult(const ActionRow& row, std::string_view result);

}  // namespace pie
