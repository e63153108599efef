// Widgets load scripts over https only, have sane heights, and do not belong to skills.
#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {

void CheckWidget(const Connector& connector, Diagnostics& diags) {
  const Widget& widget = connector.widget;
  for (const auto* urls : {&widget.allowed_scripts, &widget.allowed_styles}) {
    for (const LocatedString& url : *urls) {
      std::string problem =
          url->starts_with("https://")
              ? UrlProblem(url.value)
              : "expected a URL that starts with 'https://', found " + Quoted(url.value);
      if (!problem.empty()) diags.Error(url.span, "bad-url", problem);
    }
  }
  if (widget.default_height > widget.max_height) {
    diags.Error(widget.span, "out-of-range",
                "'defaultHeight' " + std::to_string(widget.default_height) +
                    " is larger than 'maxHeight' " + std::to_string(widget.max_height));
  }
  bool declared = widget.span.end > 0;
  if (declared && connector.tier == Tier::kSkill) {
    diags.Error(widget.span, "skill-widget", "a skill cannot have a widget");
  }
  if (declared && !widget.present) {
    diags.Warning(widget.span, "missing-section",
                  "'widget' is declared, but there is no section '===widget==='");
  }
}

}  // namespace pie::gen
