#include "hooks/signature.h"

#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>
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

// `digest` nullptr: the scheme hashes by itself. `pss`: RSA with the padding of PS256.
bool VerifyWith(EVP_PKEY* key, const EVP_MD* digest, std::string_view message,
                std::string_view signature, bool pss = false) {
  std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
  EVP_PKEY_CTX* padding = nullptr;  // owned by `context`
  return context && EVP_DigestVerifyInit(context.get(), &padding, digest, nullptr, key) == 1 &&
         (!pss || (EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING) == 1 &&
                   EVP_PKEY_CTX_set_rsa_pss_saltlen(padding, RSA_PSS_SALTLEN_DIGEST) == 1)) &&
         EVP_DigestVerify(context.get(), Bytes(signature), signature.size(), Bytes(message),
                          message.size()) == 1;
}

// r and s side by side, 32 bytes each (RFC 7518 3.4), as OpenSSL reads them; empty when it fails.
std::string DerOfEcdsa(std::string_view raw) {
  constexpr int kHalf = 32;
  if (raw.size() != 2 * kHalf) return {};
  std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(ECDSA_SIG_new(), ECDSA_SIG_free);
  BIGNUM* r = BN_bin2bn(Bytes(raw), kHalf, nullptr);
  BIGNUM* s = BN_bin2bn(Bytes(raw) + kHalf, kHalf, nullptr);
  if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
    BN_free(r);
    BN_free(s);
    return {};
  }
  unsigned char* der = nullptr;
  int size = i2d_ECDSA_SIG(pair.get(), &der);
  std::string out = size > 0 ? std::string(reinterpret_cast<char*>(der), size) : std::string();
  OPENSSL_free(der);
  return out;
}

// What stands between the lines BEGIN and END; keys that came as one line have "\n" for line
// breaks.
std::string WithoutArmour(std::string_view text) {
  constexpr std::string_view kBegin = "-----BEGIN PUBLIC KEY-----",
                             kEnd = "-----END PUBLIC KEY-----";
  size_t begin = text.find(kBegin);
  if (begin != std::string_view::npos) text.remove_prefix(begin + kBegin.size());
  text = text.substr(0, text.find(kEnd));
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\\n") {
      ++i;
    } else if (std::string_view(" \t\r\n").find(text[i]) == std::string_view::npos) {
      out += text[i];
    }
  }
  return out;
}

Key ReadPublicKey(std::string_view text) {
  std::optional<std::string> der = FromBase64(WithoutArmour(text));
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

std::string Digest(const char* algorithm, std::string_view message) {
  const EVP_MD* digest = DigestOf(algorithm);
  std::string hash(EVP_MAX_MD_SIZE, '\0');
  unsigned size = 0;
  if (!digest ||
      EVP_Digest(message.data(), message.size(), reinterpret_cast<unsigned char*>(hash.data()),
                 &size, digest, nullptr) != 1) {
    return {};
  }
  hash.resize(size);
  return hash;
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

std::optional<bool> VerifyJws(std::string_view algorithm, std::string_view key,
                              std::string_view message, std::string_view signature) {
  if (algorithm.starts_with("HS")) {
    std::string digest = "sha" + std::string(algorithm.substr(2));
    std::string expected = Hmac(digest.c_str(), key, message);
    return !expected.empty() && SameBytes(signature, expected);
  }
  Key parsed = ReadPublicKey(key);
  if (!parsed) return std::nullopt;
  int kind = EVP_PKEY_base_id(parsed.get());
  if (algorithm == "RS256" || algorithm == "PS256") {
    if (kind != EVP_PKEY_RSA) return std::nullopt;
    return VerifyWith(parsed.get(), EVP_sha256(), message, signature, algorithm == "PS256");
  }
  bool fits = algorithm == "ES256" && kind == EVP_PKEY_EC && EVP_PKEY_bits(parsed.get()) == 256;
  if (!fits) return std::nullopt;
  std::string der = DerOfEcdsa(signature);
  return !der.empty() && VerifyWith(parsed.get(), EVP_sha256(), message, der);
}

}  // namespace pie
