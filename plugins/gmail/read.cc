#include "read.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "pie/encoding.h"

namespace pie::gmail {
namespace {

constexpr size_t kMaxText = 200'000;
constexpr int kMaxDepth = 20;

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool SameWord(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return Lower(x) == Lower(y); });
}

void SetText(Field<String>& field, const std::string& value) {
  if (!value.empty()) field = String(value);
}

List<String> Labels(const Json& message) {
  List<String> labels;
  Json ids = message["labelIds"];
  for (Size i = 0; i < ids.size(); ++i) labels.push_back(ids[i].AsString());
  return labels;
}

// What is not UTF-8 is read as Latin-1: each byte is a character.
std::string ToUtf8(const String& bytes) {
  if (IsUtf8(bytes)) return bytes;
  std::string text;
  for (char c : bytes) {
    auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      text += c;
    } else {
      text += static_cast<char>(0xC0 | byte >> 6);
      text += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return text;
}

// Cuts between characters.
bool Cut(std::string& text) {
  if (text.size() <= kMaxText) return false;
  size_t end = kMaxText;
  while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
  text.resize(end);
  return true;
}

class Parts {
 public:
  explicit Parts(Message& message) : message_(message) {}

  void Read(const Json& part, int depth = 0) {
    if (depth > kMaxDepth) return;
    Json inner = part["parts"];
    for (Size i = 0; i < inner.size(); ++i) Read(inner[i], depth + 1);
    std::string type = part["mimeType"].AsString(), name = part["filename"].AsString();
    if (!name.empty()) return AddFile(part, name, type);
    std::string data = part["body"]["data"].AsString();
    if (data.empty()) return;
    Result<String> bytes = DecodeBase64(data);
    if (!bytes) return;
    if (SameWord(type, "text/plain")) plain_ += ToUtf8(*bytes);
    if (SameWord(type, "text/html")) html_ += ToUtf8(*bytes);
  }

  std::string Text() const { return plain_.empty() ? TextOfHtml(html_) : plain_; }

 private:
  void AddFile(const Json& part, const std::string& name, const std::string& type) {
    File file;
    file.filename = String(name);
    SetText(file.mime_type, type);
    SetText(file.attachment_id, part["body"]["attachmentId"].AsString());
    file.size = part["body"]["size"].AsInt();
    message_.attachments->push_back(std::move(file));
  }

  Message& message_;
  std::string plain_, html_;
};

struct Entity {
  std::string_view name, text;
};
constexpr Entity kEntities[] = {{"amp", "&"},
                                {"lt", "<"},
                                {"gt", ">"},
                                {"quot", "\""},
                                {"apos", "'"},
                                {"#39", "'"},
                                {"nbsp", " "},
                                {"#160", " "},
                                {"euro", "\xE2\x82\xAC"},
                                {"auml", "\xC3\xA4"},
                                {"ouml", "\xC3\xB6"},
                                {"uuml", "\xC3\xBC"},
                                {"szlig", "\xC3\x9F"},
                                {"eacute", "\xC3\xA9"},
                                {"ndash", "\xE2\x80\x93"},
                                {"mdash", "\xE2\x80\x94"},
                                {"hellip", "\xE2\x80\xA6"},
                                {"zwnj", ""},
                                {"shy", ""}};

// The character behind '&', and how many bytes it took; 0 when it is none that we know.
size_t ReadEntity(std::string_view text, std::string& out) {
  size_t end = text.substr(0, 12).find(';');
  if (end == text.npos) return 0;
  for (const Entity& entity : kEntities) {
    if (text.substr(1, end - 1) != entity.name) continue;
    out += entity.text;
    return end + 1;
  }
  return 0;
}

bool IsBlock(std::string_view tag) {
  static constexpr std::string_view kBlocks[] = {"br", "p",  "div", "tr",         "li",  "table",
                                                 "ul", "ol", "h1",  "h2",         "h3",  "h4",
                                                 "h5", "h6", "hr",  "blockquote", "pre", "title"};
  return std::any_of(std::begin(kBlocks), std::end(kBlocks),
                     [&](std::string_view block) { return SameWord(tag, block); });
}

std::string_view TagName(std::string_view inside) {
  if (inside.starts_with('/')) inside.remove_prefix(1);
  size_t end = 0;
  while (end < inside.size() && (std::string_view(" \t\r\n/>").find(inside[end]) == inside.npos)) {
    ++end;
  }
  return inside.substr(0, end);
}

// Where the text goes on behind <style> or <script>.
size_t SkipElement(std::string_view html, size_t from, std::string_view name) {
  for (size_t at = html.find("</", from); at != html.npos; at = html.find("</", at + 2)) {
    if (!SameWord(html.substr(at + 2, name.size()), name)) continue;
    return std::min(html.find('>', at), html.size() - 1) + 1;
  }
  return html.size();
}

void AddBlank(std::string& out) {
  if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
}

void AddLine(std::string& out) {
  while (out.ends_with(' ')) out.pop_back();
  if (!out.empty() && !out.ends_with("\n\n")) out += '\n';
}

}  // namespace

std::string TextOfHtml(const std::string& source) {
  std::string_view html = source;
  std::string out;
  for (size_t i = 0; i < html.size();) {
    char c = html[i];
    if (html.substr(i, 4) == "<!--") {
      size_t end = html.find("-->", i);
      i = end == html.npos ? html.size() : end + 3;
    } else if (c == '<') {
      size_t end = html.find('>', i);
      if (end == html.npos) break;
      std::string_view name = TagName(html.substr(i + 1, end - i - 1));
      if (IsBlock(name)) AddLine(out);
      if (SameWord(name, "td") || SameWord(name, "th")) AddBlank(out);
      bool skip = (SameWord(name, "style") || SameWord(name, "script")) && html[i + 1] != '/';
      i = skip ? SkipElement(html, end, name) : end + 1;
    } else if (size_t taken = c == '&' ? ReadEntity(html.substr(i), out) : 0) {
      i += taken;
    } else {
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        AddBlank(out);
      } else {
        out += c;
      }
      ++i;
    }
  }
  while (out.ends_with(' ') || out.ends_with('\n')) out.pop_back();
  return out;
}

std::string HeaderOf(const Json& message, const char* name) {
  Json headers = message["payload"]["headers"];
  for (Size i = 0; i < headers.size(); ++i) {
    if (SameWord(std::string(headers[i]["name"].AsString()), name)) {
      return headers[i]["value"].AsString();
    }
  }
  return {};
}

Summary ToSummary(const Json& message) {
  Summary summary;
  SetText(summary.id, message["id"].AsString());
  SetText(summary.thread_id, message["threadId"].AsString());
  SetText(summary.from, HeaderOf(message, "From"));
  SetText(summary.to, HeaderOf(message, "To"));
  SetText(summary.subject, HeaderOf(message, "Subject"));
  SetText(summary.date, HeaderOf(message, "Date"));
  SetText(summary.internal_date, message["internalDate"].AsString());
  SetText(summary.snippet, TextOfHtml(message["snippet"].AsString()));
  summary.label_ids = Labels(message);
  return summary;
}

Message ToMessage(const Json& source) {
  Message message;
  SetText(message.id, source["id"].AsString());
  SetText(message.thread_id, source["threadId"].AsString());
  SetText(message.from, HeaderOf(source, "From"));
  SetText(message.to, HeaderOf(source, "To"));
  SetText(message.cc, HeaderOf(source, "Cc"));
  SetText(message.reply_to, HeaderOf(source, "Reply-To"));
  SetText(message.subject, HeaderOf(source, "Subject"));
  SetText(message.date, HeaderOf(source, "Date"));
  SetText(message.internal_date, source["internalDate"].AsString());
  message.label_ids = Labels(source);
  message.attachments = List<File>();
  Parts parts(message);
  parts.Read(source["payload"]);
  std::string text = parts.Text();
  message.text_cut = Cut(text);
  message.text = String(text);
  return message;
}

}  // namespace pie::gmail
