// An example call of an action, made up from its table.
#pragma once

#include <string>

#include "pie/table.h"
#include "surface/catalog.h"

namespace pie {

// Arguments with every required parameter, as JSON.
std::string ExampleArguments(const ActionRow& action);
// "string", "integer", "'low', 'high'", "list of string".
std::string TypeText(const FieldRow& field);

// A call that works at once, as a line for a shell: of an action that needs no credentials. Empty
// when there is none. `key` may be a shell variable.
std::string ExampleCurl(const Catalog& catalog, std::string_view base, std::string_view key);
// The same for one action.
std::string ActionCurl(const ConnectorTable& connector, const ActionRow& action,
                       std::string_view base, std::string_view key);

}  // namespace pie
