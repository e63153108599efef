// Generated from tokens.pie. Do not edit.
#include "tokens/tokens.h"

#include "pie/generated.h"

namespace pie::detail::tables::tokens {
namespace c = ::pie::tokens;

constexpr SecretRow kSecrets[] = {
    {"HOOK_SECRET", "Public key of the service.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"call.finished", nullptr},
};
constexpr NamedText kPairs1[] = {{"iss", "calls"}, {"webhook_url", "{url}"}};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook, .events = {kEvents0, 1},
     .verify = {.scheme = VerifyScheme::kJwt, .secret = "HOOK_SECRET", .algorithm = "RS256",
     .header = "Authorization", .prefix = "Bearer ", .tolerance_seconds = 60,
     .secret_encoding = "text", .claims = {kPairs1, 2}, .body_hash_claim = "body_sha256",
     .body_hash_algorithm = "sha256", .body_hash_encoding = "hex"},
     .challenge = {.kind = ChallengeKind::kNoContent, .when = "/type=0"},
     .delivery_id = "{X-Channel}/{/call/id}"},
};
constexpr ConnectorTable kConnector = {
    .name = "tokens",
    .display_name = "tokens",
    .tier = Tier::kConnector,
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
};

}  // namespace pie::detail::tables::tokens

namespace pie::tokens {

constinit const ConnectorTable kTokens = ::pie::detail::tables::tokens::kConnector;

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.hook_secret = context.Secret("HOOK_SECRET");
  return secrets;
}

}  // namespace pie::tokens
