#include "emit/schema_json.h"

#include <algorithm>

#include "source/json_text.h"

namespace pie::gen {
namespace {

// Appends `"key":value` with a comma where one is needed.
class ObjectText {
 public:
  explicit ObjectText(std::string& out) : out_(out) { out_ += '{'; }
  ~ObjectText() { out_ += '}'; }
  std::string& Key(std::string_view key) {
    if (!first_) out_ += ',';
    first_ = false;
    out_.append("\"").append(key).append("\":");
    return out_;
  }
  void Text(std::string_view key, std::string_view text) {
    if (!text.empty()) Key(key) += JsonString(text);
  }
  void Json(std::string_view key, std::string_view json) {
    if (!json.empty()) Key(key) += json;
  }
  void Number(std::string_view key, const std::optional<double>& number) {
    if (number) Key(key) += JsonNumber(*number);
  }
  void Count(std::string_view key, const std::optional<uint64_t>& count) {
    if (count) Key(key) += std::to_string(*count);
  }

 private:
  std::string& out_;
  bool first_ = true;
};

std::string_view TypeWord(TypeKind kind) {
  switch (kind) {
    case TypeKind::kBoolean:
      return "\"boolean\"";
    case TypeKind::kInteger:
      return "\"integer\"";
    case TypeKind::kNumber:
      return "\"number\"";
    case TypeKind::kString:
    case TypeKind::kEnum:
      return "\"string\"";
    case TypeKind::kObject:
    case TypeKind::kMap:
      return "\"object\"";
    case TypeKind::kList:
      return "\"array\"";
    case TypeKind::kJson:
      break;
  }
  return "";
}

template <class T, class F>
void AppendArray(std::string& out, const T& items, F&& append) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    append(item);
  }
  out += ']';
}

void AppendLimits(ObjectText& object, const Limits& limits) {
  object.Number("minimum", limits.minimum);
  object.Number("maximum", limits.maximum);
  object.Number("exclusiveMinimum", limits.exclusive_minimum);
  object.Number("exclusiveMaximum", limits.exclusive_maximum);
  object.Number("multipleOf", limits.multiple_of);
  object.Count("minLength", limits.min_length);
  object.Count("maxLength", limits.max_length);
  object.Count("minItems", limits.min_items);
  object.Count("maxItems", limits.max_items);
  object.Count("minProperties", limits.min_properties);
  object.Count("maxProperties", limits.max_properties);
  if (limits.unique_items) object.Key("uniqueItems") += "true";
  object.Text("pattern", limits.pattern);
  object.Text("format", limits.format);
}

void AppendFields(ObjectText& object, const std::vector<FieldSpec>& fields, std::string& out) {
  object.Key("properties");
  {
    ObjectText properties(out);
    for (const FieldSpec& field : fields) {
      std::string name = JsonString(field.wire.value);
      properties.Key(std::string_view(name).substr(1, name.size() - 2));
      if (field.schema_json.empty()) {
        AppendSchema(out, field.type);
      } else {
        out += field.schema_json;
      }
    }
  }
  std::vector<const FieldSpec*> required;
  for (const FieldSpec& field : fields) {
    if (field.required) required.push_back(&field);
  }
  if (required.empty()) return;
  object.Key("required");
  AppendArray(out, required, [&](const FieldSpec* f) { out += JsonString(f->wire.value); });
}

void AppendKind(ObjectText& object, const TypeSpec& type, std::string& out) {
  std::string_view word = TypeWord(type.kind);
  if (!word.empty()) {
    object.Key("type");
    if (type.nullable) {
      out.append("[").append(word).append(",\"null\"]");
    } else {
      out += word;
    }
  }
  if (type.kind == TypeKind::kEnum) {
    object.Key("enum");
    AppendArray(out, type.enum_values,
                [&](const EnumValue& value) { out += JsonString(value.wire.value); });
    if (type.nullable) out.insert(out.size() - 1, type.enum_values.empty() ? "null" : ",null");
  }
  if (type.kind == TypeKind::kObject) {
    AppendFields(object, type.fields, out);
    if (!type.additional_properties) object.Json("additionalProperties", "false");
  }
  if (type.kind == TypeKind::kList || type.kind == TypeKind::kMap) {
    object.Key(type.kind == TypeKind::kList ? "items" : "additionalProperties");
    AppendSchema(out, type.element[0]);
  }
}

void AppendAlternatives(ObjectText& object, const TypeSpec& type, std::string& out) {
  if (type.alternatives.empty()) return;
  bool one = type.alternatives_mode == Alternatives::kOneOf;
  object.Key(one ? "oneOf" : "anyOf");
  AppendArray(out, type.alternatives, [&](const TypeSpec& t) { AppendSchema(out, t); });
  if (type.nullable && type.kind == TypeKind::kJson) {
    out.insert(out.size() - 1, ",{\"type\":\"null\"}");
  }
}

bool AnyPaginated(const Connector& connector) {
  return std::any_of(connector.actions.begin(), connector.actions.end(), [](const Action& a) {
    return a.paginate.style != PageStyle::kNone && !a.hidden;
  });
}

}  // namespace

void AppendSchema(std::string& out, const TypeSpec& type) {
  if (!type.raw_schema.empty()) {
    out += type.raw_schema;
    return;
  }
  ObjectText object(out);
  object.Text("title", type.title);
  object.Text("description", type.description);
  AppendKind(object, type, out);
  AppendLimits(object, type.limits);
  AppendAlternatives(object, type, out);
  object.Json("const", type.const_json);
  object.Json("default", type.default_json);
  if (type.examples.empty()) return;
  object.Key("examples");
  AppendArray(out, type.examples, [&](const std::string& json) { out += json; });
}

void AppendObjectSchema(std::string& out, const TypeSpec& object, std::string_view definitions) {
  ObjectText text(out);
  text.Key("type") += "\"object\"";
  AppendFields(text, object.fields, out);
  if (!object.additional_properties) text.Json("additionalProperties", "false");
  if (!definitions.empty()) out.append(",").append(definitions);
}

std::string ToolSchema(const Prepared& prepared) {
  const Connector& connector = prepared.connector;
  if (!connector.tool) return "";
  std::string out;
  const TypeSpec& declared = connector.tool->parameters;
  if (!connector.tool->has_action && prepared.actions.size() == 1) {
    std::string verbatim = VerbatimInputSchema(prepared, prepared.actions[0]);
    if (verbatim.empty()) AppendObjectSchema(verbatim, *prepared.actions[0].params, "");
    return verbatim;
  }
  TypeSpec tool;
  tool.fields = declared.fields;
  for (FieldSpec& field : tool.fields) field.required = field.wire.value == "action";
  if (AnyPaginated(connector)) AddPageFields(tool);
  AppendObjectSchema(out, tool, connector.tool->definitions);
  return out;
}

std::string VerbatimInputSchema(const Prepared& prepared, const PreparedAction& action) {
  const TypeSpec& params = *action.params;
  std::string out;
  bool paginated = action.action->paginate.style != PageStyle::kNone;
  if (params.raw_schema.empty()) return out;
  if (!paginated) return params.raw_schema;
  AppendObjectSchema(out, params, prepared.connector.tool->definitions);
  return out;
}

}  // namespace pie::gen
