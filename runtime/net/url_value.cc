#include "net/url_value.h"

#include <algorithm>

#include "net/url.h"

namespace pie {
namespace {

bool IsLabel(std::string_view text) {
  auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !text.empty() && text.size() <= 63 && text.front() != '-' && text.back() != '-' &&
         std::all_of(text.begin(), text.end(), allowed);
}

bool IsHostAndPort(std::string_view text) {
  size_t colon = text.find(':');
  if (colon != text.npos) {
    std::string_view port = text.substr(colon + 1);
    if (port.empty() || port.size() > 5 || port.find_first_not_of("0123456789") != port.npos) {
      return false;
    }
    text = text.substr(0, colon);
  }
  if (text.size() > 253) return false;
  while (true) {
    size_t dot = text.find('.');
    if (!IsLabel(text.substr(0, dot))) return false;
    if (dot == text.npos) return true;
    text.remove_prefix(dot + 1);
  }
}

}  // namespace

UrlPart UrlPartAt(std::string_view so_far, std::string_view next, bool last) {
  if (so_far.empty()) return UrlPart::kOrigin;
  size_t scheme = so_far.find("://");
  if (scheme == so_far.npos || so_far.find('/', scheme + 3) != so_far.npos) return UrlPart::kPath;
  bool starts = scheme + 3 == so_far.size();
  bool ends = last || next.starts_with('/') || next.starts_with(':');
  return starts && ends ? UrlPart::kWholeHost : UrlPart::kLabel;
}

const char* UrlValueProblem(UrlPart part, std::string_view value) {
  if (part == UrlPart::kLabel) {
    return IsLabel(value) ? nullptr : "one part of a host name: letters, digits and hyphens";
  }
  if (part == UrlPart::kWholeHost) {
    return IsHostAndPort(value) ? nullptr : "a host name like example.com";
  }
  Result<Url> url = Url::Parse(value);
  bool origin = url && url->path() == "/" && url->query().empty() && value.find('#') == value.npos;
  return origin ? nullptr : "an address like https://example.com";
}

bool HasDotStep(std::string_view text) {
  while (true) {
    size_t end = text.find_first_of("/\\");
    std::string_view part = text.substr(0, end);
    if (part == "." || part == "..") return true;
    if (end == text.npos) return false;
    text.remove_prefix(end + 1);
  }
}

}  // namespace pie
