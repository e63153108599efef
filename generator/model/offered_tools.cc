#include "model/model.h"

namespace pie::gen {

std::vector<LocatedString> OfferedTools(const Connector& connector) {
  std::vector<LocatedString> offered;
  if (!connector.tool) return offered;
  if (connector.tool->shape == ToolShape::kConnector) offered.push_back(connector.tool->name);
  for (const Action& action : connector.actions) {
    bool single = connector.tool->shape == ToolShape::kAction && !action.hidden;
    if (single) offered.push_back({action.tool_name, action.span});
  }
  return offered;
}

}  // namespace pie::gen
