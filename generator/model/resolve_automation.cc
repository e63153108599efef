// `automation` and `heartbeatEvents`.
#include "model/resolve_parts.h"
#include "source/json_text.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

const std::vector<std::string> kSchemes = {
    "none",       "hmac", "hmac_timestamp", "standard_webhooks", "url_form", "ed25519", "token",
    "public_key", "jwt"};
const std::vector<std::string> kDigests = {"sha1", "sha256", "sha384", "sha512"};
const std::vector<std::string> kJwtAlgorithms = {"HS256", "HS384", "HS512",
                                                 "RS256", "PS256", "ES256"};

// What a scheme means where the manifest says nothing.
void SetDefaults(WebhookVerify& verify) {
  switch (verify.scheme) {
    case VerifyScheme::kHmacTimestamp:
      verify.payload = "{timestamp}.{body}";
      break;
    case VerifyScheme::kEd25519:
      verify.payload = "{timestamp}{body}";
      verify.secret_encoding = "hex";
      break;
    case VerifyScheme::kPublicKey:
      verify.payload = "{timestamp}{body}";
      verify.encoding = "base64";
      break;
    case VerifyScheme::kUrlForm:
      verify.algorithm = "sha1";
      verify.encoding = "base64";
      verify.header = "X-Twilio-Signature";
      break;
    case VerifyScheme::kToken:
      verify.encoding = "text";
      break;
    case VerifyScheme::kJwt:
      verify.algorithm = "HS256";
      verify.encoding.clear();
      verify.payload.clear();
      break;
    default:
      break;
  }
}

void ResolveBodyHash(const Node& node, WebhookVerify& verify, Diagnostics& diags) {
  MapReader map(node, "'bodyHash'", diags);
  if (!map.ok()) return;
  verify.body_hash_algorithm = "sha256";
  verify.body_hash_encoding = "hex";
  LocatedString claim;
  if (map.RequireText("claim", claim)) verify.body_hash_claim = claim.value;
  map.Choice("algorithm", kDigests, verify.body_hash_algorithm);
  map.Choice("encoding", {"hex", "base64"}, verify.body_hash_encoding);
  map.Finish();
}

void ResolveWebhookVerify(const Node& node, WebhookVerify& verify, Diagnostics& diags) {
  verify.span = node.key;
  if (node.IsScalar() && node.text == "none") {
    verify.scheme = VerifyScheme::kNone;
    return;
  }
  MapReader map(node, "'verify'", diags);
  if (!map.ok()) return;
  LocatedString scheme;
  if (map.Require("scheme") != nullptr && map.Choice("scheme", kSchemes, scheme)) {
    for (size_t i = 0; i < kSchemes.size(); ++i) {
      if (kSchemes[i] == scheme.value) verify.scheme = static_cast<VerifyScheme>(i + 1);
    }
  }
  SetDefaults(verify);
  map.Text("secret", verify.secret);
  if (verify.scheme == VerifyScheme::kJwt) {
    map.Choice("algorithm", kJwtAlgorithms, verify.algorithm);
    map.TextMap("claims", verify.claims);
    if (const Node* hash = map.Find("bodyHash")) ResolveBodyHash(*hash, verify, diags);
  } else {
    map.Choice("algorithm", kDigests, verify.algorithm);
    map.Choice("encoding", {"hex", "base64", "text"}, verify.encoding);
    map.Text("query", verify.query);
    map.Text("signatureKey", verify.signature_key);
    map.Text("timestampKey", verify.timestamp_key);
    map.Text("timestamp", verify.timestamp_header);
    map.Text("payload", verify.payload);
  }
  map.Text("header", verify.header);
  map.Text("prefix", verify.prefix);
  map.Whole("tolerance", 1, 86400, verify.tolerance_seconds);
  map.Choice("secretEncoding", {"text", "base64", "hex"}, verify.secret_encoding);
  map.Finish();
}

// `reply: key`, or `reply: {key: "{value}", other: "{hmac}"}`.
void ResolveReply(MapReader& map, WebhookChallenge& challenge) {
  if (challenge.kind == WebhookChallenge::Kind::kCrc) {
    challenge.reply = "response_token";
    challenge.encoding = "base64";
    challenge.prefix = "sha256=";
  }
  map.Choice("encoding", {"hex", "base64"}, challenge.encoding);
  map.Text("prefix", challenge.prefix);
  const Node* reply = map.Find("reply");
  if (reply == nullptr) return;
  if (!reply->IsMap()) {
    map.Text("reply", challenge.reply);
    return;
  }
  std::vector<std::pair<LocatedString, LocatedString>> members;
  if (!map.TextMap("reply", members)) return;
  std::string json;
  for (const auto& [key, text] : members) {
    json += (json.empty() ? "{" : ",") + JsonString(key.value) + ":" + JsonString(text.value);
  }
  challenge.reply = json + "}";
}

void ResolveChallenge(const Node& node, WebhookChallenge& challenge, Diagnostics& diags) {
  using Kind = WebhookChallenge::Kind;
  challenge.span = node.key;
  MapReader map(node, "'challenge'", diags);
  if (!map.ok()) return;
  for (auto [key, kind] : {std::pair("field", Kind::kBodyField), std::pair("query", Kind::kQuery),
                           std::pair("crc", Kind::kCrc), std::pair("header", Kind::kHeader)}) {
    if (!map.Text(key, challenge.field)) continue;
    if (challenge.kind != Kind::kNone) {
      diags.Error(node.key, "conflicting-keys",
                  "'challenge' takes one of 'field', 'query', 'crc', 'header', found several");
    }
    challenge.kind = kind;
  }
  for (auto [key, kind] :
       {std::pair("pingPong", Kind::kPingPong), std::pair("noContent", Kind::kNoContent)}) {
    bool chosen = false;
    if (map.Boolean(key, chosen) && chosen) challenge.kind = kind;
  }
  map.Text("when", challenge.when);
  map.Boolean("signed", challenge.is_signed);
  ResolveReply(map, challenge);
  map.Text("token", challenge.token);
  map.Text("secret", challenge.secret);
  map.Finish();
  if (challenge.kind == Kind::kNone) {
    diags.Error(node.key, "missing-key",
                "'challenge' needs one of 'field', 'query', 'crc', 'header', 'pingPong', "
                "'noContent'");
  }
}

void ResolveEvents(const Node& node, Trigger& trigger, Connector& connector, Diagnostics& diags) {
  if (!ExpectSequence(node, "'events'", diags)) return;
  for (const Node& item : node.items) {
    WebhookEvent event;
    if (item.IsScalar()) {
      event.wire = {item.text, item.span};
    } else {
      MapReader map(item, "event", diags);
      if (!map.ok()) continue;
      map.RequireText("name", event.wire);
      map.Text("description", event.description);
      if (const Node* payload = map.Find("payload")) {
        event.payload = ResolveSchema(*payload, "'payload'", connector, diags);
      }
      map.Finish();
    }
    if (!event.wire->empty()) trigger.events.push_back(std::move(event));
  }
}

void ResolveWebhook(MapReader& map, Trigger& trigger, Connector& connector, Diagnostics& diags) {
  map.Text("eventTypeField", trigger.event_type_field);
  if (const Node* events = map.Find("events")) ResolveEvents(*events, trigger, connector, diags);
  if (const Node* verify = map.Find("verify")) ResolveWebhookVerify(*verify, trigger.verify, diags);
  if (const Node* node = map.Find("challenge")) ResolveChallenge(*node, trigger.challenge, diags);
  map.Text("deliveryId", trigger.delivery_id);
  map.TextList("ping", trigger.ping);
  if (const Node* poll = map.Find("poll")) {
    diags.Error(poll->key, "conflicting-keys",
                "'poll' belongs to a trigger of type 'cron' or 'interval', found one of 'webhook'");
  }
}

void ResolveInterval(MapReader& map, const Node& node, Trigger& trigger, Diagnostics& diags) {
  for (const char* key : {"everyMs", "every", "default"}) {
    const Node* value = map.Find(key);
    uint64_t ms = 0;
    if (value != nullptr && ReadDuration(*value, key, 1, ms, diags)) trigger.every_ms = ms;
  }
  if (map.node().Find("everyMs") == nullptr && map.node().Find("every") == nullptr &&
      map.node().Find("default") == nullptr) {
    diags.Error(node.key, "missing-key", "interval trigger needs a key 'every' such as '15m'");
  }
}

std::optional<Trigger> ResolveTrigger(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "trigger", diags);
  if (!map.ok()) return std::nullopt;
  Trigger trigger;
  LocatedString type;
  if (map.Find("type") == nullptr) {
    diags.Error(node.key, "missing-key", "a trigger needs a key 'type'");
    return std::nullopt;
  }
  map.Choice("type", {"cron", "webhook", "interval"}, type);
  trigger.span = type.value.empty() ? node.span : type.span;
  map.Text("description", trigger.description);
  if (type.value == "cron") {
    if (map.RequireText("default", trigger.cron)) trigger.span = trigger.cron.span;
    map.Text("timezone", trigger.timezone);
  } else if (type.value == "webhook") {
    trigger.kind = TriggerKind::kWebhook;
    ResolveWebhook(map, trigger, connector, diags);
  } else if (type.value == "interval") {
    trigger.kind = TriggerKind::kInterval;
    ResolveInterval(map, node, trigger, diags);
  } else {
    return std::nullopt;
  }
  if (trigger.kind != TriggerKind::kWebhook) {
    if (const Node* poll = map.Find("poll")) ResolvePolls(*poll, trigger, connector, diags);
  }
  map.Finish();
  return trigger;
}

void ResolveMatchers(const Node& node, HeartbeatEvent& event, Diagnostics& diags) {
  if (!ExpectSequence(node, "'matchers'", diags)) return;
  for (const Node& item : node.items) {
    HeartbeatMatcher matcher;
    MapReader map(item, "matcher", diags);
    if (!map.ok()) continue;
    map.Require("source");
    map.Choice("source", {"tool", "webhook", "automation"}, matcher.source);
    map.Text("action", matcher.action);
    map.Text("event", matcher.event);
    map.Finish();
    event.matchers.push_back(std::move(matcher));
  }
}

}  // namespace

void ResolveAutomation(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'automation'", diags);
  if (!map.ok()) return;
  Automation automation;
  automation.span = node.key;
  const Node* triggers = map.Find("triggers");
  if (triggers != nullptr && ExpectSequence(*triggers, "'triggers'", diags)) {
    for (const Node& item : triggers->items) {
      auto trigger = ResolveTrigger(item, connector, diags);
      if (trigger) automation.triggers.push_back(*trigger);
    }
  }
  map.Whole("timeout", 1, 3600, automation.timeout_seconds);
  map.Boolean("allowManualRun", automation.allow_manual_run);
  map.Boolean("onWebhook", automation.on_webhook);
  map.Finish();
  connector.automation = std::move(automation);
}

void ResolveHeartbeats(const Node& node, Connector& connector, Diagnostics& diags) {
  const Node* events = &node;
  if (node.IsMap()) {
    MapReader map(node, "'heartbeatEvents'", diags);
    events = map.Require("events");
    map.Finish();
  }
  if (events == nullptr || !ExpectSequence(*events, "'events'", diags)) return;
  for (const Node& item : events->items) {
    HeartbeatEvent event;
    MapReader map(item, "heartbeat event", diags);
    if (!map.ok()) continue;
    event.span = item.span;
    if (map.RequireText("id", event.wire)) event.span = event.wire.span;
    event.display_name = event.wire.value;
    map.Text("displayName", event.display_name);
    map.Text("description", event.description);
    if (const Node* matchers = map.Find("matchers")) ResolveMatchers(*matchers, event, diags);
    map.Finish();
    if (!event.wire->empty()) connector.heartbeat_events.push_back(std::move(event));
  }
}

}  // namespace pie::gen
