#include "base/json_reader.h"

#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>

#include "base/json_plain.h"
#include "base/utf8.h"

namespace pie {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool JsonReader::Fail(const char* expected) {
  if (!error_) error_ = expected;
  return false;
}

constinit const std::array<JsonReader::Type, 256> JsonReader::kTypes = [] {
  std::array<Type, 256> types{};
  types['{'] = Type::kObject;
  types['['] = Type::kArray;
  types['"'] = Type::kString;
  types['t'] = types['f'] = Type::kBoolean;
  types['n'] = Type::kNull;
  for (char c : {'-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
    types[static_cast<unsigned char>(c)] = Type::kNumber;
  return types;
}();

bool JsonReader::Literal(std::string_view word) {
  if (static_cast<std::size_t>(end_ - p_) < word.size() ||
      std::memcmp(p_, word.data(), word.size()) != 0) {
    return Fail("a value");
  }
  p_ += word.size();
  return true;
}

bool JsonReader::ReadNull() { return Peek() == Type::kNull ? Literal("null") : Fail("null"); }

bool JsonReader::ReadBool(bool& value) {
  if (Peek() != Type::kBoolean) return Fail("true or false");
  value = *p_ == 't';
  return Literal(value ? "true" : "false");
}

bool JsonReader::ReadNumber(JsonNumber& value) {
  if (Peek() != Type::kNumber) return Fail("a number");
  const char* start = p_;
  bool negative = *p_ == '-';
  const char* digits = p_ += negative;
  std::uint64_t magnitude = 0;
  while (p_ != end_ && IsDigit(*p_)) magnitude = magnitude * 10 + (*p_++ - '0');
  if (p_ == digits || (*digits == '0' && p_ - digits > 1)) return Fail("a number");
  bool integer = p_ - digits <= 18;
  bool exact = p_ == end_ || (*p_ != '.' && *p_ != 'e' && *p_ != 'E');
  if (!exact) {
    if (*p_ == '.') {
      const char* fraction = ++p_;
      while (p_ != end_ && IsDigit(*p_)) ++p_;
      if (p_ == fraction) return Fail("a digit");
    }
    if (p_ != end_ && (*p_ == 'e' || *p_ == 'E')) {
      ++p_;
      if (p_ != end_ && (*p_ == '+' || *p_ == '-')) ++p_;
      const char* exponent = p_;
      while (p_ != end_ && IsDigit(*p_)) ++p_;
      if (p_ == exponent) return Fail("a digit");
    }
  }
  value.text = std::string_view(start, static_cast<std::size_t>(p_ - start));
  if (exact && integer) {
    value.is_integer = true;
    value.integer =
        negative ? -static_cast<long long>(magnitude) : static_cast<long long>(magnitude);
    value.number = static_cast<double>(value.integer);
    return true;
  }
  value.is_integer = exact && std::from_chars(start, p_, value.integer).ec == std::errc();
  if (std::from_chars(start, p_, value.number).ec != std::errc()) {
    // Out of range: an exponent below zero makes it vanish, any other makes it infinite.
    bool tiny =
        value.text.find("e-") != value.text.npos || value.text.find("E-") != value.text.npos;
    value.number = tiny ? 0 : std::numeric_limits<double>::infinity();
    if (negative) value.number = -value.number;
  }
  return true;
}

// The first byte that is not plain ASCII of a string: quote, backslash, control or above 0x7F.
bool JsonReader::ScanOther(bool decode, std::string_view& value) {
  const char* start = ++p_;
  const char* copied = nullptr;  // up to here the text is in `decoded_`
  for (;;) {
    p_ = SkipJsonPlain(p_, end_);
    if (p_ == end_) return Fail("'\"' at the end of the string");
    if (*p_ == '"') break;
    if (*p_ == '\\') {
      if (decode) {
        if (!copied) decoded_.clear();
        decoded_.append(copied ? copied : start, p_);
      }
      if (!ScanEscape(decode)) return false;
      copied = p_;
    } else if (static_cast<unsigned char>(*p_) < 0x20) {
      return Fail("an escaped control character");
    } else {
      unsigned length = Utf8Length(p_, end_);
      if (length == 0) return Fail("valid UTF-8");
      p_ += length;
    }
  }
  if (decode && copied) {
    decoded_.append(copied, p_);
    value = decoded_;
  } else {
    value = std::string_view(start, static_cast<std::size_t>(p_ - start));
  }
  ++p_;
  return true;
}

bool JsonReader::ScanHex(unsigned& code) {
  if (end_ - p_ < 4) return Fail("four hexadecimal digits");
  code = 0;
  for (int i = 0; i < 4; ++i, ++p_) {
    char c = *p_;
    unsigned digit = IsDigit(c)             ? c - '0'
                     : c >= 'a' && c <= 'f' ? c - 'a' + 10
                     : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                            : 16;
    if (digit == 16) return Fail("four hexadecimal digits");
    code = code << 4 | digit;
  }
  return true;
}

bool JsonReader::ScanEscape(bool decode) {
  static constexpr std::string_view kNames = "\"\\/bfnrt", kBytes = "\"\\/\b\f\n\r\t";
  if (++p_ == end_) return Fail("an escape such as \\n");
  if (*p_ != 'u') {
    std::size_t i = kNames.find(*p_);
    if (i == kNames.npos) return Fail("an escape such as \\n");
    ++p_;
    if (decode) decoded_.push_back(kBytes[i]);
    return true;
  }
  ++p_;
  unsigned code = 0;
  if (!ScanHex(code)) return false;
  if (code >= 0xD800 && code < 0xE000) {
    unsigned low = 0;
    if (code < 0xDC00 && end_ - p_ >= 6 && p_[0] == '\\' && p_[1] == 'u') {
      const char* before = p_;
      p_ += 2;
      if (!ScanHex(low)) return false;
      if (low < 0xDC00 || low > 0xDFFF) {
        p_ = before;
        low = 0;
      }
    }
    code = low ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
  }
  if (decode) AppendUtf8(decoded_, code);
  return true;
}

bool JsonReader::ReadString(std::string_view& value) {
  if (Peek() != Type::kString) return Fail("a string");
  return ScanString(true, value);
}

bool JsonReader::Enter(char open) {
  SkipSpace();
  if (error_) return false;
  if (p_ == end_ || *p_ != open) return Fail(open == '{' ? "an object" : "an array");
  if (depth_ == kMaxDepth) return Fail("at most 128 levels");
  ++p_;
  ++depth_;
  just_entered_ = true;
  return true;
}

bool JsonReader::Leave() {
  ++p_;
  --depth_;
  just_entered_ = false;
  return false;
}

bool JsonReader::EnterObject() { return Enter('{'); }
bool JsonReader::EnterArray() { return Enter('['); }

bool JsonReader::NextMember(std::string_view& key) {
  if (error_) return false;
  SkipSpace();
  bool first = just_entered_;
  if (p_ != end_ && *p_ == '}') return Leave();
  if (!first) {
    if (p_ == end_ || *p_ != ',') return Fail("',' or '}'");
    ++p_;
    SkipSpace();
  }
  just_entered_ = false;
  if (p_ == end_ || *p_ != '"') return Fail(first ? "a key or '}'" : "a key");
  if (!ScanString(true, key)) return false;
  SkipSpace();
  if (p_ == end_ || *p_ != ':') return Fail("':'");
  ++p_;
  return true;
}

bool JsonReader::NextElement() {
  if (error_) return false;
  SkipSpace();
  if (p_ != end_ && *p_ == ']') return Leave();
  if (!just_entered_) {
    if (p_ == end_ || *p_ != ',') return Fail("',' or ']'");
    ++p_;
  }
  just_entered_ = false;
  return true;
}

bool JsonReader::SkipValue() {
  std::string_view text;
  JsonNumber number;
  bool flag;
  switch (Peek()) {
    case Type::kNone:
      return false;
    case Type::kNull:
      return Literal("null");
    case Type::kBoolean:
      return ReadBool(flag);
    case Type::kNumber:
      return ReadNumber(number);
    case Type::kString:
      return ScanString(false, text);
    case Type::kArray:
      Enter('[');
      while (NextElement()) SkipValue();
      return ok();
    case Type::kObject:
      Enter('{');
      while (NextMember(text)) SkipValue();
      return ok();
  }
  return false;
}

std::string_view JsonReader::Skip() {
  SkipSpace();
  const char* start = p_;
  if (!SkipValue()) return {};
  return std::string_view(start, static_cast<std::size_t>(p_ - start));
}

bool JsonReader::Finish() {
  if (error_) return false;
  SkipSpace();
  return p_ == end_ ? true : Fail("nothing after the value");
}

std::string JsonReader::ErrorText() const {
  if (!error_) return {};
  std::size_t line = 1, column = 1;
  for (const char* p = begin_; p != p_; ++p) {
    bool newline = *p == '\n';
    line += newline;
    column = newline ? 1 : column + 1;
  }
  std::string text = "line " + std::to_string(line) + ", column " + std::to_string(column) +
                     ": expected " + error_ + ", found ";
  unsigned length = Utf8Length(p_, end_);
  if (p_ == end_) return text + "the end";
  if (length == 0 || static_cast<unsigned char>(*p_) < 0x20) {
    static constexpr char kHex[] = "0123456789abcdef";
    auto byte = static_cast<unsigned char>(*p_);
    return text + "byte 0x" + kHex[byte >> 4] + kHex[byte & 15];
  }
  return text + "'" + std::string(p_, length) + "'";
}

}  // namespace pie
