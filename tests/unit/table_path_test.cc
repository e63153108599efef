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
