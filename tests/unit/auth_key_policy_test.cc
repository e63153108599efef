#include "auth/key_policy.h"

#include <gtest/gtest.h>

#include "auth/key_scope.h"

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

ConnectorTable Table(const char* name, Rows<ActionRow> actions) {
  ConnectorTable table{};
  table.name = name;
  table.actions = actions;
  return table;
}

TEST(KeyScope, ActionsAreSeenAndConnectorsAreManaged) {
  ActionRow rows[2] = {};
  rows[0].name = "get_issue";
  rows[1].name = "delete_repo";
  ConnectorTable github = Table("github", {rows, 2}), slack = Table("slack", {rows, 2});
  const ConnectorTable* all[] = {&github, &slack};
  Registry registry{all, 2};
  struct {
    const char* options;
    bool limited, sees, manages;  // github
  } cases[] = {
      {R"({})", false, true, true},
      {R"({"confirm":"write","per_minute":5})", false, true, true},
      {R"({"allow":["slack"]})", true, false, false},
      {R"({"allow":["github"]})", true, true, true},
      {R"({"allow":["git*"]})", true, true, true},
      {R"({"allow":["github.*"]})", true, true, true},
      {R"({"allow":["github.get_*"]})", true, true, false},
      {R"({"allow":["github.get_issue"]})", true, true, false},
      {R"({"allow":["github.nothing"]})", true, false, false},
      {R"({"deny":["github.delete_repo"]})", true, true, true},
      {R"({"deny":["github"]})", true, false, false},
      {R"({"deny":["github.get_issue","github.delete_repo"]})", true, false, false},
      {R"({"allow":["github"],"deny":["*"]})", true, false, false},
  };
  for (const auto& test : cases) {
    KeyPolicy policy = Parse(test.options);
    KeyScope scope(&policy, registry);
    EXPECT_EQ(scope.limited(), test.limited) << test.options;
    EXPECT_EQ(scope.Sees("github"), test.sees) << test.options;
    EXPECT_EQ(scope.Manages("github"), test.manages) << test.options;
    EXPECT_EQ(scope.Seen().Has("github"), test.sees) << test.options;
    EXPECT_EQ(scope.MayManage("github").ok(), test.manages) << test.options;
    EXPECT_EQ(scope.Sees("gone"), !test.limited) << test.options;
  }
  KeyPolicy odd = Parse(R"({"allow":["a_b%*","c\\d"]})");
  EXPECT_EQ(KeyScope(&odd, registry).AllowPatterns(),
            (std::vector<std::string>{"a\\_b\\%%", "c\\\\d"}));
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
