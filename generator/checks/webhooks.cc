// Webhook triggers say enough to verify and sort deliveries.
#include <algorithm>

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

void CheckChallenge(const WebhookChallenge& challenge, Diagnostics& diags) {
  if (challenge.kind == WebhookChallenge::Kind::kNoContent && challenge.when.empty()) {
    diags.Error(challenge.span, "missing-key", "'challenge' with 'noContent' needs a key 'when'");
  }
  if (challenge.token.empty() == challenge.secret->empty()) return;
  diags.Error(challenge.span, "missing-key",
              "'challenge' needs both 'token' and 'secret', or neither");
}

bool IsPlace(std::string_view text) { return text.starts_with("/") || IsHeaderName(text); }

// A place, "{body}", or text with places in braces.
bool IsDeliveryId(std::string_view text) {
  if (text.find('{') == std::string_view::npos || text == "{body}") {
    return text == "{body}" || IsPlace(text);
  }
  for (size_t open; (open = text.find('{')) != std::string_view::npos;) {
    text.remove_prefix(open + 1);
    size_t close = text.find('}');
    if (close == std::string_view::npos || !IsPlace(text.substr(0, close))) return false;
    text.remove_prefix(close + 1);
  }
  return true;
}

// What stands in braces: {body} {timestamp} {id} {url} {method} or a JSON pointer.
void CheckPlaceholders(const WebhookVerify& verify, Diagnostics& diags) {
  static const std::vector<std::string> kKnown = {"body", "timestamp", "id", "url", "method"};
  std::string_view rest = verify.payload;
  for (size_t open; (open = rest.find('{')) != std::string::npos;) {
    rest.remove_prefix(open + 1);
    std::string name(rest.substr(0, rest.find('}')));
    if (name.starts_with("/") || std::find(kKnown.begin(), kKnown.end(), name) != kKnown.end()) {
      continue;
    }
    diags.Error(verify.span, "bad-payload",
                "'payload' knows {body}, {timestamp}, {id}, {url}, {method} and JSON pointers, "
                "found " +
                    Quoted("{" + name + "}") + DidYouMean(name, kKnown));
  }
}

void CheckPayload(const WebhookVerify& verify, Diagnostics& diags) {
  CheckPlaceholders(verify, diags);
  auto holds = [&](const char* name) { return verify.payload.find(name) != std::string::npos; };
  if (!holds("{body}") && !holds("{/")) {
    diags.Error(verify.span, "bad-payload",
                "'payload' must contain '{body}', found " + Quoted(verify.payload));
  }
  bool in_header = !verify.timestamp_header.empty() && verify.timestamp_header[0] != '/';
  if ((in_header || !verify.timestamp_key.empty()) && !holds("{timestamp}")) {
    diags.Error(verify.span, "bad-payload",
                "'payload' must contain '{timestamp}': a time that is not signed proves nothing");
  }
}

// Claims may name the address: {url}.
void CheckClaims(const WebhookVerify& verify, Diagnostics& diags) {
  for (const auto& [claim, value] : verify.claims) {
    size_t open = value->find('{');
    if (open == std::string::npos || value->compare(open, 5, "{url}") == 0) continue;
    diags.Error(value.span, "bad-payload",
                "a claim is text that may hold {url}, found " + Quoted(value.value));
  }
}

void CheckVerify(const WebhookVerify& verify, Diagnostics& diags) {
  switch (verify.scheme) {
    case VerifyScheme::kUnset:
    case VerifyScheme::kNone:
      return;
    case VerifyScheme::kUrlForm:
    case VerifyScheme::kStandardWebhooks:
      break;
    case VerifyScheme::kToken:
      if (verify.query.empty()) Need(verify.header, "header", verify, diags);
      break;
    case VerifyScheme::kJwt:
      Need(verify.header, "header", verify, diags);
      CheckClaims(verify, diags);
      break;
    case VerifyScheme::kEd25519:
      Need(verify.timestamp_header, "timestamp", verify, diags);
      [[fallthrough]];
    default:
      Need(verify.header, "header", verify, diags);
      if (verify.scheme == VerifyScheme::kHmacTimestamp && verify.timestamp_key.empty()) {
        Need(verify.timestamp_header, "timestamp", verify, diags);
      }
      CheckPayload(verify, diags);
  }
  for (const std::string* place : {&verify.header, &verify.timestamp_header}) {
    if (!place->empty() && !IsPlace(*place)) {
      diags.Error(verify.span, "bad-header",
                  Quoted(*place) + " is neither a header name nor a JSON pointer");
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
    CheckChallenge(trigger.challenge, diags);
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
    if (!id.empty() && !IsDeliveryId(id)) {
      diags.Error(
          trigger.delivery_id.span, "bad-header",
          "expected a header name, a JSON pointer, or text that has them in braces, found " +
              Quoted(id));
    }
  }
}

}  // namespace pie::gen
