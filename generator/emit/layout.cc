#include "emit/layout.h"

#include <charconv>

namespace pie::gen {
namespace {

constexpr size_t kColumns = 100;

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Walks over code and tells spaces that separate from those inside of literals.
class LiteralScanner {
 public:
  // Takes the next character; true while it is inside of a string literal.
  bool Next(char c) {
    if (escaped_) {
      escaped_ = false;
    } else if (inside_ && c == '\\') {
      escaped_ = true;
    } else if (c == '"') {
      inside_ = !inside_;
    }
    return inside_;
  }

 private:
  bool inside_ = false;
  bool escaped_ = false;
};

}  // namespace

Rendered Wrap(const Rendered& code, size_t indent, size_t hang) {
  const std::string& text = code.text();
  std::string out(indent, ' ');
  out.reserve(text.size() + text.size() / 8 + indent + 1);
  bool one_line = text.find("\\n\" \"") == std::string::npos;
  if (one_line && indent + text.size() <= kColumns) return Code(out.append(text).append("\n"));
  LiteralScanner scanner;
  size_t line = 0;             // start of the line in `out`
  size_t good = 0, other = 0;  // the last spaces in `out` to break at; 0: none in this line
  size_t wide = 0;             // bytes of the line that take no column
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    bool inside = scanner.Next(c);
    if (IsContinuation(c)) ++wide;
    // A line of a text is a line of the code.
    if (c == ' ' && !inside && out.ends_with("\\n\"") && text[i + 1] == '"') {
      out.append("\n").append(hang, ' ');
      line = out.size() - hang;
      good = other = wide = 0;
      continue;
    }
    if (c == ' ' && !inside) {
      char before = out.back();
      (before == ',' || before == '"' || before == '(' ? good : other) = out.size();
    }
    out += c;
    if (out.size() - line - wide <= kColumns || (good == 0 && other == 0)) continue;
    size_t at = good != 0 ? good : other;
    out.replace(at, 1, "\n" + std::string(hang, ' '));
    line = at + 1;
    good = other = wide = 0;
  }
  return Code(out + '\n');
}

Init& Init::Begin(std::string_view name) {
  if (!text_.empty()) {
    ends_.append(std::to_string(text_.size())).append(" ");
    text_ += ", ";
  }
  text_.append(".").append(name).append(" = ");
  return *this;
}

Init& Init::Member(std::string_view name, const Rendered& value) {
  if (value.empty()) return *this;
  Begin(name);
  text_ += value.text();
  return *this;
}

Init& Init::Text(std::string_view name, const std::string& text) {
  return text.empty() ? *this : Member(name, CppString(text));
}

Init& Init::Number(std::string_view name, uint64_t number, uint64_t fallback) {
  return number == fallback ? *this : Member(name, Code(std::to_string(number)));
}

Init& Init::Real(std::string_view name, double number) {
  return number == 0 ? *this : Member(name, Code(Decimal(number)));
}

Init& Init::Flag(std::string_view name, bool flag, bool fallback) {
  return flag == fallback ? *this : Member(name, Code(flag ? "true" : "false"));
}

Init& Init::Enum(std::string_view name, std::string_view enumerator, std::string_view fallback) {
  return enumerator == fallback ? *this : Member(name, Code(enumerator));
}

Rendered Init::Braced() const { return Code("{" + text_ + "}"); }

Rendered Init::Definition(std::string_view declaration) const {
  return Wrap(Code("constexpr " + std::string(declaration) + " = {" + text_ + "};"), 0, 4);
}

Rendered Init::Lines(size_t indent) const {
  Rendered lines;
  size_t from = 0;
  const char* at = ends_.data();
  const char* end = at + ends_.size();
  while (from < text_.size()) {
    size_t to = text_.size();
    if (at != end) at = std::from_chars(at, end, to).ptr + 1;
    lines += Wrap(Code(text_.substr(from, to - from) + ","), indent, indent + 4);
    from = to + 2;
  }
  return lines;
}

std::string Decimal(double value) {
  char buffer[32];
  auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
  return std::string(buffer, end.ptr);
}

}  // namespace pie::gen
