// JSON Schema text of the model's types, compact, members in manifest order.
#pragma once

#include <string>
#include <string_view>

#include "emit/prepared.h"
#include "model/type_spec.h"

namespace pie::gen {

// The schema as the manifest means it; `raw_schema` where there is one.
void AppendSchema(std::string& out, const TypeSpec& type);
// The schema of an object from its fields, also when it has a `raw_schema`. `definitions` are
// members of the root ("\"$defs\":{...}"); may be empty.
void AppendObjectSchema(std::string& out, const TypeSpec& object, std::string_view definitions);

// What one tool for all actions takes: `action` and the properties of every action. Loose: only
// `action` is required. Empty when the connector has no tool.
std::string ToolSchema(const Prepared& prepared);
// The schema of one action's parameters, or empty when the tables can print it.
std::string VerbatimInputSchema(const Prepared& prepared, const PreparedAction& action);

}  // namespace pie::gen
