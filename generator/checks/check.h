// Stage "check": rules over the finished model. One rule per .cc; check_table.cc lists them.
#pragma once

#include <span>
#include <vector>

#include "model/model.h"
#include "source/diagnostics.h"

namespace pie::gen {

using ConnectorCheck = void (*)(const Connector& connector, Diagnostics& diags);

// Every rule that looks at one connector.
std::span<const ConnectorCheck> ConnectorChecks();

// Runs all rules, also those across connectors, and sets `has_errors`.
void RunChecks(std::vector<Connector>& connectors, Diagnostics& diags);

}  // namespace pie::gen
