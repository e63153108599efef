#include "base/encoding.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "pie/encoding.h"

namespace pie {
namespace {

TEST(Base64, ReadsBothAlphabetsWithAndWithoutPadding) {
  EXPECT_EQ(FromBase64(""), "");
  for (const char* text : {"YQ==", "YQ"}) EXPECT_EQ(FromBase64(text), "a") << text;
  EXPECT_EQ(FromBase64("YWJj"), "abc");
  EXPECT_EQ(FromBase64("-_8"), FromBase64("+/8="));
  for (const char* wrong : {"Y", "YQ=", "Y===", "====", "YQ==YQ==", "Y Q=", "YWJj\n"}) {
    EXPECT_EQ(FromBase64(wrong), std::nullopt) << wrong;
  }
}

TEST(Base64, ForPlugins) {
  String bytes("\xFB\xFF\0a", 4);
  EXPECT_EQ(std::string(EncodeBase64(bytes)), "+/8AYQ==");
  EXPECT_EQ(std::string(EncodeBase64Url(bytes)), "-_8AYQ");
  for (const char* text : {"+/8AYQ==", "-_8AYQ", "-_8AYQ=="}) {
    Result<String> decoded = DecodeBase64(text);
    ASSERT_TRUE(decoded) << text;
    EXPECT_EQ(*decoded, bytes) << text;
  }
  Result<String> wrong = DecodeBase64("not base64!");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().code, ErrorCode::kInvalidArgument);
}

TEST(Utf8, ForPlugins) {
  for (const char* text : {"", "plain", "\xC3\xBC", "\xF0\x9F\x98\x80!"}) {
    EXPECT_TRUE(IsUtf8(text)) << text;
  }
  for (const char* bytes : {"\xC3", "a\xFF", "\xC0\x80", "\xED\xA0\x80", "\x89PNG"}) {
    EXPECT_FALSE(IsUtf8(bytes)) << bytes;
  }
}

TEST(Base64, PaddingCanBeRequired) {
  EXPECT_EQ(FromBase64("YWI=", Padding::kRequired), "ab");
  for (const char* wrong : {"Y", "YQ", "YQ=", "YWI"}) {
    EXPECT_EQ(FromBase64(wrong, Padding::kRequired), std::nullopt) << wrong;
  }
}

// Every other last character of a signature is another signature.
TEST(Base64, OneTextForEachValue) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (size_t size = 1; size <= 64; ++size) {
    std::string bytes = RandomBytes(size), text = Base64(bytes);
    EXPECT_EQ(FromBase64(text), bytes);
    EXPECT_EQ(FromBase64(Base64Url(bytes)), bytes);
    char& last = text[text.find_last_not_of('=')];
    for (char digit : kDigits) {
      if (digit == last) continue;
      char right = std::exchange(last, digit);
      EXPECT_NE(FromBase64(text), bytes) << text;
      last = right;
    }
  }
}

}  // namespace
}  // namespace pie
