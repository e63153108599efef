#include "surface/visible.h"

namespace pie {

bool IsVisible(const Tool& tool, const KeyPolicy* policy) {
  if (!policy) return true;
  if (tool.action == Tool::kByArgument) return policy->AllowsAny(*tool.connector);
  return policy->Allows(tool.connector->name, tool.connector->actions.data[tool.action].name);
}

bool IsVisible(const Prompt& prompt, const KeyPolicy* policy) {
  return !policy || policy->AllowsAny(*prompt.connector);
}

bool IsVisible(const Resource& resource, const KeyPolicy* policy) {
  return !policy || policy->AllowsAny(*resource.connector);
}

}  // namespace pie
