// Generated from hostile.pie. Do not edit.
// */ #include <x> ? ?/ \.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::hostile {

// Values are positions in the table's `actions`.
enum class Action : int {
  kHostile,
};

enum class ParamsInt : int {
  kA,
  kB,
  kLineBreak,
  k1,
  kEmpty,
};

struct Params {
  // ends in a backslash \.
  Field<String> it_s_quoted;
  Field<ParamsInt> int_;
  Field<String> snowman;
  // | `code` | <b>bold</b> [link](x) _em_
  Field<String> a_b_c;
  Params() = default;
};

// )" ends a raw string; a line break; tab ; bell ; right-to-left ; zero ; trigraph ? ?/\.
Task<Json> Hostile(Context& context, Params params);

// The connector's table, for pie::Registry.
extern const ConnectorTable kHostile;

}  // namespace pie::hostile
