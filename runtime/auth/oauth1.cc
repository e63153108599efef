#include "auth/oauth1.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <ctime>
#include <utility>

#include "base/encoding.h"

namespace pie {
namespace {

using Params = std::vector<std::pair<std::string, std::string>>;

// RFC 5849 3.6 is RFC 3986's unreserved set.
std::string Escape(std::string_view text) { return PercentEncode(text); }

Params PairsOf(std::string_view text) {
  Params params;
  while (!text.empty()) {
    std::string_view pair = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(text.size(), pair.size() + 1));
    if (pair.empty()) continue;
    size_t equals = std::min(pair.find('='), pair.size());
    std::string name, value;
    PercentDecode(pair.substr(0, equals), name, true);
    if (equals < pair.size()) PercentDecode(pair.substr(equals + 1), value, true);
    params.emplace_back(std::move(name), std::move(value));
  }
  return params;
}

Params ProtocolParams(const Oauth1Request& request) {
  Params params = {{"oauth_consumer_key", request.consumer.id},
                   {"oauth_nonce", request.nonce},
                   {"oauth_signature_method", request.algorithm},
                   {"oauth_timestamp", request.timestamp}};
  for (auto [name, value] :
       {std::pair("oauth_version", &request.version), std::pair("oauth_token", &request.token.id),
        std::pair("oauth_callback", &request.callback),
        std::pair("oauth_verifier", &request.verifier)}) {
    if (!value->empty()) params.emplace_back(name, *value);
  }
  return params;
}

std::string Signature(const Oauth1Request& request) {
  std::string key =
      Escape(request.consumer.secret.Reveal()) + "&" + Escape(request.token.secret.Reveal());
  if (request.algorithm == "PLAINTEXT") return key;
  const EVP_MD* digest = request.algorithm == "HMAC-SHA256" ? EVP_sha256() : EVP_sha1();
  std::string text = Oauth1BaseString(request);
  std::string out(EVP_MAX_MD_SIZE, '\0');
  unsigned size = 0;
  HMAC(digest, key.data(), static_cast<int>(key.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(),
       reinterpret_cast<unsigned char*>(out.data()), &size);
  out.resize(size);
  return Base64(out);
}

// The realm is a quoted text of RFC 7235, and no part of what is signed.
std::string Quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

}  // namespace

Secret JoinOauth1(const Oauth1Pair& token) {
  return Secret("oauth_token=" + Escape(token.id) +
                "&oauth_token_secret=" + Escape(token.secret.Reveal()));
}

Oauth1Pair SplitOauth1(const Secret& token) {
  Oauth1Pair pair;
  for (auto& [name, value] : PairsOf(token.Reveal())) {
    if (name == "oauth_token") pair.id = std::move(value);
    if (name == "oauth_token_secret") pair.secret = Secret(std::move(value));
  }
  return pair;
}

std::string Oauth1BaseString(const Oauth1Request& request) {
  Params params = ProtocolParams(request);
  for (const std::string* text : {&request.url.query(), &request.form_body}) {
    for (auto& pair : PairsOf(*text)) params.push_back(std::move(pair));
  }
  for (auto& [name, value] : params) {
    name = Escape(name);
    value = Escape(value);
  }
  std::sort(params.begin(), params.end());
  std::string list;
  for (const auto& [name, value] : params) {
    list += (list.empty() ? "" : "&") + name + "=" + value;
  }
  std::string address = request.url.Origin() + request.url.path();
  return request.method + "&" + Escape(address) + "&" + Escape(list);
}

std::string Oauth1Header(const Oauth1Request& request) {
  std::string header = "OAuth ";
  if (!request.realm.empty()) header += "realm=" + Quoted(request.realm) + ", ";
  for (const auto& [name, value] : ProtocolParams(request)) {
    header += name + "=\"" + Escape(value) + "\", ";
  }
  return header + "oauth_signature=\"" + Escape(Signature(request)) + "\"";
}

void SignOauth1(Oauth1Request sign, HttpRequest& request) {
  sign.method = request.method;
  sign.url = request.url;
  std::string_view type = request.headers.Get("Content-Type");
  if (type.starts_with("application/x-www-form-urlencoded")) sign.form_body = request.body;
  sign.nonce = RandomText(24);
  sign.timestamp = std::to_string(std::time(nullptr));
  request.headers.Set("Authorization", Oauth1Header(sign));
}

}  // namespace pie
