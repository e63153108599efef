// Signatures against the examples of their RFCs, or checked with the public key.
#include <gmock/gmock.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "auth/oauth1.h"
#include "auth/sign.h"
#include "auth/sign_in.h"
#include "auth/token_cache.h"
#include "base/encoding.h"
#include "base/json_access.h"

namespace pie {
namespace {

using testing::HasSubstr;

TEST(Pkce, IsThatOfTheRfc) {  // RFC 7636, appendix B
  EXPECT_EQ(PkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

Oauth1Request ExampleOfTheRfc() {  // RFC 5849, 3.4.1.1 and 1.2
  Oauth1Request request;
  request.method = "POST";
  request.url = *Url::Parse("http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b");
  request.form_body = "c2&a3=2+q";
  request.consumer = Oauth1Pair("9djdj82h48djs9d2", Secret("j49sk3j29djd"));
  request.token = Oauth1Pair("kkk9d7dh3k39sjv7", Secret("dh893hdasih9"));
  request.timestamp = "137131201";
  request.nonce = "7d8f3e4a";
  request.realm = "Example";
  request.version = "";
  return request;
}

TEST(Oauth1, TheTextThatIsSigned) {
  std::string expected =
      "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q"
      "%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_"
      "key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_m"
      "ethod%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk"
      "9d7dh3k39sjv7";
  EXPECT_EQ(Oauth1BaseString(ExampleOfTheRfc()), expected);
  // The signature printed in 3.1 is that of another text, says erratum 2550; this is the right one,
  // which npm's oauth-1.0a gives as well.
  EXPECT_THAT(Oauth1Header(ExampleOfTheRfc()),
              HasSubstr("oauth_signature=\"r6%2FTJjbCOr97%2F%2BUU0NsvSne7s5g%3D\""));
  Oauth1Request usual = ExampleOfTheRfc();
  usual.version = "1.0";
  EXPECT_EQ(Oauth1BaseString(usual), expected + "%26oauth_version%3D1.0");
}

TEST(Oauth1, ThePhotoOfTheSpecification) {  // OAuth Core 1.0, appendix A.5
  Oauth1Request request;
  request.method = "GET";
  request.url = *Url::Parse("http://photos.example.net/photos?file=vacation.jpg&size=original");
  request.consumer = Oauth1Pair("dpf43f3p2l4k3l03", Secret("kd94hf93k423kf44"));
  request.token = Oauth1Pair("nnch734d00sl2jdk", Secret("pfkkdhi9sl3r4s00"));
  request.timestamp = "1191242096";
  request.nonce = "kllo9940pd9333jh";
  EXPECT_THAT(Oauth1Header(request),
              HasSubstr("oauth_signature=\"tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D\""));
  request.algorithm = "HMAC-SHA256";
  EXPECT_THAT(Oauth1Header(request), HasSubstr("oauth_signature_method=\"HMAC-SHA256\""));
}

TEST(Oauth1, ATokenAndItsSecretAsOneText) {
  Secret joined = JoinOauth1(Oauth1Pair("a/b +c", Secret("s&e=c%")));
  EXPECT_EQ(joined.Reveal(), "oauth_token=a%2Fb%20%2Bc&oauth_token_secret=s%26e%3Dc%25");
  Oauth1Pair split = SplitOauth1(joined);
  EXPECT_EQ(split.id, "a/b +c");
  EXPECT_EQ(split.secret.Reveal(), "s&e=c%");
  EXPECT_EQ(SplitOauth1(Secret("an-ordinary-token")).id, "");
}

TEST(Oauth1, SignInsAndPlainSecrets) {
  Oauth1Request request = ExampleOfTheRfc();
  request.callback = "http://a.test/b?c=d";
  request.algorithm = "PLAINTEXT";
  EXPECT_THAT(Oauth1Header(request),
              HasSubstr("oauth_callback=\"http%3A%2F%2Fa.test%2Fb%3Fc%3Dd\""));
  EXPECT_THAT(Oauth1Header(request),
              testing::EndsWith("oauth_signature=\"j49sk3j29djd%26dh893hdasih9\""));
  request.realm = "a \"b\" \\c";
  EXPECT_THAT(Oauth1Header(request),
              testing::StartsWith("OAuth realm=\"a \\\"b\\\" \\\\c\", oauth_"));
}

TEST(Oauth1, AHeaderWithARealm) {
  EXPECT_THAT(Oauth1Header(ExampleOfTheRfc()),
              testing::StartsWith("OAuth realm=\"Example\", oauth_"));
}

JwtRequest Request(std::string algorithm, std::string key) {
  JwtRequest request;
  request.algorithm = algorithm;
  request.key = Secret(key);
  request.key_id = "k1";
  request.claims = Json::Object().Set("iss", "me");
  return request;
}

std::string Pem(EVP_PKEY* key) {
  BIO* bio = BIO_new(BIO_s_mem());
  PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
  char* data = nullptr;
  long size = BIO_get_mem_data(bio, &data);
  std::string text(data, static_cast<size_t>(size));
  BIO_free(bio);
  return text;
}

bool Verifies(EVP_PKEY* key, const std::string& token, bool pss) {
  size_t dot = token.rfind('.');
  std::string text = token.substr(0, dot), signature = *FromBase64(token.substr(dot + 1));
  if (EVP_PKEY_base_id(key) == EVP_PKEY_EC) {
    ECDSA_SIG* parts = ECDSA_SIG_new();
    auto* raw = reinterpret_cast<const unsigned char*>(signature.data());
    if (signature.size() != 64) return false;
    ECDSA_SIG_set0(parts, BN_bin2bn(raw, 32, nullptr), BN_bin2bn(raw + 32, 32, nullptr));
    unsigned char* der = nullptr;
    int size = i2d_ECDSA_SIG(parts, &der);
    signature.assign(reinterpret_cast<char*>(der), static_cast<size_t>(size));
    OPENSSL_free(der);
    ECDSA_SIG_free(parts);
  }
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  EVP_PKEY_CTX* padding = nullptr;
  bool good =
      EVP_DigestVerifyInit(context, &padding, EVP_sha256(), nullptr, key) == 1 &&
      (!pss || (EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING) == 1 &&
                EVP_PKEY_CTX_set_rsa_pss_saltlen(padding, RSA_PSS_SALTLEN_DIGEST) == 1)) &&
      EVP_DigestVerify(context, reinterpret_cast<const unsigned char*>(signature.data()),
                       signature.size(), reinterpret_cast<const unsigned char*>(text.data()),
                       text.size()) == 1;
  EVP_MD_CTX_free(context);
  return good;
}

TEST(Jwt, AreSignedWithEveryAlgorithm) {
  auto hmac = SignJwt(Request("HS256", "a shared secret of some length"));
  ASSERT_TRUE(hmac.ok());
  size_t dot = hmac->rfind('.');
  EXPECT_EQ(*FromBase64(hmac->substr(0, hmac->find('.'))),
            R"({"alg":"HS256","typ":"JWT","kid":"k1"})");
  EXPECT_EQ(hmac->substr(dot + 1),
            Base64Url(HmacSha256("a shared secret of some length", hmac->substr(0, dot))));
  for (auto [algorithm, key] :
       {std::pair("RS256", EVP_RSA_gen(2048)), std::pair("ES256", EVP_EC_gen("P-256")),
        std::pair("PS256", EVP_RSA_gen(2048))}) {
    auto token = SignJwt(Request(algorithm, Pem(key)));
    ASSERT_TRUE(token.ok()) << algorithm;
    EXPECT_TRUE(Verifies(key, *token, algorithm == std::string_view("PS256"))) << algorithm;
    std::string escaped;  // As it stands in environment variables and service account files.
    for (char c : Pem(key)) escaped += c == '\n' ? std::string("\\n") : std::string(1, c);
    EXPECT_TRUE(SignJwt(Request(algorithm, escaped)).ok());
    std::string other = std::string_view(algorithm) == "ES256" ? "RS256" : "ES256";
    EXPECT_FALSE(SignJwt(Request(other, Pem(key))).ok());
    EVP_PKEY_free(key);
  }
}

TEST(Jwt, SharedKeysInHexAndBase64) {
  for (auto [encoding, text] : {std::pair("hex", "00ff10"), std::pair("base64", "AP8Q")}) {
    JwtRequest request = Request("HS256", text);
    request.key_encoding = encoding;
    auto token = SignJwt(request);
    ASSERT_TRUE(token.ok()) << encoding;
    size_t dot = token->rfind('.');
    std::string key("\x00\xff\x10", 3);
    EXPECT_EQ(token->substr(dot + 1), Base64Url(HmacSha256(key, token->substr(0, dot))));
    request.key = Secret("no such text!");
    EXPECT_EQ(std::string(SignJwt(request).error().message),
              "the signing key is not one for HS256: expected " + std::string(encoding));
  }
}

TEST(Jwt, AWrongKeyIsSaidAndNotShown) {
  auto token = SignJwt(Request("RS256", "my-secret-that-is-no-key"));
  ASSERT_FALSE(token.ok());
  EXPECT_EQ(token.error().message,
            "the signing key is not one for RS256: expected a private key in PEM (-----BEGIN "
            "PRIVATE KEY-----)");
}

TEST(Renewal, HappensAheadOfTheEnd) {
  using std::chrono_literals::operator""min;
  EXPECT_EQ(RenewalMargin(60min, 15min), 15min);
  EXPECT_EQ(RenewalMargin(10min, 15min), 5min);
  EXPECT_EQ(RenewalMargin(Milliseconds(0), 15min), 0min);
}

TEST(Scopes, ThatAreMissing) {
  EXPECT_EQ(MissingScopes("repo read:user", "read:user repo gist"), "");
  EXPECT_EQ(MissingScopes("repo read:user", "repo"), "read:user");
  EXPECT_EQ(MissingScopes("openid email offline_access",
                          "https://www.googleapis.com/auth/userinfo.email"),
            "");
}

}  // namespace
}  // namespace pie
