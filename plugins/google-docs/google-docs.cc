// Native code for read_text: the words of a document are spread over a tree of paragraphs and
// tables.
#include "google-docs/google-docs.h"

#include <functional>
#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

using google_docs::DocumentText;
using google_docs::DocumentTextHeadingsItem;

// Level of a heading; -1 for other paragraphs.
int HeadingLevel(const std::string& style) {
  if (style == "TITLE") return 0;
  if (style.starts_with("HEADING_") && style.size() == 9) return style[8] - '0';
  return -1;
}

class TextReader {
 public:
  explicit TextReader(DocumentText& out) : out_(out) {}

  void Content(const Json& content, bool in_cell) {
    for (Size i = 0; i < content.size(); ++i) Element(content[i], in_cell);
  }

  String text() { return String(text_); }

 private:
  void Element(const Json& element, bool in_cell) {
    long long end = element["endIndex"].AsInt();
    if (!in_cell && end > out_.end_index.value_or(0)) out_.end_index = end;
    if (element.Has("paragraph")) return Paragraph(element, in_cell);
    if (element.Has("table")) return Table(element["table"]);
    if (element.Has("tableOfContents")) Content(element["tableOfContents"]["content"], in_cell);
  }

  void Paragraph(const Json& element, bool in_cell) {
    Json paragraph = element["paragraph"];
    std::string line;
    Json parts = paragraph["elements"];
    for (Size i = 0; i < parts.size(); ++i) line += Part(parts[i]);
    while (line.ends_with('\n')) line.pop_back();
    int level = HeadingLevel(paragraph["paragraphStyle"]["namedStyleType"].AsString());
    if (level >= 0 && !line.empty()) {
      DocumentTextHeadingsItem heading;
      heading.level = level;
      heading.text = line;
      heading.start_index = element["startIndex"].AsInt();
      heading.end_index = element["endIndex"].AsInt();
      out_.headings->push_back(std::move(heading));
    }
    text_ += line;
    text_ += in_cell ? ' ' : '\n';
  }

  // What a reader sees of a part: text, a person's or file's name, a date.
  static std::string Part(const Json& part) {
    for (const char* place :
         {"/textRun/content", "/person/personProperties/name", "/person/personProperties/email",
          "/richLink/richLinkProperties/title", "/dateElement/dateElementProperties/displayText"}) {
      std::string found = part.At(place).AsString();
      if (!found.empty()) return found;
    }
    return {};
  }

  void Table(const Json& table) {
    Json rows = table["tableRows"];
    for (Size row = 0; row < rows.size(); ++row) {
      Json cells = rows[row]["tableCells"];
      for (Size cell = 0; cell < cells.size(); ++cell) {
        if (cell) text_ += '\t';
        Content(cells[cell]["content"], true);
        while (text_.ends_with(' ')) text_.pop_back();
      }
      text_ += '\n';
    }
  }

  DocumentText& out_;
  std::string text_;
};

}  // namespace

Task<DocumentText> google_docs::ReadText(Context& context, ReadTextParams params) {
  GetDocumentParams request;
  request.document_id = std::move(params.document_id);
  Document document = co_await GetDocument(context, std::move(request));
  DocumentText result;
  result.document_id = std::move(document.document_id);
  result.title = std::move(document.title);
  result.revision_id = std::move(document.revision_id);
  result.headings = List<DocumentTextHeadingsItem>();
  TextReader reader(result);
  Json content = Json::Array();
  for (Json& element : *document.body->content) content.Push(std::move(element));
  reader.Content(content, false);
  result.text = reader.text();
  co_return result;
}

Task<google_docs::ListWatchedResult> google_docs::ListWatched(Context& context,
                                                              ListWatchedParams params) {
  ReadTextParams request;
  request.document_id = std::move(params.document_id);
  DocumentText text = co_await ReadText(context, std::move(request));
  ListWatchedResultDocumentsItem document;
  document.document_id = std::move(text.document_id);
  document.title = std::move(text.title);
  // Not revisionId, which may change while the document does not.
  document.state = std::to_string(std::hash<std::string>()(std::string(*text.text)));
  ListWatchedResult result;
  result.documents = List<ListWatchedResultDocumentsItem>::Of(std::move(document));
  co_return result;
}

}  // namespace pie
