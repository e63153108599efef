#include "auth/sign.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "base/encoding.h"
#include "base/json_access.h"

namespace pie {
namespace {

const unsigned char* Bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string Hmac(const EVP_MD* digest, std::string_view key, std::string_view text) {
  std::string out(EVP_MAX_MD_SIZE, '\0');
  unsigned size = 0;
  HMAC(digest, key.data(), static_cast<int>(key.size()), Bytes(text), text.size(),
       reinterpret_cast<unsigned char*>(out.data()), &size);
  out.resize(size);
  return out;
}

// The bytes of a shared secret; nothing when it is not written as the manifest says.
std::optional<std::string> SharedKey(const JwtRequest& request) {
  std::string_view text = request.key.Reveal();
  if (request.key_encoding == "hex") {
    std::string bytes(text.size() / 2 + 1, '\0');
    size_t size = 0;
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    std::string hex(text);
    if (OPENSSL_hexstr2buf_ex(out, bytes.size(), &size, hex.c_str(), '\0') != 1) return {};
    bytes.resize(size);
    return bytes;
  }
  if (request.key_encoding == "base64") return FromBase64(text);
  return std::string(text);
}

struct KeyDeleter {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using Key = std::unique_ptr<EVP_PKEY, KeyDeleter>;

// Keys travel through environment variables and forms, where line breaks become "\n".
Key ReadKey(std::string_view pem) {
  std::string text;
  for (size_t i = 0; i < pem.size(); ++i) {
    bool escaped = pem[i] == '\\' && i + 1 < pem.size() && pem[i + 1] == 'n';
    text += escaped ? '\n' : pem[i];
    i += escaped;
  }
  BIO* bio = BIO_new_mem_buf(text.data(), static_cast<int>(text.size()));
  Key key(bio ? PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr) : nullptr);
  BIO_free(bio);
  return key;
}

// `pss`: RSA with the padding of PS256, its salt as long as the digest (RFC 7518 3.5).
std::string SignWith(EVP_PKEY* key, std::string_view text, bool pss = false) {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                  EVP_MD_CTX_free);
  EVP_PKEY_CTX* padding = nullptr;  // owned by `context`
  size_t size = 0;
  if (EVP_DigestSignInit(context.get(), &padding, EVP_sha256(), nullptr, key) != 1 ||
      (pss && (EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING) != 1 ||
               EVP_PKEY_CTX_set_rsa_pss_saltlen(padding, RSA_PSS_SALTLEN_DIGEST) != 1)) ||
      EVP_DigestSign(context.get(), nullptr, &size, Bytes(text), text.size()) != 1) {
    return {};
  }
  std::string out(size, '\0');
  if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size,
                     Bytes(text), text.size()) != 1) {
    return {};
  }
  out.resize(size);
  return out;
}

// RFC 7518 3.4: r and s side by side, 32 bytes each, where OpenSSL writes ASN.1.
std::string RawEcdsa(const std::string& der) {
  const unsigned char* at = Bytes(der);
  ECDSA_SIG* signature = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
  if (!signature) return {};
  std::string raw(64, '\0');
  auto* out = reinterpret_cast<unsigned char*>(raw.data());
  bool fits = BN_bn2binpad(ECDSA_SIG_get0_r(signature), out, 32) == 32 &&
              BN_bn2binpad(ECDSA_SIG_get0_s(signature), out + 32, 32) == 32;
  ECDSA_SIG_free(signature);
  return fits ? raw : std::string();
}

std::string SignatureOf(const JwtRequest& request, std::string_view text) {
  const std::string& algorithm = request.algorithm;
  if (algorithm.starts_with("HS")) {
    std::optional<std::string> key = SharedKey(request);
    const EVP_MD* digest = algorithm == "HS256"   ? EVP_sha256()
                           : algorithm == "HS384" ? EVP_sha384()
                                                  : EVP_sha512();
    return key && !key->empty() ? Hmac(digest, *key, text) : "";
  }
  Key pair = ReadKey(request.key.Reveal());
  if (!pair) return {};
  int kind = EVP_PKEY_base_id(pair.get());
  if (algorithm == "RS256" || algorithm == "PS256") {
    return kind == EVP_PKEY_RSA ? SignWith(pair.get(), text, algorithm == "PS256") : "";
  }
  bool p256 = kind == EVP_PKEY_EC && EVP_PKEY_bits(pair.get()) == 256;
  return algorithm == "ES256" && p256 ? RawEcdsa(SignWith(pair.get(), text)) : "";
}

}  // namespace

std::string PkceChallenge(std::string_view verifier) { return Base64Url(Sha256(verifier)); }

Result<std::string> SignJwt(const JwtRequest& request) {
  Json header = Json::Object();
  header.Set("alg", Json(request.algorithm)).Set("typ", "JWT");
  if (!request.key_id.empty()) header.Set("kid", Json(request.key_id));
  std::string text =
      Base64Url(JsonAccess::Dump(header)) + "." + Base64Url(JsonAccess::Dump(request.claims));
  std::string signature = SignatureOf(request, text);
  if (signature.empty()) {
    return Error(ErrorCode::kNotConnected,
                 "the signing key is not one for " + request.algorithm +
                     (request.algorithm.starts_with("HS")
                          ? request.key_encoding.empty() ? std::string()
                                                         : ": expected " + request.key_encoding
                          : ": expected a private key in PEM (-----BEGIN PRIVATE KEY-----)"));
  }
  return text + "." + Base64Url(signature);
}

}  // namespace pie
