// Writing JSON text.
#pragma once

#include <string>
#include <string_view>

namespace pie::gen {

// The text as a JSON string with quotes. Bytes that are not UTF-8 become U+FFFD.
std::string JsonString(std::string_view text);

// Shortest decimal text that reads back as the same number; whole numbers without a fraction.
std::string JsonNumber(double value);

}  // namespace pie::gen
