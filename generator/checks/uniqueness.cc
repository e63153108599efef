// No two manifests share a connector name or a tool name.
#include <map>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {

void CheckUniqueness(const std::vector<Connector>& connectors, Diagnostics& diags) {
  std::map<std::string, LocatedString> names;  // by C++ namespace
  std::map<std::string, SourceSpan> tools;
  for (const Connector& connector : connectors) {
    if (connector.name->empty()) continue;
    auto [it, added] = names.emplace(connector.cpp_namespace, connector.name);
    if (!added) {
      diags
          .Error(connector.name.span, "duplicate-connector",
                 "connector " + Quoted(connector.name.value) + " has the same name as another one")
          .Note(it->second.span, "the other one is here");
      continue;  // its tools are the same, too
    }
    for (const LocatedString& tool : OfferedTools(connector)) {
      auto [other, fresh] = tools.emplace(tool.value, tool.span);
      if (fresh || other->second.file == tool.span.file) continue;
      diags
          .Error(tool.span, "duplicate-tool",
                 "tool " + Quoted(tool.value) + " is declared by another connector, too")
          .Note(other->second, "the other one is here");
    }
  }
}

}  // namespace pie::gen
