// Generated from plugins/house-style/house-style.pie. Do not edit.
// Always-on writing rules for answers that are short, plain and exact.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::house_style {

// The connector's table, for pie::Registry.
extern const ConnectorTable kHouseStyle;

}  // namespace pie::house_style
