// The JSON text of schemas, and the bound on what references may write out.
#include "model/resolve_parts.h"
#include "source/json_text.h"

namespace pie::gen {
namespace {

// A few lines of references can describe a schema of any size.
constexpr size_t kMaxWrittenOut = 64 << 20;

void AppendSchemaJson(const Node& node, const std::vector<NamedType>& types, std::string& out);

// A scalar of a schema of texts is text, also where YAML would read a number: enum: [+1, -1].
void AppendText(const Node& node, std::string& out) {
  if (node.IsScalar()) {
    out += JsonString(node.text);
  } else if (node.IsSequence()) {
    out += "[";
    for (const Node& item : node.items) {
      if (&item != &node.items.front()) out += ",";
      AppendText(item, out);
    }
    out += "]";
  } else {
    out += ToJson(node);
  }
}

// `secret: true` is for us; clients that are strict refuse keywords they do not know.
bool IsSecretMark(const Member& member) {
  return member.key.value == "secret" && member.value.AsBoolean().has_value();
}

void AppendMembers(const Node& node, const std::vector<NamedType>& types, std::string& out) {
  const Node* type = node.Find("type");
  const Node* nullable = node.Find("nullable");
  bool text = type != nullptr && type->IsScalar() && type->text == "string";
  // OpenAPI's `nullable` has no meaning in JSON Schema 2020-12.
  bool with_null =
      type != nullptr && type->IsScalar() && nullable != nullptr && nullable->AsBoolean() == true;
  bool first = true;
  for (const Member& member : node.members) {
    const std::string& key = member.key.value;
    if ((with_null && &member.value == nullable) || IsSecretMark(member)) continue;
    if (!first) out += ",";
    first = false;
    out += JsonString(key) + ":";
    bool value = key == "enum" || key == "default" || key == "const" || key == "examples";
    if (text && value) {
      AppendText(member.value, out);
    } else if (with_null && &member.value == type) {
      out += "[" + JsonString(type->text) + ",\"null\"]";
    } else {
      AppendSchemaJson(member.value, types, out);
    }
  }
}

void AppendSchemaJson(const Node& node, const std::vector<NamedType>& types, std::string& out) {
  if (out.size() > kMaxWrittenOut) return;  // refused by Spend()
  if (const NamedType* named = FindNamedType(node, types)) {
    std::string beside;
    for (const Member& member : node.members) {
      if (member.key.value == "$ref" || IsSecretMark(member)) continue;
      beside += "," + JsonString(member.key.value) + ":" + ToJson(member.value);
    }
    const std::string& target = named->schema_json;
    out += beside.empty() ? target : "{\"allOf\":[" + target + "]" + beside + "}";
  } else if (node.IsMap()) {
    out += "{";
    AppendMembers(node, types, out);
    out += "}";
  } else if (node.IsSequence()) {
    out += "[";
    for (const Node& item : node.items) {
      if (&item != &node.items.front()) out += ",";
      AppendSchemaJson(item, types, out);
    }
    out += "]";
  } else {
    out += ToJson(node);
  }
}

}  // namespace

size_t CountTypes(const TypeSpec& type) {
  size_t count = 1;
  for (const FieldSpec& field : type.fields) count += CountTypes(field.type);
  for (const TypeSpec& element : type.element) count += CountTypes(element);
  for (const TypeSpec& alternative : type.alternatives) count += CountTypes(alternative);
  return count;
}

bool Spend(size_t bytes, SourceSpan span, Connector& connector, Diagnostics& diags) {
  if (connector.written_out > kMaxWrittenOut) return false;
  connector.written_out += bytes;
  if (connector.written_out <= kMaxWrittenOut) return true;
  diags.Error(span, "too-complex",
              "schemas are larger than 64 MB when references are written out, up to here");
  return false;
}

std::string SchemaJson(const Node& node, Connector& connector, Diagnostics& diags) {
  std::string out;
  AppendSchemaJson(node, connector.types, out);
  return Spend(out.size(), node.key, connector, diags) ? out : "{}";
}

void ComposeRawSchema(TypeSpec& object, const std::string& definitions) {
  object.needs_raw = !definitions.empty();
  std::string properties, required;
  for (const FieldSpec& field : object.fields) {
    object.needs_raw = object.needs_raw || field.type.needs_raw;
    std::string name = JsonString(field.wire.value);
    properties += (properties.empty() ? "" : ",") + name + ":" +
                  (field.schema_json.empty() ? "{}" : field.schema_json);
    if (field.required) required += (required.empty() ? "" : ",") + name;
  }
  object.raw_schema.clear();
  if (!object.needs_raw) return;
  object.raw_schema =
      "{\"type\":\"object\",\"properties\":{" + properties + "},\"required\":[" + required + "]" +
      (object.additional_properties ? "" : ",\"additionalProperties\":false") + definitions + "}";
}

}  // namespace pie::gen
