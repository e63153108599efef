// Generated from hooks.pie. Do not edit.
// Reacts to what happens.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::hooks {

// What the service reports by webhook.
enum class Event : int {
  // An order was sent.
  kOrderSent,
  // An order was lost.
  kOrderLost,
};

struct OrderSentEvent {
  long long id = {};
  OrderSentEvent() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Order lost
  kOrderLost,
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Signs deliveries.
  String hook_secret;
  UserSecrets() = default;
};

Task<Json> OnRun(Context& context, Json input);

Task<Json> OnWebhook(Context& context, Json input);

// Which event onWebhook was called for; absent when the manifest does not name it.
Field<Event> ReadEvent(const Json& input);

// The payload of order.sent: that is input["triggerData"].
Result<OrderSentEvent> ReadOrderSent(const Json& payload);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kHooks;

}  // namespace pie::hooks
