#include "surface/visible.h"

namespace pie {

bool IsVisible(const ConnectorTable& connector, const KeyPolicy* policy) {
  return !policy || policy->AllowsAny(connector);
}

bool IsVisible(const ConnectorTable& connector, const ActionRow& action, const KeyPolicy* policy) {
  return !action.hidden && (!policy || policy->Allows(connector.name, action.name));
}

bool IsVisible(const Tool& tool, const KeyPolicy* policy) {
  if (!policy) return true;
  if (tool.action == Tool::kByArgument) return policy->AllowsAny(*tool.connector);
  return policy->Allows(tool.connector->name, tool.connector->actions.data[tool.action].name);
}

bool IsVisible(const Prompt& prompt, const KeyPolicy* policy) {
  return IsVisible(*prompt.connector, policy);
}

bool IsVisible(const Resource& resource, const KeyPolicy* policy) {
  return IsVisible(*resource.connector, policy);
}

std::string InstructionsOf(const Catalog& catalog, const KeyPolicy* policy) {
  std::string text;
  for (const Prompt& prompt : catalog.prompts()) {
    bool always = !prompt.row && prompt.connector->trigger == TriggerMode::kAlways;
    if (!always || !IsVisible(prompt, policy)) continue;
    if (!text.empty()) text += "\n\n";
    text += prompt.connector->body;
  }
  return text;
}

}  // namespace pie
