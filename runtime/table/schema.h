// JSON Schema (2020-12) of tables, as tools list it.
#pragma once

#include <string>

#include "pie/table.h"

namespace pie {

enum class SchemaStyle : unsigned char {
  kLoose,   // as the manifest declares it
  kStrict,  // for models in strict mode: every property required, optional ones nullable, no other
            // properties, and no keywords that such a mode refuses
};

std::string Schema(const ObjectTable& table, SchemaStyle style = SchemaStyle::kLoose);
std::string Schema(const TypeRow& type, SchemaStyle style = SchemaStyle::kLoose);

// What a call of the action takes: always an object.
std::string InputSchema(const ActionRow& action, SchemaStyle style = SchemaStyle::kLoose);

// What a call gives: always an object, see ResultWrapper(). Empty when the action declares no
// result.
std::string OutputSchema(const ActionRow& action);

// Tools answer with objects: a list is wrapped as {"items": [...]}, a scalar as {"value": ...}. The
// name of the member, or nullptr when the result is not wrapped.
const char* ResultWrapper(const TypeRow& type);

}  // namespace pie
