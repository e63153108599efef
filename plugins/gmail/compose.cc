#include "compose.h"

#include <algorithm>
#include <utility>

#include "pie/encoding.h"

namespace pie::gmail {
namespace {

// Encoded words end at 75 characters: 45 bytes make 60 of base64, and 12 stand around them.
constexpr size_t kWordBytes = 45;

bool IsPlainAscii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

// Nobody may end a header early: line breaks become blanks.
std::string OneLine(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  return text;
}

// RFC 2047; a word never ends inside a character.
std::string EncodedWords(const std::string& text) {
  std::string out;
  for (size_t start = 0; start < text.size();) {
    size_t end = std::min(start + kWordBytes, text.size());
    while (end < text.size() && (text[end] & 0xC0) == 0x80) --end;
    if (!out.empty()) out += "\r\n ";
    out += "=?UTF-8?B?" + std::string(EncodeBase64(text.substr(start, end - start))) + "?=";
    start = end;
  }
  return out;
}

std::string HeaderText(const std::string& text) {
  std::string line = OneLine(text);
  return IsPlainAscii(line) ? line : EncodedWords(line);
}

std::string Trimmed(const std::string& text) {
  size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// Without the quotes and escapes of a quoted string.
std::string Unquoted(const std::string& name) {
  if (name.size() < 2 || name.front() != '"' || name.back() != '"') return name;
  std::string out;
  for (size_t i = 1; i + 1 < name.size(); ++i) {
    if (name[i] == '\\' && i + 2 < name.size()) ++i;
    out += name[i];
  }
  return out;
}

std::string Quoted(const std::string& name) {
  std::string out = "\"";
  for (char c : name) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string HeaderAddress(const std::string& entry) {
  std::string line = OneLine(entry);
  size_t open = line.rfind('<');
  if (open == std::string::npos) return Trimmed(line);
  std::string name = Unquoted(Trimmed(line.substr(0, open)));
  std::string address = line.substr(open);
  if (name.empty()) return address;
  if (!IsPlainAscii(name)) return EncodedWords(name) + " " + address;
  bool special = name.find_first_of("()<>[]:;@\\,.\"") != std::string::npos;
  return (special ? Quoted(name) : name) + " " + address;
}

void AddAddresses(std::string& out, const char* header, const std::vector<std::string>& entries) {
  if (entries.empty()) return;
  out += header;
  for (size_t i = 0; i < entries.size(); ++i) {
    out += (i ? ",\r\n " : " ") + HeaderAddress(entries[i]);
  }
  out += "\r\n";
}

// Lines of 76 characters. Base64 has no '-', so that no boundary can occur in it.
std::string BodyOf(const String& bytes) {
  std::string text = EncodeBase64(bytes), out = "Content-Transfer-Encoding: base64\r\n\r\n";
  for (size_t i = 0; i < text.size(); i += 76) out += text.substr(i, 76) + "\r\n";
  return out;
}

std::string TextPart(const char* type, const String& text) {
  return std::string("Content-Type: ") + type + "; charset=UTF-8\r\n" + BodyOf(text);
}

std::string Multipart(const std::string& kind, const std::vector<std::string>& parts) {
  std::string boundary = "--pie-" + kind;
  std::string out =
      "Content-Type: multipart/" + kind + "; boundary=\"" + boundary.substr(2) + "\"\r\n\r\n";
  for (const std::string& part : parts) out += boundary + "\r\n" + part;
  return out + boundary + "--\r\n";
}

Result<std::string> FilePart(const Attachment& file) {
  if (file.data.has_value() == file.text.has_value()) {
    return Error(ErrorCode::kInvalidArgument, "attachments: " + std::string(file.filename) +
                                                  ": give either text or, in base64, data");
  }
  Result<String> bytes = file.data ? DecodeBase64(*file.data) : Result<String>(*file.text);
  if (!bytes) {
    return Error(ErrorCode::kInvalidArgument, "attachments: " + std::string(file.filename) +
                                                  ": data: expected base64, found another text");
  }
  std::string type = file.mime_type ? std::string(*file.mime_type)
                     : file.text    ? "text/plain; charset=UTF-8"
                                    : "application/octet-stream";
  // RFC 2231 for names beyond ASCII.
  std::string name = OneLine(file.filename);
  std::string encoded = IsPlainAscii(name)
                            ? "filename=" + Quoted(name)
                            : "filename*=UTF-8''" + std::string(UrlEncode(String(name)));
  return "Content-Type: " + type + "\r\nContent-Disposition: attachment; " + encoded + "\r\n" +
         BodyOf(*bytes);
}

std::string Headers(const Mail& mail) {
  std::string out;
  AddAddresses(out, "To:", mail.to);
  AddAddresses(out, "Cc:", mail.cc);
  AddAddresses(out, "Bcc:", mail.bcc);
  AddAddresses(out, "Reply-To:", mail.reply_to);
  out += "Subject: " + HeaderText(mail.subject) + "\r\n";
  if (!mail.in_reply_to.empty()) out += "In-Reply-To: " + OneLine(mail.in_reply_to) + "\r\n";
  if (!mail.references.empty()) out += "References: " + OneLine(mail.references) + "\r\n";
  return out + "MIME-Version: 1.0\r\n";
}

}  // namespace

Result<String> Compose(const Mail& mail) {
  if (!mail.text && !mail.html) {
    return Error(ErrorCode::kInvalidArgument, "a mail needs text or html");
  }
  std::string body;
  if (mail.text && mail.html) {
    body = Multipart("alternative",
                     {TextPart("text/plain", *mail.text), TextPart("text/html", *mail.html)});
  } else {
    body = mail.text ? TextPart("text/plain", *mail.text) : TextPart("text/html", *mail.html);
  }
  if (!mail.attachments.empty()) {
    std::vector<std::string> parts = {body};
    for (const Attachment& file : mail.attachments) {
      Result<std::string> part = FilePart(file);
      if (!part) return part.error();
      parts.push_back(std::move(*part));
    }
    body = Multipart("mixed", parts);
  }
  return String(Headers(mail) + body);
}

std::vector<std::string> SplitAddresses(const std::string& header) {
  std::vector<std::string> entries;
  std::string entry;
  bool quoted = false, angle = false;
  auto finish = [&] {
    if (std::string trimmed = Trimmed(entry); !trimmed.empty()) entries.push_back(trimmed);
    entry.clear();
  };
  for (size_t i = 0; i < header.size(); ++i) {
    char c = header[i];
    if (c == '\\' && quoted && i + 1 < header.size()) {
      entry += c;
      c = header[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == '<' || c == '>')) {
      angle = c == '<';
    } else if (c == ',' && !quoted && !angle) {
      finish();
      continue;
    }
    entry += c;
  }
  finish();
  return entries;
}

std::string BareAddress(const std::string& entry) {
  size_t open = entry.rfind('<');
  size_t close = entry.find('>', open == std::string::npos ? 0 : open);
  std::string address =
      open == std::string::npos ? Trimmed(entry) : entry.substr(open + 1, close - open - 1);
  for (char& c : address) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return address;
}

}  // namespace pie::gmail
