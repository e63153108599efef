// Bytes as text: for services that carry files and messages inside JSON. Not part of pie/pie.h.
#pragma once

#include "pie/result.h"

namespace pie {

String EncodeBase64(const String& bytes);
String EncodeBase64Url(const String& bytes);  // the alphabet with - and _, without padding
// Either alphabet, with or without padding. Fails with kInvalidArgument on any other text.
Result<String> DecodeBase64(const String& text);

// Whether the bytes are UTF-8 text: what JSON can hold as it is.
bool IsUtf8(const String& bytes);

}  // namespace pie
