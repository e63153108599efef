// Webhook triggers say enough to verify and sort deliveries.
#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void Need(const std::string& value, std::string_view key, const WebhookVerify& verify,
          Diagnostics& diags) {
  if (!value.empty()) return;
  diags.Error(verify.span, "missing-key",
              "'verify' needs a key " + Quoted(key) + " with this scheme");
}

void CheckVerify(const WebhookVerify& verify, Diagnostics& diags) {
  switch (verify.scheme) {
    case VerifyScheme::kUnset:
    case VerifyScheme::kNone:
      return;
    case VerifyScheme::kHmac:
    case VerifyScheme::kUrlForm:
      Need(verify.header, "header", verify, diags);
      break;
    case VerifyScheme::kHmacTimestamp:
      Need(verify.header, "header", verify, diags);
      if (verify.timestamp_key.empty()) Need(verify.timestamp_header, "timestamp", verify, diags);
      if (verify.payload.find("{body}") == std::string::npos) {
        diags.Error(verify.span, "bad-payload",
                    "'payload' must contain '{body}', found " + Quoted(verify.payload));
      }
      break;
    case VerifyScheme::kEd25519:
      Need(verify.header, "header", verify, diags);
      Need(verify.timestamp_header, "timestamp", verify, diags);
      break;
    case VerifyScheme::kToken:
      if (verify.query.empty()) Need(verify.header, "header", verify, diags);
      break;
    case VerifyScheme::kStandardWebhooks:
      break;
  }
  Need(verify.secret.value, "secret", verify, diags);
  for (const std::string* header : {&verify.header, &verify.timestamp_header}) {
    if (!header->empty() && !IsHeaderName(*header)) {
      diags.Error(verify.span, "bad-header", Quoted(*header) + " is not a header name");
    }
  }
}

}  // namespace

void CheckWebhooks(const Connector& connector, Diagnostics& diags) {
  if (!connector.automation) return;
  const Trigger* first = nullptr;
  for (const Trigger& trigger : connector.automation->triggers) {
    if (trigger.kind != TriggerKind::kWebhook) continue;
    CheckVerify(trigger.verify, diags);
    if (first != nullptr) {
      diags
          .Error(trigger.span, "duplicate-value",
                 "a connector has one webhook trigger, found a second")
          .Note(first->span, "first one is here");
    }
    first = &trigger;
    if (trigger.events.size() > 1 && trigger.event_type_field.empty()) {
      diags.Warning(trigger.span, "no-event-type",
                    "several events but no 'eventTypeField': deliveries cannot be told apart");
    }
    const std::string& id = trigger.delivery_id.value;
    if (!id.empty() && !id.starts_with("/") && !IsHeaderName(id)) {
      diags.Error(trigger.delivery_id.span, "bad-header",
                  "expected a header name or a JSON pointer, found " + Quoted(id));
    }
  }
}

}  // namespace pie::gen
