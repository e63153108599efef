// Whether the lists of a key name what there is.
#pragma once

#include "pie/json.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// kInvalidArgument names each entry of `allow` and `deny` that fits no connector and no action: a
// slip of the pen in `deny` would allow what somebody meant to forbid.
Result<Unit> CheckKeyNames(const Json& options, const Registry& registry);

}  // namespace pie
