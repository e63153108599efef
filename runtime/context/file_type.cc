#include "context/file_type.h"

#include <algorithm>
#include <cctype>

#include "base/utf8.h"
#include "net/url.h"

namespace pie {
namespace {

constexpr size_t kMaxName = 200;

struct Signature {
  std::string_view type;
  std::string_view bytes;
  size_t at = 0;
};
using namespace std::string_view_literals;
constexpr Signature kSignatures[] = {
    {"image/png", "\x89PNG\r\n\x1a\n"sv},
    {"image/jpeg", "\xff\xd8\xff"sv},
    {"image/gif", "GIF8"sv},
    {"image/webp", "WEBP"sv, 8},
    {"application/pdf", "%PDF-"sv},
    {"application/zip", "PK"sv},
    {"application/gzip", "\x1f\x8b"sv},
};
constexpr std::string_view kShown[] = {"image/png",  "image/jpeg", "image/gif", "image/webp",
                                       "text/plain", "audio/mpeg", "video/mp4"};

bool IsTypePart(std::string_view text) {
  return !text.empty() && text.size() <= 127 && std::all_of(text.begin(), text.end(), [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) ||
           std::string_view("!#$&-^_.+").find(c) != std::string_view::npos;
  });
}

}  // namespace

std::string PrintableName(std::string_view name, size_t most) {
  std::string out;
  for (size_t at = 0; at < name.size();) {
    unsigned length = Utf8Length(name.data() + at, name.data() + name.size());
    unsigned char c = static_cast<unsigned char>(name[at]);
    bool good = length > 1 || (length == 1 && c >= 0x20 && c != 0x7f);
    if (out.size() + length > most) break;
    if (good) out.append(name.substr(at, length));
    at += std::max(length, 1u);
  }
  return out;
}

std::string SafeFilename(std::string_view name) {
  std::string out = PrintableName(name.substr(name.find_last_of("/\\") + 1), kMaxName);
  out.erase(0, out.find_first_not_of(". "));
  while (!out.empty() && (out.back() == ' ' || out.back() == '.')) out.pop_back();
  return out.empty() ? "file" : out;
}

Result<std::string> CheckType(std::string_view mime_type, std::string_view data) {
  std::string type(mime_type.substr(0, mime_type.find(';')));
  while (!type.empty() && type.back() == ' ') type.pop_back();
  std::transform(type.begin(), type.end(), type.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  size_t slash = type.find('/');
  if (slash == type.npos || !IsTypePart(type.substr(0, slash)) ||
      !IsTypePart(type.substr(slash + 1))) {
    return Error(ErrorCode::kInvalidArgument,
                 "the file's type: expected something like 'image/png'");
  }
  for (const Signature& row : kSignatures) {
    if (row.type != type) continue;
    if (data.size() >= row.at && data.substr(row.at).starts_with(row.bytes)) break;
    return Error(ErrorCode::kInvalidArgument, "the file is no " + type);
  }
  return type;
}

bool MayBeShown(std::string_view mime_type) {
  return std::find(std::begin(kShown), std::end(kShown), mime_type) != std::end(kShown);
}

std::string Disposition(std::string_view kind, std::string_view filename) {
  std::string plain(filename);
  std::replace_if(
      plain.begin(), plain.end(),
      [](char c) { return c == '"' || c == '\\' || c == '%' || c < 0x20 || c == 0x7f; }, '_');
  return std::string(kind) + "; filename=\"" + plain + "\"; filename*=UTF-8''" +
         PercentEncode(filename);
}

}  // namespace pie
