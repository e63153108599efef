#include "net/url.h"

#include <gtest/gtest.h>

#include <cstring>

namespace pie {
namespace {

std::string Normal(std::string_view text) {
  Result<Url> url = Url::Parse(text);
  return url ? url->ToString() : "error: " + std::string(url.error().message);
}

TEST(Url, NormalForm) {
  struct Case {
    const char* text;
    const char* normal;
  } cases[] = {
      {"https://api.github.com", "https://api.github.com/"},
      {"HTTPS://API.GitHub.com:443/a?b=c#d", "https://api.github.com/a?b=c"},
      {"http://h:80/", "http://h/"},
      {"http://h:8080?x", "http://h:8080/?x"},
      {"https://h/a/./b/../c", "https://h/a/c"},
      {"https://h/../../c/..", "https://h/"},
      {"https://h/a/%2E%2e/c", "https://h/c"},
      {"https://h/a%2Fb/%7Ec", "https://h/a%2Fb/%7Ec"},
      {"https://h/ü|", "https://h/%C3%BC%7C"},
      {"https://[::1]:81/x", "https://[::1]:81/x"},
      {"https://[0:0:0:0:0:FFFF:7F00:1]/", "https://[::ffff:127.0.0.1]/"},
      {"https://192.0.2.1/", "https://192.0.2.1/"},
      {"https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"},
      {"https://my_bucket.s3.example/", "https://my_bucket.s3.example/"},
      {"https://h#@evil.example/", "https://h/"},
  };
  for (const Case& c : cases) EXPECT_EQ(Normal(c.text), c.normal) << c.text;
}

TEST(Url, Refuses) {
  const char* cases[] = {
      "",
      "api.github.com",
      "/relative",
      "//host/path",
      "ftp://host/",
      "file:///etc/passwd",
      "javascript:alert(1)",
      "https:/host",
      "https:///path",
      "https://",
      "https://user@host/",
      "https://user:secret@host/",
      "https://good.example@evil.example/",
      "https://good.example\\@evil.example/",
      "https://host\\path",
      "https://bücher.example/",
      "https://h%6fst/",
      "https://host./",
      "https://a..b/",
      "https://.a/",
      "https://a b/",
      "https://a/b c",
      "https://a/\r\nX: y",
      "https://a/%zz",
      "https://a/%4",
      "https://0x7f.1/",
      "https://0177.0.0.1/",
      "https://2130706433/",
      "https://127.1/",
      "https://0x7f000001/",
      "https://1.2.3.4.5/",
      "https://256.1.1.1/",
      "https://example.0x1/",
      "https://[::1",
      "https://[::1]x/",
      "https://[::1%25eth0]/",
      "https://[1.2.3.4]/",
      "https://::1/",
      "https://h:/",
      "https://h:0/",
      "https://h:65536/",
      "https://h:8a/",
      "https://h:+80/",
      "https://h:80:80/",
  };
  for (const char* text : cases) EXPECT_FALSE(Url::Parse(text).ok()) << text << " " << Normal(text);
  EXPECT_FALSE(Url::Parse(std::string_view("https://h/\0x", 12)).ok());
  EXPECT_FALSE(Url::Parse("https://h/" + std::string(20'000, 'a')).ok());
}

TEST(Url, ErrorsDoNotRepeatTheUrl) {
  EXPECT_EQ(Normal("https://user:hunter2@host/"),
            "error: the URL may not hold a user name or password");
}

TEST(Url, WithPath) {
  Url base = *Url::Parse("https://api.example.com/v2/?key=1");
  auto joined = [&](std::string_view path) {
    Result<Url> url = base.WithPath(path);
    return url ? url->ToString() : std::string("refused");
  };
  EXPECT_EQ(joined("/a/b"), "https://api.example.com/v2/a/b?key=1");
  EXPECT_EQ(joined("a"), "https://api.example.com/v2/a?key=1");
  EXPECT_EQ(joined(""), "https://api.example.com/v2/?key=1");
  EXPECT_EQ(joined("/a%2Fb/"), "https://api.example.com/v2/a%2Fb/?key=1");
  EXPECT_EQ(joined("/x@evil.example"), "https://api.example.com/v2/x@evil.example?key=1");
  EXPECT_EQ(joined("/https://evil.example"),
            "https://api.example.com/v2/https://evil.example?key=1");
  EXPECT_EQ(joined("/a...b/..."), "https://api.example.com/v2/a...b/...?key=1");
  for (const char* path :
       {"//evil.example/", "/a/../b", "/..", "/.", "/%2e%2E/admin", "/.%2e/", "/..%2fadmin",
        "/a%2F..%2Fb", "/%2e%2e%5Cb", "/a\\..\\b", "/a?b", "/a#b", "/a b", "/a%", "/a\r\nb"}) {
    EXPECT_EQ(joined(path), "refused") << path;
    Url url = base;
    EXPECT_FALSE(url.AddPath(path).ok());
    EXPECT_EQ(url, base) << path;
  }
}

TEST(Url, WithQuery) {
  Url base = *Url::Parse("https://h/a");
  EXPECT_EQ(base.WithQuery("x=1").WithQuery("").WithQuery("y=%20").ToString(),
            "https://h/a?x=1&y=%20");
  EXPECT_EQ(base.WithQuery("x=1\r\nHost: y#z").ToString(), "https://h/a?x=1%0D%0AHost:%20y%23z");
}

TEST(Url, Resolve) {
  Url base = *Url::Parse("https://h:8443/a/b?c");
  auto resolved = [&](std::string_view reference) {
    Result<Url> url = base.Resolve(reference);
    return url ? url->ToString() : std::string("refused");
  };
  EXPECT_EQ(resolved("https://other/x"), "https://other/x");
  EXPECT_EQ(resolved("//other/x"), "https://other/x");
  EXPECT_EQ(resolved("/x?y#z"), "https://h:8443/x?y");
  EXPECT_EQ(resolved("x"), "https://h:8443/a/x");
  EXPECT_EQ(resolved("../../x"), "https://h:8443/x");
  EXPECT_EQ(resolved("?d"), "https://h:8443/a/b?d");
  EXPECT_EQ(resolved("#d"), "https://h:8443/a/b?c");
  EXPECT_EQ(resolved(""), "https://h:8443/a/b?c");
  EXPECT_EQ(resolved("x:y"), "refused");
  EXPECT_EQ(resolved("file:///etc/passwd"), "refused");
  EXPECT_EQ(resolved("\\\\evil"), "refused");
  EXPECT_EQ(resolved("/\\evil"), "refused");
  EXPECT_EQ(resolved("//user@evil/"), "refused");
}

TEST(Url, Origin) {
  Url a = *Url::Parse("https://h/a");
  EXPECT_TRUE(a.SameOrigin(*Url::Parse("https://H:443/b")));
  EXPECT_FALSE(a.SameOrigin(*Url::Parse("http://h/a")));
  EXPECT_FALSE(a.SameOrigin(*Url::Parse("https://h:444/a")));
  EXPECT_FALSE(a.SameOrigin(*Url::Parse("https://h2/a")));
  EXPECT_EQ(Url::Parse("https://[::1]:9/")->Authority(), "[::1]:9");
}

TEST(PercentEncoding, EncodesAllButUnreserved) {
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  std::string encoded = PercentEncode(all);
  for (char c : encoded) {
    EXPECT_TRUE(isalnum(static_cast<unsigned char>(c)) || strchr("-._~%", c)) << c;
  }
  std::string decoded;
  EXPECT_TRUE(PercentDecode(encoded, decoded));
  EXPECT_EQ(decoded, all);
  EXPECT_EQ(PercentEncode("a/b c&d=é"), "a%2Fb%20c%26d%3D%C3%A9");
}

TEST(PercentEncoding, Form) {
  std::string out;
  AppendFormEncoded(out, " a b+c ");
  EXPECT_EQ(out, "+a+b%2Bc+");
  std::string decoded;
  EXPECT_TRUE(PercentDecode(out, decoded, true));
  EXPECT_EQ(decoded, " a b+c ");
  decoded.clear();
  EXPECT_FALSE(PercentDecode("a%2", decoded));
  EXPECT_FALSE(PercentDecode("%g0", decoded));
}

}  // namespace
}  // namespace pie
