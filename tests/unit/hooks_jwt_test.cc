// JSON Web Tokens on deliveries: the vector of RFC 7515, and tokens that our own signing makes.
// tests/executor/webhooks_jwt_test.py has the packages jsonwebtoken and jose sign.
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include "auth/sign.h"
#include "base/encoding.h"
#include "hooks/verify.h"

namespace pie {
namespace {

constexpr int64_t kNow = 1'800'000'000;  // seconds
constexpr const char* kBody = R"({"id":"d1","state":"ready"})";
constexpr const char* kUrl = "https://pie.example/api/webhooks/acme/t";

struct KeyPair {
  std::string secret, open;
};

std::string TextOf(BIO* bio) {
  char* text = nullptr;
  long size = BIO_get_mem_data(bio, &text);
  std::string out(text, size);
  BIO_free(bio);
  return out;
}

KeyPair Pem(EVP_PKEY* key) {
  BIO* secret = BIO_new(BIO_s_mem());
  BIO* open = BIO_new(BIO_s_mem());
  PEM_write_bio_PrivateKey(secret, key, nullptr, nullptr, 0, nullptr, nullptr);
  PEM_write_bio_PUBKEY(open, key);
  EVP_PKEY_free(key);
  return {TextOf(secret), TextOf(open)};
}

// Made once: the keys of all tests.
const KeyPair& Rsa() {
  static const KeyPair pair = Pem(EVP_RSA_gen(2048));
  return pair;
}
const KeyPair& Curve() {
  static const KeyPair pair = Pem(EVP_EC_gen("P-256"));
  return pair;
}

std::string Token(const Json& claims, const std::string& key = "sesame",
                  const char* algorithm = "HS256") {
  JwtRequest request;
  request.algorithm = algorithm;
  request.key = Secret(key);
  request.claims = claims;
  return *SignJwt(request);
}

Json Claims() {
  return Json::Object().Set("iss", "netlify").Set("sha256", Json(Hex(Sha256(kBody))));
}

constexpr NamedText kIssuer[] = {{"iss", "netlify"}};

VerifyRow Netlify() {
  VerifyRow row;
  row.scheme = VerifyScheme::kJwt;
  row.algorithm = "HS256";
  row.header = "X-Webhook-Signature";
  row.claims = {kIssuer, 1};
  row.body_hash_claim = "sha256";
  row.body_hash_algorithm = "sha256";
  row.body_hash_encoding = "hex";
  return row;
}

Result<Verdict> Verify(const VerifyRow& row, const std::string& token,
                       const std::string& secret = "sesame", const std::string& body = kBody) {
  HttpHeaders headers;
  headers.Set("X-Webhook-Signature", token);
  Incoming incoming;
  incoming.method = "POST";
  incoming.body = body;
  incoming.headers = &headers;
  incoming.urls = {"http://127.0.0.1/other", kUrl};
  std::vector<Secret> secrets;
  secrets.emplace_back(secret);
  return VerifyDelivery(row, incoming, "", secrets, kNow * 1000);
}

std::string Outcome(const VerifyRow& row, const std::string& token,
                    const std::string& secret = "sesame", const std::string& body = kBody) {
  Result<Verdict> verdict = Verify(row, token, secret, body);
  return verdict ? "verified" : ErrorName(verdict.error().code);
}

TEST(Jwt, TheVectorOfTheStandard) {  // RFC 7515, A.1; its time is of 2011
  VerifyRow row = Netlify();
  row.body_hash_claim = nullptr;
  row.claims = {};
  row.secret_encoding = "base64";
  row.tolerance_seconds = static_cast<unsigned>(kNow - 1'300'819'380);
  const char* key =
      "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
  const char* token =
      "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
      "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVl"
      "fQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  EXPECT_EQ(Outcome(row, token, key), "verified");
  row.tolerance_seconds -= 1;
  EXPECT_EQ(Outcome(row, token, key), "unauthenticated");
}

TEST(Jwt, EveryChangedCharacterIsRefused) {
  std::string token = Token(Claims());
  ASSERT_EQ(Outcome(Netlify(), token), "verified");
  for (size_t i = 0; i < token.size(); ++i) {
    std::string other = token;
    other[i] = other[i] == 'A' ? 'B' : 'A';
    EXPECT_EQ(Outcome(Netlify(), other), "unauthenticated") << i;
    other.erase(i, 1);
    EXPECT_EQ(Outcome(Netlify(), other), "unauthenticated") << i;
  }
  for (size_t i = 0; i < std::string(kBody).size(); ++i) {
    std::string body = kBody;
    body[i] ^= 1;
    EXPECT_EQ(Outcome(Netlify(), token, "sesame", body), "unauthenticated") << i;
  }
  EXPECT_EQ(Outcome(Netlify(), token, "Sesame"), "unauthenticated");
}

TEST(Jwt, TheTokenDoesNotChooseTheAlgorithm) {
  std::string claims = Base64Url(Claims().Dump());
  auto forged = [&](const std::string& header, const std::string& key) {
    std::string text = Base64Url(header) + "." + claims;
    return text + "." + Base64Url(HmacSha256(key, text));
  };
  VerifyRow row = Netlify();
  EXPECT_EQ(Outcome(row, forged(R"({"alg":"HS256"})", "sesame")), "verified");
  for (const char* header : {R"({"alg":"none"})", R"({"alg":"hs256"})", R"({"alg":"HS512"})",
                             R"({"typ":"JWT"})", R"({"alg":["HS256"]})", R"({"alg":null})",
                             R"({"alg":"HS256","crit":["exp"],"exp":1})", R"(["HS256"])", "{"}) {
    EXPECT_EQ(Outcome(row, forged(header, "sesame")), "unauthenticated") << header;
  }
  for (const char* unsigned_part : {"", "AA"}) {
    std::string text = Base64Url(R"({"alg":"none"})") + "." + claims + "." + unsigned_part;
    EXPECT_EQ(Outcome(row, text), "unauthenticated");
  }
  row.algorithm = "RS256";  // a public key is public: as a shared secret it proves nothing
  EXPECT_EQ(Outcome(row, forged(R"({"alg":"HS256"})", Rsa().open), Rsa().open), "unauthenticated");
  EXPECT_EQ(Outcome(row, forged(R"({"alg":"RS256"})", Rsa().open), Rsa().open), "unauthenticated");
}

TEST(Jwt, PublicKeysOfTheAlgorithmOnly) {
  VerifyRow row = Netlify();
  for (const char* algorithm : {"RS256", "PS256"}) {
    row.algorithm = algorithm;
    std::string token = Token(Claims(), Rsa().secret, algorithm);
    EXPECT_EQ(Outcome(row, token, Rsa().open), "verified") << algorithm;
    EXPECT_EQ(Outcome(row, token, Curve().open), "unavailable") << algorithm;
    EXPECT_EQ(Outcome(row, token, "sesame"), "unavailable") << algorithm;
    token[token.size() - 20] ^= 1;
    EXPECT_EQ(Outcome(row, token, Rsa().open), "unauthenticated") << algorithm;
  }
  row.algorithm = "ES256";
  std::string token = Token(Claims(), Curve().secret, "ES256");
  EXPECT_EQ(Outcome(row, token, Curve().open), "verified");
  EXPECT_EQ(Outcome(row, token, Rsa().open), "unavailable");
  EXPECT_EQ(Outcome(row, token + "AAAA", Curve().open), "unauthenticated");
  token[token.size() - 20] = token[token.size() - 20] == 'A' ? 'B' : 'A';
  EXPECT_EQ(Outcome(row, token, Curve().open), "unauthenticated");
}

TEST(Jwt, KeysComeAsFormsAndVariablesHoldThem) {
  VerifyRow row = Netlify();
  row.algorithm = "RS256";
  std::string token = Token(Claims(), Rsa().secret, "RS256");
  std::string escaped, plain;
  for (char c : Rsa().open) escaped += c == '\n' ? "\\n" : std::string(1, c);
  size_t first = Rsa().open.find('\n'), last = Rsa().open.rfind("-----END");
  plain = Rsa().open.substr(first + 1, last - first - 1);
  std::erase(plain, '\n');
  for (const std::string& key : {escaped, plain, " " + Rsa().open + "\r\n"}) {
    EXPECT_EQ(Outcome(row, token, key), "verified") << key;
  }
  for (const std::string& key : {std::string("-----BEGIN PUBLIC KEY-----"), plain.substr(4)}) {
    EXPECT_EQ(Outcome(row, token, key), "unavailable") << key;
  }
}

TEST(Jwt, ClaimsMustFit) {
  EXPECT_EQ(Outcome(Netlify(), Token(Claims().Set("iss", "other"))), "unauthenticated");
  EXPECT_EQ(Outcome(Netlify(), Token(Claims().Set("iss", 7))), "unauthenticated");
  Json without = Json::Object().Set("sha256", Claims()["sha256"]);
  EXPECT_EQ(Outcome(Netlify(), Token(without)), "unauthenticated");
  for (Json hash : {Json(), Json(""), Json("zz"), Json(Hex(Sha256("other"))), Json(7)}) {
    EXPECT_EQ(Outcome(Netlify(), Token(Claims().Set("sha256", hash))), "unauthenticated");
  }
  constexpr NamedText kAudience[] = {{"aud", "{url}"}};
  VerifyRow row = Netlify();
  row.claims = {kAudience, 1};
  EXPECT_EQ(Outcome(row, Token(Claims().Set("aud", kUrl))), "verified");
  Json several = Json::Array().Push("x").Push(kUrl);
  EXPECT_EQ(Outcome(row, Token(Claims().Set("aud", several))), "verified");
  EXPECT_EQ(Outcome(row, Token(Claims().Set("aud", "https://pie.example/"))), "unauthenticated");
  EXPECT_EQ(Outcome(row, Token(Claims().Set("aud", Json::Array()))), "unauthenticated");
}

TEST(Jwt, TimesAreBounded) {
  auto at = [](const char* claim, int64_t offset) {
    return Outcome(Netlify(), Token(Claims().Set(claim, kNow + offset)));
  };
  EXPECT_EQ(at("exp", -300), "verified");
  EXPECT_EQ(at("exp", -301), "unauthenticated");
  EXPECT_EQ(at("nbf", 300), "verified");
  EXPECT_EQ(at("nbf", 301), "unauthenticated");
  EXPECT_EQ(at("iat", 301), "unauthenticated");
  EXPECT_EQ(at("iat", -300), "verified");
  EXPECT_EQ(at("iat", -301), "unauthenticated");  // nothing else says when it was sent
  Json old = Claims().Set("iat", kNow - 3'000).Set("exp", kNow + 10);
  EXPECT_EQ(Outcome(Netlify(), Token(old)), "verified");
  for (const char* claim : {"exp", "nbf", "iat"}) {
    EXPECT_EQ(Outcome(Netlify(), Token(Claims().Set(claim, "soon"))), "unauthenticated") << claim;
  }
}

TEST(Jwt, WithoutTheBodysHashATokenHasToEnd) {
  VerifyRow row = Netlify();
  row.body_hash_claim = nullptr;
  EXPECT_EQ(Outcome(row, Token(Claims())), "unauthenticated");
  EXPECT_EQ(Outcome(row, Token(Claims().Set("iat", kNow))), "unauthenticated");
  std::string token = Token(Claims().Set("exp", kNow + 10));
  Result<Verdict> one = Verify(row, token), same = Verify(row, token);
  Result<Verdict> other = Verify(row, token, "sesame", "another body");
  ASSERT_TRUE(one && same && other);
  EXPECT_EQ(one->replay_key, same->replay_key);
  EXPECT_NE(one->replay_key, other->replay_key);
  EXPECT_EQ(Verify(Netlify(), Token(Claims()))->replay_key, "");  // names no time
}

TEST(Jwt, WhatIsNoToken) {
  VerifyRow row = Netlify();
  std::string token = Token(Claims());
  for (const std::string& text :
       {std::string(), std::string("."), std::string(".."), std::string("a.b"), token + ".",
        "." + token, token + "=", "a " + token, token + "." + token, std::string(20'000, 'a'),
        Token(Claims().Set("pad", Json(std::string(20'000, 'a'))))}) {
    EXPECT_EQ(Outcome(row, text), "unauthenticated") << text.substr(0, 40);
  }
  row.prefix = "Bearer ";
  EXPECT_EQ(Outcome(row, token), "unauthenticated");
  EXPECT_EQ(Outcome(row, "Bearer " + token), "verified");
  EXPECT_EQ(Outcome(row, "Bearer " + token, ""), "unavailable");
}

}  // namespace
}  // namespace pie
