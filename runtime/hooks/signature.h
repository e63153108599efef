// Signatures: the arithmetic behind the schemes. Nothing here knows of HTTP.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pie {

// algorithm: sha1 | sha256 | sha384 | sha512 (nullptr: sha256). Empty for an unknown one.
std::string Hmac(const char* algorithm, std::string_view key, std::string_view message);
std::string Digest(const char* algorithm, std::string_view message);  // likewise
// encoding: hex | base64 | text (nullptr: text). nullopt when the text is not of that form.
std::optional<std::string> DecodeText(std::string_view text, const char* encoding);
std::string EncodeText(std::string_view bytes, const char* encoding);
// In a time that depends on the length of `b` only.
bool SameBytes(std::string_view a, std::string_view b);
// `key` is 32 raw bytes. False also for a key or signature of a wrong length.
bool VerifyEd25519(std::string_view key, std::string_view message, std::string_view signature);
// ECDSA (signature in DER) or RSA (PKCS #1), by the kind of the key. `key` is the DER of a
// SubjectPublicKeyInfo in base64, as it stands in PEM; with its lines BEGIN and END or without.
// nullopt when it is no key.
std::optional<bool> VerifyPublicKey(std::string_view key, const char* algorithm,
                                    std::string_view message, std::string_view signature);
// RFC 7518: `algorithm` is HS256 | HS384 | HS512 (`key`: the shared bytes), or RS256 | PS256 |
// ES256 (`key` as above, and of the kind that the algorithm wants). nullopt when it is no key of
// it.
std::optional<bool> VerifyJws(std::string_view algorithm, std::string_view key,
                              std::string_view message, std::string_view signature);

}  // namespace pie
