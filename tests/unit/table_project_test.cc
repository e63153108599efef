#include "table/project.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "table/decode.h"
#include "unit/table_fixture.h"

namespace pie {
namespace {

constexpr TypeRow kIssueType{Kind::kObject, false, {.object = &fixture::kIssue}};

struct Projected {
  std::string text;
  std::vector<std::string> mismatches;
};

Projected ProjectOnto(const TypeRow& type, std::string_view json) {
  Projected projected;
  List<Problem> mismatches;
  Result<Unit> result = Project(type, json, projected.text, &mismatches);
  if (!result) projected.text = std::string(result.error().message);
  for (const Problem& problem : mismatches) projected.mismatches.push_back(Describe(problem));
  return projected;
}

TEST(Project, KeepsWhatIsDeclared) {
  Projected projected = ProjectOnto(kIssueType, R"({"title": "\u00e4", "parent":"p","id":7,"owner":
      {"login":"x","id":1,"login":"y"},"extra":{"a": [1]},"counts":{"b":2},"labels":["a",null]})");
  EXPECT_EQ(projected.text,
            R"({"title":"\u00e4","parent":"p","owner":{"login":"x"},"extra":{"a": [1]},)"
            R"("counts":{"b":2},"labels":["a",null]})");
  EXPECT_THAT(projected.mismatches, testing::IsEmpty());
}

TEST(Project, ConvertsWithoutLossAndLeavesOutTheRest) {
  Projected projected = ProjectOnto(
      kIssueType, R"({"title":12345678901234567890,"priority":"urgent","number":"7","weight":"1.50",
                          "draft":"true","due":null,"body":[1],"watchers":[{"login":"x"},5],"key":{},
                          "counts":{"a":"1","b":1.5}})");
  EXPECT_EQ(
      projected.text,
      R"({"title":"12345678901234567890","priority":"urgent","number":7,"weight":1.50,"draft":true,)"
      R"("due":null,"watchers":[{"login":"x"},null],"counts":{"a":1,"b":null},"parent":null})");
  EXPECT_THAT(projected.mismatches,
              testing::ElementsAre("body: expected a string, found an array",
                                   "watchers[1]: expected an object, found 5",
                                   "key: expected a string, found an object",
                                   "counts.b: expected an integer, found 1.5"));
}

TEST(Project, NumbersStayAsTheyAreWrittenIfTheyFit) {
  constexpr TypeRow kInteger{Kind::kInteger}, kNumber{Kind::kNumber};
  EXPECT_EQ(ProjectOnto(kInteger, "12345678901234567").text, "12345678901234567");
  EXPECT_EQ(ProjectOnto(kInteger, "9223372036854775807").text, "9223372036854775807");
  EXPECT_EQ(ProjectOnto(kInteger, "-7").text, "-7");
  EXPECT_EQ(ProjectOnto(kInteger, "-0").text, "0");
  EXPECT_EQ(ProjectOnto(kInteger, "1.0").text, "1");
  EXPECT_EQ(ProjectOnto(kNumber, "0.250").text, "0.250");
  EXPECT_FALSE(ProjectOnto(kInteger, "1.5").mismatches.empty());
  EXPECT_FALSE(ProjectOnto(kInteger, "9223372036854775808").mismatches.empty());
}

TEST(Project, ListsAndScalars) {
  EXPECT_EQ(ProjectOnto(fixture::kIntegers, " [1, \"2\"] ").text, "[1,2]");
  EXPECT_EQ(ProjectOnto(fixture::kString, "5").text, "\"5\"");
  EXPECT_EQ(ProjectOnto(TypeRow{Kind::kNumber}, R"("\u0031.5")").text, "1.5");
  EXPECT_EQ(ProjectOnto(TypeRow{Kind::kString, true}, "null").text, "null");
  EXPECT_EQ(ProjectOnto(TypeRow{Kind::kJson}, "{\"a\": 1}").text, "{\"a\": 1}");
}

TEST(Project, AReplyOfAnotherShapeIsAnError) {
  EXPECT_EQ(ProjectOnto(fixture::kIntegers, "{}").text,
            "the reply does not fit the declared result: expected an array, found an object");
  EXPECT_EQ(ProjectOnto(kIssueType, "{\"title\":").text,
            "the reply does not fit the declared result: not valid JSON: line 1, column 10: "
            "expected a value, found the end");
  EXPECT_EQ(ProjectOnto(kIssueType, "null").text,
            "the reply does not fit the declared result: expected an object, found null");
}

}  // namespace
}  // namespace pie
