// SqlArray: a one-dimensional array as one parameter of a statement, in PostgreSQL's binary form,
// which needs no escapes on this side and no parsing on the other.
#pragma once

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "db/sql_rows.h"

namespace pie {

// The statement must name the type: `$1::text[]`, `$1::bigint[]`. All elements by the same Add.
class SqlArray {
 public:
  SqlArray() : bytes_(kHeader, '\0') {}

  // UTF-8 without zero bytes, or the server refuses the statement.
  void AddText(std::string_view value) {
    Begin(kText, value.size());
    bytes_ += value;
  }
  void AddBigint(int64_t value) {
    Begin(kBigint, 8);
    char text[8];
    Put(text, static_cast<uint64_t>(value), 8);
    bytes_.append(text, 8);
  }

  size_t bytes() const { return bytes_.size(); }
  Param Take() {
    // One dimension (none when it is empty), no nulls, type, length, first index.
    const uint32_t header[] = {count_ ? 1u : 0u, 0, type_, count_, 1};
    for (size_t i = 0; i < std::size(header); ++i) Put(&bytes_[4 * i], header[i], 4);
    if (count_ == 0) bytes_.resize(12);  // without dimension there is neither length nor index
    return Param::Binary(std::move(bytes_));
  }

 private:
  static constexpr size_t kHeader = 20;
  static constexpr uint32_t kBigint = 20, kText = 25;  // pg_type.oid

  void Begin(uint32_t type, size_t size) {
    type_ = type;
    ++count_;
    char text[4];
    Put(text, size, 4);
    bytes_.append(text, 4);
  }
  static void Put(char* to, uint64_t value, int bytes) {  // big endian
    for (int i = 0; i < bytes; ++i) to[i] = static_cast<char>(value >> (8 * (bytes - 1 - i)));
  }

  std::string bytes_;
  uint32_t type_ = kText;
  uint32_t count_ = 0;
};

}  // namespace pie
