// What probably caused a YAML syntax error. Parsers notice a slip lines after it was made and in
// words about their own state; people look for a missing colon, quote or blank.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pie::gen {

struct YamlHint {
  std::string text;
  size_t begin = 0, end = 0;  // where to look, offsets in the document
};

// `message` and `at` are the parser's.
std::optional<YamlHint> ExplainSyntaxError(std::string_view document, std::string_view message,
                                           size_t at);

// What the list or map in brackets that begins at `open` looks like, read without a parser.
struct FlowShape {
  bool closed = false;  // by a bracket of its kind
  size_t end = 0;       // of that bracket, or of what could be read
  size_t depth = 1;     // how deep it is nested
};
FlowShape ReadFlow(std::string_view document, size_t open);

// True for a key such as "owner {type", which lacks its colon.
bool LooksLikeMissingColon(std::string_view key);

}  // namespace pie::gen
