#include "surface/catalog.h"

#include <gmock/gmock.h>

#include "surface/mcp/lists.h"
#include "surface/tool_schema.h"
#include "surface/visible.h"
#include "surface_testing.h"

namespace pie {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> Names(const Catalog& catalog) {
  std::vector<std::string> names;
  for (const Tool& tool : catalog.tools()) names.push_back(tool.name);
  return names;
}

TEST(Catalog, ToolsHaveTheShapeThatTheConnectorChose) {
  Catalog catalog(kSurfaceRegistry);
  EXPECT_THAT(Names(catalog), ElementsAre("acme", "acme_split_read", "acme_split_remove", "find"));
  EXPECT_EQ(catalog.FindTool("acme")->action, Tool::kByArgument);
  EXPECT_EQ(catalog.FindTool("acme_split_remove")->action, 1);
  EXPECT_EQ(catalog.FindTool("acme-split"), nullptr);
  EXPECT_EQ(catalog.FindCallable("acme-split")->action, Tool::kByArgument);
  EXPECT_FALSE(catalog.FindTool("find")->for_models);
}

TEST(Catalog, AnnotationsTellTheStrongestEffect) {
  Catalog catalog(kSurfaceRegistry);
  EXPECT_EQ(AnnotationsOf(*catalog.FindTool("acme"), nullptr),
            R"({"readOnlyHint":false,"destructiveHint":true,"openWorldHint":true})");
  EXPECT_EQ(AnnotationsOf(*catalog.FindTool("acme_split_read"), nullptr),
            R"({"readOnlyHint":true,"destructiveHint":false,"openWorldHint":true})");
}

TEST(Catalog, SkillsArePromptsAndInstructions) {
  Catalog catalog(kSurfaceRegistry);
  EXPECT_EQ(InstructionsOf(catalog, nullptr), "Be brief.");
  ASSERT_NE(catalog.FindPrompt("tone"), nullptr);
  EXPECT_EQ(catalog.FindPrompt("tone")->row, nullptr);
  // The first connector keeps the plain name.
  EXPECT_EQ(catalog.FindPrompt("say")->connector, &kAcme);
  EXPECT_EQ(catalog.FindPrompt("acme-split_say")->connector, &kSplit);
}

TEST(Catalog, HeadersThatRepeatParameters) {
  Catalog catalog(kSurfaceRegistry);
  for (int time = 1; time <= 2; ++time) {
    const std::vector<ParamHeader>& headers = catalog.ParamHeadersOf(*catalog.FindTool("find"));
    ASSERT_EQ(headers.size(), 1u);
    EXPECT_EQ(headers[0].param, "region");
    EXPECT_EQ(headers[0].header, "Mcp-Param-Region");
  }
  EXPECT_TRUE(catalog.ParamHeadersOf(*catalog.FindTool("acme")).empty());
}

TEST(Catalog, FindsResourcesByUriAndTemplate) {
  Catalog catalog(kSurfaceRegistry);
  EXPECT_STREQ(catalog.FindResource("acme://readme").resource->row->name, "readme");
  ResourceMatch match = catalog.FindResource("acme://x-1/page/2");
  ASSERT_NE(match.resource, nullptr);
  EXPECT_EQ(FillTemplate(match.resource->row->text, match.values), "x-1: 2");
  for (const char* uri : {"", "acme://", "acme:///page/2", "acme://a/b/page/2", "acme://a/page/"}) {
    EXPECT_EQ(catalog.FindResource(uri).resource, nullptr) << uri;
  }
}

TEST(Template, LeavesOtherBracesAlone) {
  PlaceholderValues values{{"id", "7"}};
  EXPECT_EQ(FillTemplate(R"({"id":"{id}","n":{}})", values), R"({"id":"7","n":{}})");
  EXPECT_EQ(FillTemplate("{other} {id", values), "{other} {id");
}

struct CallCase {
  const char* arguments;
  const char* rest;  // nullptr: an error
  const char* error;
};

TEST(ResolveAction, TakesTheActionOutOfTheArguments) {
  Catalog catalog(kSurfaceRegistry);
  const std::string wrong = "acme: action: expected one of 'read', 'remove', found ";
  const CallCase cases[] = {
      {R"({"action":"remove","id":"1"})", R"({"id":"1"})", ""},
      {R"({"id":"1","action":"remove"})", R"({"id":"1"})", ""},
      {R"({"action":"remove"})", "{}", ""},
      {"{}", nullptr, "nothing"},
      {"", nullptr, "nothing"},
      {R"({"action":"secret"})", nullptr, "'secret'"},
      {R"({"action":7})", nullptr, "7"},
      {R"({"action":"remvoe"})", nullptr, "'remvoe'; did you mean 'remove'?"},
  };
  for (const CallCase& test : cases) {
    ActionCall call;
    Result<Unit> done = ResolveAction(*catalog.FindTool("acme"), test.arguments, nullptr, call);
    ASSERT_EQ(done.ok(), test.rest != nullptr) << test.arguments;
    if (test.rest) {
      EXPECT_EQ(call.action, 1u);
      EXPECT_EQ(call.arguments, test.rest);
    } else {
      EXPECT_EQ(std::string(done.error().message), wrong + test.error) << test.arguments;
      EXPECT_EQ(done.error().problems.size(), 1u);
    }
  }
}

TEST(ResolveAction, ToolsOfOneActionTakeArgumentsAsTheyAre) {
  Catalog catalog(kSurfaceRegistry);
  ActionCall call;
  ASSERT_TRUE(
      ResolveAction(*catalog.FindTool("acme_split_remove"), R"({"action":"x"})", nullptr, call));
  EXPECT_EQ(call.action, 1u);
  EXPECT_EQ(call.arguments, R"({"action":"x"})");
}

TEST(Catalog, ToolsDescribeThemselves) {
  Catalog catalog(kSurfaceRegistry);
  const Tool& whole = *catalog.FindTool("acme");
  EXPECT_EQ(DescriptionOf(whole), "Acme.");
  EXPECT_EQ(InputSchemaOf(whole, nullptr),
            R"({"type":"object","properties":{"action":{"type":"string",)"
            R"("enum":["read","remove"]}},"required":["action"]})");
  EXPECT_EQ(OutputSchemaOf(whole), "");
  const Tool& one = *catalog.FindTool("acme_split_read");
  EXPECT_EQ(DescriptionOf(one), "Reads.");
  EXPECT_THAT(InputSchemaOf(one, nullptr), HasSubstr(R"("required":["id"])"));
}

TEST(Catalog, ToolsShowOnlyWhatAKeyAllows) {
  Catalog catalog(kSurfaceRegistry);
  KeyPolicy policy;
  policy.deny = {"acme.remove", "tone", "acme-split.read"};
  const Tool& whole = *catalog.FindTool("acme");
  EXPECT_EQ(InputSchemaOf(whole, &policy),
            R"({"type":"object","properties":{"action":{"type":"string","enum":["read"]}},)"
            R"("required":["action"]})");
  EXPECT_EQ(AnnotationsOf(whole, &policy),
            R"({"readOnlyHint":true,"destructiveHint":false,"openWorldHint":true})");
  ActionCall call;
  Result<Unit> wrong = ResolveAction(whole, R"({"action":"secret"})", &policy, call);
  EXPECT_EQ(std::string(wrong.error().message),
            "acme: action: expected one of 'read', found 'secret'");
  EXPECT_EQ(InstructionsOf(catalog, &policy), "");
  EXPECT_FALSE(IsVisible(*catalog.FindTool("acme_split_read"), &policy));
}

// Prints the names as they are, and counts what it prints.
mcp::PagedList ListOf(std::vector<std::string_view> names, int* printed = nullptr) {
  auto print = [names, printed](std::string& out, size_t i) {
    out += names[i];
    if (printed) ++*printed;
  };
  return mcp::PagedList("tools", names, 2, print);
}

// Nothing for a cursor that is not the list's.
std::string PageOf(mcp::PagedList& list, std::string_view cursor) {
  std::string page;
  return list.AppendPage(cursor, page) ? page : "";
}

TEST(PagedList, GivesCursorsOfItsOwnOnly) {
  mcp::PagedList list = ListOf({"1", "2", "3", "4", "5"});
  std::string first = PageOf(list, "");
  EXPECT_THAT(first, HasSubstr(R"("tools":[1,2],"nextCursor":")"));
  std::string cursor = first.substr(first.rfind(':') + 2);
  cursor.pop_back();
  EXPECT_THAT(PageOf(list, cursor), HasSubstr(R"("tools":[3,4],"nextCursor":)"));
  cursor.back() = '2';
  EXPECT_EQ(PageOf(list, cursor), R"("tools":[5])");
  for (char wrong : {'0', '3', 'x'}) {
    cursor.back() = wrong;
    EXPECT_EQ(PageOf(list, cursor), "");
  }
  cursor.back() = '1';
  mcp::PagedList other = ListOf({"1", "2", "3"});
  EXPECT_EQ(PageOf(other, cursor), "");
  mcp::PagedList nothing = ListOf({});
  EXPECT_EQ(PageOf(nothing, ""), R"("tools":[])");
}

TEST(PagedList, PrintsAPageOnce) {
  int printed = 0;
  mcp::PagedList list = ListOf({"1", "2", "3"}, &printed);
  EXPECT_EQ(printed, 0);
  std::string page = PageOf(list, "");
  EXPECT_EQ(PageOf(list, ""), page);
  EXPECT_EQ(printed, 2);
}

TEST(PagedList, KeepsNoMoreThanItsBound) {
  int printed = 0;
  std::string big(mcp::PagedList::kKeptBytes, 'x');
  mcp::PagedList list = ListOf({big}, &printed);
  EXPECT_EQ(PageOf(list, "").size(), PageOf(list, "").size());
  EXPECT_EQ(printed, 2);
}

}  // namespace
}  // namespace pie
