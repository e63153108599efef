// JSON Schema (2020-12) of tables, as tools list it.
#pragma once

#include <string>

#include "pie/table.h"

namespace pie {

enum class SchemaStyle : unsigned char {
  kLoose,   // as the manifest declares it
  kStrict,  // for models in strict mode, see README: every property required, optional ones
            // nullable, nothing else taken, limits in words
  kOutput,  // what a result keeps to, whatever the service sends: see README
};

// Empty when a strict schema cannot say it (free JSON or free keys in a required place).
std::string Schema(const ObjectTable& table, SchemaStyle style = SchemaStyle::kLoose);
std::string Schema(const TypeRow& type, SchemaStyle style = SchemaStyle::kLoose);

// What a call of the action takes: always an object. Empty as above; then offer the loose one.
std::string InputSchema(const ActionRow& action, SchemaStyle style = SchemaStyle::kLoose);

// What a call gives: always an object, see ResultWrapper(). Empty when nothing is known of it.
std::string OutputSchema(const ActionRow& action);

// Tools answer with objects: a list is wrapped as {"items": [...]}, a scalar as {"value": ...}. The
// name of the member, or nullptr when the result is not wrapped or its type is only known later.
const char* ResultWrapper(const TypeRow& type);

}  // namespace pie
