// Replies with a 2xx status that are errors all the same, and where services put their words.
#include "engine/upstream_error.h"
#include "unit/engine/world.h"

namespace pie {
namespace {

class Refusals : public World {
 protected:
  Refusals() { StoreConnection("hooli", *JsonAccess::Parse(R"({"key":"k-0123456789"})")); }

  std::string Save(int status, std::string body) {
    return Post("save", "/v1/save", status, std::move(body));
  }
  std::string Post(std::string action, std::string path, int status, std::string body) {
    Expect(Expected("POST", path, "*", status, std::move(body)));
    return Do("hooli", action, R"({"id":"1"})");
  }
};

TEST_F(Refusals, AFlagThatIsFalse) {
  EXPECT_EQ(Save(200, R"({"ok":false,"error_code":"not_found","message":"Gone"})"),
            "not_found: Hooli has no such thing: Gone");
  EXPECT_EQ(Save(200, R"({"ok":true,"id":"1"})"), R"({"ok":true,"id":"1"})");
}

TEST_F(Refusals, APlaceThatHoldsSomething) {
  EXPECT_EQ(Save(200, R"({"error_message":"Board is locked","error_code":"locked"})"),
            "upstream: Hooli refused the request: Board is locked");
  for (const char* nothing : {"null", "\"\"", "false", "[]", "{}"}) {
    std::string body = R"({"error_message":)" + std::string(nothing) + "}";
    EXPECT_EQ(Save(200, body), body);
  }
}

TEST_F(Refusals, AListOfErrorsBelowAnyName) {
  EXPECT_EQ(
      Post("ask", "/v1/graphql", 200,
           R"({"data":{"save":{"id":null,"userErrors":[{"message":"Name is taken","code":"TAKEN"},)"
           R"({"message":"Price is negative","code":"INVALID"}]}}})"),
      "conflict: Hooli reports a conflict: Name is taken; Price is negative; choose another "
      "name");
  EXPECT_EQ(Post("ask", "/v1/graphql", 200, R"({"data":{"save":{"id":"7","userErrors":[]}}})"),
            R"({"id":"7","userErrors":[]})");
  // What GraphQL itself reports still comes first, also beside data.
  EXPECT_EQ(Post("ask", "/v1/graphql", 200,
                 R"({"data":{"save":{"id":"7"}},"errors":[{"message":"half of it failed"}]})"),
            "upstream: Hooli refused the request: half of it failed");
}

TEST_F(Refusals, EntriesWithAStatus) {
  EXPECT_EQ(
      Save(201, R"({"records":[{"status":"error","why":"No such owner","code":"INVALID_DATA"}]})"),
      "invalid_argument: Hooli refused the request (201): No such owner");
  EXPECT_EQ(
      Save(200, R"({"records":[{"status":"success","id":1},{"status":"failed","why":"Duplicate",)"
                R"("code":"DUPLICATE_DATA"},{"status":"error","why":"Too long"}]})"),
      "conflict: Hooli reports a conflict: 2 of 3 entries: no. 2: Duplicate; no. 3: Too long; "
      "the others were accepted: do not send them again");
  std::string fine = R"({"records":[{"status":"success"},{"id":2}]})";
  EXPECT_EQ(Save(200, fine), fine);
}

TEST_F(Refusals, ARefusedSignInOfSomeEntriesIsNoReasonToSendAllAgain) {
  std::string some =
      R"({"records":[{"status":"success"},{"status":"error","why":"x","code":"INVALID_TOKEN"}]})";
  EXPECT_EQ(Save(200, some).substr(0, 9), "upstream:");
  std::string all = R"({"records":[{"status":"error","why":"x","code":"INVALID_TOKEN"}]})";
  EXPECT_EQ(Save(200, all).substr(0, 14), "not_connected:");
}

TEST_F(Refusals, WordsInASentenceAreNoCode) {
  EXPECT_EQ(Save(200, R"({"error_message":"The author of this token is blank"})"),
            "upstream: Hooli refused the request: The author of this token is blank");
}

TEST_F(Refusals, ErrorsBesideDataCountOnlyWithoutIt) {
  Expect(Expected("GET", "/v1/look/1", "", 200,
                  R"({"errors":[{"title":"Not Found Error","detail":"No user ada"}]})"));
  EXPECT_EQ(Do("hooli", "look", R"({"id":"1"})"),
            "not_found: Hooli has no such thing: No user ada; check 'id'");
  std::string both = R"({"data":[{"id":1}],"errors":[{"title":"Not Found Error"}]})";
  Expect(Expected("GET", "/v1/look/1", "", 200, both));
  EXPECT_EQ(Do("hooli", "look", R"({"id":"1"})"), both);
  Expect(Expected("GET", "/v1/look/1", "", 200, R"({"data":null,"errors":[{"detail":"No"}]})"));
  EXPECT_EQ(Do("hooli", "look", R"({"id":"1"})"), "upstream: Hooli refused the request: No");
}

TEST_F(Refusals, AnActionHasItsOwn) {
  // Partial: the result says what became of each.
  std::string some = R"([{"code":0,"id":"a"},{"code":406,"says":"Inactive"}])";
  EXPECT_EQ(Post("send", "/v1/send", 200, some), R"({"items":[{"code":0,"id":"a"},{"code":406}]})");
  EXPECT_EQ(Post("send", "/v1/send", 200,
                 R"([{"code":406,"says":"Inactive"},{"code":300,"says":"Bad"}])"),
            "upstream: Hooli refused the request: 2 of 2 entries: no. 1: Inactive; no. 2: Bad; the "
            "address is switched off");
  // Those of the api do not count for it, nor for one that declares none.
  std::string record = R"({"records":[{"status":"error"}]})";
  Expect(Expected("GET", "/v1/rows/1", "", 200, record));
  EXPECT_EQ(Do("hooli", "rows", R"({"id":"1"})"), record);
  // What it does not say itself, the api says.
  Expect(Expected("GET", "/v1/rows/1", "", 404, R"({"error_message":"No row","code":"x"})"));
  EXPECT_EQ(Do("hooli", "rows", R"({"id":"1"})"),
            "not_found: Hooli has no such thing (404): No row; check 'id'");
}

TEST_F(Refusals, WordsInAHeaderAndInSeveralPlaces) {
  Expect(Expected("POST", "/v1/save", "*", 400, "<html></html>").Answer("X-Error", "Name missing"));
  EXPECT_EQ(Do("hooli", "save", R"({"id":"1"})"),
            "invalid_argument: Hooli refused the request (400): Name missing");
  EXPECT_EQ(Save(422, R"({"errors":[{"text":"one"},{"x":1},{"text":"two"}],"code":"TAKEN"})"),
            "invalid_argument: Hooli refused the request (422): one; two; choose another name");
}

}  // namespace
}  // namespace pie
