// JsonReader: a cursor over JSON text, for code that needs no tree.
//
//   JsonReader reader(text);
//   if (reader.EnterObject()) {
//     std::string_view key;
//     while (reader.NextMember(key)) {
//       if (key == "method") reader.ReadString(method); else reader.Skip();
//     }
//   }
//   if (!reader.Finish()) return reader.ErrorText();
//
// Strict RFC 8259: UTF-8 is validated, also in what is skipped. Nothing throws. The first mistake
// sticks: every later call returns false or nothing, so a caller may check once at the end.
// Lone surrogate escapes (\ud800) are legal JSON and become U+FFFD.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/json_plain.h"

namespace pie {

struct JsonNumber {
  bool is_integer = false;  // written without fraction and exponent, and fits 64 bits
  long long integer = 0;
  double number = 0;      // infinite when the text is beyond what a double holds
  std::string_view text;  // as written
};

class JsonReader {
 public:
  static constexpr unsigned kMaxDepth = 128;

  enum class Type : unsigned char { kNone, kNull, kBoolean, kNumber, kString, kArray, kObject };

  // `text` must outlive the reader and the views it gave.
  explicit JsonReader(std::string_view text)
      : begin_(text.data()), p_(text.data()), end_(text.data() + text.size()) {}

  // Type of the value that comes next, by its first byte; kNone is a mistake.
  Type Peek() {
    if (error_) return Type::kNone;
    SkipSpace();
    Type type = p_ == end_ ? Type::kNone : kTypes[static_cast<unsigned char>(*p_)];
    if (type == Type::kNone) Fail("a value");
    return type;
  }

  // Each reads the next value, which must be of that type.
  bool ReadNull();
  bool ReadBool(bool& value);
  bool ReadNumber(JsonNumber& value);
  // The view is into the text, or into a buffer of the reader that the next string overwrites.
  bool ReadString(std::string_view& value);

  // After Enter...() call Next...() until it returns false; after each true read or skip one value.
  bool EnterObject();
  bool NextMember(std::string_view& key);
  // NextMember() for a guess: true when the next key is `name`, otherwise nothing was read.
  bool TryMember(const char* name) {
    const char* p = p_;
    if (error_) return false;
    if (!just_entered_ && (p == end_ || *p++ != ',')) return false;
    if (p != end_ && *p == ' ') ++p;
    if (p == end_ || *p++ != '"') return false;
    for (; *name; ++name, ++p) {
      if (p == end_ || *p != *name) return false;
    }
    if (end_ - p < 2 || p[0] != '"' || p[1] != ':') return false;
    p_ = p + 2;
    just_entered_ = false;
    return true;
  }
  bool EnterArray();
  bool NextElement();

  // Checks the next value and returns its text without surrounding space; empty after a mistake.
  std::string_view Skip();

  // True when the text was correct up to its end, and nothing but space is left.
  bool Finish();

  bool ok() const { return error_ == nullptr; }
  // The text read since an earlier offset().
  std::string_view Since(std::size_t offset) const {
    return std::string_view(begin_ + offset, static_cast<std::size_t>(p_ - begin_) - offset);
  }
  std::size_t offset() const { return static_cast<std::size_t>(p_ - begin_); }
  // "line 3, column 7: expected ':', found 'x'"; empty while all is well.
  std::string ErrorText() const;

 private:
  static const std::array<Type, 256> kTypes;  // by first byte

  bool Fail(const char* expected);
  bool Literal(std::string_view word);
  void SkipSpace() {
    while (p_ != end_ && (*p_ == ' ' || *p_ == '\n' || *p_ == '\r' || *p_ == '\t')) ++p_;
  }
  bool Enter(char open);
  bool Leave();
  // Reads the string whose quote comes next. Most have no escapes and are plain ASCII.
  bool ScanString(bool decode, std::string_view& value) {
    const char* start = p_ + 1;
    const char* end = SkipJsonPlain(start, end_);
    if (end == end_ || *end != '"') return ScanOther(decode, value);
    value = std::string_view(start, static_cast<std::size_t>(end - start));
    p_ = end + 1;
    return true;
  }
  bool ScanOther(bool decode, std::string_view& value);
  bool ScanEscape(bool decode);
  bool ScanHex(unsigned& code);
  bool SkipValue();

  const char* begin_;
  const char* p_;
  const char* end_;
  const char* error_ = nullptr;
  unsigned depth_ = 0;
  bool just_entered_ = false;
  std::string decoded_;
};

}  // namespace pie
