// A service's reply to the result that a table declares, text to text.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// Appends `json` reduced to what `type` declares; it fits the output schema of schema.h. Unknown
// members are dropped, numbers and text become each other where nothing is lost, unknown names of
// an enum stay. A value that still does not fit is left out and told in `mismatches` (at most
// kMaxProblems, may be null): as null where the member is required, and as null in a list.
// A reply that is no JSON, or whose top level does not fit, is an error, and `out` is unchanged.
Result<Unit> Project(const TypeRow& type, std::string_view json, std::string& out,
                     List<Problem>* mismatches = nullptr);

}  // namespace pie
