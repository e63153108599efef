// Generated from hooks.pie. Do not edit.
#include "hooks/hooks.h"

#include "pie/generated.h"

namespace pie::detail::tables::hooks {
namespace c = ::pie::hooks;

constexpr SecretRow kSecrets[] = {
    {"HOOK_SECRET", "Signs deliveries.", true, true},
};
constexpr FieldRow kFieldsOrderSentEvent[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::OrderSentEvent, id), Kind::kInteger,
     1},
};
constexpr ObjectTable kObjectOrderSentEvent = {"OrderSentEvent", {kFieldsOrderSentEvent, 1},
    sizeof(c::OrderSentEvent), true};
static_assert(__is_same(decltype(c::OrderSentEvent::id), long long));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectOrderSentEvent}};
constexpr EventRow kEvents0[] = {
    {"order.sent", "An order was sent.", &kType1},
    {"order.lost", "An order was lost."},
};
constexpr const char* kTexts1[] = {"ping"};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook, .event_type_field = "type", .events = {kEvents0, 2},
     .verify = {.scheme = VerifyScheme::kHmacTimestamp, .secret = "HOOK_SECRET",
     .algorithm = "sha256", .encoding = "hex", .header = "X-Signature", .signature_key = "v1",
     .timestamp_key = "t", .payload = "{timestamp}.{body}", .secret_encoding = "text"},
     .delivery_id = "/id", .ping = {kTexts1, 1}},
    {.kind = TriggerKind::kCron, .description = "Each morning.", .cron = "0 9 * * 1-5"},
};
static TaskState* InvokeOnRun(Context& context, void* params) {
  return Erase(c::OnRun(context, static_cast<Json&&>(*static_cast<Json*>(params))));
}
static TaskState* InvokeOnWebhook(Context& context, void* params) {
  return Erase(c::OnWebhook(context, static_cast<Json&&>(*static_cast<Json*>(params))));
}
constexpr HookRow kHooks[] = {
    {"onRun", InvokeOnRun},
    {"onWebhook", InvokeOnWebhook},
};
constexpr MatcherRow kMatchersOrderLost[] = {
    {.source = "webhook", .event = "order.lost"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "order_lost", .display_name = "Order lost", .matchers = {kMatchersOrderLost, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "hooks",
    .display_name = "Hooks",
    .description = "Reacts to what happens.",
    .version = "1.0.0",
    .tier = Tier::kAutomation,
    .trigger = TriggerMode::kManual,
    .secrets = {kSecrets, 1},
    .triggers = {kTriggers, 2},
    .automation_timeout_s = 60,
    .hooks = {kHooks, 2},
    .heartbeats = {kHeartbeats, 1},
};

}  // namespace pie::detail::tables::hooks

namespace pie::hooks {

constinit const ConnectorTable kHooks = ::pie::detail::tables::hooks::kConnector;

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.hook_secret = context.Secret("HOOK_SECRET");
  return secrets;
}

Field<Event> ReadEvent(const Json& input) {
  return ::pie::detail::EventOf<Event>(kHooks, input);
}

Result<OrderSentEvent> ReadOrderSent(const Json& payload) {
  return
      ::pie::detail::DecodeAs<OrderSentEvent>(::pie::detail::tables::hooks::kObjectOrderSentEvent,
      payload, ::pie::detail::From::kService);
}

}  // namespace pie::hooks
