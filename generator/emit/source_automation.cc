// What runs without a caller: triggers, hooks, heartbeats.
#include <algorithm>

#include "emit/functions.h"
#include "emit/source_parts.h"

namespace pie::gen {
namespace {

std::string_view SchemeName(VerifyScheme scheme) {
  switch (scheme) {
    case VerifyScheme::kNone:
      return "VerifyScheme::kNone";
    case VerifyScheme::kHmac:
      return "VerifyScheme::kHmac";
    case VerifyScheme::kHmacTimestamp:
      return "VerifyScheme::kHmacTimestamp";
    case VerifyScheme::kStandardWebhooks:
      return "VerifyScheme::kStandardWebhooks";
    case VerifyScheme::kUrlForm:
      return "VerifyScheme::kUrlForm";
    case VerifyScheme::kEd25519:
      return "VerifyScheme::kEd25519";
    case VerifyScheme::kToken:
      return "VerifyScheme::kToken";
    case VerifyScheme::kPublicKey:
      return "VerifyScheme::kPublicKey";
    case VerifyScheme::kJwt:
      return "VerifyScheme::kJwt";
    case VerifyScheme::kUnset:
      break;
  }
  return "VerifyScheme::kUnset";
}

std::string_view ChallengeName(WebhookChallenge::Kind kind) {
  switch (kind) {
    case WebhookChallenge::Kind::kBodyField:
      return "ChallengeKind::kBodyField";
    case WebhookChallenge::Kind::kQuery:
      return "ChallengeKind::kQuery";
    case WebhookChallenge::Kind::kCrc:
      return "ChallengeKind::kCrc";
    case WebhookChallenge::Kind::kHeader:
      return "ChallengeKind::kHeader";
    case WebhookChallenge::Kind::kPingPong:
      return "ChallengeKind::kPingPong";
    case WebhookChallenge::Kind::kNoContent:
      return "ChallengeKind::kNoContent";
    case WebhookChallenge::Kind::kNone:
      break;
  }
  return "ChallengeKind::kNone";
}

std::string_view TriggerName(TriggerKind kind) {
  switch (kind) {
    case TriggerKind::kInterval:
      return "TriggerKind::kInterval";
    case TriggerKind::kWebhook:
      return "TriggerKind::kWebhook";
    case TriggerKind::kCron:
      break;
  }
  return "TriggerKind::kCron";
}

Init VerifyInit(const WebhookVerify& verify, TableWriter& writer) {
  Init row;
  if (verify.scheme == VerifyScheme::kUnset) return row;
  row.Member("scheme", Code(SchemeName(verify.scheme))).Text("secret", verify.secret.value);
  if (verify.scheme == VerifyScheme::kNone) return row;
  row.Text("algorithm", verify.algorithm).Text("encoding", verify.encoding);
  row.Text("header", verify.header).Text("query", verify.query).Text("prefix", verify.prefix);
  row.Text("signature_key", verify.signature_key).Text("timestamp_key", verify.timestamp_key);
  row.Text("timestamp_header", verify.timestamp_header).Text("payload", verify.payload);
  row.Number("tolerance_seconds", verify.tolerance_seconds, 300);
  row.Text("secret_encoding", verify.secret_encoding);
  row.Member("claims", writer.PairsRef(verify.claims));
  row.Text("body_hash_claim", verify.body_hash_claim);
  row.Text("body_hash_algorithm", verify.body_hash_algorithm);
  return row.Text("body_hash_encoding", verify.body_hash_encoding);
}

Init ChallengeInit(const WebhookChallenge& challenge) {
  Init row;
  if (challenge.kind == WebhookChallenge::Kind::kNone) return row;
  row.Member("kind", Code(ChallengeName(challenge.kind)));
  row.Text("field", challenge.field).Text("when", challenge.when);
  row.Text("reply", challenge.reply).Text("token", challenge.token);
  row.Text("secret", challenge.secret.value).Text("encoding", challenge.encoding);
  return row.Text("prefix", challenge.prefix).Flag("is_signed", challenge.is_signed, true);
}

}  // namespace

Rendered SourceEmitter::EventRows(const Trigger& trigger, const std::string& name) {
  Rendered rows;
  for (const WebhookEvent& event : trigger.events) {
    Rendered row = Code("{");
    (row += CppString(event.wire)).Add(", ") += CppStringOrNull(event.description);
    if (event.payload) row.Add(", ") += writer_.TypeRef(*event.payload, Storage::kStruct);
    rows += Wrap(row.Add("},"), 4, 5);
  }
  return writer_.ArrayRef("EventRow", name, rows, trigger.events.size());
}

Rendered SourceEmitter::PollRows(const Trigger& trigger, const std::string& name) {
  Rendered rows;
  for (const Poll& poll : trigger.polls) {
    auto action = std::find_if(connector_.actions.begin(), connector_.actions.end(),
                               [&](const Action& a) { return a.wire.value == poll.action.value; });
    // Callers get a result that is a list as `items` of an object.
    bool object = action->result && action->result->kind != TypeKind::kList &&
                  action->paginate.style == PageStyle::kNone;
    Init row;
    row.Text("event", poll.event.value);
    size_t index = static_cast<size_t>(action - connector_.actions.begin());
    row.Member("action", Code(std::to_string(index)));
    row.Text("arguments", poll.arguments_json);
    row.Text("items", object || !poll.items->empty() ? poll.items.value : "/items");
    row.Member("id", writer_.StringsRef(poll.id));
    row.Member("version", writer_.StringsRef(poll.version));
    row.Flag("newest_first", poll.newest_first);
    rows += Wrap(row.Braced().Add(","), 4, 5);
  }
  return writer_.ArrayRef("PollRow", name, rows, trigger.polls.size());
}

void SourceEmitter::Triggers() {
  if (!connector_.automation) return;
  const Automation& automation = *connector_.automation;
  Rendered rows;
  for (size_t i = 0; i < automation.triggers.size(); ++i) {
    const Trigger& trigger = automation.triggers[i];
    Init row;
    row.Member("kind", Code(TriggerName(trigger.kind))).Text("description", trigger.description);
    row.Text("cron", trigger.cron.value).Text("timezone", trigger.timezone);
    row.Number("every_ms", trigger.every_ms.value_or(0))
        .Text("event_type_field", trigger.event_type_field);
    row.Member("events", EventRows(trigger, "kEvents" + std::to_string(i)));
    Init verify = VerifyInit(trigger.verify, writer_), challenge = ChallengeInit(trigger.challenge);
    if (!verify.empty()) row.Member("verify", verify.Braced());
    if (!challenge.empty()) row.Member("challenge", challenge.Braced());
    row.Text("delivery_id", trigger.delivery_id.value);
    row.Member("ping", writer_.StringsRef(trigger.ping));
    row.Member("polls", PollRows(trigger, "kPolls" + std::to_string(i)));
    rows += Wrap(row.Braced().Add(","), 4, 5);
  }
  members_.Member("triggers",
                  writer_.ArrayRef("TriggerRow", "kTriggers", rows, automation.triggers.size()));
  members_.Number("automation_timeout_s", automation.timeout_seconds);
  members_.Flag("allow_manual_run", automation.allow_manual_run);
}

void SourceEmitter::EventFunctions() {
  if (ReadsEvents(prepared_)) {
    AddFunction("Field<Event> ReadEvent(const Json& input)",
                "::pie::detail::EventOf<Event>(k" + connector_.cpp + ", input)");
  }
  for (const WebhookEvent* event : prepared_.events) {
    if (!HasPayloadStruct(*event)) continue;
    const std::string& type = event->payload->cpp_name;
    AddFunction("Result<" + type + "> Read" + event->cpp + "(const Json& payload)",
                "::pie::detail::DecodeAs<" + type + ">(" + Tables("kObject" + type) +
                    ", payload, ::pie::detail::From::kService)");
  }
}

void SourceEmitter::Hooks() {
  Rendered rows;
  for (const std::string& hook : connector_.hooks) {
    Rendered row = Code("{");
    (row += CppString(hook)).Add(", ") += JsonInvoker(HookFunctionName(hook));
    rows += Wrap(row.Add("},"), 4, 5);
  }
  members_.Member("hooks", writer_.ArrayRef("HookRow", "kHooks", rows, connector_.hooks.size()));
}

void SourceEmitter::Heartbeats() {
  Rendered rows;
  for (const HeartbeatEvent& event : connector_.heartbeat_events) {
    Rendered matchers;
    for (const HeartbeatMatcher& matcher : event.matchers) {
      Init row;
      row.Text("source", matcher.source.value).Text("action", matcher.action.value);
      matchers += Wrap(row.Text("event", matcher.event.value).Braced().Add(","), 4, 5);
    }
    Init row;
    row.Text("id", event.wire.value).Text("display_name", event.display_name);
    row.Text("description", event.description);
    row.Member("matchers", writer_.ArrayRef("MatcherRow", "kMatchers" + event.cpp, matchers,
                                            event.matchers.size()));
    rows += Wrap(row.Braced().Add(","), 4, 5);
  }
  members_.Member("heartbeats", writer_.ArrayRef("HeartbeatRow", "kHeartbeats", rows,
                                                 connector_.heartbeat_events.size()));
}

}  // namespace pie::gen
