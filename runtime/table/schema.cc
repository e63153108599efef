#include "table/schema.h"

#include <string_view>
#include <vector>

#include "table/decoder.h"
#include "table/path.h"
#include "table/schema_printer.h"

namespace pie {

SchemaPrinter::Part SchemaPrinter::PartOf(const FieldRow& field) const {
  Part part;
  part.type = {field.kind, (field.flags & FieldRow::kNullable) != 0, field.detail, field.limits};
  part.description = field.description;
  part.default_json = field.default_json;
  bool required = (field.flags & FieldRow::kRequired) != 0;
  part.type.nullable |= style_ == SchemaStyle::kOutput || (strict() && !required);
  return part;
}

bool SchemaPrinter::Sayable(const TypeRow& type, unsigned depth) const {
  if (!strict()) return true;
  if (depth > kMaxDepth) return false;
  switch (type.kind) {
    case Kind::kMap:
      return false;
    case Kind::kList:
      return Sayable(*type.detail.element, depth + 1);
    case Kind::kJson:
      if (!type.detail.alternatives) return type.limits && type.limits->const_json;
      for (const TypeRow* one : type.detail.alternatives->types) {
        if (!Sayable(*one, depth + 1)) return false;
      }
      return true;
    case Kind::kObject:
      for (const FieldRow& field : type.detail.object->fields) {
        bool required = (field.flags & FieldRow::kRequired) != 0;
        if (required && !Sayable(PartOf(field).type, depth + 1)) return false;
      }
      return true;
    default:
      return true;
  }
}

void SchemaPrinter::Print(const Part& part, unsigned depth) {
  writer_.BeginObject();
  if (depth <= kMaxDepth) Body(part, depth);
  writer_.EndObject();
}

void SchemaPrinter::Body(const Part& part, unsigned depth) {
  const TypeRow& type = part.type;
  Description(part);
  TypeWord(type);
  if (type.kind == Kind::kEnum) EnumValues(*type.detail.names, type.nullable);
  if (type.kind == Kind::kObject) Members(*type.detail.object, depth);
  if (type.kind == Kind::kList || type.kind == Kind::kMap) {
    writer_.Key(type.kind == Kind::kList ? "items" : "additionalProperties");
    Part element{*type.detail.element};
    element.type.nullable |= style_ == SchemaStyle::kOutput;
    Print(element, depth + 1);
  }
  if (type.limits) PrintLimits(type);
  const Alternatives* choices =
      type.kind == Kind::kJson ? type.detail.alternatives : ScalarChoices(type);
  if (choices && style_ != SchemaStyle::kOutput) PrintAlternatives(type, *choices, depth);
  if (part.default_json && style_ == SchemaStyle::kLoose) {
    writer_.Key("default");
    writer_.Raw(part.default_json);
  }
}

void SchemaPrinter::Description(const Part& part) {
  std::string text = part.description ? part.description : "";
  if (strict() && part.type.limits) {
    std::string words = LimitWords(part.type);
    if (!words.empty()) text += text.empty() ? words : " (" + words + ")";
  }
  if (strict() && part.default_json) {
    text += (text.empty() ? "" : " ") + std::string("Default: ") + part.default_json;
  }
  if (!text.empty()) writer_.Member("description", text);
}

void SchemaPrinter::TypeWord(const TypeRow& type) {
  const char* word = nullptr;
  switch (type.kind) {
    case Kind::kBoolean:
      word = "boolean";
      break;
    case Kind::kInteger:
      word = "integer";
      break;
    case Kind::kNumber:
      word = "number";
      break;
    case Kind::kString:
    case Kind::kEnum:
      word = "string";
      break;
    case Kind::kObject:
    case Kind::kMap:
      word = "object";
      break;
    case Kind::kList:
      word = "array";
      break;
    case Kind::kJson:
      return;
  }
  writer_.Key("type");
  if (!type.nullable) return writer_.String(word);
  writer_.BeginArray();
  writer_.String(word);
  writer_.String("null");
  writer_.EndArray();
}

// A service may send new values any day, so results only hint at them.
void SchemaPrinter::EnumValues(const EnumTable& names, bool nullable) {
  writer_.Key(style_ == SchemaStyle::kOutput ? "examples" : "enum");
  writer_.BeginArray();
  for (const char* name : names.values) writer_.String(name);
  if (nullable && style_ != SchemaStyle::kOutput) writer_.Null();
  writer_.EndArray();
}

void SchemaPrinter::Members(const ObjectTable& table, unsigned depth) {
  std::vector<const char*> required;
  writer_.Key("properties");
  writer_.BeginObject();
  for (const FieldRow& field : table.fields) {
    Part part = PartOf(field);
    if (!Sayable(part.type, depth + 1)) continue;
    if (strict() || (field.flags & FieldRow::kRequired)) required.push_back(field.name);
    writer_.Key(field.name);
    Print(part, depth + 1);
  }
  writer_.EndObject();
  if (!required.empty()) {
    writer_.Key("required");
    writer_.BeginArray();
    for (const char* name : required) writer_.String(name);
    writer_.EndArray();
  }
  if (strict() || (style_ == SchemaStyle::kLoose && !table.open)) {
    writer_.Key("additionalProperties");
    writer_.Bool(false);
  }
}

bool SchemaPrinter::PrintConstants(const TypeRow& type, const Alternatives& alternatives) {
  for (const TypeRow* one : alternatives.types) {
    if (!one->limits || !one->limits->const_json) return false;
  }
  writer_.Key("enum");
  writer_.BeginArray();
  for (const TypeRow* one : alternatives.types) writer_.Raw(one->limits->const_json);
  if (type.nullable) writer_.Null();
  writer_.EndArray();
  return true;
}

void SchemaPrinter::PrintAlternatives(const TypeRow& type, const Alternatives& alternatives,
                                      unsigned depth) {
  if (PrintConstants(type, alternatives)) return;
  bool any = strict() || !alternatives.exactly_one;
  // An alternative that takes null itself would make null fit two of them.
  bool apart = type.nullable && !any && TakesNull(type.kind, type.detail);
  if (apart) {
    writer_.Key("anyOf");
    writer_.BeginArray();
    writer_.BeginObject();
  }
  writer_.Key(any ? "anyOf" : "oneOf");
  writer_.BeginArray();
  for (const TypeRow* one : alternatives.types) Print(Part{*one}, depth + 1);
  if (apart) {
    writer_.EndArray();
    writer_.EndObject();
  }
  if (type.nullable) writer_.Raw(R"({"type":"null"})");
  writer_.EndArray();
}

// ---- Entry points
// ----------------------------------------------------------------------------------

std::string Schema(const TypeRow& type, SchemaStyle style) {
  std::string text;
  SchemaPrinter printer(text, style);
  if (printer.Sayable(type, 0)) printer.Print(SchemaPrinter::Part{type}, 0);
  return text;
}

std::string Schema(const ObjectTable& table, SchemaStyle style) {
  TypeRow type{Kind::kObject};
  type.detail.object = &table;
  return Schema(type, style);
}

std::string InputSchema(const ActionRow& action, SchemaStyle style) {
  if (action.input_schema && style == SchemaStyle::kLoose) return action.input_schema;
  static constexpr ObjectTable kNothing{"", {}, 0, false};
  return Schema(action.params ? *action.params : kNothing, style);
}

const char* ResultWrapper(const TypeRow& type) {
  switch (type.kind) {
    case Kind::kObject:
    case Kind::kMap:
    case Kind::kJson:
      return nullptr;
    case Kind::kList:
      return "items";
    default:
      return "value";
  }
}

std::string OutputSchema(const ActionRow& action) {
  if (!action.result) return "";
  if (action.result->kind == Kind::kJson) {
    bool object = action.output_schema && PointerText(action.output_schema, "/type") == "object";
    return object ? action.output_schema : "";
  }
  const char* wrapper = ResultWrapper(*action.result);
  std::string schema = Schema(*action.result, SchemaStyle::kOutput);
  if (!wrapper) return schema;
  return std::string(R"({"type":"object","properties":{")") + wrapper + "\":" + schema +
         R"(},"required":[")" + wrapper + "\"]}";
}

}  // namespace pie
