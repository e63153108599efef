// Rules for text: the formats of JSON Schema, and patterns.
#pragma once

#include <string_view>

namespace pie {

struct Format {
  const char* name;      // as in a schema
  const char* expected;  // for error messages: "a date such as 2026-01-31"
  bool (*fits)(std::string_view text);
};

// nullptr for a format that is not checked.
const Format* FindFormat(std::string_view name);

// RE2 syntax, may match anywhere in the text. Compiled on first use and kept, so `pattern` should
// be one of a table. A pattern that RE2 refuses matches nothing.
bool MatchesPattern(std::string_view pattern, std::string_view text);

}  // namespace pie
