// Secrets that a table declares (FieldRow::kSecret), taken out of JSON text that is kept: run
// records, events, results of tasks.
#pragma once

#include <string>
#include <string_view>

#include "pie/table.h"

namespace pie {

bool HoldsSecret(const ObjectTable& table);

// The text with "[redacted]" in place of each secret field's value; null stays. What is malformed
// becomes null: it may hold anything.
std::string Conceal(const ObjectTable& table, std::string_view json);
std::string Conceal(const TypeRow& type, std::string_view json);

}  // namespace pie
