#include "base/suggest.h"

#include <gtest/gtest.h>

#include <string>

namespace pie {
namespace {

TEST(Closest, IsWithinTwoEdits) {
  std::vector<std::string_view> names = {"title", "issue_number", "body", "id"};
  EXPECT_EQ(Closest("titel", names), "title");
  EXPECT_EQ(Closest("tittle", names), "title");
  EXPECT_EQ(Closest("issueNumber", names), "issue_number");
  EXPECT_EQ(Closest("ISSUE-NUMBER", names), "issue_number");
  EXPECT_EQ(Closest("bodi", names), "body");
  EXPECT_EQ(Closest("ID", names), "id");
  EXPECT_EQ(Closest("ie", names), "");
  EXPECT_EQ(Closest("owner", names), "");
  EXPECT_EQ(Closest("", names), "");
  EXPECT_EQ(Closest(std::string(100000, 'x'), names), "");
}

}  // namespace
}  // namespace pie
