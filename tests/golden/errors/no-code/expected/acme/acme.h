// Generated from acme.pie. Do not edit.
// Pings and pongs.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::acme {

// Values are positions in the table's `actions`.
enum class Action : int {
  kPing,
  kPong,
};

struct Params {
  Params() = default;
};

Task<Json> Ping(Context& context, Params params);

Task<Json> Pong(Context& context, Params params);

// The connector's table, for pie::Registry.
extern const ConnectorTable kAcme;

}  // namespace pie::acme
