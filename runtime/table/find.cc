#include "table/find.h"

namespace pie {

const ConnectorTable* FindConnector(Registry registry, std::string_view name) {
  for (const ConnectorTable* connector : registry) {
    if (name == connector->name) return connector;
  }
  return nullptr;
}

const HookRow* FindHook(const ConnectorTable& connector, std::string_view name) {
  for (const HookRow& hook : connector.hooks) {
    if (name == hook.name) return &hook;
  }
  return nullptr;
}

}  // namespace pie
