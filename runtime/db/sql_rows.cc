#include "db/sql_rows.h"

#include <charconv>

namespace pie {

Param::Param(double value) {
  char buffer[32];
  // The shortest text that gives the same number back.
  text_ = std::string(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

std::string_view SqlRows::Text(size_t row, size_t column) const {
  size_t cell = Cell(row, column);
  size_t begin = cell == 0 ? 0 : ends_[cell - 1] & ~kNullBit;
  return std::string_view(text_).substr(begin, (ends_[cell] & ~kNullBit) - begin);
}

long long SqlRows::Int(size_t row, size_t column) const {
  std::string_view text = Text(row, column);
  long long value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

void SqlRows::AddCell(const char* data, size_t size) {
  text_.append(data, size);
  ends_.push_back(text_.size());
}

}  // namespace pie
