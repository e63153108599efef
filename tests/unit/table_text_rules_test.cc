#include "table/text_rules.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace pie {
namespace {

struct Case {
  const char* format;
  std::vector<std::string> good;
  std::vector<std::string> bad;
};

TEST(Formats, TakeWhatTheStandardsTake) {
  const Case cases[] = {
      {"date-time",
       {"2026-01-31T12:00:00Z", "2026-01-31t12:00:00z", "2026-01-31T12:00:00.5-05:30",
        "2016-12-31T23:59:60Z", "2017-01-01T00:59:60+01:00"},
       {"2026-01-31", "2026-01-31T12:00:00", "2026-01-31T12:00Z", "2026-01-31T24:00:00Z",
        "2026-01-31T12:00:60Z", "2026-01-31T12:00:00.Z", "2026-01-31T12:00:00+0100", ""}},
      {"date",
       {"2026-01-31", "2024-02-29", "2000-02-29"},
       {"2023-02-29", "1900-02-29", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-1", ""}},
      {"time",
       {"12:00:00Z", "23:59:59.999+23:59"},
       {"12:00:00", "12:00", "1:00:00Z", "12:00:00+24:00"}},
      {"email",
       {"a@example.com", "a.b+c'd@ex-ample.co"},
       {"a", "@a.b", "a@", "a@b", ".a@b.c", "a.@b.c", "a..b@b.c", "a b@b.c", "a@b.c.", "a@b@c.d"}},
      {"uri",
       {"https://example.com/a?b=c#d", "urn:a:b", "mailto:a@b.c", "a+b.c-d:x", "http://[::1]:80/"},
       {"//example.com", "/a", "a", "1a:b", "https://a b", "https://a/%zz", "https://a/%4",
        "a:b#c#d", "https://\u00e4.de", "a:", ""}},
      {"uuid",
       {"123e4567-e89b-12d3-a456-426614174000", "urn:uuid:123E4567-E89B-12D3-A456-426614174000"},
       {"123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g", ""}},
      {"ipv4", {"1.2.3.4", "255.255.255.255"}, {"1.2.3", "256.1.1.1", "01.2.3.4", "1.2.3.4 ", ""}},
      {"ipv6",
       {"::", "2001:db8::1", "::ffff:1.2.3.4"},
       {":::", "1::2::3", "12345::", "::1%eth0", ""}},
      {"hostname",
       {"a", "a-b.example.com", "example.com.", "1.com"},
       {"-a.com", "a-.com", "a_b.com", "a..b", ".", "", std::string(64, 'a') + ".com"}},
  };
  for (const Case& one : cases) {
    const Format* format = FindFormat(one.format);
    ASSERT_NE(format, nullptr) << one.format;
    for (auto& text : one.good) EXPECT_TRUE(format->fits(text)) << one.format << " " << text;
    for (auto& text : one.bad) EXPECT_FALSE(format->fits(text)) << one.format << " " << text;
    EXPECT_FALSE(format->fits(std::string("1.2.3.4\0", 8)));
  }
  EXPECT_EQ(FindFormat("binary"), nullptr);
}

TEST(Patterns, MatchAnywhereAndOnlyWhenTheyAreValid) {
  EXPECT_TRUE(MatchesPattern("b", "abc"));
  EXPECT_FALSE(MatchesPattern("^b", "abc"));
  EXPECT_TRUE(MatchesPattern("^.$", "\U0001F600"));
  EXPECT_FALSE(MatchesPattern("(", "("));
  std::string backtracking = std::string(100000, 'a');
  EXPECT_FALSE(MatchesPattern("^(a+)+$", backtracking + "b"));
}

TEST(Patterns, AreSharedBetweenThreads) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([] {
      for (int j = 0; j < 200; ++j) {
        EXPECT_TRUE(MatchesPattern("^x" + std::to_string(j) + "$", "x" + std::to_string(j)));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace pie
