#include "hooks/signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

#include "base/encoding.h"

namespace pie {
namespace {

struct FreeKey {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeDigest {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
struct FreeBio {
  void operator()(BIO* bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;

const unsigned char* Bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

const EVP_MD* DigestOf(const char* algorithm) {
  std::string_view name = algorithm ? algorithm : "sha256";
  if (name == "sha1") return EVP_sha1();
  if (name == "sha256") return EVP_sha256();
  if (name == "sha384") return EVP_sha384();
  if (name == "sha512") return EVP_sha512();
  return nullptr;
}

std::optional<std::string> FromHex(std::string_view text) {
  auto value = [](char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
  };
  if (text.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  for (size_t i = 0; i < text.size(); i += 2) {
    int high = value(text[i]), low = value(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes += static_cast<char>(high << 4 | low);
  }
  return bytes;
}

// `digest` nullptr: the scheme hashes by itself.
bool VerifyWith(EVP_PKEY* key, const EVP_MD* digest, std::string_view message,
                std::string_view signature) {
  std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
  return context && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
         EVP_DigestVerify(context.get(), Bytes(signature), signature.size(), Bytes(message),
                          message.size()) == 1;
}

Key ReadPublicKey(std::string_view text) {
  if (text.find("-----BEGIN") != std::string_view::npos) {
    std::unique_ptr<BIO, FreeBio> bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    return Key(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
  }
  std::optional<std::string> der = FromBase64(text);
  if (!der) return nullptr;
  const unsigned char* at = Bytes(*der);
  return Key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der->size())));
}

}  // namespace

std::string Hmac(const char* algorithm, std::string_view key, std::string_view message) {
  const EVP_MD* digest = DigestOf(algorithm);
  if (!digest) return {};
  std::string mac(EVP_MAX_MD_SIZE, '\0');
  unsigned size = 0;
  HMAC(digest, key.data(), static_cast<int>(key.size()), Bytes(message), message.size(),
       reinterpret_cast<unsigned char*>(mac.data()), &size);
  mac.resize(size);
  return mac;
}

std::optional<std::string> DecodeText(std::string_view text, const char* encoding) {
  std::string_view name = encoding ? encoding : "text";
  if (name == "hex") return FromHex(text);
  if (name == "base64") return FromBase64(text);
  return std::string(text);
}

std::string EncodeText(std::string_view bytes, const char* encoding) {
  std::string_view name = encoding ? encoding : "text";
  if (name == "hex") return Hex(bytes);
  if (name == "base64") return Base64(bytes);
  return std::string(bytes);
}

bool SameBytes(std::string_view a, std::string_view b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), b.size()) == 0;
}

bool VerifyEd25519(std::string_view key, std::string_view message, std::string_view signature) {
  if (key.size() != 32 || signature.size() != 64) return false;
  Key parsed(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, Bytes(key), key.size()));
  return parsed && VerifyWith(parsed.get(), nullptr, message, signature);
}

std::optional<bool> VerifyPublicKey(std::string_view key, const char* algorithm,
                                    std::string_view message, std::string_view signature) {
  Key parsed = ReadPublicKey(key);
  if (!parsed) return std::nullopt;
  return VerifyWith(parsed.get(), DigestOf(algorithm), message, signature);
}

}  // namespace pie
