// User fields and connection fields can be filled in.
#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

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
