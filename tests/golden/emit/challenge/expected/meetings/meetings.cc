// Generated from meetings.pie. Do not edit.
#include "meetings/meetings.h"

#include "pie/generated.h"

namespace pie::detail::tables::meetings {
namespace c = ::pie::meetings;

constexpr SecretRow kSecrets[] = {
    {"HOOK_SECRET", "Signs deliveries.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"meeting.started", nullptr},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook, .event_type_field = "event", .events = {kEvents0, 1},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "HOOK_SECRET", .algorithm = "sha256",
     .encoding = "base64", .header = "X-Signature", .timestamp_header = "/event_ts",
     .payload = "{method}{url}{body}", .secret_encoding = "text"},
     .challenge = {.kind = ChallengeKind::kCrc, .field = "/payload/plainToken",
     .when = "/event=endpoint.url_validation",
     .reply = "{\"plainToken\":\"{value}\",\"encryptedToken\":\"{hmac}\"}", .encoding = "hex"}},
};
constexpr ConnectorTable kConnector = {
    .name = "meetings",
    .display_name = "meetings",
    .tier = Tier::kConnector,
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
};

}  // namespace pie::detail::tables::meetings

namespace pie::meetings {

constinit const ConnectorTable kMeetings = ::pie::detail::tables::meetings::kConnector;

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.hook_secret = context.Secret("HOOK_SECRET");
  return secrets;
}

}  // namespace pie::meetings
