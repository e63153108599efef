// Generated from meetings.pie. Do not edit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::meetings {

// What the service reports by webhook.
enum class Event : int {
  kMeetingStarted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Signs deliveries.
  String hook_secret;
  Secrets() = default;
};

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kMeetings;

}  // namespace pie::meetings
