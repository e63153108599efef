// Html: builds a page from escaped parts.
#pragma once

#include <string>
#include <string_view>

namespace pie {

std::string EscapeHtml(std::string_view text);

class Html {
 public:
  // Markup of our own.
  Html& Raw(std::string_view markup) {
    out_ += markup;
    return *this;
  }
  // Text of anybody.
  Html& Text(std::string_view text) {
    out_ += EscapeHtml(text);
    return *this;
  }
  // <tag>text</tag>; `tag` may have attributes of our own.
  Html& Element(std::string_view tag, std::string_view text);
  Html& Code(std::string_view text) { return Element("code", text); }
  Html& Block(std::string_view text) { return Raw("<pre>").Text(text).Raw("</pre>\n"); }
  Html& Link(std::string_view href, std::string_view text);
  // Paragraphs of the text: blank lines part them.
  Html& Paragraphs(std::string_view text);

  std::string Page(std::string_view title) const;

 private:
  std::string out_;
};

}  // namespace pie
