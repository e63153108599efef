// Generated from odd.pie. Do not edit.
// Everything that a sign-in can be told.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::odd {

// Values are positions in the table's `actions`.
enum class Action : int {
  kLook,
  kTell,
};

struct LookParams {
  LookParams() = default;
};

struct LookResult {
  Field<String> id;
  LookResult() = default;
};

struct TellParams {
  // What.
  Field<String> text;
  TellParams() = default;
};

// The values of developerSecrets. Never log them.
struct Secrets {
  String odd_id;
  String odd_secret;
  Secrets() = default;
};

// Looks. Only reads.
Task<LookResult> Look(Context& context, LookParams params);

// Tells.
Task<Json> Tell(Context& context, TellParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kOdd;

}  // namespace pie::odd
