#include "emit/template.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace pie::gen {
namespace {

std::string Fill(const std::string& text,
                 const std::vector<std::pair<std::string, std::string>>& values) {
  Template file("t", text);
  TemplateWriter writer(file.main());
  for (const auto& [key, value] : values) writer.Set(key, Code(value));
  return writer.Finish().text();
}

TEST(Template, ReplacesKeys) {
  EXPECT_EQ(Fill("a @x@ b @y@@x@\n", {{"x", "1"}, {"y", "2"}}), "a 1 b 21\n");
  EXPECT_EQ(Fill("mail@@example.com\n", {}), "mail@example.com\n");
  // A value is text, whatever it looks like.
  EXPECT_EQ(Fill("@x@\n", {{"x", "@y@ %% end"}}), "@y@ %% end\n");
}

TEST(Template, IndentsLinesOfAValue) {
  EXPECT_EQ(Fill("{\n  @x@\n}\n", {{"x", "a\n\nb"}}), "{\n  a\n\n  b\n}\n");
  EXPECT_EQ(Fill("{\n  @x@\n}\n", {{"x", "a\nb\n"}}), "{\n  a\n  b\n}\n");
  EXPECT_EQ(Fill("f(@x@)\n", {{"x", "a\nb"}}), "f(a\nb)\n");  // not first on its line
}

TEST(Template, AnEmptyValueTakesItsLineAlong) {
  EXPECT_EQ(Fill("a\n  @x@\nb\n", {{"x", ""}}), "a\nb\n");
  EXPECT_EQ(Fill("a @x@\nb\n", {{"x", ""}}), "a \nb\n");
  EXPECT_EQ(Fill("@x@\n@y@\n", {{"x", ""}, {"y", ""}}), "");
}

TEST(Template, BlocksStandBelowTheFile) {
  Template file("t", "main\n%% block row\n* @x@\n%% end\n%% block none\n%% end\n");
  EXPECT_EQ(TemplateWriter(file.main()).Finish().text(), "main\n");
  EXPECT_EQ(TemplateWriter(file.block("row")).Set("x", Code("1")).Finish().text(), "* 1\n");
  EXPECT_EQ(TemplateWriter(file.block("none")).Finish().text(), "");
}

using TemplateDeathTest = ::testing::Test;

TEST(TemplateDeathTest, MistakesNameTheTemplateAndTheLine) {
  EXPECT_DEATH(Fill("a\nb @x@\n", {}), "t:2: 'x' is not set");
  EXPECT_DEATH(Fill("a\n", {{"x", "1"}}), "t:1: 'x' is set but not used here");
  EXPECT_DEATH(Fill("a\n@x\n", {}), "t:2: a key has no closing '@'");
  EXPECT_DEATH(Template("t", "%% block a\n"), "t:1: block 'a' has no '%% end'");
  EXPECT_DEATH(Template("t", "%% end\n"), "t:1: '%% end' without a block");
  EXPECT_DEATH(Template("t", "%% block a\n%% block b\n"), "t:2: a block in a block");
  EXPECT_DEATH(Template("t", "").block("x"), "t:1: there is no block 'x'");
}

TEST(Templates, OverridesReplaceWhatIsBuiltIn) {
  std::map<std::string, std::string> overrides = {{"registry.cc.tmpl", "mine\n"}};
  Templates own(overrides);
  EXPECT_EQ(TemplateWriter(own["registry.cc.tmpl"].main()).Finish().text(), "mine\n");
}

}  // namespace
}  // namespace pie::gen
