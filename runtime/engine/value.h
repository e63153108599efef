// Values inside a decoded params struct, as text for requests.
#pragma once

#include <string>
#include <string_view>

#include "pie/table.h"

namespace pie {

struct ParamValue {
  const FieldRow* row = nullptr;
  const void* data = nullptr;  // the value itself; valid when present and not null
  FieldState state = FieldState::kAbsent;
};

ParamValue ParamAt(const ObjectTable& table, const void* object, int index);
// As compact JSON; `null` for null.
void AppendJson(std::string& out, const ParamValue& value);
// Strings without quotes, numbers, booleans and enums as they stand in JSON. False, and nothing
// appended, for lists, maps, objects and JSON of these types.
bool AppendScalar(std::string& out, const ParamValue& value);
// A list of strings with commas between them. False, and nothing appended, for other values.
bool AppendJoined(std::string& out, const ParamValue& value);
// The text of a JSON scalar: as above. False for arrays and objects.
bool AppendJsonScalar(std::string& out, std::string_view json);

}  // namespace pie
