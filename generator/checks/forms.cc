// User fields and connection fields can be filled in.
#include <algorithm>

#include "checks/rules.h"
#include "source/json_text.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

bool IsOption(const UserField& field, const std::string& json) {
  return std::any_of(field.options.begin(), field.options.end(), [&](const SelectOption& option) {
    return JsonString(option.value.value) == json || option.value.value == json;
  });
}

// "" when the default fits the field.
std::string DefaultProblem(const UserField& field) {
  const std::string& json = field.default_json;
  char first = json.empty() ? '\0' : json[0];
  bool number = first == '-' || (first >= '0' && first <= '9');
  switch (field.kind) {
    case UserFieldKind::kText:
      return first == '"' || number ? "" : "a text";
    case UserFieldKind::kNumber: {
      if (!number) return "a number";
      double value = std::stod(json);
      bool inside = (!field.min || value >= *field.min) && (!field.max || value <= *field.max);
      return inside ? "" : "a number from 'min' to 'max'";
    }
    case UserFieldKind::kBoolean:
      return json == "true" || json == "false" ? "" : "true or false";
    case UserFieldKind::kSelect:
      return IsOption(field, json) ? "" : "one of 'options'";
    case UserFieldKind::kTags:
      return first == '[' ? "" : "a list of texts";
  }
  return "";
}

void CheckUserField(const UserField& field, Diagnostics& diags) {
  bool select = field.kind == UserFieldKind::kSelect;
  std::string name = "user field " + Quoted(field.wire.value);
  if (select && field.options.empty()) {
    diags.Error(field.span, "missing-key", name + " of type 'select' needs a key 'options'");
    return;
  }
  if (!select && !field.options.empty()) {
    diags.Error(field.span, "conflicting-keys",
                name + " has 'options', which only type 'select' can have");
  }
  if (field.kind != UserFieldKind::kNumber && (field.min || field.max)) {
    diags.Error(field.span, "conflicting-keys",
                name + " has 'min' or 'max', which only type 'number' can have");
  }
  if (field.min && field.max && *field.min > *field.max) {
    diags.Error(field.span, "impossible-limits", "no value can meet 'min' and 'max' together");
  } else if (!field.default_json.empty()) {
    std::string expected = DefaultProblem(field);
    if (!expected.empty()) {
      diags.Error(
          field.default_span, "bad-default",
          name + ": the default must be " + expected + ", found " + Quoted(field.default_json));
    }
  }
}

}  // namespace

void CheckForms(const Connector& connector, Diagnostics& diags) {
  for (const UserField& field : connector.user_fields) CheckUserField(field, diags);
  for (const ConnectionField& field : connector.connection) {
    std::string problem = field.pattern.empty() ? "" : PatternProblem(field.pattern);
    if (!problem.empty())
      diags.Error(field.span, "bad-pattern", "'pattern' cannot be used: " + problem);
  }
}

}  // namespace pie::gen
