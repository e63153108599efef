// Generated from panel.pie. Do not edit.
// A widget and a public page.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::panel {

// Values are positions in the table's `actions`.
enum class Action : int {
  kPanel,
};

struct Params {
  Field<String> id;
  Params() = default;
};

// Shows a panel.
Task<Json> Panel(Context& context, Params params);

// The connector's table, for pie::Registry.
extern const ConnectorTable kPanel;

}  // namespace pie::panel
