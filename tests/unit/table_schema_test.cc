#include "table/schema.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/table_fixture.h"

namespace pie {
namespace {

using fixture::kIssue;

ActionRow Action(const TypeRow* result, const char* output_schema = nullptr) {
  ActionRow action{"get"};
  action.result = result;
  action.output_schema = output_schema;
  return action;
}

TEST(Schema, LooseIsAsDeclared) {
  EXPECT_EQ(
      Schema(kIssue),
      R"x({"type":"object","properties":{)x"
      R"x("title":{"description":"Short summary","type":"string","minLength":1,"maxLength":20},)x"
      R"x("parent":{"type":["string","null"]},"body":{"type":["string","null"]},)x"
      R"x("priority":{"type":"string","enum":["low","high"],"default":"low"},)x"
      R"x("labels":{"type":"array","items":{"type":"string"},"maxItems":3,"uniqueItems":true},)x"
      R"x("watchers":{"type":"array","items":{"type":"object","properties":{)x"
      R"x("login":{"description":"Account name","type":"string"},"email":{"type":"string","format":"email"}},)x"
      R"x("required":["login"],"additionalProperties":false}},)x"
      R"x("owner":{"type":"object","properties":{"login":{"description":"Account name","type":"string"},)x"
      R"x("email":{"type":"string","format":"email"}},"required":["login"],"additionalProperties":false},)x"
      R"x("number":{"type":"integer","minimum":1,"maximum":100},)x"
      R"x("weight":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":10,"multipleOf":0.5},)x"
      R"x("draft":{"type":"boolean","default":false},)x"
      R"x("counts":{"type":"object","additionalProperties":{"type":"integer"},"minProperties":1},)x"
      R"x("extra":{},"target":{"oneOf":[{"type":"string","maxLength":5},{"type":"object","properties":{)x"
      R"x("id":{"type":"integer"},"street":{"type":"string"}},"required":["id"],"additionalProperties":false},)x"
      R"x({"type":"array","items":{"type":"integer"}}]},"due":{"type":"string","format":"date-time"},)x"
      R"x("key":{"type":"string","pattern":"^[A-Z]+$"},"token":{"type":"string","maxLength":5},)x"
      R"x("kind":{"type":"string","const":"issue"}},"required":["title","parent"],)x"
      R"x("additionalProperties":false})x");
}

TEST(Schema, StrictNamesEveryPropertyAndPutsLimitsInWords) {
  EXPECT_EQ(
      Schema(kIssue, SchemaStyle::kStrict),
      R"x({"type":"object","properties":{)x"
      R"x("title":{"description":"Short summary (at least 1 character, at most 20 characters)","type":"string"},)x"
      R"x("parent":{"type":["string","null"]},"body":{"type":["string","null"]},)x"
      R"x("priority":{"description":"Default: \"low\"","type":["string","null"],"enum":["low","high",null]},)x"
      R"x("labels":{"description":"at most 3 elements, no value twice","type":["array","null"],"items":{"type":"string"}},)x"
      R"x("watchers":{"type":["array","null"],"items":{"type":"object","properties":{)x"
      R"x("login":{"description":"Account name","type":"string"},"email":{"type":["string","null"],"format":"email"}},)x"
      R"x("required":["login","email"],"additionalProperties":false}},)x"
      R"x("owner":{"type":["object","null"],"properties":{"login":{"description":"Account name","type":"string"},)x"
      R"x("email":{"type":["string","null"],"format":"email"}},"required":["login","email"],"additionalProperties":false},)x"
      R"x("number":{"description":"at least 1, at most 100","type":["integer","null"]},)x"
      R"x("weight":{"description":"more than 0, less than 10, a multiple of 0.5","type":["number","null"]},)x"
      R"x("draft":{"description":"Default: false","type":["boolean","null"]},)x"
      R"x("target":{"anyOf":[{"description":"at most 5 characters","type":"string"},{"type":"object","properties":{)x"
      R"x("id":{"type":"integer"},"street":{"type":["string","null"]}},"required":["id","street"],"additionalProperties":false},)x"
      R"x({"type":"array","items":{"type":"integer"}},{"type":"null"}]},"due":{"type":["string","null"],"format":"date-time"},)x"
      R"x("key":{"description":"matches ^[A-Z]+$","type":["string","null"]},)x"
      R"x("token":{"description":"at most 5 characters","type":["string","null"]},)x"
      R"x("kind":{"type":["string","null"],"enum":["issue",null]}},)x"
      R"x("required":["title","parent","body","priority","labels","watchers","owner","number","weight","draft",)x"
      R"x("target","due","key","token","kind"],"additionalProperties":false})x");
}

TEST(Schema, StrictCannotSayRequiredFreeJson) {
  static constexpr FieldRow kFields[] = {
      {"free", nullptr, nullptr, nullptr, {nullptr}, 0, Kind::kJson, FieldRow::kRequired}};
  static constexpr ObjectTable kTable{"T", {kFields, 1}, 8, false};
  EXPECT_EQ(Schema(kTable, SchemaStyle::kStrict), "");
  EXPECT_EQ(
      Schema(kTable),
      R"x({"type":"object","properties":{"free":{}},"required":["free"],"additionalProperties":false})x");
}

TEST(Schema, OutputPromisesOnlyWhatIsKept) {
  ActionRow action = Action(&fixture::kPersonType);
  EXPECT_EQ(
      OutputSchema(action),
      R"x({"type":"object","properties":{"login":{"description":"Account name","type":["string","null"]},)x"
      R"x("email":{"type":["string","null"]}},"required":["login"]})x");
  TypeRow priority{Kind::kEnum, false, {.names = &fixture::kPriority}};
  EXPECT_EQ(Schema(priority, SchemaStyle::kOutput),
            R"x({"type":"string","examples":["low","high"]})x");
}

TEST(Schema, ListsAndScalarsAreWrapped) {
  EXPECT_EQ(
      OutputSchema(Action(&fixture::kIntegers)),
      R"x({"type":"object","properties":{"items":{"type":"array","items":{"type":["integer","null"]}}},)x"
      R"x("required":["items"]})x");
  EXPECT_EQ(
      OutputSchema(Action(&fixture::kInteger)),
      R"x({"type":"object","properties":{"value":{"type":"integer"}},"required":["value"]})x");
  EXPECT_EQ(OutputSchema(Action(nullptr)), "");
}

TEST(Schema, VerbatimText) {
  TypeRow free{Kind::kJson};
  EXPECT_EQ(OutputSchema(Action(&free, R"x({"type":"object","allOf":[]})x")),
            R"x({"type":"object","allOf":[]})x");
  EXPECT_EQ(OutputSchema(Action(&free, R"x({"type":"array"})x")), "");
  ActionRow action{"get"};
  EXPECT_EQ(InputSchema(action),
            R"x({"type":"object","properties":{},"additionalProperties":false})x");
  action.params = &kIssue;
  action.input_schema = R"x({"type":"object","$ref":"#/$defs/x"})x";
  EXPECT_EQ(InputSchema(action), action.input_schema);
  EXPECT_EQ(InputSchema(action, SchemaStyle::kStrict), Schema(kIssue, SchemaStyle::kStrict));
}

}  // namespace
}  // namespace pie
