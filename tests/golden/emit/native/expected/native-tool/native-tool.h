// Generated from native-tool.pie. Do not edit.
// Code of an author.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::native_tool {

// Values are positions in the table's `actions`.
enum class Action : int {
  kRoll,
};

struct Params {
  long long sides = {};
  // Number or word.
  Field<Json> seed;
  // A word that C++ keeps for itself.
  Field<String> class_;
  Params() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Limit
  Field<double> limit;
  // Kinds
  Field<List<String>> kinds;
  // Mood
  Field<String> mood;
  UserFields() = default;
};

// Rolls dice.
Task<Json> Roll(Context& context, Params params);

// A table.
Task<Json> TableResource(Context& context, Json request);

// Gives advice.
Task<Json> AdvisePrompt(Context& context, Json arguments);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kNativeTool;

}  // namespace pie::native_tool
