// <name>.cc: the connector's tables, and functions of one line each.
#include "emit/emit.h"
#include "emit/schema_json.h"
#include "emit/source_parts.h"

namespace pie::gen {
namespace {

std::string_view TierName(Tier tier) {
  switch (tier) {
    case Tier::kSkill:
      return "Tier::kSkill";
    case Tier::kConnector:
      return "Tier::kConnector";
    case Tier::kAutomation:
      return "Tier::kAutomation";
    case Tier::kTool:
      break;
  }
  return "Tier::kTool";
}

std::string_view TriggerModeName(TriggerMode mode) {
  switch (mode) {
    case TriggerMode::kAlways:
      return "TriggerMode::kAlways";
    case TriggerMode::kManual:
      return "TriggerMode::kManual";
    case TriggerMode::kAuto:
      break;
  }
  return "TriggerMode::kAuto";
}

}  // namespace

Rendered SourceEmitter::JsonInvoker(const std::string& function) {
  std::string name = "Invoke" + function;
  tables_ += TemplateWriter(shape_.block("invoke"))
                 .Set("invoker", Code(name))
                 .Set("call", Wrap(Code("return Erase(c::" + function +
                                        "(context, static_cast<Json&&>(*static_cast<Json*>("
                                        "params))));"),
                                   2, 6))
                 .Finish();
  return Code(std::move(name));
}

void SourceEmitter::AddFunction(const std::string& signature, const std::string& call) {
  functions_ += TemplateWriter(shape_.block("function"))
                    .Set("signature", Wrap(Code(signature + " {"), 0, 4))
                    .Set("call", Wrap(Code("return " + call + ";"), 2, 6))
                    .Finish();
}

std::string SourceEmitter::Tables(std::string_view name) const {
  return "::pie::detail::tables::" + connector_.cpp_namespace + "::" + std::string(name);
}

Rendered SourceEmitter::Emit() {
  members_.Text("name", connector_.name.value).Text("display_name", connector_.display_name);
  members_.Text("description", connector_.description).Text("version", connector_.version);
  members_.Member("tags", writer_.StringsRef(connector_.tags));
  members_.Enum("tier", TierName(connector_.tier), "Tier::kTool");
  members_.Enum("trigger", TriggerModeName(connector_.trigger), "TriggerMode::kAuto");
  if (connector_.tool) {
    const ToolSpec& tool = *connector_.tool;
    members_.Text("tool_name", tool.name.value).Text("tool_description", tool.description);
    members_.Text("tool_schema", ToolSchema(prepared_));
    members_.Flag("has_actions", tool.has_action);
    members_.Flag("tool_per_action", tool.shape == ToolShape::kAction);
    if (tool.shape == ToolShape::kAction) members_.Text("tool_prefix", tool.prefix.value);
  }
  Actions();
  bool is_skill = connector_.tier == Tier::kSkill;
  if (is_skill) members_.Text("body", connector_.body);
  Api();
  ConnectionFields();
  members_.Member("egress", writer_.StringsRef(connector_.egress));
  OAuth();
  SecretRows();
  UserFieldRows();
  Triggers();
  Hooks();
  Heartbeats();
  Tables();
  Resources();
  Prompts();
  Pages();
  ActionFunctions();
  SettingFunctions();
  EventFunctions();
  TableFunctions();
  return TemplateWriter(shape_.main())
      .Set("manifest", CommentWords(connector_.path))
      .Set("name", Code(connector_.name.value))
      .Set("ns", Code(connector_.cpp_namespace))
      .Set("tables", std::move(tables_))
      .Set("members", members_.Lines(4))
      .Set("table", Code("k" + connector_.cpp))
      .Set("functions", std::move(functions_))
      .Finish();
}

Rendered EmitSource(const Prepared& prepared, const Templates& templates) {
  return SourceEmitter(prepared, templates).Emit();
}

}  // namespace pie::gen
