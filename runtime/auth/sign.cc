#include "auth/sign.h"

#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

#include <algorithm>
#include <memory>

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

std::string SignWith(EVP_PKEY* key, std::string_view text) {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                  EVP_MD_CTX_free);
  size_t size = 0;
  if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
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
  std::string_view key = request.key.Reveal();
  if (algorithm == "HS256") return Hmac(EVP_sha256(), key, text);
  if (algorithm == "HS384") return Hmac(EVP_sha384(), key, text);
  if (algorithm == "HS512") return Hmac(EVP_sha512(), key, text);
  Key pair = ReadKey(key);
  if (!pair) return {};
  int kind = EVP_PKEY_base_id(pair.get());
  if (algorithm == "RS256") return kind == EVP_PKEY_RSA ? SignWith(pair.get(), text) : "";
  bool p256 = kind == EVP_PKEY_EC && EVP_PKEY_bits(pair.get()) == 256;
  return algorithm == "ES256" && p256 ? RawEcdsa(SignWith(pair.get(), text)) : "";
}

// RFC 5849 3.6 is RFC 3986's unreserved set.
std::string Escape(std::string_view text) { return PercentEncode(text); }

using Params = std::vector<std::pair<std::string, std::string>>;

void AddPairs(std::string_view text, Params& params) {
  while (!text.empty()) {
    std::string_view pair = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(text.size(), pair.size() + 1));
    if (pair.empty()) continue;
    size_t equals = std::min(pair.find('='), pair.size());
    std::string name, value;
    PercentDecode(pair.substr(0, equals), name, true);
    if (equals < pair.size()) PercentDecode(pair.substr(equals + 1), value, true);
    params.emplace_back(Escape(name), Escape(value));
  }
}

Params ProtocolParams(const Oauth1Request& request) {
  Params params = {{"oauth_consumer_key", request.consumer_key},
                   {"oauth_nonce", request.nonce},
                   {"oauth_signature_method", request.algorithm},
                   {"oauth_timestamp", request.timestamp},
                   {"oauth_version", "1.0"}};
  if (!request.token.empty()) params.emplace_back("oauth_token", request.token);
  return params;
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
                          ? std::string()
                          : ": expected a private key in PEM (-----BEGIN PRIVATE KEY-----)"));
  }
  return text + "." + Base64Url(signature);
}

std::string Oauth1BaseString(const Oauth1Request& request) {
  Params params;
  for (const auto& [name, value] : ProtocolParams(request)) {
    params.emplace_back(Escape(name), Escape(value));
  }
  AddPairs(request.url.query(), params);
  AddPairs(request.form_body, params);
  std::sort(params.begin(), params.end());
  std::string list;
  for (const auto& [name, value] : params) {
    list += (list.empty() ? "" : "&") + name + "=" + value;
  }
  std::string address = request.url.Origin() + request.url.path();
  return request.method + "&" + Escape(address) + "&" + Escape(list);
}

std::string Oauth1Header(const Oauth1Request& request) {
  std::string key =
      Escape(request.consumer_secret.Reveal()) + "&" + Escape(request.token_secret.Reveal());
  bool sha256 = request.algorithm == "HMAC-SHA256";
  std::string signature =
      Base64(Hmac(sha256 ? EVP_sha256() : EVP_sha1(), key, Oauth1BaseString(request)));
  std::string header = "OAuth ";
  if (!request.realm.empty()) header += "realm=\"" + Escape(request.realm) + "\", ";
  for (const auto& [name, value] : ProtocolParams(request)) {
    header += name + "=\"" + Escape(value) + "\", ";
  }
  return header + "oauth_signature=\"" + Escape(signature) + "\"";
}

}  // namespace pie
