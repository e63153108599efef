// `automation` and `heartbeatEvents`: what runs without a caller.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/action.h"
#include "model/type_spec.h"

namespace pie::gen {

enum class VerifyScheme {
  kUnset,             // no signature check declared
  kNone,              // declared: this service cannot sign
  kHmac,              // over the raw body
  kHmacTimestamp,     // over timestamp and body, see `payload`
  kStandardWebhooks,  // webhook-id, webhook-timestamp, webhook-signature
  kUrlForm,           // over URL and sorted form fields (Twilio)
  kEd25519,           // over timestamp + body, hex signature
  kToken,             // plain shared token in a header, query parameter or the body
  kPublicKey,         // ECDSA or RSA
  kJwt,               // a JSON Web Token in a header
};

struct WebhookVerify {
  VerifyScheme scheme = VerifyScheme::kUnset;
  // Name of a developer or user secret (key or public key); empty: the endpoint's own secret.
  LocatedString secret;
  std::string algorithm = "sha256";  // sha1 | sha256 | sha384 | sha512; kJwt: HS256, RS256, ..
  std::string encoding = "hex";      // hex | base64 | text
  std::string header;                // header or JSON pointer of the signature or token
  std::string query;                 // kToken: query parameter instead
  std::string prefix;                // in front of the signature ("sha256=", "v0=")
  std::string signature_key;         // header is "t=1,v1=abc": key of the signature ("v1")
  std::string timestamp_key;         // ... and of the timestamp ("t")
  std::string timestamp_header;      // header or JSON pointer of the timestamp
  std::string payload = "{body}";    // what is signed, see kPlaceholders in checks/webhooks.cc
  uint32_t tolerance_seconds = 300;
  std::string secret_encoding = "text";  // text | base64 | hex
  // kJwt: claims that must be there with these values, and the claim with the hash of the body.
  std::vector<std::pair<LocatedString, LocatedString>> claims;
  std::string body_hash_claim, body_hash_algorithm, body_hash_encoding;
  SourceSpan span;
};

struct WebhookChallenge {
  enum class Kind { kNone, kBodyField, kQuery, kCrc, kHeader, kPingPong, kNoContent };
  Kind kind = Kind::kNone;
  // kBodyField: JSON pointer; kQuery: parameter; kCrc: either; kHeader: header to echo
  std::string field;
  std::string
      when;  // pointer=value or param=value that marks a challenge, "/type=url_verification"
  // Empty: echo as plain text; the JSON key of the reply; or a JSON object whose texts hold {value}
  // and {hmac}.
  std::string reply;
  std::string token;             // query parameter that must hold the value of `secret`
  LocatedString secret;          // name of a declared secret
  std::string encoding, prefix;  // of {hmac}
  bool is_signed = true;         // kBodyField: verified before it is answered
  SourceSpan span;
};

struct WebhookEvent {
  LocatedString wire;  // "pull_request"
  std::string cpp;     // "PullRequest"; enumerator "kPullRequest"
  std::string description;
  std::optional<TypeSpec> payload;  // schema of the payload when declared
};

enum class TriggerKind { kCron, kWebhook, kInterval };

// A list that is looked at whenever the trigger is due.
struct Poll {
  LocatedString action, event;
  std::vector<LocatedString> argument_names;
  std::string arguments_json;              // compact JSON text; empty: none
  LocatedString items;                     // JSON pointer in the result; empty: the result itself
  std::vector<LocatedString> id, version;  // JSON pointers in an item
  bool newest_first = false;
  SourceSpan span;
};

struct Trigger {
  TriggerKind kind = TriggerKind::kCron;
  std::string description;
  LocatedString cron;                // kCron: normalized 5 fields
  std::string timezone;              // kCron: IANA name; empty: UTC
  std::optional<uint64_t> every_ms;  // kInterval
  std::string event_type_field;      // kWebhook: "event_type", "_headers.x-github-event", "a.b"
  std::vector<WebhookEvent> events;
  WebhookVerify verify;
  WebhookChallenge challenge;
  LocatedString delivery_id;        // place, or text with {place}; "{body}": its hash
  std::vector<LocatedString> ping;  // event types that are acknowledged and dropped
  std::vector<Poll> polls;          // not empty: they are checked, and there is no onRun
  SourceSpan span;
};

struct Automation {
  std::vector<Trigger> triggers;
  uint32_t timeout_seconds = 120;
  bool allow_manual_run = false;
  bool on_webhook = false;  // the author's onWebhook handles deliveries
  SourceSpan span;
};

struct HeartbeatMatcher {
  LocatedString source;  // tool | webhook | automation
  LocatedString action;  // tool: action or pseudo-action (_poll_check)
  LocatedString event;   // webhook: event name
};

struct HeartbeatEvent {
  LocatedString wire;  // "issue_created"
  std::string cpp;     // "IssueCreated"
  std::string display_name, description;
  std::vector<HeartbeatMatcher> matchers;
  SourceSpan span;
};

}  // namespace pie::gen
