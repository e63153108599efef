// "did you mean": the nearest name of a closed list.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pie::gen {

// The entry of `known` with the smallest edit distance to `name`, at most 2 and less than the
// name's length; else the one that has the name in other languages ("int" for "integer"); empty
// when there is none. A swap of neighbours counts as one edit.
std::string Suggest(std::string_view name, const std::vector<std::string>& known);

// "; did you mean 'x'?" or "".
std::string DidYouMean(std::string_view name, const std::vector<std::string>& known);

// "'a', 'b', 'c'", at most 12 names, then ", ...".
std::string QuotedList(const std::vector<std::string>& names);

// The text in single quotes, shortened to 60 bytes, control characters as '?'.
std::string Quoted(std::string_view text);

}  // namespace pie::gen
