#include "table/decode.h"

#include <gmock/gmock.h>

#include <chrono>
#include <string>
#include <vector>

#include "base/json_access.h"
#include "table/encode.h"
#include "table/layout.h"
#include "table/schema.h"
#include "unit/table_fixture.h"

namespace pie {
namespace {

using fixture::Issue;
using fixture::kIssue;
using testing::ElementsAre;

// "path|expected|found" of each, as programs get them.
std::vector<std::string> Facts(const List<Problem>& problems) {
  std::vector<std::string> facts;
  for (const Problem& problem : problems) {
    facts.push_back(std::string(problem.path) + "|" + std::string(problem.expected) + "|" +
                    std::string(problem.found));
  }
  return facts;
}

std::vector<std::string> Texts(const List<Problem>& problems) {
  std::vector<std::string> texts;
  for (const Problem& problem : problems) texts.push_back(Describe(problem));
  return texts;
}

// Problems of an issue with `members` besides the required ones.
std::vector<std::string> Wrong(const std::string& members) {
  Issue issue;
  return Texts(Decode(kIssue, R"({"title":"t","parent":null,)" + members + "}", &issue));
}

TEST(Decode, EveryKindArrives) {
  Issue issue;
  List<Problem> problems = Decode(kIssue, R"({
    "title": "A \u00e4", "parent": "p", "body": null, "priority": "high", "labels": ["a", "b"],
    "watchers": [{"login": "x"}, {"login": "y", "email": "y@example.com"}], "owner": {"login": "z"},
    "number": 7, "weight": 2.5, "draft": true, "counts": {"a": 1, "b": -2}, "extra": {"q": [1, null]},
    "target": {"id": 5}, "due": "2026-01-31T12:00:00Z", "key": "ABC", "token": "s3cr", "kind": "issue"})",
                                  &issue);
  EXPECT_THAT(Texts(problems), ElementsAre());
  EXPECT_EQ(issue.title, "A \u00e4");
  EXPECT_EQ(*issue.parent, "p");
  EXPECT_TRUE(issue.body.is_null());
  EXPECT_EQ(*issue.priority, fixture::Priority::kHigh);
  EXPECT_EQ((*issue.labels)[1], "b");
  EXPECT_EQ(*(*issue.watchers)[1].email, "y@example.com");
  EXPECT_TRUE((*issue.watchers)[0].email.is_absent());
  EXPECT_EQ(issue.owner->login, "z");
  EXPECT_EQ(*issue.number, 7);
  EXPECT_EQ(*issue.weight, 2.5);
  EXPECT_TRUE(*issue.draft);
  EXPECT_EQ((*issue.counts)[1].key, "b");
  EXPECT_EQ((*issue.counts)[1].value, -2);
  EXPECT_EQ((*issue.extra)["q"][0].AsInt(), 1);
  EXPECT_EQ((*issue.target)["id"].AsInt(), 5);
  EXPECT_EQ(
      EncodeText(kIssue, &issue),
      R"({"title":"A ä","parent":"p","body":null,"priority":"high","labels":["a","b"],)"
      R"("watchers":[{"login":"x"},{"login":"y","email":"y@example.com"}],"owner":{"login":"z"},)"
      R"("number":7,"weight":2.5,"draft":true,"counts":{"a":1,"b":-2},"extra":{"q":[1,null]},)"
      R"("target":{"id":5},"due":"2026-01-31T12:00:00Z","key":"ABC","token":"s3cr","kind":"issue"})");
}

TEST(Decode, AbsentFieldsGetDefaults) {
  Issue issue;
  EXPECT_THAT(Texts(Decode(kIssue, R"({"title":"t","parent":null})", &issue)), ElementsAre());
  EXPECT_TRUE(issue.parent.is_null());
  EXPECT_TRUE(issue.priority.has_value());
  EXPECT_TRUE(issue.draft.has_value());
  EXPECT_TRUE(issue.body.is_absent());
  EXPECT_EQ(EncodeText(kIssue, &issue),
            R"({"title":"t","parent":null,"priority":"low","draft":false})");

  Issue plain;
  DecodeOptions options;
  options.defaults = false;
  Decode(kIssue, R"({"title":"t","parent":null})", &plain, options);
  EXPECT_EQ(EncodeText(kIssue, &plain), R"({"title":"t","parent":null})");
}

TEST(Decode, NullForAnOptionalFieldIsAbsent) {
  Issue issue;
  List<Problem> problems = Decode(
      kIssue, R"({"title":"t","parent":null,"priority":null,"labels":null,"owner":null,"extra":null,
                  "target":null,"number":null})",
      &issue);
  EXPECT_THAT(Texts(problems), ElementsAre());
  EXPECT_TRUE(issue.labels.is_absent());
  EXPECT_TRUE(issue.target.is_absent());
  EXPECT_EQ(*issue.priority, fixture::Priority::kLow);
  EXPECT_TRUE(issue.priority.has_value());
  EXPECT_TRUE(issue.extra.has_value());  // free JSON: null is a value
}

TEST(Decode, EveryProblemIsTold) {
  Issue issue;
  DecodeOptions options;
  options.root = "params";
  EXPECT_THAT(Texts(Decode(kIssue,
                           R"({"titel":"t","priority":"urgent","owner":{"login":5},"number":"7",
                       "watchers":[{"login":"a"},{"email":"x","login":null}],"labels":["a","a","b","c"]})",
                           &issue, options)),
              ElementsAre("params.titel: unknown, did you mean 'title'?",
                          "params.priority: expected one of 'low', 'high', found 'urgent'",
                          "params.owner.login: expected a string, found 5",
                          "params.number: expected an integer, found '7'",
                          "params.watchers[1].email: expected an email address, found 'x'",
                          "params.watchers[1].login: expected a string, found null",
                          "params.labels: expected at most 3 elements, found 4 elements",
                          "params.labels: expected no value twice, found 'a' twice",
                          "params.title: required", "params.parent: required"));
}

TEST(Decode, ProgramsGetWhatWasExpectedAndFound) {
  Issue issue;
  EXPECT_THAT(Facts(Decode(kIssue, R"({"titel":"t","x":1,"owner":{"action":1}})", &issue)),
              ElementsAre("titel|'title'|an unknown name",
                          "x|one of 'title', 'parent', 'body', 'priority', 'labels', 'watchers', "
                          "'owner', 'number', 'weight', 'draft', 'counts', 'extra' and 5 more|an "
                          "unknown name",
                          "owner.action|one of 'login', 'email'|an unknown name",
                          "owner.login|a string|no value", "title|a string|no value",
                          "parent|a string or null|no value"));
}

TEST(Decode, MessagesAreStable) {
  const std::pair<const char*, std::vector<std::string>> cases[] = {
      {R"("title":"u")", {"title: expected one value, found a second one"}},
      {R"("number":0)", {"number: expected at least 1, found 0"}},
      {R"("number":101)", {"number: expected at most 100, found 101"}},
      {R"("number":1.0)", {}},
      {R"("number":1e1)", {}},
      {R"("number":1.5)", {"number: expected an integer, found 1.5"}},
      {R"("number":9223372036854775808)",
       {"number: expected an integer of at most 64 bits, found 9223372036854775808"}},
      {R"("number":true)", {"number: expected an integer, found true"}},
      {R"("weight":0)", {"weight: expected more than 0, found 0"}},
      {R"("weight":10)", {"weight: expected less than 10, found 10"}},
      {R"("weight":1.3)", {"weight: expected a multiple of 0.5, found 1.3"}},
      {R"("weight":1e999)", {"weight: expected a number of at most 1.8e308, found 1e999"}},
      {R"("weight":[])", {"weight: expected a number, found an array"}},
      {R"("body":1)", {"body: expected a string or null, found 1"}},
      {R"("draft":"true")", {"draft: expected true or false, found 'true'"}},
      {R"("draft":0)", {"draft: expected true or false, found 0"}},
      {R"("counts":{})", {"counts: expected at least 1 member, found 0 members"}},
      {R"("counts":{"a b":"x"})", {"counts.a b: expected an integer, found 'x'"}},
      {R"("labels":"a")", {"labels: expected an array, found 'a'"}},
      {R"("labels":["a",1])", {"labels[1]: expected a string, found 1"}},
      {R"("owner":[])", {"owner: expected an object, found an array"}},
      {R"("owner":{})", {"owner.login: required"}},
      {R"("due":"2026-02-30T12:00:00Z")",
       {"due: expected a date and time such as 2026-01-31T12:00:00Z, found "
        "'2026-02-30T12:00:00Z'"}},
      {R"("key":"abc")", {"key: expected a string that matches ^[A-Z]+$, found 'abc'"}},
      {R"("kind":"bug")", {"kind: expected 'issue', found 'bug'"}},
      {R"("kind":"is\u0073ue")", {}},
      {R"("token":"123456")", {"token: expected at most 5 characters, found 6 characters"}},
      {R"("token":12345678)", {"token: expected a string, found another value"}},
      {R"("target":"ok")", {}},
      {R"("target":[1,2])", {}},
      {R"("target":"longer")", {"target: expected at most 5 characters, found 6 characters"}},
      {R"("target":[1,"x"])", {"target[1]: expected an integer, found 'x'"}},
      {R"("target":{"street":5})",
       {"target.street: expected a string, found 5", "target.id: required"}},
      {R"("target":true)",
       {"target: expected a string, an object with 'id' or an array, found true"}},
      {R"("isssue_number":1)",
       {"isssue_number: unknown, there are 'title', 'parent', 'body', 'priority', 'labels', "
        "'watchers', 'owner', 'number', 'weight', 'draft', 'counts', 'extra' and 5 more"}},
      {R"("owner":{"login":"a","phone":1})", {"owner.phone: unknown, there are 'login', 'email'"}},
      {R"("owner":{"Log-In":"a"})",
       {"owner.Log-In: unknown, did you mean 'login'?", "owner.login: required"}},
  };
  for (auto& [members, problems] : cases) EXPECT_EQ(Wrong(members), problems) << members;
}

TEST(Decode, LengthsAreCodePoints) {
  Issue issue;
  std::string text = R"({"parent":null,"title":")";
  for (int i = 0; i < 20; ++i) text += "\U0001F600";
  EXPECT_THAT(Texts(Decode(kIssue, text + "\"}", &issue)), ElementsAre());
  Issue longer;
  EXPECT_THAT(Texts(Decode(kIssue, text + "x\"}", &longer)),
              ElementsAre("title: expected at most 20 characters, found 21 characters"));
}

TEST(Decode, LongValuesAreCut) {
  std::string value(1000, 'x');
  EXPECT_THAT(Wrong(R"("key":")" + value + "\""),
              ElementsAre("key: expected a string that matches ^[A-Z]+$, found '" +
                          value.substr(0, 60) + "...'"));
}

TEST(Decode, TextThatIsNoJson) {
  Issue issue;
  EXPECT_THAT(Texts(Decode(kIssue, R"({"title":"t",})", &issue)),
              ElementsAre("expected valid JSON, found a mistake at line 1, column 14: expected a "
                          "key, found '}'"));
  EXPECT_THAT(Texts(Decode(kIssue, "[]", &issue)),
              ElementsAre("expected an object, found an array"));
  EXPECT_THAT(Texts(Decode(kIssue, "", &issue)),
              ElementsAre("expected valid JSON, found a mistake at line 1, column 1: expected a "
                          "value, found the end"));
}

TEST(Decode, AtMostFiftyProblems) {
  std::string text = "{";
  for (int i = 0; i < 200; ++i) text += "\"x" + std::to_string(i) + "\":1,";
  Issue issue;
  EXPECT_EQ(Decode(kIssue, text + R"("title":"t"})", &issue).size(), 50u);
}

TEST(Decode, InvalidInputIsOneErrorWithAllProblems) {
  Issue issue;
  Error error = InvalidInput(Decode(kIssue, R"({"number":0})", &issue));
  EXPECT_EQ(error.code, ErrorCode::kInvalidArgument);
  EXPECT_EQ(error.message,
            "number: expected at least 1, found 0; title: required; parent: required");
  EXPECT_EQ(error.problems.size(), 3u);
  EXPECT_EQ(error.problems[0].path, "number");
  EXPECT_EQ(error.problems[0].expected, "at least 1");
  EXPECT_EQ(error.problems[0].found, "0");
}

TEST(Decode, OneMemberCanBeLetThrough) {
  DecodeOptions options;
  options.ignore = "action";
  EXPECT_THAT(Texts(Validate(kIssue, R"({"action":"x","title":"t","parent":null})", options)),
              ElementsAre());
  EXPECT_THAT(
      Texts(Validate(kIssue, R"({"title":"t","parent":null,"owner":{"login":"a","action":1}})",
                     options)),
      ElementsAre("owner.action: unknown, there are 'login', 'email'"));
}

TEST(Decode, ValidateFindsTheSameWithoutStoring) {
  EXPECT_THAT(Texts(Validate(kIssue, R"({"title":"","parent":null,"target":{"id":1}})")),
              ElementsAre("title: expected at least 1 character, found 0 characters"));
}

TEST(Decode, ValuesOfAnyTypeRow) {
  OwnedValue list(fixture::kIntegers);
  EXPECT_THAT(Texts(DecodeValue(fixture::kIntegers, "[1,2,3]", list.get())), ElementsAre());
  EXPECT_EQ(EncodeText(fixture::kIntegers, list.get()), "[1,2,3]");
  EXPECT_THAT(Texts(ValidateValue(fixture::kIntegers, "[1,null]")),
              ElementsAre("[1]: expected an integer, found null"));
}

// enum: [1, 2, 3], as piec writes it.
constexpr Limits kOne{.const_json = "1"}, kTwo{.const_json = "2"}, kThree{.const_json = "3"};
constexpr TypeRow kOneType{Kind::kInteger, false, {nullptr}, &kOne};
constexpr TypeRow kTwoType{Kind::kInteger, false, {nullptr}, &kTwo};
constexpr TypeRow kThreeType{Kind::kInteger, false, {nullptr}, &kThree};
constexpr const TypeRow* kNumbers[] = {&kOneType, &kTwoType, &kThreeType};
constexpr Alternatives kNumberChoices{false, {kNumbers, 3}};
constexpr TypeRow kNumberEnum{Kind::kInteger, true, {.alternatives = &kNumberChoices}};

TEST(Decode, ScalarsMayHaveAlternatives) {
  for (const char* good : {"1", "3", "2.0", "null"}) {
    EXPECT_THAT(Texts(ValidateValue(kNumberEnum, good)), ElementsAre()) << good;
  }
  EXPECT_THAT(Texts(ValidateValue(kNumberEnum, "7")), ElementsAre("expected 1, 2 or 3, found 7"));
  EXPECT_THAT(Texts(ValidateValue(kNumberEnum, "\"1\"")),
              ElementsAre("expected an integer or null, found '1'"));
  EXPECT_EQ(Schema(kNumberEnum), R"({"type":["integer","null"],"enum":[1,2,3,null]})");
  OwnedValue value(kNumberEnum);
  DecodeOptions options;
  options.tolerant = true;
  EXPECT_TRUE(DecodeValue(kNumberEnum, "7", value.get(), options).empty());
  EXPECT_EQ(EncodeText(kNumberEnum, value.get()), "7");
}

// {"and": [Filter, ...]} or {"or": [Filter, ...]} or {"not": Filter}: naive checking doubles the
// work with every level.
struct Filter {
  Field<Json> inner;
};
extern const TypeRow kFilterA, kFilterB;
constexpr const TypeRow* kFilters[] = {&kFilterA, &kFilterB};
constexpr Alternatives kFilter{true, {kFilters, 2}};
constexpr FieldRow kFilterFields[] = {
    {"inner", nullptr, nullptr, nullptr, {.alternatives = &kFilter}, 0, Kind::kJson, 0}};
constexpr ObjectTable kFilterObject{"Filter", {kFilterFields, 1}, sizeof(Filter), true};
const TypeRow kFilterA{Kind::kObject, false, {.object = &kFilterObject}};
const TypeRow kFilterB{Kind::kObject, false, {.object = &kFilterObject}};

TEST(Decode, RecursiveAlternativesAreBounded) {
  std::string text;
  for (int i = 0; i < 120; ++i) text += "{\"inner\":";
  text += "1" + std::string(120, '}');
  auto start = std::chrono::steady_clock::now();
  EXPECT_FALSE(Validate(kFilterObject, text).empty());
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

TEST(Tolerant, RepliesNeverFailBecauseOfTheirShape) {
  Issue issue;
  List<Problem> mismatches;
  DecodeOptions options;
  options.tolerant = true;
  options.mismatches = &mismatches;
  List<Problem> problems = Decode(
      kIssue,
      R"({"title":5,"parent":12.50,"priority":"urgent","labels":["a",{},true],"number":"7","weight":"1.5",
          "draft":"false","owner":{"login":null,"new":1},"counts":{"a":"1","b":"x"},"due":"soon","key":null,
          "token":["s3cret"],"unknown":[],"watchers":{}})",
      &issue, options);
  EXPECT_THAT(Texts(problems), ElementsAre());
  EXPECT_THAT(Texts(mismatches),
              ElementsAre("priority: expected one of 'low', 'high', found 'urgent'",
                          "labels[1]: expected a string, found an object",
                          "owner.login: expected a string, found null",
                          "counts.b: expected an integer, found 'x'",
                          "token: expected a string, found an array",
                          "watchers: expected an array, found an object"));
  EXPECT_TRUE(issue.priority.is_absent());
  EXPECT_TRUE(issue.watchers.is_absent());
  EXPECT_EQ(
      EncodeText(kIssue, &issue),
      R"({"title":"5","parent":"12.50","labels":["a","true"],"owner":{"login":""},"number":7,)"
      R"("weight":1.5,"draft":false,"counts":{"a":1},"due":"soon"})");
}

TEST(Tolerant, UnknownEnumWithoutRoomForAbsentIsNull) {
  static constexpr FieldRow kFields[] = {{"priority",
                                          nullptr,
                                          nullptr,
                                          nullptr,
                                          {.names = &fixture::kPriority},
                                          0,
                                          Kind::kEnum,
                                          FieldRow::kRequired}};
  static constexpr ObjectTable kTable{"T", {kFields, 1}, sizeof(fixture::Priority), true};
  DecodeOptions options;
  options.tolerant = true;
  for (const char* text : {R"({"priority":"urgent"})", "{}"}) {
    OwnedValue value(kTable);
    EXPECT_TRUE(Decode(kTable, text, value.get(), options).empty());
    EXPECT_EQ(EncodeText(kTable, value.get()), R"({"priority":null})");
  }
}

TEST(Tolerant, TextThatIsNoJsonIsAProblem) {
  Issue issue;
  DecodeOptions options;
  options.tolerant = true;
  EXPECT_EQ(Decode(kIssue, "<html>", &issue, options).size(), 1u);
}

}  // namespace
}  // namespace pie
