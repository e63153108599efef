#include "checks/check.h"
#include "checks/rules.h"

namespace pie::gen {

std::span<const ConnectorCheck> ConnectorChecks() {
  static constexpr ConnectorCheck kChecks[] = {
      CheckTier,       CheckSecrets,  CheckUrls,      CheckToolNames, CheckSchemas,
      CheckForms,      CheckSignIn,   CheckParams,    CheckRequests,  CheckGraphql,
      CheckPagination, CheckTriggers, CheckWebhooks,  CheckPolls,     CheckMatchers,
      CheckTables,     CheckWidget,   CheckPublicApp, CheckResources,
  };
  return kChecks;
}

void RunChecks(std::vector<Connector>& connectors, Diagnostics& diags) {
  for (const Connector& connector : connectors) {
    for (ConnectorCheck check : ConnectorChecks()) check(connector, diags);
  }
  CheckUniqueness(connectors, diags);
  for (Connector& connector : connectors) {
    connector.has_errors = connector.has_errors || diags.HasErrors(connector.span.file);
  }
}

}  // namespace pie::gen
