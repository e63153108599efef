#include "surface/tool_schema.h"

#include "base/json_reader.h"
#include "base/json_writer.h"

namespace pie {
namespace {

std::string Text(const char* text) { return text ? text : ""; }

// The strongest effect of the tool's actions: what a client should expect of any call.
Effect EffectOf(const Tool& tool) {
  if (tool.action != Tool::kByArgument) return tool.connector->actions.data[tool.action].effect;
  Effect effect = Effect::kRead;
  for (const ActionRow& action : tool.connector->actions) {
    if (!action.hidden && action.effect > effect) effect = action.effect;
  }
  return effect;
}

std::string Annotations(Effect effect) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("readOnlyHint");
  writer.Bool(effect == Effect::kRead);
  writer.Key("destructiveHint");
  writer.Bool(effect == Effect::kDestructive);
  writer.Key("openWorldHint");
  writer.Bool(true);
  writer.EndObject();
  return out;
}

// Reads `x-mcp-header` of the schema's top-level properties.
std::vector<ParamHeader> FindParamHeaders(const std::string& schema) {
  std::vector<ParamHeader> headers;
  if (schema.find("x-mcp-header") == std::string::npos) return headers;
  JsonReader reader(schema);
  std::string_view key;
  if (!reader.EnterObject()) return headers;
  while (reader.NextMember(key)) {
    if (key != "properties") {
      reader.Skip();
      continue;
    }
    if (!reader.EnterObject()) return headers;
    while (reader.NextMember(key)) {
      std::string param(key);
      JsonReader property(reader.Skip());
      if (!property.EnterObject()) continue;
      std::string_view member;
      std::string_view header;
      while (property.NextMember(member)) {
        if (member != "x-mcp-header") {
          property.Skip();
        } else if (property.ReadString(header)) {
          headers.push_back({param, "Mcp-Param-" + std::string(header)});
        }
      }
    }
  }
  return headers;
}

// A connector with several actions: what `tool_schema` says, or only the names of the actions.
std::string ConnectorSchema(const ConnectorTable& connector) {
  if (connector.tool_schema) return connector.tool_schema;
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("type", "object");
  writer.Key("properties");
  writer.BeginObject();
  writer.Key("action");
  writer.BeginObject();
  writer.Member("type", "string");
  writer.Key("enum");
  writer.BeginArray();
  for (const ActionRow& action : connector.actions) {
    if (!action.hidden) writer.String(action.name);
  }
  writer.EndArray();
  writer.EndObject();
  writer.EndObject();
  writer.Key("required");
  writer.Raw("[\"action\"]");
  writer.EndObject();
  return out;
}

}  // namespace

std::string ActionSchema(const ActionRow& action, SchemaStyle style) {
  if (action.input_schema && style == SchemaStyle::kLoose) return action.input_schema;
  if (!action.params) return R"({"type":"object","properties":{}})";
  return InputSchema(action, style);
}

const char* EffectName(Effect effect) {
  switch (effect) {
    case Effect::kRead:
      return "read";
    case Effect::kWrite:
      return "write";
    case Effect::kDestructive:
      return "destructive";
  }
  return "write";
}

void DescribeTool(Tool& tool) {
  const ConnectorTable& connector = *tool.connector;
  if (tool.action == Tool::kByArgument) {
    tool.title = Text(connector.display_name);
    tool.description = Text(connector.tool_description);
    tool.input_schema = ConnectorSchema(connector);
    tool.annotations = Annotations(EffectOf(tool));
  } else {
    const ActionRow& action = connector.actions.data[tool.action];
    bool whole = !connector.tool_per_action;
    tool.title = Text(action.title ? action.title : whole ? connector.display_name : nullptr);
    tool.description =
        Text(whole && connector.tool_description ? connector.tool_description : action.description);
    tool.input_schema = whole && connector.tool_schema ? connector.tool_schema
                                                       : ActionSchema(action, SchemaStyle::kLoose);
    tool.output_schema = action.output_schema ? action.output_schema : OutputSchema(action);
    tool.annotations =
        action.annotations_json ? action.annotations_json : Annotations(action.effect);
  }
  if (tool.description.empty()) tool.description = Text(connector.description);
  tool.param_headers = FindParamHeaders(tool.input_schema);
}

}  // namespace pie
