#include "surface/tool_schema.h"

#include "base/json_access.h"
#include "base/json_reader.h"
#include "base/json_writer.h"
#include "surface/visible.h"

namespace pie {
namespace {

std::string_view Text(const char* text) { return text ? text : ""; }

// nullptr: the caller chooses among the connector's.
const ActionRow* ActionOf(const Tool& tool) {
  return tool.action == Tool::kByArgument ? nullptr : &tool.connector->actions.data[tool.action];
}

// The strongest effect of the tool's actions: what a client should expect of any call.
Effect EffectOf(const Tool& tool, const KeyPolicy* policy) {
  if (const ActionRow* action = ActionOf(tool)) return action->effect;
  Effect effect = Effect::kRead;
  for (const ActionRow& action : tool.connector->actions) {
    if (!IsVisible(*tool.connector, action, policy)) continue;
    if (action.effect > effect) effect = action.effect;
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

// The schema as the manifest has it; nullptr when the tables print it.
const char* WrittenSchema(const Tool& tool) {
  const ActionRow* action = ActionOf(tool);
  bool whole = !action || !tool.connector->tool_per_action;
  if (whole && tool.connector->tool_schema) return tool.connector->tool_schema;
  return action ? action->input_schema : nullptr;
}

void AddParamHeader(const std::string& param, std::string_view schema,
                    std::vector<ParamHeader>& headers) {
  JsonReader property(schema);
  if (!property.EnterObject()) return;
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

// For a connector that says nothing of its parameters.
std::string ActionNamesSchema(const ConnectorTable& connector, const KeyPolicy* policy) {
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
    if (IsVisible(connector, action, policy)) writer.String(action.name);
  }
  writer.EndArray();
  writer.EndObject();
  writer.EndObject();
  writer.Key("required");
  writer.Raw("[\"action\"]");
  writer.EndObject();
  return out;
}

// The schema as the manifest has it, with the values of `action` that are left.
std::string WithActions(const char* schema, const ConnectorTable& connector,
                        const KeyPolicy* policy) {
  Result<Json> parsed = policy ? Json::Parse(schema) : Result<Json>(Json());
  if (!parsed || !(*parsed)["properties"]["action"]["enum"].is_array()) return schema;
  Json names = (*parsed)["properties"]["action"]["enum"], left = Json::Array();
  for (Size i = 0; i < names.size(); ++i) {
    if (policy->Allows(connector.name, JsonAccess::Text(names[i]))) left.Push(names[i]);
  }
  Json properties = (*parsed)["properties"], action = properties["action"];
  action.Set("enum", std::move(left));
  properties.Set("action", std::move(action));
  parsed->Set("properties", std::move(properties));
  return JsonAccess::Dump(*parsed);
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

std::string_view TitleOf(const Tool& tool) {
  const ActionRow* action = ActionOf(tool);
  if (!action) return Text(tool.connector->display_name);
  if (action->title) return action->title;
  return Text(tool.connector->tool_per_action ? nullptr : tool.connector->display_name);
}

std::string_view DescriptionOf(const Tool& tool) {
  const ConnectorTable& connector = *tool.connector;
  const ActionRow* action = ActionOf(tool);
  bool whole = !action || !connector.tool_per_action;
  std::string_view text = Text(whole ? connector.tool_description : nullptr);
  if (text.empty() && action) text = Text(action->description);
  return text.empty() ? Text(connector.description) : text;
}

std::string InputSchemaOf(const Tool& tool, const KeyPolicy* policy) {
  const ActionRow* action = ActionOf(tool);
  if (const char* written = WrittenSchema(tool)) {
    return action ? std::string(written) : WithActions(written, *tool.connector, policy);
  }
  return action ? ActionSchema(*action, SchemaStyle::kLoose)
                : ActionNamesSchema(*tool.connector, policy);
}

std::string OutputSchemaOf(const Tool& tool) {
  const ActionRow* action = ActionOf(tool);
  if (!action) return "";
  return action->output_schema ? action->output_schema : OutputSchema(*action);
}

std::string AnnotationsOf(const Tool& tool, const KeyPolicy* policy) {
  const ActionRow* action = ActionOf(tool);
  if (action && action->annotations_json) return action->annotations_json;
  return Annotations(EffectOf(tool, policy));
}

std::vector<ParamHeader> FindParamHeaders(const Tool& tool) {
  std::vector<ParamHeader> headers;
  // Tables know nothing of this key, so a schema that has it is one that the manifest wrote.
  const char* written = WrittenSchema(tool);
  std::string_view schema = Text(written);
  if (schema.find("x-mcp-header") == std::string_view::npos) return headers;
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
      AddParamHeader(param, reader.Skip(), headers);
    }
  }
  return headers;
}

}  // namespace pie
