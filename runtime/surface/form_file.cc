#include "surface/form_file.h"

#include "net/http.h"

namespace pie {
namespace {

// The value of `name="..."` or `name=...` in a header; false when there is none.
bool Parameter(std::string_view header, std::string_view name, std::string& value) {
  for (size_t at = header.find(';'); at != header.npos; at = header.find(';', at + 1)) {
    std::string_view rest = header.substr(at + 1);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    if (!EqualsIgnoreCase(rest.substr(0, name.size()), name)) continue;
    rest.remove_prefix(name.size());
    if (!rest.starts_with('=')) continue;
    rest.remove_prefix(1);
    value.clear();
    if (!rest.starts_with('"')) {
      value = rest.substr(0, rest.find_first_of("; "));
      return true;
    }
    for (size_t i = 1; i < rest.size() && rest[i] != '"'; ++i) {
      if (rest[i] == '\\' && i + 1 < rest.size()) ++i;
      value += rest[i];
    }
    return true;
  }
  return false;
}

// Reads the header lines of a part; false when it is no file.
bool ReadPart(std::string_view head, FormFile& file) {
  bool is_file = false;
  while (!head.empty()) {
    std::string_view line = head.substr(0, head.find("\r\n"));
    head.remove_prefix(std::min(head.size(), line.size() + 2));
    size_t colon = line.find(':');
    if (colon == line.npos) continue;
    std::string_view name = line.substr(0, colon);
    std::string_view value = line.substr(colon + 1);
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    if (EqualsIgnoreCase(name, "Content-Disposition")) {
      is_file = Parameter(value, "filename", file.filename);
    } else if (EqualsIgnoreCase(name, "Content-Type")) {
      file.mime_type = value;
    }
  }
  return is_file;
}

Error Wrong(const char* words) { return Error(ErrorCode::kInvalidArgument, words); }

}  // namespace

Result<FormFile> ReadFormFile(std::string_view content_type, std::string_view body) {
  std::string boundary;
  if (!EqualsIgnoreCase(content_type.substr(0, content_type.find(';')), "multipart/form-data") ||
      !Parameter(content_type, "boundary", boundary) || boundary.empty() || boundary.size() > 70) {
    return Wrong("expected multipart/form-data with one file");
  }
  std::string mark = "--" + boundary;
  if (!body.starts_with(mark)) return Wrong("the form does not begin with its boundary");
  body.remove_prefix(mark.size());
  FormFile found;
  int files = 0;
  while (body.starts_with("\r\n")) {
    body.remove_prefix(2);
    size_t head = body.find("\r\n\r\n");
    size_t end = body.find("\r\n" + mark, head == body.npos ? 0 : head + 2);
    if (head == body.npos || end == body.npos || end < head) return Wrong("the form is cut off");
    FormFile file;
    if (ReadPart(body.substr(0, head), file)) {
      size_t start = head + 4;
      file.data = start <= end ? body.substr(start, end - start) : std::string_view();
      found = std::move(file);
      ++files;
    }
    body.remove_prefix(end + 2 + mark.size());
  }
  if (!body.starts_with("--")) return Wrong("the form is cut off");
  if (files != 1) return Wrong("expected exactly one file");
  return found;
}

}  // namespace pie
