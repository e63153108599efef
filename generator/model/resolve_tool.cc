// `tool` and `tools`.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/json_text.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// Members of the root schema that other parts refer to.
std::string Definitions(const Node& parameters) {
  std::string text;
  for (const char* key : {"$schema", "$defs", "definitions"}) {
    if (const Node* node = parameters.Find(key)) {
      text += "," + JsonString(key) + ":" + ToJson(*node);
    }
  }
  return text;
}

}  // namespace

void ResolveTool(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'tool'", diags);
  if (!map.ok()) return;
  size_t errors = diags.error_count();
  ToolSpec tool;
  tool.span = node.key;
  if (!map.RequireText("name", tool.name)) tool.name = {MemberName(connector.name.value), node.key};
  map.Text("description", tool.description);
  tool.parameters.kind = TypeKind::kObject;
  tool.parameters.span = node.key;
  if (const Node* parameters = map.Find("parameters")) {
    TypeSpec schema = ResolveSchema(*parameters, "'parameters'", connector, diags);
    tool.definitions = Definitions(*parameters);
    const Node* open = parameters->Find("additionalProperties");
    tool.open = open != nullptr && open->AsBoolean() == true;
    for (FieldSpec& field : schema.fields) {
      const Node* property = parameters->Find("properties")->Find(field.wire.value);
      if (property != nullptr) field.schema_json = SchemaJson(*property, connector, diags);
    }
    if (schema.kind == TypeKind::kMap) schema.kind = TypeKind::kObject;  // no properties declared
    if (schema.kind == TypeKind::kObject) {
      schema.element.clear();
      tool.parameters = std::move(schema);
    } else if (parameters->IsMap()) {
      diags.Error(parameters->key, "bad-type", "'parameters' of a tool must have type 'object'");
    }
  }
  map.Finish();
  for (const FieldSpec& field : tool.parameters.fields) {
    bool action = field.wire.value == "action" && !field.type.enum_values.empty();
    if (action) tool.has_action = true;
  }
  tool.prefix = tool.name;
  tool.broken = diags.error_count() > errors;
  connector.tool = std::move(tool);
}

void MakeTool(const Node& actions, Connector& connector) {
  ToolSpec tool;
  tool.declared = false;
  tool.span = actions.key;
  tool.name = {MemberName(connector.name.value), connector.name.span};
  tool.description = connector.description;
  tool.parameters.kind = TypeKind::kObject;
  tool.parameters.span = actions.key;
  tool.prefix = tool.name;
  connector.tool = std::move(tool);
}

void ResolveToolShape(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'tools'", diags);
  if (!map.ok()) return;
  std::string shape = "connector";
  map.Choice("shape", {"connector", "action"}, shape);
  LocatedString prefix;
  bool has_prefix = map.Text("prefix", prefix);
  map.Finish();
  if (!connector.tool) {
    diags.Error(node.key, "missing-section",
                "'tools' needs a section 'tool' or 'actions' beside it");
    return;
  }
  connector.tool->shape = shape == "action" ? ToolShape::kAction : ToolShape::kConnector;
  if (has_prefix) connector.tool->prefix = prefix;
}

}  // namespace pie::gen
