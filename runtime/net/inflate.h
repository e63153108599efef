// Decoding of compressed bodies, with a bound on what comes out.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie {

// Undoes `encoding`: gzip, x-gzip, deflate (with or without zlib's frame) or identity, any case.
// kTooLarge when more than `limit` bytes would come out, kUpstream for what cannot be decoded.
Result<std::string> DecodeBody(std::string_view encoding, std::string_view body, size_t limit);

}  // namespace pie
