#include "base/json_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/json_plain.h"
#include "base/utf8.h"

namespace pie {
namespace {

// Six bytes at most.
char* PutEscaped(char* to, unsigned char c) {
  static constexpr std::string_view kPlain = "\b\f\n\r\t", kShort = "bfnrt";
  static constexpr char kHex[] = "0123456789abcdef";
  *to++ = '\\';
  if (c == '"' || c == '\\') {
    *to++ = static_cast<char>(c);
    return to;
  }
  if (size_t at = kPlain.find(static_cast<char>(c)); at != kPlain.npos) {
    *to++ = kShort[at];
    return to;
  }
  for (char digit : {'u', '0', '0', kHex[c >> 4], kHex[c & 15]}) *to++ = digit;
  return to;
}

template <class Number>
void AppendNumber(std::string& out, Number value) {
  char buffer[32];
  auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  out.append(buffer, static_cast<size_t>(end - buffer));
}

}  // namespace

// By way of a buffer: text that is JSON itself, as in MCP replies, has a quote every few bytes, and
// a string's append() costs more than those.
void AppendJsonString(std::string& out, std::string_view text) {
  char buffer[512];
  char* const full = buffer + sizeof buffer - 2 * JsonPlainRun::kStep;  // a run, an escape, a quote
  char* to = buffer;
  *to++ = '"';
  const char* end = text.data() + text.size();
  for (const char* p = text.data(); p != end;) {
    if (to > full) {
      out.append(buffer, static_cast<size_t>(to - buffer));
      to = buffer;
    }
    JsonPlainRun run(p, end, to);
    p += run.size;
    to += run.size;
    if (run.size == JsonPlainRun::kStep || p == end) continue;
    auto c = static_cast<unsigned char>(*p);
    if (c < 0x80) {
      to = PutEscaped(to, c);
      ++p;
      continue;
    }
    unsigned length = Utf8Length(p, end);
    to = std::copy_n(length ? p : "\xEF\xBF\xBD", length ? length : 3, to);
    p += std::max(length, 1u);
  }
  *to++ = '"';
  out.append(buffer, static_cast<size_t>(to - buffer));
}

void JsonWriter::Key(std::string_view key) {
  Separate();
  AppendJsonString(out_, key);
  out_.push_back(':');
  comma_ = false;
}

void JsonWriter::String(std::string_view text) {
  Separate();
  AppendJsonString(out_, text);
}

void JsonWriter::Int(long long value) {
  Separate();
  AppendNumber(out_, value);
}

void JsonWriter::Double(double value) {
  if (!std::isfinite(value)) return Null();
  if (value == 0 && std::signbit(value)) return Raw("-0.0");  // "-0" would read as an integer
  Separate();
  AppendNumber(out_, value);
}

}  // namespace pie
