#include "pie/http.h"

#include <gtest/gtest.h>

namespace pie {
namespace {

TEST(UrlEncode, KeepsOnlyUnreservedCharacters) {
  EXPECT_EQ(UrlEncode("aZ0-._~"), "aZ0-._~");
  EXPECT_EQ(UrlEncode("a/b?c=d&e#f %+\"\n"), "a%2Fb%3Fc%3Dd%26e%23f%20%25%2B%22%0A");
  EXPECT_EQ(UrlEncode("\u00e4"), "%C3%A4");
}

TEST(FetchResponse, JsonIsNullWhenTheBodyIsNone) {
  FetchResponse response;
  response.body = R"({"ok":true})";
  EXPECT_TRUE(response.json()["ok"].AsBool());
  response.body = "<html>";
  EXPECT_TRUE(response.json().is_null());
}

}  // namespace
}  // namespace pie
