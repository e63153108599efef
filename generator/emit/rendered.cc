#include "emit/rendered.h"

#include <algorithm>

#include "source/utf8.h"

namespace pie::gen {
namespace {

constexpr size_t kColumns = 100;

void AppendOctal(std::string& out, unsigned char byte) {
  out += '\\';
  out += static_cast<char>('0' + (byte >> 6));
  out += static_cast<char>('0' + ((byte >> 3) & 7));
  out += static_cast<char>('0' + (byte & 7));
}

// Characters that a reader does not see, or that reorder what he sees: U+200B..U+200F,
// U+2028..U+202E, U+2060..U+2069, U+FEFF, and C1 controls.
bool IsInvisible(std::string_view code_point) {
  auto byte = [&](size_t i) { return static_cast<unsigned char>(code_point[i]); };
  if (code_point.size() == 2) return byte(0) == 0xC2 && byte(1) < 0xA0;
  if (code_point.size() != 3) return false;
  if (byte(0) == 0xE2 && byte(1) == 0x80) {
    return (byte(2) >= 0x8B && byte(2) <= 0x8F) || (byte(2) >= 0xA8 && byte(2) <= 0xAE);
  }
  if (byte(0) == 0xE2 && byte(1) == 0x81) return byte(2) >= 0xA0 && byte(2) <= 0xA9;
  return byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF;
}

// Appends the code point (or single bad byte) at `i`, escaped for a C++ literal; returns its
// length.
size_t AppendEscaped(std::string& out, std::string_view text, size_t i) {
  unsigned char c = static_cast<unsigned char>(text[i]);
  if (c >= 0x80) {
    size_t length = Utf8Length(text, i);
    std::string_view whole = text.substr(i, std::max<size_t>(length, 1));
    if (length != 0 && !IsInvisible(whole)) {
      out += whole;
    } else {
      for (char byte : whole) AppendOctal(out, static_cast<unsigned char>(byte));
    }
    return whole.size();
  }
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\t':
      out += "\\t";
      break;
    case '?':  // no trigraphs
      out += i > 0 && text[i - 1] == '?' ? "\\?" : "?";
      break;
    default:
      if (c < 0x20 || c == 0x7F) {
        AppendOctal(out, c);
      } else {
        out += static_cast<char>(c);
      }
  }
  return 1;
}

// The words of a text; whatever is not a printable character separates them.
std::vector<std::string_view> Words(std::string_view text) {
  std::vector<std::string_view> words;
  size_t start = std::string_view::npos;  // of the open word
  for (size_t i = 0; i < text.size();) {
    unsigned char c = static_cast<unsigned char>(text[i]);
    size_t length = c < 0x80 ? 1 : Utf8Length(text, i);
    std::string_view piece = text.substr(i, std::max<size_t>(length, 1));
    bool separates = c <= 0x20 || c == 0x7F || length == 0 || (c >= 0x80 && IsInvisible(piece));
    if (separates && start != std::string_view::npos) {
      words.push_back(text.substr(start, i - start));
      start = std::string_view::npos;
    } else if (!separates && start == std::string_view::npos) {
      start = i;
    }
    i += piece.size();
  }
  if (start != std::string_view::npos) words.push_back(text.substr(start));
  return words;
}

// Appends a word; an underscore inside of it is no markup.
void AppendMarkdownWord(std::string& out, std::string_view word) {
  static constexpr std::string_view kMarkup = "\\`*_{}[]<>#|~!&";
  for (size_t i = 0; i < word.size(); ++i) {
    bool inner = word[i] == '_' && i > 0 && i + 1 < word.size();
    if (!inner && kMarkup.find(word[i]) != std::string_view::npos) out += '\\';
    out += word[i];
  }
}

}  // namespace

Rendered Code(std::string code) {
  Rendered rendered;
  rendered.text_ = std::move(code);
  return rendered;
}

Rendered CppString(const std::string& text, size_t width) {
  std::string out = "\"";
  size_t start = 0;  // of the piece, in `out`
  for (size_t i = 0; i < text.size();) {
    bool new_piece = out.size() - start > width - 5 || (i > 0 && text[i - 1] == '\n');
    // Prefer to cut behind a space or comma, once the piece is nearly full.
    if (!new_piece && i > 0 && out.size() - start > width - 25) {
      new_piece = text[i - 1] == ' ' || text[i - 1] == ',';
    }
    if (new_piece) {
      out += "\" \"";
      start = out.size() - 1;
    }
    i += AppendEscaped(out, text, i);
  }
  out += '"';
  return Code(std::move(out));
}

Rendered CppStringOrNull(const std::string& text) {
  return text.empty() ? Code("nullptr") : CppString(text);
}

Rendered Comment(std::string_view text, std::string_view prefix) {
  std::string out;
  size_t column = 0;
  for (std::string_view word : Words(text)) {
    bool fits = column != 0 && column + 1 + word.size() <= kColumns;
    if (column != 0) out += fits ? ' ' : '\n';
    if (!fits) {
      out += prefix;
      column = prefix.size();
    } else {
      ++column;
    }
    for (char c : word) {
      if (c == '?' && out.back() == '?') out += ' ';  // no trigraphs
      out += c;
    }
    column += word.size();
    // A backslash at the end of a line would continue the comment.
    if (out.back() == '\\') out += '.', ++column;
  }
  if (!out.empty()) out += '\n';
  return Code(std::move(out));
}

Rendered CommentWords(std::string_view text) {
  std::string out;
  for (std::string_view word : Words(text)) out.append(out.empty() ? "" : " ").append(word);
  return Code(std::move(out));
}

Rendered SqlIdent(const std::string& name) {
  std::string out = "\"";
  for (char c : name) {
    if (c == '\0') continue;
    if (c == '"') out += '"';
    out += c;
  }
  return Code(out + '"');
}

Rendered SqlString(const std::string& text) {
  bool escapes = text.find('\\') != std::string_view::npos;
  std::string out = escapes ? "E'" : "'";
  for (char c : text) {
    if (c == '\0') continue;
    if (c == '\'' || c == '\\') out += c;
    out += c;
  }
  return Code(out + '\'');
}

Rendered Markdown(const std::string& text) {
  std::string out;
  for (std::string_view word : Words(text)) {
    if (!out.empty()) out += ' ';
    AppendMarkdownWord(out, word);
  }
  return Code(std::move(out));
}

Rendered MarkdownCode(const std::string& text) {
  std::string inner;
  size_t run = 0, longest = 0;
  for (std::string_view word : Words(text)) {
    if (!inner.empty()) inner += ' ';
    for (char c : word) {
      run = c == '`' ? run + 1 : 0;
      longest = std::max(longest, run);
      if (c == '|') inner += '\\';  // cells end at a bar, even in code
      inner += c;
    }
    run = 0;
  }
  std::string fence(longest + 1, '`');
  std::string space = longest > 0 ? " " : "";
  return Code(fence + space + inner + space + fence);
}

Rendered MarkdownBlock(const std::string& text, std::string_view language) {
  std::string fence = "```";
  while (text.find(fence) != std::string_view::npos) fence += '`';
  std::string out = fence;
  out.append(language).append("\n").append(text);
  if (!text.ends_with('\n')) out += '\n';
  return Code(out + fence + "\n");
}

Rendered ShellWord(const std::string& text) {
  std::string out = "'";
  for (char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else if (c != '\0') {
      out += c;
    }
  }
  return Code(out + '\'');
}

}  // namespace pie::gen
