#include "checks/check.h"

namespace pie::gen {

std::span<const ConnectorCheck> ConnectorChecks() { return {}; }

void RunChecks(std::vector<Connector>& connectors, Diagnostics& diags) {
  for (Connector& connector : connectors) {
    for (ConnectorCheck check : ConnectorChecks()) check(connector, diags);
  }
  for (Connector& connector : connectors) {
    connector.has_errors = connector.has_errors || diags.HasErrors(connector.span.file);
  }
}

}  // namespace pie::gen
