// `default`, `const` and the arguments of polls fit their schemas.
#include <algorithm>
#include <cmath>

#include "model/resolve_parts.h"
#include "source/json_text.h"
#include "source/suggest.h"
#include "source/utf8.h"

namespace pie::gen {
namespace {

// How a value is spoken of.
struct Words {
  const char* id;
  const char* what;
  bool argument;  // is sent as it is written; its texts may be templates
};
constexpr Words kDefault = {"bad-default", "the default", false};
constexpr Words kArgument = {"bad-argument", "the argument", true};

bool Check(const Node& value, const TypeSpec& type, const Words& words, Diagnostics& diags);

// A template: its value comes from a user field, which has a type of its own where it is all of it.
bool IsFilledIn(const Node& value, TypeKind kind) {
  size_t open = value.text.find('{');
  if (!value.IsText() || open == std::string::npos) return false;
  bool whole = open == 0 && value.text.find('}') == value.text.size() - 1;
  return whole || kind == TypeKind::kString || kind == TypeKind::kEnum;
}

// "" when the value fits; else what was expected.
std::string Expected(const Node& value, const TypeSpec& type, const Words& words) {
  if (value.IsNull()) return type.nullable || type.kind == TypeKind::kJson ? "" : "a value";
  switch (type.kind) {
    case TypeKind::kBoolean:
      return value.AsBoolean() ? "" : "true or false";
    case TypeKind::kInteger:
      return value.AsInteger() ? "" : "a whole number";
    case TypeKind::kNumber:
      return value.AsNumber() ? "" : "a number";
    case TypeKind::kString:
      return (words.argument ? value.IsText() : value.IsScalar()) ? "" : "a text";
    case TypeKind::kList:
      return value.IsSequence() ? "" : "a list";
    case TypeKind::kObject:
    case TypeKind::kMap:
      return value.IsMap() ? "" : "a map";
    case TypeKind::kEnum: {
      std::vector<std::string> names;
      for (const EnumValue& name : type.enum_values) names.push_back(name.wire);
      bool known =
          value.IsScalar() && std::find(names.begin(), names.end(), value.text) != names.end();
      return known ? "" : "one of " + QuotedList(names);
    }
    case TypeKind::kJson:
      return "";
  }
  return "";
}

size_t CountCodePoints(std::string_view text) {
  size_t count = 0;
  for (size_t at = 0; at < text.size(); ++count) at += std::max<size_t>(Utf8Length(text, at), 1);
  return count;
}

std::string ExpectedWithin(const Node& value, const Limits& limits) {
  std::optional<double> number = value.AsNumber();
  if (number) {
    if (limits.minimum && *number < *limits.minimum)
      return "at least " + JsonNumber(*limits.minimum);
    if (limits.maximum && *number > *limits.maximum)
      return "at most " + JsonNumber(*limits.maximum);
    if (limits.exclusive_minimum && *number <= *limits.exclusive_minimum)
      return "more than " + JsonNumber(*limits.exclusive_minimum);
    if (limits.exclusive_maximum && *number >= *limits.exclusive_maximum)
      return "less than " + JsonNumber(*limits.exclusive_maximum);
  }
  if (number && limits.multiple_of && *limits.multiple_of > 0) {
    double times = *number / *limits.multiple_of;
    if (std::abs(times - std::round(times)) > 1e-9)
      return "a multiple of " + JsonNumber(*limits.multiple_of);
  }
  if (value.IsScalar() && (limits.min_length || limits.max_length)) {
    size_t length = CountCodePoints(value.text);
    if (limits.min_length && length < *limits.min_length)
      return "a text of at least " + std::to_string(*limits.min_length) + " characters";
    if (limits.max_length && length > *limits.max_length)
      return "a text of at most " + std::to_string(*limits.max_length) + " characters";
  }
  if (value.IsSequence()) {
    if (limits.min_items && value.items.size() < *limits.min_items)
      return "a list of at least " + std::to_string(*limits.min_items) + " items";
    if (limits.max_items && value.items.size() > *limits.max_items)
      return "a list of at most " + std::to_string(*limits.max_items) + " items";
  }
  return "";
}

// Reports the first part of `value` that does not fit; true when all do.
bool PartsFit(const Node& value, const TypeSpec& type, const Words& words, Diagnostics& diags) {
  if (value.IsSequence() && !type.element.empty()) {
    for (const Node& item : value.items) {
      if (!Check(item, type.element[0], words, diags)) return false;
    }
  }
  for (const FieldSpec& field : type.fields) {
    const Node* member = value.Find(field.wire.value);
    if (member != nullptr && !Check(*member, field.type, words, diags)) return false;
    if (member != nullptr || !field.required || !value.IsMap()) continue;
    diags.Error(value.span, words.id,
                std::string(words.what) + " must have " + Quoted(field.wire.value));
    return false;
  }
  return true;
}

bool Check(const Node& value, const TypeSpec& type, const Words& words, Diagnostics& diags) {
  if (words.argument && IsFilledIn(value, type.kind)) return true;
  std::string expected = Expected(value, type, words);
  if (expected.empty()) expected = ExpectedWithin(value, type.limits);
  if (expected.empty()) return PartsFit(value, type, words, diags);
  diags.Error(value.span, words.id,
              std::string(words.what) + " must be " + expected + ", found " + Describe(value));
  return false;
}

// YAML has eaten the quotes of a text such as 1 or true.
void QuoteTexts(Node& value, const TypeSpec& type) {
  bool text = type.kind == TypeKind::kString || type.kind == TypeKind::kEnum;
  if (text && value.IsScalar()) value.quoted = true;
  if (!type.element.empty()) {
    for (Node& item : value.items) QuoteTexts(item, type.element[0]);
  }
  for (Member& member : value.members) {
    if (type.kind == TypeKind::kMap) QuoteTexts(member.value, type.element[0]);
    for (const FieldSpec& field : type.fields) {
      if (field.wire.value == member.key.value) QuoteTexts(member.value, field.type);
    }
  }
}

}  // namespace

std::string ResolveDefault(const Node& value, const TypeSpec& type, Diagnostics& diags) {
  Check(value, type, kDefault, diags);
  Node typed = value;
  QuoteTexts(typed, type);
  return ToJson(typed);
}

bool CheckArgument(const Node& value, const TypeSpec& type, Diagnostics& diags) {
  return Check(value, type, kArgument, diags);
}

}  // namespace pie::gen
