// Turns byte offsets into lines and columns.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace pie::gen {

struct LineColumn {
  uint32_t line = 1;    // 1-based
  uint32_t column = 1;  // 1-based, in bytes
};

// Lines end at LF; a CR before it belongs to the ending.
class LineTable {
 public:
  LineTable() = default;
  explicit LineTable(std::string_view text);

  LineColumn At(uint32_t offset) const;
  // The text of a 1-based line without its ending. `text` is what the table was made from.
  std::string_view Line(std::string_view text, uint32_t line) const;
  uint32_t LineStart(uint32_t line) const { return starts_[line - 1]; }

 private:
  std::vector<uint32_t> starts_{0};
};

}  // namespace pie::gen
