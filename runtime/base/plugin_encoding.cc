#include "pie/encoding.h"

#include "base/encoding.h"
#include "base/utf8.h"

namespace pie {

String EncodeBase64(const String& bytes) {
  return Base64(std::string_view(bytes.data(), bytes.size()));
}

String EncodeBase64Url(const String& bytes) {
  return Base64Url(std::string_view(bytes.data(), bytes.size()));
}

Result<String> DecodeBase64(const String& text) {
  auto bytes = FromBase64(std::string_view(text.data(), text.size()));
  if (!bytes) return Error(ErrorCode::kInvalidArgument, "this is no base64 text");
  return String(*bytes);
}

bool IsUtf8(const String& bytes) {
  for (const char* p = bytes.begin(); p != bytes.end();) {
    unsigned length = Utf8Length(p, bytes.end());
    if (length == 0) return false;
    p += length;
  }
  return true;
}

}  // namespace pie
