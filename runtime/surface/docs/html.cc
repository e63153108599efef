#include "surface/docs/html.h"

namespace pie {

std::string EscapeHtml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

Html& Html::Element(std::string_view tag, std::string_view text) {
  out_ += '<';
  out_ += tag;
  out_ += '>';
  out_ += EscapeHtml(text);
  out_ += "</";
  out_ += tag.substr(0, tag.find(' '));
  out_ += '>';
  return *this;
}

Html& Html::Link(std::string_view href, std::string_view text) {
  return Raw("<a href=\"").Text(href).Raw("\">").Text(text).Raw("</a>");
}

Html& Html::Paragraphs(std::string_view text) {
  while (!text.empty()) {
    size_t end = text.find("\n\n");
    Raw("<p>").Text(text.substr(0, end)).Raw("</p>\n");
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
  }
  return *this;
}

std::string Html::Page(std::string_view title) const {
  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         EscapeHtml(title) +
         "</title>\n<link rel=\"stylesheet\" href=\"/docs/style.css\">\n</head>\n<body>\n"
         "<header><a class=\"name\" href=\"/\">pie</a><nav><a href=\"/docs\">Connectors</a></nav>"
         "</header>\n<main>\n" +
         out_ + "</main>\n</body>\n</html>\n";
}

}  // namespace pie
