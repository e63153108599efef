// Bytes as text: base64, hex, percent-encoding, and random text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pie {

std::string Base64(std::string_view bytes);
std::string Base64Url(std::string_view bytes);  // without padding
// The standard or the URL alphabet; nullopt for anything else, and for a text whose last character
// holds bits that are no part of the bytes (RFC 4648, 3.5): each value has one text, so a signature
// cannot be changed and still be the same.
enum class Padding { kOptional, kRequired };
std::optional<std::string> FromBase64(std::string_view text, Padding padding = Padding::kOptional);
std::string Hex(std::string_view bytes);
std::string Sha256(std::string_view bytes);  // 32 bytes
std::string HmacSha256(std::string_view key, std::string_view bytes);
// From the system's generator for keys. Aborts when it fails: nothing safe can be done then.
std::string RandomBytes(size_t count);
// Letters and digits only; 43 of them hold 256 bits.
std::string RandomText(size_t length);

}  // namespace pie
