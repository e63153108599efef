// Params and SqlRows: what goes into a statement and what comes out of it, as text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pie/types.h"

namespace pie {

// One `$n` of a statement. The server infers its type, so numbers and booleans travel as text; the
// exception is what Binary() is given.
class Param {
 public:
  Param(std::nullptr_t) {}
  Param(std::string text) : text_(std::move(text)) {}
  Param(std::string_view text) : text_(std::string(text)) {}
  Param(const char* text) : text_(std::string(text)) {}
  Param(const String& text) : text_(std::string(text.data(), text.size())) {}
  Param(bool value) : text_(value ? "t" : "f") {}
  Param(int value) : text_(std::to_string(value)) {}
  Param(long value) : text_(std::to_string(value)) {}
  Param(long long value) : text_(std::to_string(value)) {}
  Param(double value);
  template <class T>
  Param(const std::optional<T>& value) {
    if (value) text_ = std::move(Param(*value).text_);
  }

  // In the server's binary form of the type that the statement casts it to.
  static Param Binary(std::string bytes) {
    Param param(std::move(bytes));
    param.binary_ = true;
    return param;
  }

  bool is_null() const { return !text_; }
  bool is_binary() const { return binary_; }
  const std::string& text() const { return *text_; }

 private:
  std::optional<std::string> text_;
  bool binary_ = false;
};

using Params = std::vector<Param>;

// `ParamsOf(user, 7, nullptr)`. Use it inside co_await: g++ 12 miscompiles a braced list there.
template <class... Values>
Params ParamsOf(Values&&... values) {
  Params params;
  params.reserve(sizeof...(Values));
  (params.emplace_back(std::forward<Values>(values)), ...);
  return params;
}

struct ResultColumn {
  std::string name;
  unsigned type = 0;  // the server's type id (pg_type.oid)

  ResultColumn() = default;
  ResultColumn(std::string name, unsigned type) : name(std::move(name)), type(type) {}
};

// The outcome of one statement. All text lives in one buffer, so a million cells stay cheap.
class SqlRows {
 public:
  size_t size() const { return columns_.empty() ? 0 : ends_.size() / columns_.size(); }
  bool empty() const { return size() == 0; }
  const std::vector<ResultColumn>& columns() const { return columns_; }
  // SqlRows that INSERT, UPDATE, DELETE or SELECT touched.
  long long affected() const { return affected_; }

  bool IsNull(size_t row, size_t column) const { return ends_[Cell(row, column)] & kNullBit; }
  std::string_view Text(size_t row, size_t column) const;  // empty for null
  std::string Copy(size_t row, size_t column) const { return std::string(Text(row, column)); }
  long long Int(size_t row, size_t column) const;  // 0 for null or text that is no number
  bool Bool(size_t row, size_t column) const { return Text(row, column) == "t"; }

  // For the connection that fills it.
  void SetColumns(std::vector<ResultColumn> columns) { columns_ = std::move(columns); }
  void SetAffected(long long affected) { affected_ = affected; }
  void AddCell(const char* data, size_t size);
  void AddNull() { ends_.push_back(text_.size() | kNullBit); }

 private:
  static constexpr uint64_t kNullBit = uint64_t{1} << 63;
  size_t Cell(size_t row, size_t column) const { return row * columns_.size() + column; }

  std::vector<ResultColumn> columns_;
  std::string text_;
  std::vector<uint64_t> ends_;  // end of each cell in text_; the top bit marks null
  long long affected_ = 0;
};

}  // namespace pie
