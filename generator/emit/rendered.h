// Rendered: text that is safe where it goes.
//
// Text of a manifest reaches an output file through one of the functions below, never raw. They are
// the only makers of a Rendered, and templates take nothing else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pie::gen {

class Rendered {
 public:
  Rendered() = default;

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  size_t size() const { return text_.size(); }
  Rendered& operator+=(const Rendered& other) {
    text_ += other.text_;
    return *this;
  }
  friend Rendered operator+(Rendered a, const Rendered& b) { return a += b; }
  // Adds text that the emitter itself has made: see Code().
  Rendered& Add(std::string_view code) {
    text_ += code;
    return *this;
  }

 private:
  friend Rendered Code(std::string);
  std::string text_;
};

// Text of the emitter's own: keywords, numbers, and names of the model's `cpp` members, which hold
// letters, digits and underscores only. Never text of a manifest.
Rendered Code(std::string code);
inline Rendered Code(std::string_view code) { return Code(std::string(code)); }
inline Rendered Code(const char* code) { return Code(std::string(code)); }

// A C++ string literal, cut into pieces of at most `width` columns with one space between them, so
// that a long one can be laid out. Bytes that are not plain text become octal escapes; characters
// that change the direction of text, too.
Rendered CppString(const std::string& text, size_t width = 90);
// The same, or `nullptr` for an empty text.
Rendered CppStringOrNull(const std::string& text);

// Lines that start with `prefix` ("// ", "  // ", "-- "), wrapped at 100 columns; ends with a line
// break. Empty for an empty text. Control characters become spaces; nothing can end the comment.
Rendered Comment(std::string_view text, std::string_view prefix);
// The same words for the middle of a comment line.
Rendered CommentWords(std::string_view text);

// A quoted SQL identifier, and a SQL string that is safe whatever standard_conforming_strings is.
Rendered SqlIdent(const std::string& name);
Rendered SqlString(const std::string& text);

// Markdown text on one line: nothing in it is markup, and it fits in a table cell.
Rendered Markdown(const std::string& text);
// The same as code, between enough backticks.
Rendered MarkdownCode(const std::string& text);
// A fenced code block.
Rendered MarkdownBlock(const std::string& text, std::string_view language);
// One argument of a shell command.
Rendered ShellWord(const std::string& text);

}  // namespace pie::gen
