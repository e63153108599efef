#include "surface/suggestion.h"

#include <vector>

#include "base/suggest.h"
#include "surface/visible.h"

namespace pie {

std::string_view MeantTool(const Catalog& catalog, std::string_view name, const KeyPolicy* policy,
                           bool connectors) {
  std::vector<std::string_view> known;
  for (const Tool& tool : catalog.tools()) {
    if (IsVisible(tool, policy)) known.push_back(tool.name);
  }
  for (const ConnectorTable* connector : catalog.registry()) {
    const Tool* tool = connectors ? catalog.FindCallable(connector->name) : nullptr;
    if (tool && IsVisible(*tool, policy)) known.push_back(tool->name);
  }
  return Closest(name, known);
}

std::string_view MeantAction(const ConnectorTable& connector, std::string_view name,
                             const KeyPolicy* policy) {
  std::vector<std::string_view> known;
  for (const ActionRow& action : connector.actions) {
    if (IsVisible(connector, action, policy)) known.push_back(action.name);
  }
  return Closest(name, known);
}

Error NoConnector(const Registry& registry, const std::string& name, const std::string& next) {
  std::vector<std::string_view> known;
  for (const ConnectorTable* connector : registry) known.push_back(connector->name);
  std::string what = "no connector '" + name.substr(0, 100) + "'";
  return Error(ErrorCode::kNotFound, Unknown(what, Closest(name, known), next));
}

std::string Unknown(const std::string& what, std::string_view meant, const std::string& next) {
  return what + (meant.empty() ? "; " : "; did you mean '" + std::string(meant) + "'? ") + next;
}

}  // namespace pie
