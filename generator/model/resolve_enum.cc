// `enum` of a JSON Schema.
#include <algorithm>
#include <map>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void ReadNames(const Node& values, TypeSpec& type, Diagnostics& diags) {
  type.kind = TypeKind::kEnum;
  std::map<std::string, SourceSpan> seen;
  for (const Node& item : values.items) {
    if (item.IsNull()) continue;
    std::optional<LocatedString> text = ReadText(item, "'enum' entry", diags);
    if (!text) continue;
    auto [first, added] = seen.emplace(text->value, text->span);
    if (added) {
      type.enum_values.push_back({*text, ""});
    } else {
      diags.Error(text->span, "duplicate-value", "duplicate enum value " + Quoted(text->value))
          .Note(first->second, "first one is here");
    }
  }
}

// Numbers, booleans or a mix: alternatives of constants.
void ReadConstants(const Node& values, TypeSpec& type) {
  type.alternatives.clear();
  type.alternatives_mode = Alternatives::kAnyOf;
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
    type.alternatives.push_back(std::move(constant));
  }
  type.needs_raw = true;  // shown as `enum`, not as a list of constants
}

}  // namespace

void SetCommonKind(TypeSpec& type) {
  if (type.alternatives.empty()) return;
  TypeKind first = type.alternatives[0].kind;
  bool same = std::all_of(type.alternatives.begin(), type.alternatives.end(),
                          [&](const TypeSpec& t) { return t.kind == first && !t.nullable; });
  bool scalar = first == TypeKind::kBoolean || first == TypeKind::kInteger ||
                first == TypeKind::kNumber || first == TypeKind::kString;
  type.kind = same && scalar ? first : TypeKind::kJson;
  type.element.clear();
}

void ReadEnumValues(const Node& values, bool has_type, TypeSpec& type, Diagnostics& diags) {
  bool texts = type.kind == TypeKind::kString;
  bool all_text = !values.items.empty();
  for (const Node& item : values.items) {
    if (item.IsNull()) type.nullable = true;
    if (!item.IsNull() && !item.IsText()) all_text = false;
  }
  bool named = texts || (all_text && !has_type);
  if (values.items.empty()) {
    diags.Error(values.key, "empty-enum", "'enum' has no values");
  } else if (named) {
    ReadNames(values, type, diags);
  } else {
    ReadConstants(values, type);
  }
}

}  // namespace pie::gen
