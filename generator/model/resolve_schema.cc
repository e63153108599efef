// JSON Schema -> TypeSpec.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/json_text.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

const std::vector<std::string> kTypes = {"boolean", "integer", "number", "string",
                                         "array",   "object",  "null"};

// Keywords that tables cannot print: a schema with one of them is kept as text, too.
constexpr std::string_view kRawKeywords[] = {
    "$schema", "$id", "$ref", "$defs", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary",
    "$comment", "definitions", "allOf", "not", "if", "then", "else", "dependentRequired",
    "dependentSchemas", "patternProperties", "propertyNames", "unevaluatedProperties",
    "unevaluatedItems", "contains", "minContains", "maxContains", "prefixItems",
    "contentMediaType", "contentEncoding", "contentSchema", "deprecated", "readOnly", "writeOnly",
};

class SchemaResolver {
 public:
  SchemaResolver(const Node& node, const std::string& where, Diagnostics& diags)
      : map_(node, where, diags), node_(node), diags_(diags) {}

  TypeSpec Resolve() {
    type_.span = node_.key;
    if (!map_.ok()) return type_;
    map_.Text("title", type_.title);
    map_.Text("description", type_.description);
    map_.Boolean("nullable", type_.nullable);
    ReadKind();
    ReadLimits();
    ReadObject();
    ReadList();
    ReadAlternatives();
    ReadEnum();
    ReadValues();
    for (std::string_view keyword : kRawKeywords) {
      if (map_.Find(keyword) != nullptr) raw_ = true;
    }
    for (const Member& member : node_.members) {
      if (member.key->starts_with("x-")) map_.Allow(member.key.value);
    }
    map_.Finish();
    raw_ = raw_ || AnyRaw();
    type_.source_json = ToJson(node_);
    if (raw_) type_.raw_schema = type_.source_json;
    return std::move(type_);
  }

 private:
  static std::optional<TypeKind> KindOf(std::string_view name) {
    if (name == "boolean") return TypeKind::kBoolean;
    if (name == "integer") return TypeKind::kInteger;
    if (name == "number") return TypeKind::kNumber;
    if (name == "string") return TypeKind::kString;
    if (name == "array") return TypeKind::kList;
    if (name == "object") return TypeKind::kMap;
    return std::nullopt;
  }

  void ReadKind() {
    const Node* type = map_.Find("type");
    std::vector<LocatedString> names;
    if (type != nullptr) names = ReadTexts(*type, "'type'", diags_);
    std::vector<TypeKind> kinds;
    for (const LocatedString& name : names) {
      if (std::find(kTypes.begin(), kTypes.end(), name.value) == kTypes.end()) {
        diags_.Error(name.span, "bad-type",
                     "expected one of " + QuotedList(kTypes) + ", found " + Quoted(name.value) +
                         DidYouMean(name.value, kTypes));
        continue;
      }
      if (name.value == "null") type_.nullable = true;
      if (auto kind = KindOf(name.value)) kinds.push_back(*kind);
    }
    has_type_ = !kinds.empty();
    if (kinds.size() == 1) {
      type_.kind = kinds[0];
    } else if (kinds.size() > 1) {
      type_.alternatives_mode = Alternatives::kAnyOf;
      for (TypeKind kind : kinds) AddSimple(kind);
    } else if (type == nullptr) {
      if (node_.Find("properties") != nullptr) type_.kind = TypeKind::kMap;
      if (node_.Find("items") != nullptr) type_.kind = TypeKind::kList;
    }
  }

  void AddSimple(TypeKind kind) {
    TypeSpec simple;
    simple.kind = kind;
    simple.span = type_.span;
    if (kind == TypeKind::kList || kind == TypeKind::kMap) simple.element.emplace_back();
    type_.alternatives.push_back(std::move(simple));
  }

  void OptionalNumber(std::string_view key, std::optional<double>& out) {
    double value = 0;
    if (map_.Number(key, value)) out = value;
  }

  void OptionalCount(std::string_view key, std::optional<uint64_t>& out) {
    uint64_t value = 0;
    if (map_.Whole(key, 0, uint64_t{1} << 53, value)) out = value;
  }

  void ReadLimits() {
    Limits& limits = type_.limits;
    OptionalNumber("minimum", limits.minimum);
    OptionalNumber("maximum", limits.maximum);
    OptionalNumber("exclusiveMinimum", limits.exclusive_minimum);
    OptionalNumber("exclusiveMaximum", limits.exclusive_maximum);
    OptionalNumber("multipleOf", limits.multiple_of);
    OptionalCount("minLength", limits.min_length);
    OptionalCount("maxLength", limits.max_length);
    OptionalCount("minItems", limits.min_items);
    OptionalCount("maxItems", limits.max_items);
    OptionalCount("minProperties", limits.min_properties);
    OptionalCount("maxProperties", limits.max_properties);
    map_.Boolean("uniqueItems", limits.unique_items);
    map_.Text("pattern", limits.pattern);
    map_.Text("format", limits.format);
  }

  void ReadObject() {
    const Node* properties = map_.Find("properties");
    const Node* additional = map_.Find("additionalProperties");
    if (properties != nullptr) {
      type_.fields = ResolveProperties(*properties, diags_);
      if (type_.kind == TypeKind::kMap && properties->IsMap()) type_.kind = TypeKind::kObject;
    }
    ReadRequired();
    std::optional<bool> open = additional != nullptr ? additional->AsBoolean() : std::nullopt;
    type_.additional_properties = open.value_or(true);
    bool empty = type_.kind == TypeKind::kMap && open == false;
    if (empty) type_.kind = TypeKind::kObject;
    std::optional<TypeSpec> value;
    if (additional != nullptr && !open) {
      value = ResolveSchema(*additional, "'additionalProperties'", diags_);
    }
    if (type_.kind == TypeKind::kMap) type_.element.push_back(value.value_or(TypeSpec{}));
    if (type_.kind == TypeKind::kObject && value) raw_ = true;
  }

  void ReadRequired() {
    const Node* required = map_.Find("required");
    if (required == nullptr) return;
    if (required->AsBoolean()) {
      diags_.Error(required->key, "wrong-type",
                   "'required' is a list of names beside 'properties', not a key of one property");
      return;
    }
    std::vector<std::string> names;
    for (const FieldSpec& field : type_.fields) names.push_back(field.wire);
    for (const LocatedString& name : ReadTexts(*required, "'required'", diags_)) {
      auto field = std::find_if(type_.fields.begin(), type_.fields.end(),
                                [&](const FieldSpec& f) { return f.wire.value == name.value; });
      if (field != type_.fields.end()) {
        field->required = true;
      } else if (type_.kind == TypeKind::kObject) {
        diags_.Error(name.span, "unknown-required",
                     "required " + Quoted(name.value) + " is not in 'properties'" +
                         DidYouMean(name.value, names));
      } else {
        raw_ = true;
      }
    }
  }

  void ReadList() {
    const Node* items = map_.Find("items");
    if (type_.kind != TypeKind::kList) return;
    type_.element.push_back(items != nullptr ? ResolveSchema(*items, "'items'", diags_)
                                             : TypeSpec{});
  }

  void ReadAlternatives() {
    for (std::string_view key : {"oneOf", "anyOf"}) {
      const Node* list = map_.Find(key);
      if (list == nullptr || !ExpectSequence(*list, Quoted(key), diags_)) continue;
      if (!type_.alternatives.empty()) raw_ = true;  // both oneOf and anyOf, or several types
      type_.alternatives.clear();
      type_.alternatives_mode = key == "oneOf" ? Alternatives::kOneOf : Alternatives::kAnyOf;
      for (const Node& item : list->items) {
        const Node* type = item.Find("type");
        if (type != nullptr && type->IsScalar() && type->text == "null") {
          type_.nullable = true;
          continue;
        }
        type_.alternatives.push_back(ResolveSchema(item, Quoted(key) + " entry", diags_));
      }
      if (type_.kind == TypeKind::kObject && !type_.fields.empty()) {
        // Properties here and alternatives beside them: the struct cannot say both.
        raw_ = true;
        type_.alternatives.clear();
        type_.alternatives_mode = Alternatives::kNone;
      } else if (type_.alternatives.size() == 1) {
        Collapse();
      } else {
        SetCommonKind();
      }
    }
  }

  // `oneOf: [{X}, {type: 'null'}]` is a nullable X.
  void Collapse() {
    TypeSpec only = std::move(type_.alternatives[0]);
    only.nullable = true;
    if (!type_.description.empty()) only.description = type_.description;
    if (!type_.title.empty()) only.title = type_.title;
    only.span = type_.span;
    type_ = std::move(only);
  }

  // Alternatives that are all texts (or all numbers...) still make a typed member.
  void SetCommonKind() {
    if (type_.alternatives.empty()) return;
    TypeKind first = type_.alternatives[0].kind;
    bool same = std::all_of(type_.alternatives.begin(), type_.alternatives.end(),
                            [&](const TypeSpec& t) { return t.kind == first && !t.nullable; });
    bool scalar = first == TypeKind::kBoolean || first == TypeKind::kInteger ||
                  first == TypeKind::kNumber || first == TypeKind::kString;
    type_.kind = same && scalar ? first : TypeKind::kJson;
    type_.element.clear();
  }

  void ReadEnum() {
    const Node* values = map_.Find("enum");
    if (values == nullptr || !ExpectSequence(*values, "'enum'", diags_)) return;
    bool texts = type_.kind == TypeKind::kString;
    bool all_text = !values->items.empty();
    for (const Node& item : values->items) {
      if (item.IsNull()) type_.nullable = true;
      if (!item.IsNull() && !item.IsText()) all_text = false;
    }
    bool named = (texts || all_text) && (!has_type_ || texts);
    if (values->items.empty()) {
      diags_.Error(values->key, "empty-enum", "'enum' has no values");
    } else if (named) {
      ReadNames(*values);
    } else {
      ReadConstants(*values);
    }
  }

  void ReadNames(const Node& values) {
    type_.kind = TypeKind::kEnum;
    for (const Node& item : values.items) {
      if (item.IsNull()) continue;
      std::optional<LocatedString> text = ReadText(item, "'enum' entry", diags_);
      if (!text) continue;
      auto same = std::find_if(type_.enum_values.begin(), type_.enum_values.end(),
                               [&](const EnumValue& v) { return v.wire.value == text->value; });
      if (same != type_.enum_values.end()) {
        diags_.Error(text->span, "duplicate-value", "duplicate enum value " + Quoted(text->value))
            .Note(same->wire.span, "first one is here");
        continue;
      }
      type_.enum_values.push_back({*text, ""});
    }
  }

  // Numbers, booleans or a mix: alternatives of constants.
  void ReadConstants(const Node& values) {
    type_.alternatives.clear();
    type_.alternatives_mode = Alternatives::kAnyOf;
    for (const Node& item : values.items) {
      if (item.IsNull()) continue;
      TypeSpec constant;
      constant.kind = item.AsBoolean()   ? TypeKind::kBoolean
                      : item.AsInteger() ? TypeKind::kInteger
                      : item.AsNumber()  ? TypeKind::kNumber
                      : item.IsScalar()  ? TypeKind::kString
                                         : TypeKind::kJson;
      constant.const_json = ToJson(item);
      constant.span = item.span;
      type_.alternatives.push_back(std::move(constant));
    }
    if (!has_type_) SetCommonKind();
    raw_ = true;  // shown as `enum`, not as a list of constants
  }

  void ReadValues() {
    bool text = type_.kind == TypeKind::kString || type_.kind == TypeKind::kEnum;
    if (const Node* node = map_.Find("default")) {
      type_.default_json = text && node->IsScalar() && !node->quoted && !node->IsText()
                               ? ToJson(AsText(*node)) : ToJson(*node);
    }
    if (const Node* node = map_.Find("const")) type_.const_json = ToJson(*node);
    if (const Node* node = map_.Find("example")) type_.examples.push_back(ToJson(*node));
    const Node* examples = map_.Find("examples");
    if (examples == nullptr || !ExpectSequence(*examples, "'examples'", diags_)) return;
    for (const Node& item : examples->items) type_.examples.push_back(ToJson(item));
  }

  // `default: 1` of a string means '1': YAML has eaten the quotes.
  static Node AsText(Node node) {
    node.quoted = true;
    return node;
  }

  bool AnyRaw() const {
    auto raw = [](const TypeSpec& type) { return !type.raw_schema.empty(); };
    return std::any_of(type_.fields.begin(), type_.fields.end(),
                       [&](const FieldSpec& field) { return raw(field.type); }) ||
           std::any_of(type_.element.begin(), type_.element.end(), raw) ||
           std::any_of(type_.alternatives.begin(), type_.alternatives.end(), raw);
  }

  MapReader map_;
  const Node& node_;
  Diagnostics& diags_;
  TypeSpec type_;
  bool has_type_ = false;
  bool raw_ = false;
};

}  // namespace

TypeSpec ResolveSchema(const Node& node, const std::string& where, Diagnostics& diags) {
  if (node.AsBoolean() == true) {  // the schema that everything fits
    TypeSpec any;
    any.span = node.key;
    return any;
  }
  return SchemaResolver(node, where, diags).Resolve();
}

void ComposeRawSchema(TypeSpec& object, const std::string& definitions) {
  object.raw_schema.clear();
  bool raw = !definitions.empty();
  std::string properties, required;
  for (const FieldSpec& field : object.fields) {
    raw = raw || !field.type.raw_schema.empty();
    std::string name = JsonString(field.wire.value);
    properties += (properties.empty() ? "" : ",") + name + ":" +
                  (field.type.source_json.empty() ? "{}" : field.type.source_json);
    if (field.required) required += (required.empty() ? "" : ",") + name;
  }
  if (!raw) return;
  object.raw_schema = "{\"type\":\"object\",\"properties\":{" + properties + "},\"required\":[" +
                      required + "]" + (object.additional_properties ? "" : ",\"additionalProperties\":false") +
                      definitions + "}";
}

std::vector<FieldSpec> ResolveProperties(const Node& node, Diagnostics& diags) {
  std::vector<FieldSpec> fields;
  if (!ExpectMap(node, "'properties'", diags)) return fields;
  for (const Member& member : node.members) {
    FieldSpec field;
    field.wire = member.key;
    field.type = ResolveSchema(member.value, "property " + Quoted(member.key.value), diags);
    fields.push_back(std::move(field));
  }
  return fields;
}

}  // namespace pie::gen
