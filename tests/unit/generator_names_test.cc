#include "model/names.h"

#include <gtest/gtest.h>

namespace pie::gen {
namespace {

struct Case {
  const char* wire;
  const char* member;
  const char* type;
  const char* enumerator;
};

TEST(Names, FollowTheRules) {
  const Case cases[] = {
      {"get_values", "get_values", "GetValues", "kGetValues"},
      {"spreadsheetId", "spreadsheet_id", "SpreadsheetId", "kSpreadsheetId"},
      {"HTTPServer", "http_server", "HttpServer", "kHttpServer"},
      {"google-sheets", "google_sheets", "GoogleSheets", "kGoogleSheets"},
      {"SCRAPE_API_KEY", "scrape_api_key", "ScrapeApiKey", "kScrapeApiKey"},
      {"in progress", "in_progress", "InProgress", "kInProgress"},
      {"2fa", "n2fa", "N2fa", "k2fa"},
      {"v1_2", "v1_2", "V1_2", "kV1_2"},
      {"v12", "v12", "V12", "kV12"},
      {"class", "class_", "Class", "kClass"},
      {"errno", "errno_", "Errno", "kErrno"},
      {"list", "list", "List_", "kList"},
      {"orders/create", "orders_create", "OrdersCreate", "kOrdersCreate"},
      {"issue2Title", "issue2_title", "Issue2Title", "kIssue2Title"},
      {"__x__", "x", "X", "kX"},
      {"日本", "", "", ""},
      {"", "", "", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(MemberName(c.wire), c.member) << c.wire;
    EXPECT_EQ(TypeName(c.wire), c.type) << c.wire;
    EXPECT_EQ(EnumeratorName(c.wire), c.enumerator) << c.wire;
  }
}

TEST(Names, KeywordsAreFoundByBinarySearch) {
  for (const char* word : {"alignas", "and", "co_await", "export", "xor_eq", "stdout", "while"}) {
    EXPECT_TRUE(IsReserved(word)) << word;
  }
  EXPECT_FALSE(IsReserved("title"));
}

TEST(Names, ScopeTellsWhoWasFirst) {
  NameScope scope;
  EXPECT_FALSE(scope.Add("user_id", {"userId", {0, 3, 9}}));
  auto owner = scope.Add("user_id", {"user_id", {0, 20, 27}});
  ASSERT_TRUE(owner);
  EXPECT_EQ(owner->value, "userId");
  EXPECT_EQ(owner->span, (SourceSpan{0, 3, 9}));
}

}  // namespace
}  // namespace pie::gen
