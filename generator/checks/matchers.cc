// Heartbeat matchers can match something.
#include <algorithm>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// Actions that automations report and nobody calls.
constexpr std::string_view kPseudoActions[] = {"_poll_check", "_webhook", "_cron", "_manual"};

SourceSpan EnumSpan(const Connector& connector) {
  return connector.actions.empty() ? SourceSpan{} : connector.actions[0].wire.span;
}

void CheckAction(const HeartbeatMatcher& matcher, const Connector& connector, Diagnostics& diags) {
  const std::string& name = matcher.action.value;
  if (name.empty()) {
    if (matcher.source.value == "tool") {
      diags.Error(matcher.source.span, "missing-key",
                  "a matcher with source 'tool' needs a key 'action'");
    }
    return;
  }
  if (connector.tool && connector.tool->broken) return;
  bool pseudo = std::find(std::begin(kPseudoActions), std::end(kPseudoActions), name) !=
                std::end(kPseudoActions);
  std::vector<std::string> known = WireNames(connector.actions);
  if (pseudo || std::find(known.begin(), known.end(), name) != known.end()) return;
  std::string best = Suggest(name, known);
  std::string text =
      "action " + Quoted(name) + " has a heartbeat matcher but is not in the action enum";
  // A near miss is a slip of the pen. Anything else may be an action that is yet to come.
  Diagnostic& diagnostic = best.empty() ? diags.Warning(matcher.action.span, "unknown-action", text)
                                        : diags.Error(matcher.action.span, "unknown-action", text);
  if (known.empty()) return;
  const Action* near = FindWire(connector.actions, best);
  diagnostic.Note(near != nullptr ? near->wire.span : EnumSpan(connector),
                  "actions are listed here" + DidYouMean(name, known));
}

void CheckEvent(const HeartbeatMatcher& matcher, const Connector& connector, Diagnostics& diags) {
  if (matcher.event->empty() || !connector.automation) return;
  std::vector<std::string> known;
  for (const Trigger& trigger : connector.automation->triggers) {
    for (const WebhookEvent& event : trigger.events) known.push_back(event.wire);
  }
  if (known.empty() || std::find(known.begin(), known.end(), matcher.event.value) != known.end())
    return;
  diags.Error(matcher.event.span, "unknown-event",
              "event " + Quoted(matcher.event.value) +
                  " has a heartbeat matcher but no webhook trigger declares it" +
                  DidYouMean(matcher.event.value, known));
}

}  // namespace

void CheckMatchers(const Connector& connector, Diagnostics& diags) {
  for (const HeartbeatEvent& event : connector.heartbeat_events) {
    if (event.matchers.empty()) {
      diags.Warning(
          event.span, "no-matcher",
          "heartbeat event " + Quoted(event.wire.value) + " has no matchers, so it never fires");
    }
    for (const HeartbeatMatcher& matcher : event.matchers) {
      if (matcher.source.value == "tool") CheckAction(matcher, connector, diags);
      if (matcher.source.value == "webhook") CheckEvent(matcher, connector, diags);
      if (matcher.source.value == "webhook" && !connector.automation) {
        diags.Error(matcher.source.span, "missing-section",
                    "a matcher with source 'webhook' needs a webhook trigger under 'automation'");
      }
    }
  }
}

}  // namespace pie::gen
