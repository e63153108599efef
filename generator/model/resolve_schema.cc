// JSON Schema -> TypeSpec.
#include <algorithm>
#include <map>

#include "model/resolve_parts.h"
#include "source/json_text.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

const std::vector<std::string> kTypes = {"boolean", "integer", "number", "string",
                                         "array",   "object",  "null"};

// Keywords that tables cannot print: a schema with one of them is kept as text, too.
constexpr std::string_view kRawKeywords[] = {
    "$schema",
    "$id",
    "$defs",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$vocabulary",
    "$comment",
    "definitions",
    "allOf",
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contains",
    "minContains",
    "maxContains",
    "prefixItems",
    "contentMediaType",
    "contentEncoding",
    "contentSchema",
    "deprecated",
    "readOnly",
    "writeOnly",
};

// What the schemas below one root share.
struct SchemaScope {
  const Node& root;
  Connector& connector;
  Diagnostics& diags;
  std::map<std::string, TypeSpec> definitions = {};  // of the root, resolved
  std::vector<std::string> open = {};                // definitions being resolved
};

TypeSpec ResolveIn(const Node& node, const std::string& where, SchemaScope& scope,
                   bool property = false);

std::vector<FieldSpec> ResolveProperties(const Node& node, SchemaScope& scope) {
  std::vector<FieldSpec> fields;
  if (!ExpectMap(node, "'properties'", scope.diags)) return fields;
  for (const Member& member : node.members) {
    FieldSpec field;
    field.wire = member.key;
    field.type = ResolveIn(member.value, "property " + Quoted(member.key.value), scope, true);
    fields.push_back(std::move(field));
  }
  return fields;
}

class SchemaResolver {
 public:
  SchemaResolver(const Node& node, const std::string& where, SchemaScope& scope, bool property)
      : map_(node, where, scope.diags),
        node_(node),
        scope_(scope),
        diags_(scope.diags),
        property_(property) {}

  TypeSpec Resolve() {
    type_.span = node_.key;
    if (!map_.ok()) return type_;
    map_.Text("title", type_.title);
    map_.Text("description", type_.description);
    map_.Boolean("nullable", type_.nullable);
    LocatedString reference;
    if (map_.Text("$ref", reference)) {
      ReadReference(reference);
    } else {
      ReadKind();
      ReadLimits();
      ReadObject();
      ReadList();
      ReadAlternatives();
      ReadEnum();
    }
    ReadValues();
    for (std::string_view keyword : kRawKeywords) {
      if (map_.Find(keyword) != nullptr) type_.needs_raw = true;
    }
    for (const Member& member : node_.members) {
      if (member.key->starts_with("x-")) map_.Allow(member.key.value);
    }
    if (property_) map_.Boolean("secret", type_.secret);
    map_.Finish();
    type_.needs_raw = type_.needs_raw || AnyRaw();
    return std::move(type_);
  }

 private:
  void ReadReference(const LocatedString& reference) {
    if (const NamedType* named = FindNamedType(node_, scope_.connector.types)) {
      TakeCopy(named->type);
      bool has_name = type_.kind == TypeKind::kObject || type_.kind == TypeKind::kEnum;
      if (has_name) type_.type_name = named->wire.value;
    } else if (TypeReference(node_)) {
      std::vector<std::string> known;
      for (const NamedType& type : scope_.connector.types) known.push_back(type.wire);
      diags_.Error(reference.span, "unknown-type",
                   Quoted(reference.value) + " is not in 'types'" +
                       DidYouMean(*TypeReference(node_), known));
    } else {
      type_.needs_raw = true;  // shown as it is written
      ReadDefinition(reference);
    }
  }

  // '#/$defs/x' of the same schema; other references are left to the client.
  void ReadDefinition(const LocatedString& reference) {
    for (const char* section : {"$defs", "definitions"}) {
      std::string prefix = "#/" + std::string(section) + "/";
      if (!reference->starts_with(prefix)) continue;
      std::string name = reference->substr(prefix.size());
      const Node* definitions = scope_.root.Find(section);
      const Node* target = definitions != nullptr ? definitions->Find(name) : nullptr;
      if (target == nullptr) {
        diags_.Error(reference.span, "unknown-type",
                     Quoted(reference.value) + " refers to nothing");
        return;
      }
      bool recursive = std::find(scope_.open.begin(), scope_.open.end(), name) != scope_.open.end();
      if (recursive) return;  // any JSON, as far as C++ is concerned
      auto known = scope_.definitions.find(name);
      if (known == scope_.definitions.end()) {
        scope_.open.push_back(name);
        TypeSpec type = ResolveIn(*target, "definition " + Quoted(name), scope_);
        scope_.open.pop_back();
        known = scope_.definitions.emplace(name, std::move(type)).first;
      }
      TakeCopy(known->second);
      type_.needs_raw = true;
      return;
    }
  }

  // A copy of what is referred to, with what stands beside the reference.
  void TakeCopy(const TypeSpec& target) {
    if (!Spend(CountTypes(target) * kBytesPerType, node_.key, scope_.connector, diags_)) return;
    TypeSpec own = std::move(type_);
    type_ = target;
    type_.span = own.span;
    type_.nullable = type_.nullable || own.nullable;
    type_.raw_schema.clear();
    if (!own.title.empty()) type_.title = own.title;
    if (!own.description.empty()) type_.description = own.description;
  }

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
      type_.fields = ResolveProperties(*properties, scope_);
      if (type_.kind == TypeKind::kMap && properties->IsMap()) type_.kind = TypeKind::kObject;
    }
    ReadRequired();
    std::optional<bool> open = additional != nullptr ? additional->AsBoolean() : std::nullopt;
    type_.additional_properties = open.value_or(true);
    bool empty = type_.kind == TypeKind::kMap && open == false;
    if (empty) type_.kind = TypeKind::kObject;
    std::optional<TypeSpec> value;
    if (additional != nullptr && !open) {
      value = ResolveIn(*additional, "'additionalProperties'", scope_);
    }
    if (type_.kind == TypeKind::kMap) type_.element.push_back(value.value_or(TypeSpec{}));
    if (type_.kind == TypeKind::kObject && value) type_.needs_raw = true;
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
        type_.needs_raw = true;
      }
    }
  }

  void ReadList() {
    const Node* items = map_.Find("items");
    if (type_.kind != TypeKind::kList) return;
    type_.element.push_back(items != nullptr ? ResolveIn(*items, "'items'", scope_) : TypeSpec{});
  }

  void ReadAlternatives() {
    for (std::string_view key : {"oneOf", "anyOf"}) {
      const Node* list = map_.Find(key);
      if (list == nullptr || !ExpectSequence(*list, Quoted(key), diags_)) continue;
      if (!type_.alternatives.empty())
        type_.needs_raw = true;  // both oneOf and anyOf, or several types
      type_.alternatives.clear();
      type_.alternatives_mode = key == "oneOf" ? Alternatives::kOneOf : Alternatives::kAnyOf;
      for (const Node& item : list->items) {
        const Node* type = item.Find("type");
        if (type != nullptr && type->IsScalar() && type->text == "null") {
          type_.nullable = true;
          continue;
        }
        type_.alternatives.push_back(ResolveIn(item, Quoted(key) + " entry", scope_));
      }
      if (type_.kind == TypeKind::kObject && !type_.fields.empty()) {
        // Properties here and alternatives beside them: the struct cannot say both.
        type_.needs_raw = true;
        type_.alternatives.clear();
        type_.alternatives_mode = Alternatives::kNone;
      } else if (type_.alternatives.size() == 1) {
        Collapse();
      } else {
        SetCommonKind(type_);
      }
    }
  }

  // `oneOf: [{X}, {type: 'null'}]` is a nullable X.
  void Collapse() {
    TypeSpec only = std::move(type_.alternatives[0]);
    only.nullable = only.nullable || type_.nullable;
    if (!type_.description.empty()) only.description = type_.description;
    if (!type_.title.empty()) only.title = type_.title;
    only.span = type_.span;
    type_ = std::move(only);
  }

  void ReadEnum() {
    const Node* values = map_.Find("enum");
    if (values == nullptr || !ExpectSequence(*values, "'enum'", diags_)) return;
    ReadEnumValues(*values, has_type_, type_, diags_);
    if (!has_type_ && !type_.alternatives.empty()) SetCommonKind(type_);
  }

  void ReadValues() {
    if (const Node* node = map_.Find("default")) {
      type_.default_json = ResolveDefault(*node, type_, diags_);
    }
    if (const Node* node = map_.Find("const")) type_.const_json = ToJson(*node);
    if (const Node* node = map_.Find("example")) type_.examples.push_back(ToJson(*node));
    const Node* examples = map_.Find("examples");
    if (examples == nullptr || !ExpectSequence(*examples, "'examples'", diags_)) return;
    for (const Node& item : examples->items) type_.examples.push_back(ToJson(item));
  }

  bool AnyRaw() const {
    auto raw = [](const TypeSpec& type) { return type.needs_raw; };
    return std::any_of(type_.fields.begin(), type_.fields.end(),
                       [&](const FieldSpec& field) { return raw(field.type); }) ||
           std::any_of(type_.element.begin(), type_.element.end(), raw) ||
           std::any_of(type_.alternatives.begin(), type_.alternatives.end(), raw);
  }

  MapReader map_;
  const Node& node_;
  SchemaScope& scope_;
  Diagnostics& diags_;
  TypeSpec type_;
  bool property_;
  bool has_type_ = false;
};

TypeSpec ResolveIn(const Node& node, const std::string& where, SchemaScope& scope, bool property) {
  if (node.AsBoolean() == true) {  // the schema that everything fits
    TypeSpec any;
    any.span = node.key;
    return any;
  }
  return SchemaResolver(node, where, scope, property).Resolve();
}

}  // namespace

TypeSpec ResolveSchema(const Node& node, const std::string& where, Connector& connector,
                       Diagnostics& diags, bool property) {
  SchemaScope scope{node, connector, diags};
  TypeSpec type = ResolveIn(node, where, scope, property);
  if (type.needs_raw) type.raw_schema = SchemaJson(node, connector, diags);
  return type;
}

}  // namespace pie::gen
