#include "table/path.h"

#include <gtest/gtest.h>

namespace pie {
namespace {

constexpr std::string_view kDocument =
    R"( {"data":[{"id":"a","n":[1, 2 ]},{"id":"\u00e4","n":null}],"a/b":{"m~n":true},"":0,
        "paging":{"next":"https:\/\/x.example\/?a=1"},"":1} )";

TEST(FindPointer, FindsTheTextOfAValue) {
  EXPECT_EQ(FindPointer(kDocument, "/data/0/n"), "[1, 2 ]");
  EXPECT_EQ(FindPointer(kDocument, "/data/0/n/1"), "2");
  EXPECT_EQ(FindPointer(kDocument, "/data/-1/id"), R"("\u00e4")");
  EXPECT_EQ(FindPointer(kDocument, "/data/-2/id"), "\"a\"");
  EXPECT_EQ(FindPointer(kDocument, "/data/1/n"), "null");
  EXPECT_EQ(FindPointer(kDocument, "/a~1b/m~0n"), "true");
  EXPECT_EQ(FindPointer(kDocument, "/"), "0");
  EXPECT_EQ(FindPointer("  [1] ", ""), "[1]");
}

TEST(FindPointer, IsEmptyWhenNothingIsThere) {
  for (const char* pointer :
       {"/data/2", "/data/-3/id", "/data/00", "/data/-0", "/data/+1", "/data/x", "/data/", "/dat",
        "/data~", "data", "/paging/next/x", "/data/1/n/0", "/data/99999999999999999999"}) {
    EXPECT_EQ(FindPointer(kDocument, pointer), "") << pointer;
  }
  EXPECT_EQ(FindPointer("", ""), "");
  EXPECT_EQ(FindPointer("", "/a"), "");
}

TEST(FindPointer, MalformedTextIsNothing) {
  EXPECT_EQ(FindPointer(R"({"a":1,"b":)", "/b"), "");
  EXPECT_EQ(FindPointer(R"({"a":1,"b":)", "/a"), "1");
  EXPECT_EQ(FindPointer(R"({"a":[1,2)", "/a/-1"), "");
  EXPECT_EQ(FindPointer("<html>", "/a"), "");
}

TEST(FindPointers, AStarIsEachMemberOrElement) {
  using Texts = std::vector<std::string_view>;
  EXPECT_EQ(FindPointers(kDocument, "/data/*/id"), (Texts{"\"a\"", R"("\u00e4")"}));
  EXPECT_EQ(FindPointers(kDocument, "/data/*/n/*"), (Texts{"1", "2"}));
  EXPECT_EQ(FindPointers(kDocument, "/*/0/id"), (Texts{"\"a\""}));
  EXPECT_EQ(FindPointers("[[],{\"a\":1}]", "/*"), (Texts{"[]", "{\"a\":1}"}));
  EXPECT_EQ(FindPointers(kDocument, "/data/1/n"), (Texts{"null"}));
  for (const char* pattern : {"/none/*", "/data/*/none", "/paging/next/*", "/*/*/*/*/*"}) {
    EXPECT_EQ(FindPointers(kDocument, pattern), Texts()) << pattern;
  }
  for (const char* broken : {"[1,2", "{\"a\":1", "<html>", ""}) {
    EXPECT_EQ(FindPointers(broken, "/*"), Texts()) << broken;
  }
  std::string many = "[0";
  for (int i = 1; i < 5000; ++i) many += ",0";
  EXPECT_EQ(FindPointers(many + "]", "/*").size(), 1000u);
}

TEST(PointerText, IsPlain) {
  EXPECT_EQ(PointerText(kDocument, "/paging/next"), "https://x.example/?a=1");
  EXPECT_EQ(PointerText(kDocument, "/data/-1/id"), "\u00e4");
  EXPECT_EQ(PointerText(kDocument, "/data/0/n/0"), "1");
  EXPECT_EQ(PointerText(kDocument, "/a~1b/m~0n"), "true");
  EXPECT_EQ(PointerText(kDocument, "/data/1/n"), "");
  EXPECT_EQ(PointerText(kDocument, "/data"), "");
  EXPECT_EQ(PointerText(kDocument, "/nothing"), "");
}

}  // namespace
}  // namespace pie
