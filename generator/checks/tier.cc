// What a manifest of a tier must have.
#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {

void CheckTier(const Connector& connector, Diagnostics& diags) {
  SourceSpan at = connector.name.span.end > 0 ? connector.name.span : connector.span;
  bool skill = connector.tier == Tier::kSkill;
  if (skill && connector.body.empty() && !connector.name->empty()) {
    diags.Error(at, "empty-prompt", "a skill needs its prompt as text behind the frontmatter");
  }
  if (skill && connector.trigger == TriggerMode::kAuto && !connector.tool) {
    diags.Error(at, "missing-section", "a skill with 'trigger: auto' needs a section 'tool'");
  }
  if (connector.tier == Tier::kAutomation && !connector.automation) {
    diags.Error(at, "missing-section", "an automation needs a section 'automation'");
  }
  if (connector.has_errors) return;  // what is missing may be what could not be read
  bool callable = connector.tool || !connector.resources.empty() || !connector.prompts.empty();
  bool reachable = callable || connector.automation || connector.widget.present ||
                   !connector.public_app.files.empty();
  if (!skill && !reachable) {
    diags.Warning(at, "missing-section",
                  "nothing can be called: expected a section 'tool' or 'actions'");
  }
}

}  // namespace pie::gen
