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

// True for a key such as "owner {type", which lacks its colon.
bool LooksLikeMissingColon(std::string_view key);

}  // namespace pie::gen
