// Cron expressions and intervals can be scheduled.
#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {

void CheckTriggers(const Connector& connector, Diagnostics& diags) {
  constexpr uint64_t kShortestMs = 60000;
  if (!connector.automation) return;
  const Automation& automation = *connector.automation;
  if (automation.triggers.empty()) {
    diags.Warning(automation.span, "no-trigger",
                  "'automation' has no triggers, so it never runs by itself");
  }
  bool has_webhook = false;
  for (const Trigger& trigger : automation.triggers) {
    has_webhook = has_webhook || trigger.kind == TriggerKind::kWebhook;
    if (trigger.kind == TriggerKind::kCron && !trigger.cron->empty()) {
      std::string problem = CronProblem(trigger.cron.value);
      if (!problem.empty())
        diags.Error(trigger.cron.span, "bad-cron", "cron expression: " + problem);
    }
    if (trigger.kind == TriggerKind::kInterval && trigger.every_ms &&
        *trigger.every_ms < kShortestMs) {
      diags.Error(
          trigger.span, "out-of-range",
          "an interval is one minute at least, found " + std::to_string(*trigger.every_ms) + " ms");
    }
  }
  if (automation.on_webhook && !has_webhook) {
    diags.Error(automation.span, "missing-section",
                "'onWebhook: true' needs a trigger of type 'webhook'");
  }
}

}  // namespace pie::gen
