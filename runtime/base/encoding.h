// Bytes as text: base64, hex, percent-encoding, and random text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pie {

std::string Base64(std::string_view bytes);
std::string Base64Url(std::string_view bytes);  // without padding
// Standard or URL alphabet, with or without padding; nullopt for anything else.
std::optional<std::string> FromBase64(std::string_view text);
std::string Hex(std::string_view bytes);
std::string Sha256(std::string_view bytes);  // 32 bytes
std::string HmacSha256(std::string_view key, std::string_view bytes);
// From the system's generator for keys. Aborts when it fails: nothing safe can be done then.
std::string RandomBytes(size_t count);
// Letters and digits only; 43 of them hold 256 bits.
std::string RandomText(size_t length);

}  // namespace pie
