// Base64 (RFC 4648) with padding, strict.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pie {

// Nothing when the text has a wrong length, character or padding.
std::optional<std::string> DecodeBase64(std::string_view text);

}  // namespace pie
