#include "auth/key_policy.h"

#include <gtest/gtest.h>

namespace pie {
namespace {

KeyPolicy Parse(const char* text) {
  Result<KeyPolicy> policy = KeyPolicy::Parse(*Json::Parse(text));
  EXPECT_TRUE(policy.ok()) << text;
  return policy ? *policy : KeyPolicy();
}

TEST(KeyPolicy, AllowsWhatTheListsSay) {
  KeyPolicy all = Parse("{}");
  EXPECT_TRUE(all.Allows("github", "create_issue"));
  KeyPolicy some = Parse(R"({"allow":["github","slack.send_message","google-*","jira.get_*"],
                             "deny":["github.delete_repo"]})");
  for (const char* action : {"create_issue", "get_repo"})
    EXPECT_TRUE(some.Allows("github", action));
  EXPECT_FALSE(some.Allows("github", "delete_repo"));
  EXPECT_TRUE(some.Allows("slack", "send_message"));
  EXPECT_FALSE(some.Allows("slack", "send_message_as"));
  EXPECT_FALSE(some.Allows("slack", "list_users"));
  EXPECT_TRUE(some.Allows("google-drive", "delete_file"));
  EXPECT_FALSE(some.Allows("googledrive", "x"));
  EXPECT_TRUE(some.Allows("jira", "get_issue"));
  EXPECT_FALSE(some.Allows("jira", "delete_issue"));
  EXPECT_FALSE(some.Allows("gith", "ub"));
  EXPECT_FALSE(Parse(R"({"deny":["*"]})").Allows("github", "x"));
}

TEST(KeyPolicy, ConfirmsByEffect) {
  KeyPolicy write = Parse(R"({"confirm":"write"})");
  EXPECT_FALSE(write.MustConfirm(Effect::kRead));
  EXPECT_TRUE(write.MustConfirm(Effect::kWrite));
  EXPECT_TRUE(write.MustConfirm(Effect::kDestructive));
  EXPECT_FALSE(Parse(R"({"confirm":"destructive"})").MustConfirm(Effect::kWrite));
  EXPECT_FALSE(Parse("{}").MustConfirm(Effect::kDestructive));
}

TEST(KeyPolicy, NamesEveryMistake) {
  Result<KeyPolicy> policy = KeyPolicy::Parse(*Json::Parse(
      R"({"allow":[1],"deny":["a*b"],"confirm":1,"per_minute":-1,"discover":"yes","alow":[]})"));
  ASSERT_FALSE(policy.ok());
  EXPECT_EQ(policy.error().problems.size(), 6u);
  EXPECT_FALSE(KeyPolicy::Parse(*Json::Parse("[]")).ok());
}

}  // namespace
}  // namespace pie
