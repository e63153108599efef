#include "source/line_table.h"

#include <algorithm>

namespace pie::gen {

LineTable::LineTable(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') starts_.push_back(static_cast<uint32_t>(i + 1));
  }
}

LineColumn LineTable::At(uint32_t offset) const {
  auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  auto line = static_cast<uint32_t>(after - starts_.begin());
  return {line, offset - starts_[line - 1] + 1};
}

std::string_view LineTable::Line(std::string_view text, uint32_t line) const {
  size_t begin = std::min<size_t>(starts_[line - 1], text.size());
  size_t end = line < starts_.size() ? starts_[line] - 1 : text.size();
  std::string_view result = text.substr(begin, end - begin);
  if (result.ends_with('\r')) result.remove_suffix(1);
  return result;
}

}  // namespace pie::gen
