// Lists that come in pages: the four kinds, and the tokens that callers carry.
#include "engine/page.h"
#include "unit/engine/world.h"

namespace pie {
namespace {

class Pages : public World {
 protected:
  Pages() { StoreConnection("hooli", *JsonAccess::Parse(R"({"key":"k-0123456789"})")); }
  ~Pages() override { EXPECT_EQ(wrong, std::vector<std::string>()); }

  // The result without its token, which goes to `token`.
  std::string List(std::string_view action, std::string arguments) {
    return ListOf("acme", action, std::move(arguments));
  }
  std::string ListOf(std::string_view connector, std::string_view action, std::string arguments) {
    CallOutcome outcome = Call(connector, action, std::move(arguments));
    if (!outcome.status) return std::string(outcome.status.error().message);
    Json json = *JsonAccess::Parse(outcome.result);
    token = std::string(json["next_page"].AsString());
    incomplete = std::string(json["incomplete"].AsString());
    return std::string(json["items"].Dump());
  }
  std::string Next() const { return "{\"next_page\":\"" + token + "\"}"; }

  std::string token, incomplete;
};

TEST_F(Pages, ByLink) {
  Expect(Expected("GET", "/v2/link?q=x", "", 200, R"([{"id":1,"extra":0},{"id":2}])")
             .Answer("Link", R"(<https://mini.acme.test/v2/link?q=x&page=2>; rel="next", )"
                             R"(<https://mini.acme.test/v2/link?page=9>; rel="last")"));
  EXPECT_EQ(List("list_link", R"({"query":"x"})"), R"([{"id":1},{"id":2}])");
  ASSERT_NE(token, "");
  // The token holds the URL, so the arguments need not come again.
  Expect(Expected("GET", "/v2/link?q=x&page=2", "", 200, R"([{"id":3}])")
             .With("Authorization", "Bearer key-1234567890"));
  EXPECT_EQ(List("list_link", Next()), R"([{"id":3}])");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, ALinkWithoutTheGatewaysPrefixStaysBehindTheGateway) {
  Expect(Expected("GET", "/v2/link?q=x", "", 200, R"([{"id":1}])")
             .Answer("Link", R"(</link?q=x&page=2>; rel="next")"));
  EXPECT_EQ(List("list_link", R"({"query":"x"})"), R"([{"id":1}])");
  Expect(Expected("GET", "/v2/link?q=x&page=2", "", 200, R"([{"id":2}])")
             .Answer("Link", R"(</v2/link?q=x&page=3>; rel="next")"));
  EXPECT_EQ(List("list_link", Next()), R"([{"id":2}])");
  Expect(Expected("GET", "/v2/link?q=x&page=3", "", 200, R"([{"id":3}])"));
  EXPECT_EQ(List("list_link", Next()), R"([{"id":3}])");
}

TEST_F(Pages, ALinkToAnotherHostIsNotFollowed) {
  Expect(Expected("GET", "/v2/link", "", 200, R"([{"id":1}])")
             .Answer("Link", R"(<https://evil.test/v2/link>; rel="next")"));
  EXPECT_EQ(List("list_link", "{}"),
            "the service named a next page on another host; it is not followed");
}

TEST_F(Pages, ByCursorInTheBody) {
  Expect(Expected("POST", "/v2/cursor", R"({"kind":"all","limit":2})", 200,
                  R"({"data":[{"id":1},{"id":2}],"meta":{"next":"c2"}})"));
  Expect(Expected("POST", "/v2/cursor", R"({"kind":"all","cursor":"c2","limit":2})", 200,
                  R"({"data":[{"id":3},{"id":4}],"meta":{"next":"c3"}})"));
  // Three of four: the token knows that one item of the second page is still owed.
  EXPECT_EQ(List("list_cursor", R"({"max_items":3})"), R"([{"id":1},{"id":2},{"id":3}])");
  Expect(Expected("POST", "/v2/cursor", R"({"kind":"all","cursor":"c2","limit":2})", 200,
                  R"({"data":[{"id":3},{"id":4}],"meta":{"next":"c3"}})"));
  Expect(Expected("POST", "/v2/cursor", R"({"kind":"all","cursor":"c3","limit":2})", 200,
                  R"({"data":[{"id":5}],"meta":{"next":null}})"));
  EXPECT_EQ(List("list_cursor", R"({"max_items":9,"next_page":")" + token + "\"}"),
            R"([{"id":4},{"id":5}])");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, ASmallNumberAsksForASmallPage) {
  Expect(Expected("POST", "/v2/cursor", R"({"kind":"all","limit":1})", 200,
                  R"({"data":[{"id":1}],"meta":{"next":"c"}})"));
  EXPECT_EQ(List("list_cursor", R"({"max_items":1})"), R"([{"id":1}])");
  EXPECT_NE(token, "");
}

TEST_F(Pages, ByNumber) {
  Expect(Expected("GET", "/v2/page?per_page=2", "", 200, R"({"data":[{"id":1},{"id":2}]})"));
  Expect(Expected("GET", "/v2/page?page=2&per_page=2", "", 200, R"({"data":[{"id":3}]})"));
  EXPECT_EQ(List("list_page", R"({"max_items":50})"), R"([{"id":1},{"id":2},{"id":3}])");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, AtMostSoManyPagesPerCall) {
  for (int i = 1; i <= 3; ++i) {
    std::string page = i == 1 ? "" : "page=" + std::to_string(i) + "&";
    Expect(Expected("GET", "/v2/page?" + page + "per_page=2", "", 200,
                    R"({"data":[{"id":0},{"id":0}]})"));
  }
  List("list_page", R"({"max_items":50})");
  EXPECT_EQ(seen.size(), 3u);
  ASSERT_NE(token, "");
  Expect(Expected("GET", "/v2/page?page=4&per_page=2", "", 200, R"({"data":[]})"));
  EXPECT_EQ(List("list_page", Next()), "[]");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, ByOffset) {
  Expect(Expected("GET", "/v2/offset", "", 200, R"({"data":[1,2],"total":3})"));
  EXPECT_EQ(List("list_offset", "{}"), "[1,2]");
  Expect(Expected("GET", "/v2/offset?start=2", "", 200, R"({"data":[3],"total":3})"));
  EXPECT_EQ(List("list_offset", Next()), "[3]");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, UntilAFlagSaysThatThereIsNoMore) {
  for (const char* more : {"true", "1", "\"https://api.acme.test/next\""}) {
    Expect(Expected("GET", "/v2/flagged", "", 200,
                    R"({"data":[1],"cursor":20,"has_more":)" + std::string(more) + "}"));
    EXPECT_EQ(List("list_flagged", "{}"), "[1]");
    ASSERT_NE(token, "") << more;
    Expect(Expected("GET", "/v2/flagged?cursor=20", "", 200, R"({"data":[2]})"));
    EXPECT_EQ(List("list_flagged", Next()), "[2]");
    EXPECT_EQ(token, "") << more;
  }
  for (const char* more : {"false", "0", "null", "\"\""}) {
    Expect(Expected("GET", "/v2/flagged", "", 200,
                    R"({"data":[1],"cursor":20,"has_more":)" + std::string(more) + "}"));
    EXPECT_EQ(List("list_flagged", "{}"), "[1]");
    EXPECT_EQ(token, "") << more;
  }
}

TEST_F(Pages, ALinkThatDoesNotMoveEndsTheList) {
  Expect(Expected("GET", "/v1/next", "", 200,
                  R"({"data":[1],"next":"https://api.globex.test/v1/next"})"));
  EXPECT_EQ(ListOf("hooli", "list_next", "{}"), "[1]");
  EXPECT_EQ(token, "");
  Expect(Expected("GET", "/v1/next", "", 200,
                  R"({"data":[1],"next":"https://api.globex.test/v1/next?page=2"})"));
  Expect(Expected("GET", "/v1/next?page=2", "", 200,
                  R"({"data":[2],"next":"https://api.globex.test/v1/next?page=2"})"));
  EXPECT_EQ(ListOf("hooli", "list_next", R"({"max_items":9})"), "[1,2]");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, AnEmptyPageMayBeFollowedByMoreUnlessTheManifestSaysNo) {
  Expect(Expected("GET", "/v1/next", "", 200, R"({"data":[],"next":"/v1/next?page=2"})"));
  Expect(Expected("GET", "/v1/next?page=2", "", 200, R"({"data":[2]})"));
  EXPECT_EQ(ListOf("hooli", "list_next", R"({"max_items":9})"), "[2]");
  Expect(Expected("GET", "/v1/until", "", 200, R"({"data":[1],"next":"/v1/until?page=2"})"));
  Expect(Expected("GET", "/v1/until?page=2", "", 200, R"({"data":[],"next":"/v1/until?page=3"})"));
  EXPECT_EQ(ListOf("hooli", "list_until", R"({"max_items":9})"), "[1]");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, AShortPageIsTheLastWhereTheLastItemLeadsOn) {
  Expect(Expected("GET", "/v1/last?limit=2", "", 200, R"([{"id":1},{"id":2}])"));
  Expect(Expected("GET", "/v1/last?after=2&limit=2", "", 200, R"([{"id":3}])"));
  EXPECT_EQ(ListOf("hooli", "list_last", R"({"max_items":9})"), R"([{"id":1},{"id":2},{"id":3}])");
  EXPECT_EQ(token, "");
}

TEST_F(Pages, BelowAnObjectOfTheBody) {
  Expect(Expected("POST", "/v1/nested",
                  R"({"query":{"words":"x"},"pagination":{"order":"asc","per_page":2}})", 200,
                  R"({"data":[1,2],"pages":{"next":"c2"}})"));
  Expect(Expected(
      "POST", "/v1/nested",
      R"({"query":{"words":"x"},"pagination":{"order":"asc","starting_after":"c2","per_page":2}})",
      200, R"({"data":[3],"pages":{}})"));
  EXPECT_EQ(ListOf("hooli", "list_nested", R"({"q":"x","max_items":9})"), "[1,2,3]");
}

TEST_F(Pages, WhatTheServiceNeverGivesIsNotAskedFor) {
  // Five items at most, pages of two: the third page would reach beyond them.
  Expect(Expected("GET", "/v1/capped?per_page=2", "", 200, R"({"data":[1,2],"total":90})"));
  EXPECT_EQ(ListOf("hooli", "list_capped", "{}"), "[1,2]");
  EXPECT_EQ(incomplete, "");
  Expect(Expected("GET", "/v1/capped?page=2&per_page=2", "", 200, R"({"data":[3,4],"total":90})"));
  EXPECT_EQ(ListOf("hooli", "list_capped", Next()), "[3,4]");
  EXPECT_EQ(token, "");
  EXPECT_EQ(incomplete,
            "Hooli gives at most 5 items of one list; narrow it down to see the others");
  // A list that is over is complete.
  Expect(Expected("GET", "/v1/capped?per_page=2", "", 200, R"({"data":[1,2],"total":4})"));
  Expect(Expected("GET", "/v1/capped?page=2&per_page=2", "", 200, R"({"data":[3,4],"total":4})"));
  EXPECT_EQ(ListOf("hooli", "list_capped", R"({"max_items":9})"), "[1,2,3,4]");
  EXPECT_EQ(incomplete, "");
}

TEST_F(Pages, AListThatIsLeftOutIsEmpty) {
  Expect(Expected("GET", "/v2/offset", "", 200, R"({"total":0})"));
  EXPECT_EQ(List("list_offset", "{}"), "[]");
  Expect(Expected("GET", "/v2/offset", "", 200, R"({"data":{"a":1}})"));
  EXPECT_EQ(List("list_offset", "{}"), "Acme answered without the list that was expected");
}

TEST_F(Pages, TokensCannotBeMadeUpOrMoved) {
  Expect(Expected("GET", "/v2/offset", "", 200, R"({"data":[1,2],"total":3})"));
  List("list_offset", "{}");
  std::string offset = token;
  const std::string refused =
      "acme.list_page: next_page: expected the next_page of an earlier result of this action, "
      "found another text";
  EXPECT_EQ(List("list_page", "{\"next_page\":\"" + offset + "\"}"), refused);
  for (std::string made_up : {"", "x", "aHR0cHM6Ly9ldmlsLnRlc3Q", "????"}) {
    EXPECT_EQ(List("list_page", "{\"next_page\":\"" + made_up + "\"}"), refused);
  }
  std::string changed = offset;
  changed.back() = changed.back() == 'A' ? 'B' : 'A';
  EXPECT_EQ(List("list_offset", "{\"next_page\":\"" + changed + "\"}").substr(0, 16),
            "acme.list_offset");
  user.user_id += "-other";
  Connect("mini");
  EXPECT_EQ(List("list_offset", "{\"next_page\":\"" + offset + "\"}").substr(0, 16),
            "acme.list_offset");
}

TEST(PageTokens, KeepAllParts) {
  PageTokens tokens("key");
  PagePosition position;
  position.position = "\"a b\n\"";
  position.skip = 7;
  position.size = 50;
  auto opened = tokens.Open(tokens.Seal(position, "scope"), "scope");
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->position, position.position);
  EXPECT_EQ(opened->skip, 7u);
  EXPECT_EQ(opened->size, 50u);
  EXPECT_FALSE(tokens.Open(tokens.Seal(position, "scope"), "other"));
  EXPECT_FALSE(PageTokens("other").Open(tokens.Seal(position, "scope"), "scope"));
}

TEST(LinkHeader, Relations) {
  EXPECT_EQ(LinkTarget(R"(<a>; rel="prev", <b>; rel=next)", "next"), "b");
  EXPECT_EQ(LinkTarget(R"(<a>; title="x, y; rel=next", <b>; rel="last next")", "next"), "b");
  EXPECT_EQ(LinkTarget(R"(<a,b>; REL="Next")", "next"), "a,b");
  EXPECT_EQ(LinkTarget(R"(<a>; rel="nextish")", "next"), "");
  EXPECT_EQ(LinkTarget("<a", "next"), "");
  EXPECT_EQ(LinkTarget("", "next"), "");
}

}  // namespace
}  // namespace pie
