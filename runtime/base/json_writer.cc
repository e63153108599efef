#include "base/json_writer.h"

#include <charconv>
#include <cmath>

#include "base/utf8.h"

namespace pie {
namespace {

void AppendEscaped(std::string& out, unsigned char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      static constexpr char kHex[] = "0123456789abcdef";
      out += "\\u00";
      out += kHex[c >> 4];
      out += kHex[c & 15];
  }
}

template <class Number>
void AppendNumber(std::string& out, Number value) {
  char buffer[32];
  auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  out.append(buffer, end);
}

}  // namespace

void AppendJsonString(std::string& out, std::string_view text) {
  out.push_back('"');
  const char* p = text.data();
  const char* end = p + text.size();
  const char* run = p;
  while (p != end) {
    auto c = static_cast<unsigned char>(*p);
    if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
      ++p;
      continue;
    }
    unsigned length = c < 0x80 ? 0 : Utf8Length(p, end);
    if (length) {
      p += length;
      continue;
    }
    out.append(run, p);
    if (c < 0x80) {
      AppendEscaped(out, c);
    } else {
      out += "\xEF\xBF\xBD";
    }
    run = ++p;
  }
  out.append(run, p);
  out.push_back('"');
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
