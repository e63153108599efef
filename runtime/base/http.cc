#include "pie/http.h"

#include "base/json_access.h"

namespace pie {

Json FetchResponse::json() const {
  Result<Json> json = JsonAccess::Parse(body);
  return json ? *json : Json();
}

String UrlEncode(const String& text) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (char c : text) {
    bool unreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '.' || c == '_' || c == '~';
    auto byte = static_cast<unsigned char>(c);
    if (unreserved) {
      out += c;
    } else {
      out += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return out;
}

}  // namespace pie
