// Errors of a service in words that say what to do; each sentence is pinned.
#include "engine/upstream_error.h"
#include "unit/engine/world.h"

namespace pie {
namespace {

class Errors : public World {
 protected:
  // What one reply to get_thing becomes.
  std::string Reply(int status, std::string body,
                    std::vector<std::pair<std::string, std::string>> headers = {}) {
    options.attempts = 1;
    MakeEngine();
    Expected expected("GET", "/v2/things/1", "", status, std::move(body));
    expected.reply_headers = std::move(headers);
    Expect(std::move(expected));
    last = Call("acme", "get_thing", R"({"id":"1"})");
    if (last.status) return last.result;
    const Error& error = last.status.error();
    return std::string(ErrorName(error.code)) + ": " + std::string(error.message);
  }
  const Error& error() const { return last.status.error(); }

  CallOutcome last;
};

TEST_F(Errors, SayWhatToDo) {
  EXPECT_EQ(Reply(401, R"({"error":{"message":"Bad credentials"}})"),
            "not_connected: Acme does not accept the credentials (401): Bad credentials; check "
            "the secret ACME_KEY");
  EXPECT_EQ(error().upstream_status, 401);
  EXPECT_EQ(Reply(402, ""), "permission_denied: Acme asks for a paid plan (402)");
  EXPECT_EQ(Reply(403, R"({"error":{"message":"No."}})"),
            "permission_denied: Acme does not allow this to the connected account (403): No; the "
            "account lacks a right for it");
  EXPECT_EQ(Reply(404, R"({"error":{"message":"Not Found"}})"),
            "not_found: Acme has no such thing (404): Not Found; check 'id'");
  EXPECT_EQ(Reply(409, ""), "conflict: Acme reports a conflict (409)");
  EXPECT_EQ(Reply(410, ""), "not_found: Acme has no such thing (410); check 'id'");
  EXPECT_EQ(Reply(413, ""), "too_large: Acme finds the request too large (413)");
  EXPECT_EQ(Reply(422, R"({"error":{"message":"title is too long"}})"),
            "invalid_argument: Acme refused the request (422): title is too long");
  EXPECT_EQ(Reply(451, ""), "invalid_argument: Acme refused the request (451)");
  EXPECT_EQ(Reply(500, "oops"), "upstream: Acme failed (500); call again later");
  EXPECT_EQ(Reply(503, "", {{"Retry-After", "7"}}),
            "unavailable: Acme is not available (503); call again later");
  EXPECT_EQ(error().retry_after_ms, 7000);
  EXPECT_EQ(Reply(504, ""), "timeout: Acme took too long (504); call again later");
}

TEST_F(Errors, RateLimitsTellTheWait) {
  EXPECT_EQ(Reply(429, "", {{"Retry-After", "12"}}),
            "rate_limited: Acme allows no more requests for now (429); call again in 12 s");
  EXPECT_EQ(error().retry_after_ms, 12'000);
  Connect("mini");
}

TEST_F(Errors, AForbiddenWithNothingRemainingIsARateLimit) {
  EXPECT_EQ(Reply(403, "", {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "3"}}),
            "rate_limited: Acme allows no more requests for now (403); call again in 3 s");
}

TEST_F(Errors, AMissingScopeIsNamed) {
  options.attempts = 1;
  MakeEngine();
  Expect(Expected("POST", "/v2/repos/o/r/issues", "*", 403, "{}"));
  EXPECT_EQ(Do("acme", "create_issue", R"({"owner":"o","repo":"r","title":"t"})"),
            "permission_denied: Acme does not allow this to the connected account (403); it needs "
            "the scope 'issues:write'; connect again to grant it: pie connect acme");
  Expect(Expected("POST", "/v2/repos/o/r/issues", "*", 404, "{}"));
  EXPECT_EQ(Do("acme", "create_issue", R"({"owner":"o","repo":"r","title":"t"})"),
            "not_found: Acme has no such thing (404); check 'owner' and 'repo'");
}

TEST_F(Errors, InsideSuccessfulReplies) {
  EXPECT_EQ(Reply(200, R"({"ok":false,"error":{"code":"not_in_channel"}})"),
            "upstream: Acme refused the request: not_in_channel; invite the bot first");
  EXPECT_EQ(Reply(200, R"({"ok":false,"error":{"code":"token_revoked"}})"),
            "not_connected: Acme does not accept the credentials: token_revoked; check the secret "
            "ACME_KEY");
  EXPECT_EQ(Reply(200, R"({"ok":false,"error":{"code":"channel_not_found"}})"),
            "not_found: Acme has no such thing: channel_not_found; check 'id'");
  EXPECT_EQ(Reply(200, R"({"ok":true,"x":1})"), R"({"ok":true,"x":1})");
}

TEST_F(Errors, OfGraphql) {
  auto ask = [&](std::string reply) {
    Expect(Expected("POST", "/v2/graphql", "*", 200, std::move(reply)));
    return Do("acme", "find_issue", R"({"id":"7"})");
  };
  EXPECT_EQ(
      ask(R"({"data":null,"errors":[{"message":"Entity not found: Issue","extensions":{"code":"NOT_FOUND"}}]})"),
      "not_found: Acme has no such thing: Entity not found: Issue");
  EXPECT_EQ(
      ask(R"({"errors":[{"message":"Argument Validation Error","extensions":{"code":"INVALID_INPUT"}}]})"),
      "invalid_argument: Acme refused the request: Argument Validation Error");
  EXPECT_EQ(ask(R"({"errors":[{"message":"no","extensions":{"code":"AUTHENTICATION_ERROR"}}]})"),
            "not_connected: Acme does not accept the credentials: no; check the secret ACME_KEY");
  EXPECT_EQ(ask(R"({"data":{"issue":{"title":"t"}},"errors":[]})"), R"({"title":"t"})");
}

TEST_F(Errors, RepliesThatAreNoJson) {
  EXPECT_EQ(Reply(200, "<!DOCTYPE html><html></html>", {{"Content-Type", "text/html"}}),
            "upstream: Acme answered with a web page instead of JSON: it may be down, or the "
            "connection's address is that of a website");
  EXPECT_EQ(Reply(404, "<html>Not Found</html>", {{"Content-Type", "text/html"}}),
            "not_found: Acme has no such thing (404); check 'id'");
  EXPECT_EQ(Reply(200, "a,b\n", {{"Content-Type", "text/csv"}}), R"({"value":"a,b\n"})");
  EXPECT_EQ(Reply(200, std::string("\x89PNG\xff\x00", 6), {{"Content-Type", "image/png"}}),
            R"({"data":"iVBOR/8A","mime_type":"image/png"})");
  EXPECT_EQ(Reply(200, "7"), R"({"value":7})");
  EXPECT_EQ(Reply(200, ""), R"({"ok":true})");
  Expect(Expected("POST", "/v2/repos/o/r/issues", "*", 200, "{\"issue\": {\"number\""));
  EXPECT_EQ(Do("acme", "create_issue", R"({"owner":"o","repo":"r","title":"t"})"),
            "upstream: Acme answered with something that is no JSON (application/json)");
  Expect(Expected("GET", "/v2/texts/1", "", 200, "hi there").Answer("Content-Type", "text/plain"));
  EXPECT_EQ(Do("acme", "get_text", R"({"id":"1"})"), R"({"value":"hi there"})");
}

TEST_F(Errors, NeverShowASecret) {
  EXPECT_EQ(Reply(400, R"({"error":{"message":"bad key key-1234567890 given"}})"),
            "invalid_argument: Acme refused the request (400): bad key [redacted] given");
  EXPECT_EQ(Do("acme", "say", R"({"mode":"leak"})"), "upstream: refused [redacted]");
  // Nor does a success, when the service echoes what it got.
  EXPECT_EQ(Reply(200, R"({"you":"key-1234567890","x":1})"), R"({"you":"[redacted]","x":1})");
  Expect(Expected("POST", "/token", "*", 200, R"({"access_token":"tok-abcdef"})"));
  Expect(Expected("GET", "/v2/auth", "", 422, R"({"error":{"message":"tok-abcdef is old"}})"));
  EXPECT_EQ(Do("acme", "with_token"),
            "invalid_argument: Acme refused the request (422): [redacted] is old");
}

TEST_F(Errors, LongAndBrokenMessagesAreCut) {
  std::string text = Reply(400, R"({"error":{"message":")" + std::string(2000, 'x') + R"("}})");
  EXPECT_EQ(text.size(),
            std::string("invalid_argument: Acme refused the request (400): ").size() + 500);
  EXPECT_EQ(Reply(400, R"({"error":{"message":"a\u0000b\nc\r\n d."}})"),
            "invalid_argument: Acme refused the request (400): a b c d");
}

TEST_F(Errors, AMissingSecretSaysHowToSetIt) {
  unsetenv("PIE_SECRET_ACME_ACME_KEY");
  std::string text = Do("acme", "get_thing", R"({"id":"1"})");
  EXPECT_EQ(text.substr(0, 21), "not_connected: acme: ");
  EXPECT_NE(text.find("ACME_KEY"), std::string::npos) << text;
  EXPECT_TRUE(seen.empty());
}

TEST_F(Errors, OfAServiceThatIsNotThere) {
  options.attempts = 1;
  MakeEngine();
  Connect("nowhere");
  std::string text = Do("acme", "get_thing", R"({"id":"1"})");
  EXPECT_EQ(text.substr(0, 13), "unavailable: ") << text;
}

}  // namespace
}  // namespace pie
