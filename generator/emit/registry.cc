// registry.cc and catalog.json: what there is.
#include <algorithm>

#include "emit/emit.h"
#include "emit/layout.h"
#include "source/json_text.h"

namespace pie::gen {
namespace {

std::string_view TierWord(Tier tier) {
  switch (tier) {
    case Tier::kSkill:
      return "skill";
    case Tier::kConnector:
      return "connector";
    case Tier::kAutomation:
      return "automation";
    case Tier::kTool:
      break;
  }
  return "tool";
}

std::string_view EffectWord(Effect effect) {
  switch (effect) {
    case Effect::kRead:
      return "read";
    case Effect::kDestructive:
      return "destructive";
    default:
      return "write";
  }
}

std::string_view AuthWord(const Connector& connector) {
  if (connector.oauth) return "oauth";
  AuthKind kind = connector.api ? connector.api->auth.kind : AuthKind::kNone;
  if (kind != AuthKind::kNone) return kAuthKinds[static_cast<int>(kind)];
  return connector.developer_secrets.empty() && connector.user_secrets.empty() ? "none" : "secret";
}

// One connector, over several lines so that a difference is readable.
void AppendEntry(std::string& out, const Connector& connector) {
  auto text = [&](std::string_view key, std::string_view value) {
    out.append("    \"").append(key).append("\": ").append(JsonString(value)).append(",\n");
  };
  out += "  {\n";
  text("name", connector.name.value);
  text("displayName", connector.display_name);
  text("description", connector.description);
  text("tier", TierWord(connector.tier));
  text("auth", AuthWord(connector));
  text("tool", connector.tool ? connector.tool->name.value : "");
  out += "    \"tags\": [";
  for (const std::string& tag : connector.tags) {
    out.append(&tag == &connector.tags.front() ? "" : ", ").append(JsonString(tag));
  }
  out += "],\n    \"actions\": [";
  bool first = true;
  for (const Action& action : connector.actions) {
    if (action.hidden) continue;
    out.append(first ? "\n" : ",\n").append("      {\"name\": ");
    out.append(JsonString(action.wire.value)).append(", \"effect\": \"");
    out.append(EffectWord(action.effect)).append("\", \"tool\": ");
    out.append(JsonString(action.tool_name)).append("}");
    first = false;
  }
  out += first ? "]\n  }" : "\n    ]\n  }";
}

}  // namespace

RegistryEntry RegistryEntryOf(const Connector& connector) {
  RegistryEntry entry;
  entry.name = connector.name.value;
  entry.cpp_namespace = connector.cpp_namespace;
  entry.cpp = connector.cpp;
  AppendEntry(entry.catalog, connector);
  for (const LocatedString& tool : OfferedTools(connector)) entry.tools.push_back(tool.value);
  return entry;
}

std::vector<OutputFile> EmitRegistry(std::vector<RegistryEntry> entries,
                                     const Templates& templates) {
  std::sort(entries.begin(), entries.end(),
            [](const RegistryEntry& a, const RegistryEntry& b) { return a.name < b.name; });
  Rendered declarations, rows;
  std::string catalog = "[";
  for (const RegistryEntry& entry : entries) {
    const std::string& ns = entry.cpp_namespace;
    const std::string table = "k" + entry.cpp;
    declarations += Wrap(
        Code("namespace pie::" + ns + " { extern const ConnectorTable " + table + "; }"), 0, 4);
    rows += Wrap(Code("&" + ns + "::" + table + ","), 4, 8);
    catalog += catalog.size() == 1 ? "\n" : ",\n";
    catalog += entry.catalog;
  }
  catalog += entries.empty() ? "]\n" : "\n]\n";
  const Template& shape = templates["registry.cc.tmpl"];
  Rendered array;
  if (!entries.empty()) {
    array = TemplateWriter(shape.block("array")).Set("connectors", std::move(rows)).Finish();
  }
  std::string registry = "{}";
  if (!entries.empty()) registry = "{kConnectors, " + std::to_string(entries.size()) + "}";
  Rendered source = TemplateWriter(shape.main())
                        .Set("declarations", std::move(declarations))
                        .Set("array", std::move(array))
                        .Set("registry", Code(registry))
                        .Finish();
  return {{"registry.cc", source.text()}, {"catalog.json", std::move(catalog)}};
}

}  // namespace pie::gen
