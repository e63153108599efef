// Look-ups in the tables of connectors.
#pragma once

#include <string_view>

#include "pie/table.h"

namespace pie {

// Null when there is none.
const ConnectorTable* FindConnector(Registry registry, std::string_view name);
const HookRow* FindHook(const ConnectorTable& connector, std::string_view name);

}  // namespace pie
