// Generated from tokens.pie. Do not edit.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::tokens {

// What the service reports by webhook.
enum class Event : int {
  kCallFinished,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Public key of the service.
  String hook_secret;
  Secrets() = default;
};

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kTokens;

}  // namespace pie::tokens
