#include "net/http.h"

#include <gtest/gtest.h>

#include "net/egress.h"
#include "net/field_text.h"

namespace pie {
namespace {

TEST(HttpHeaders, GetSetRemoveIgnoreCase) {
  HttpHeaders headers;
  headers.Add("Accept", "a");
  headers.Add("X-One", " 1\t");
  headers.Add("accept", "b");
  EXPECT_EQ(headers.Get("ACCEPT"), "a");
  EXPECT_EQ(headers.Get("x-one"), "1");
  EXPECT_EQ(headers.wire(), "Accept: a\r\nX-One: 1\r\naccept: b\r\n");
  headers.Set("aCCept", "c");
  EXPECT_EQ(headers.wire(), "X-One: 1\r\naCCept: c\r\n");
  EXPECT_EQ(headers[1].name, "aCCept");
  headers.Set("x-one", headers.Get("accept"));
  EXPECT_EQ(headers.wire(), "aCCept: c\r\nx-one: c\r\n");
  headers.Remove("accept");
  EXPECT_EQ(headers.wire(), "x-one: c\r\n");
  EXPECT_FALSE(headers.Has("accept"));
  EXPECT_TRUE(headers.Has("X-ONE"));
  EXPECT_EQ(headers.Get("none"), "");
}

TEST(HttpHeaders, NeverHoldsALineBreak) {
  struct Case {
    std::string name;
    std::string value;
  } cases[] = {
      {"X", "a\r\nHost: evil"},
      {"X", "a\nb"},
      {"X", "a\rb"},
      {"X", std::string("a\0b", 3)},
      {"X\r\nY", "a"},
      {"X Y", "a"},
      {"X:", "a"},
      {"", "a"},
      {"X", "\x7f"},
      {"X", "\x1b["},
      {"Ü", "a"},
      {std::string(300, 'x'), "a"},
  };
  for (const Case& c : cases) {
    HttpHeaders headers;
    headers.Add(c.name, c.value);
    EXPECT_EQ(headers.wire(), "") << c.name;
    EXPECT_NE(headers.refused(), "") << c.name;
    headers.Clear();
    headers.Set(c.name, c.value);
    EXPECT_EQ(headers.wire(), "") << c.name;
    EXPECT_NE(headers.refused(), "") << c.name;
  }
  HttpHeaders headers;
  headers.Add("X", "tab\tand \xc3\xbc");
  EXPECT_EQ(headers.refused(), "");
}

TEST(HttpHeaders, Tokens) {
  EXPECT_TRUE(ListHasToken("keep-alive, Close", "close"));
  EXPECT_TRUE(ListHasToken("\tUpgrade ", "upgrade"));
  EXPECT_FALSE(ListHasToken("keep-alive, close-not", "close"));
  EXPECT_FALSE(ListHasToken("", "close"));
}

TEST(HttpHeaders, LinesAsTheyCome) {
  HttpHeaders headers;
  for (const std::string line : {"A:b\r\n", "C: \td\t \r\n", "E:\r\n", "F: g:h, i\r\n"}) {
    EXPECT_EQ(headers.TakeField(line + "G: beyond\r\n"), line.size()) << line;
  }
  EXPECT_TRUE(headers.ContinueLine("\t j"));
  EXPECT_EQ(headers.wire(), "A: b\r\nC: d\r\nE: \r\nF: g:h, i j\r\n");
  EXPECT_EQ(headers.Get("f"), "g:h, i j");
  for (std::string line : {"", "A", ":b", "A b: c", "A : b", " A: b", "A: b\rc", "A: 1234567\x7f",
                           "A: b\r", "A: 12345678901\x01 and more than sixteen bytes"}) {
    EXPECT_EQ(headers.TakeField(line + "\r\n"), 0u) << line;
  }
  for (const char* text : {"", "A", "A:", "A: b", "A: b\r", "A: b\n"}) {
    EXPECT_EQ(headers.TakeField(text), 0u) << text;
  }
  EXPECT_EQ(headers.TakeField(std::string(257, 'a') + ": b\r\n"), 0u);
  EXPECT_FALSE(headers.ContinueLine(" a\nb"));
  EXPECT_EQ(headers.size(), 4u);
  EXPECT_FALSE(HttpHeaders().ContinueLine(" a"));
}

// At every alignment and length, with every byte at every place, against one byte after the other.
TEST(HttpHeaders, RunsOfValueCharacters) {
  constexpr size_t kMost = 50;
  std::string buffer(kMost + 16, 'v');
  for (size_t start = 0; start < 16; ++start) {
    for (size_t size = 0; size <= kMost; ++size) {
      std::string_view text = std::string_view(buffer).substr(start, size);
      ASSERT_EQ(FieldValueRun(text), size);
      for (size_t at = 0; at < size; ++at) {
        for (int byte = 0; byte < 256; ++byte) {
          auto c = static_cast<unsigned char>(byte);
          bool allowed = c == '\t' || (c >= 0x20 && c != 0x7f);
          buffer[start + at] = static_cast<char>(byte);
          ASSERT_EQ(FieldValueRun(text), allowed ? size : at)
              << start << ' ' << size << ' ' << byte;
        }
        buffer[start + at] = 'v';
      }
    }
  }
  // What lies behind the end does not count.
  EXPECT_EQ(FieldValueRun(std::string_view("0123456789abcde\r", 15)), 15u);
  EXPECT_EQ(FieldValueRun("a\x01\x7f"), 1u);
}

bool Public(const char* text) {
  IpAddress address;
  EXPECT_TRUE(IpAddress::Parse(text, address)) << text;
  return IsPublicAddress(address);
}

TEST(Egress, AddressesThatAreNotPublic) {
  for (const char* text :
       {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255",
        "100.100.100.200", "127.0.0.1", "127.255.255.254", "168.63.129.16", "169.254.169.254",
        "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1",
        "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.9", "224.0.0.1",
        "239.255.255.255", "240.0.0.1", "255.255.255.255",
        // IPv6
        "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
        "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:808:808::",
        "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "3fff::1", "fc00::1",
        "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "100::1", "4000::1"}) {
    EXPECT_FALSE(Public(text)) << text;
  }
  for (const char* text :
       {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.0.0.1",
        "128.0.0.1", "140.82.121.6", "168.63.129.17", "172.15.0.1", "172.32.0.1", "192.0.1.1",
        "192.167.0.1", "223.255.255.255", "2606:4700::1", "2001:200::1", "2a00:1450::1",
        "::ffff:8.8.8.8", "64:ff9b::808:808"}) {
    EXPECT_TRUE(Public(text)) << text;
  }
}

TEST(Egress, AddressText) {
  IpAddress address;
  for (const char* text : {"", "localhost", "127.1", "0177.0.0.1", "[::1]", "::1%lo", "1.2.3.4 "}) {
    EXPECT_FALSE(IpAddress::Parse(text, address)) << text;
  }
  ASSERT_TRUE(IpAddress::Parse("::FFFF:1.2.3.4", address));
  EXPECT_EQ(address.ToString(), "::ffff:1.2.3.4");
}

TEST(Egress, Hosts) {
  EgressPolicy policy;
  EXPECT_FALSE(policy.AllowsHost("api.example.com"));
  policy.hosts = {"api.example.com", "*.cdn.example.net"};
  EXPECT_TRUE(policy.AllowsHost("API.example.com"));
  EXPECT_FALSE(policy.AllowsHost("example.com"));
  EXPECT_FALSE(policy.AllowsHost("evilapi.example.com"));
  EXPECT_FALSE(policy.AllowsHost("api.example.com.evil.org"));
  EXPECT_TRUE(policy.AllowsHost("a.cdn.example.net"));
  EXPECT_TRUE(policy.AllowsHost("a.b.cdn.example.net"));
  EXPECT_FALSE(policy.AllowsHost("cdn.example.net"));
  EXPECT_FALSE(policy.AllowsHost("evilcdn.example.net"));
  policy.hosts = {"*"};
  EXPECT_TRUE(policy.AllowsHost("anything.example"));
}

TEST(Egress, UrlAndAddressErrorsHaveWords) {
  EgressPolicy policy;
  policy.hosts = {"api.example.com"};
  EXPECT_TRUE(policy.CheckUrl(*Url::Parse("https://api.example.com/x")).ok());
  Result<Unit> other = policy.CheckUrl(*Url::Parse("https://evil.example/x"));
  ASSERT_FALSE(other.ok());
  EXPECT_EQ(other.error().code, ErrorCode::kEgress);
  EXPECT_EQ(std::string(other.error().message),
            "the host 'evil.example' is not one that this connector may call");
  Result<Unit> plain = policy.CheckUrl(*Url::Parse("http://api.example.com/x"));
  ASSERT_FALSE(plain.ok());
  EXPECT_EQ(std::string(plain.error().message),
            "'api.example.com' may be called with https only, not with plain http");
  IpAddress loopback;
  ASSERT_TRUE(IpAddress::Parse("127.0.0.1", loopback));
  Result<Unit> local = policy.CheckAddress("api.example.com", loopback);
  ASSERT_FALSE(local.ok());
  EXPECT_EQ(std::string(local.error().message),
            "'api.example.com' leads to 127.0.0.1, which is not a public address; start with "
            "--allow-private-egress to allow that");
  policy.allow_private = true;
  EXPECT_TRUE(policy.CheckAddress("api.example.com", loopback).ok());
}

}  // namespace
}  // namespace pie
