// Limits that some value can meet; patterns that RE2 can run.
#include <re2/re2.h>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

template <class T>
void CheckOrder(const std::optional<T>& low, const std::optional<T>& high, std::string_view names,
                SourceSpan span, Diagnostics& diags) {
  if (!low || !high || *low <= *high) return;
  diags.Error(span, "impossible-limits", "no value can meet " + std::string(names) + " together");
}

void CheckType(const TypeSpec& type, Diagnostics& diags) {
  const Limits& limits = type.limits;
  CheckOrder(limits.minimum, limits.maximum, "'minimum' and 'maximum'", type.span, diags);
  CheckOrder(limits.min_length, limits.max_length, "'minLength' and 'maxLength'", type.span, diags);
  CheckOrder(limits.min_items, limits.max_items, "'minItems' and 'maxItems'", type.span, diags);
  CheckOrder(limits.min_properties, limits.max_properties, "'minProperties' and 'maxProperties'",
             type.span, diags);
  if (limits.multiple_of && *limits.multiple_of <= 0) {
    diags.Error(type.span, "out-of-range", "'multipleOf' must be larger than 0");
  }
  std::string problem = limits.pattern.empty() ? "" : PatternProblem(limits.pattern);
  if (!problem.empty()) {
    diags.Error(type.span, "bad-pattern", "'pattern' cannot be used: " + problem);
  }
}

void CheckTree(const TypeSpec& type, Diagnostics& diags) {
  if (!type.type_name.empty()) return;  // a copy; the original has been looked at
  CheckType(type, diags);
  for (const FieldSpec& field : type.fields) CheckTree(field.type, diags);
  for (const TypeSpec& element : type.element) CheckTree(element, diags);
  for (const TypeSpec& alternative : type.alternatives) CheckTree(alternative, diags);
}

}  // namespace

std::string PatternProblem(const std::string& pattern) {
  constexpr size_t kMaxBytes = 1000;
  if (pattern.size() > kMaxBytes) return "longer than 1000 bytes";
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(1 << 20);
  RE2 expression(pattern, options);
  return expression.ok() ? "" : expression.error();
}

void CheckSchemas(const Connector& connector, Diagnostics& diags) {
  auto visit = [&](const TypeSpec& type) { CheckTree(type, diags); };
  for (const NamedType& type : connector.types) visit(type.type);
  if (connector.tool) visit(connector.tool->parameters);
  for (const Action& action : connector.actions) {
    if (action.result) visit(*action.result);
  }
  if (!connector.automation) return;
  for (const Trigger& trigger : connector.automation->triggers) {
    for (const WebhookEvent& event : trigger.events) {
      if (event.payload) visit(*event.payload);
    }
  }
}

}  // namespace pie::gen
