// Every parameter of a declarative action is sent somewhere.
#include <set>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void Collect(const TemplateText& text, std::set<std::string>& bound) {
  for (const TemplatePart& part : text.parts) {
    if (part.kind == RefKind::kParam) bound.insert(part.text);
  }
}

}  // namespace

void CheckParams(const Connector& connector, Diagnostics& diags) {
  if (connector.has_errors) return;  // what sends it may be what could not be read
  for (const Action& action : connector.actions) {
    if (!action.http) continue;
    std::set<std::string> bound;
    Collect(action.http->path, bound);
    for (const auto* bindings : {&action.http->query, &action.http->headers, &action.http->body}) {
      for (const Binding& binding : *bindings) {
        if (binding.kind == Binding::Kind::kParam) bound.insert(binding.param);
        Collect(binding.text, bound);
      }
    }
    for (const FieldSpec& field : action.params.fields) {
      if (bound.contains(field.wire.value)) continue;
      diags.Warning(field.wire.span, "unbound-param",
                    "parameter " + Quoted(field.wire.value) + " of action " +
                        Quoted(action.wire.value) +
                        " is not sent; name it in 'query', 'json', 'form' or the path");
    }
  }
}

}  // namespace pie::gen
