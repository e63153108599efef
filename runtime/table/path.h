// JSON pointers (RFC 6901) on text, without a tree. Beyond the RFC a negative index counts from the
// end: "/data/-1/id" is the id of the last element.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pie {

// The text of the value at `pointer` ("" is the whole document), or empty when nothing is there or
// the text is malformed before it. What lies behind the value is not read.
std::string_view FindPointer(std::string_view document, std::string_view pointer);

// The values at a pointer whose levels may be `*`: each member or element. In the order of the
// document, at most 1,000.
std::vector<std::string_view> FindPointers(std::string_view document, std::string_view pattern);

// The value there as plain text: a string without its quotes and escapes, a number or boolean as
// written; empty for null, objects, arrays and nothing.
std::string PointerText(std::string_view document, std::string_view pointer);

}  // namespace pie
