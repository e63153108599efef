// Native code: what the Context gives it, and what its failures become.
#include "unit/engine/world.h"

namespace pie {
namespace {

class Native : public World {};

TEST_F(Native, ResultAndBlocks) {
  CallOutcome outcome = Call("acme", "say", R"({"mode":"plain"})");
  ASSERT_TRUE(outcome.status.ok());
  EXPECT_EQ(outcome.result, R"({"text":"hi","count":2})");
  ASSERT_EQ(outcome.content.size(), 1u);
  EXPECT_EQ(std::string(outcome.content[0].text), "a block");
}

TEST_F(Native, FailuresAndExceptions) {
  EXPECT_EQ(Do("acme", "say", R"({"mode":"fail"})"), "conflict: it is there already");
  EXPECT_EQ(Do("acme", "say", R"({"mode":"throw"})"),
            "internal: internal error; the operator's log has the details");
  ASSERT_EQ(log_lines.size(), 1u);
  EXPECT_EQ(log_lines[0],
            "acme.say: internal error; the operator's log has the details: a detail for the "
            "operator");
}

TEST_F(Native, TalksToTheCaller) {
  Listener listener;
  std::vector<std::string> changed;
  engine->OnResourceChanged([&](std::string_view user_id, std::string_view uri) {
    EXPECT_EQ(user_id, user.user_id);
    changed.emplace_back(uri);
  });
  EXPECT_EQ(Call("acme", "say", R"({"mode":"tell"})", &listener).result, R"({"text":"Ada"})");
  EXPECT_EQ(listener.events,
            (std::vector<std::string>{"progress 1/2 half", "log working", "event step 1"}));
  EXPECT_EQ(changed, std::vector<std::string>{"acme://things"});
  listener.events.clear();
  EXPECT_EQ(Call("acme", "say", R"({"mode":"ask"})", &listener).result, R"({"text":"Ada"})");
  EXPECT_EQ(listener.events, std::vector<std::string>{"ask name elicitation/create Your name?"});
  listener.answer = "decline";
  EXPECT_EQ(Call("acme", "say", R"({"mode":"ask"})", &listener).result, R"({"text":"nobody"})");
  EXPECT_EQ(Do("acme", "say", R"({"mode":"ask"})"), "not_implemented: this caller cannot be asked");
  EXPECT_EQ(Do("acme", "say", R"({"mode":"tell"})"), R"({"text":"Ada"})");
}

TEST_F(Native, Settings) {
  EXPECT_EQ(Do("acme", "say", R"({"mode":"settings"})"), R"({"text":"eu"})");
  Json settings = Json::Object();
  settings.Set("region", "us").Set("gone", 1);
  ASSERT_TRUE(loop().RunUntilDone(WriteSettings(*secrets, user.user_id, "acme", settings)).ok());
  EXPECT_EQ(Do("acme", "say", R"({"mode":"settings"})"), R"({"text":"us"})");
}

TEST_F(Native, FetchesWithAndWithoutCredentials) {
  Expect(Expected("GET", "/v2/native?x=1", "", 200, "hello")
             .With("Authorization", "Bearer key-1234567890")
             .With("X-Region", "eu"));
  EXPECT_EQ(Do("acme", "say", R"({"mode":"fetch"})"), R"({"text":"hello","count":200})");
  Expect(Expected("GET", "/v2/plain", "", 404, "none").With("Authorization", ""));
  EXPECT_EQ(Do("acme", "say", R"({"mode":"plainfetch"})"), R"({"text":"none","count":404})");
  std::string text = Do("acme", "say", R"({"mode":"outside"})");
  EXPECT_EQ(text.substr(0, 8), "egress: ") << text;
  EXPECT_EQ(wrong, std::vector<std::string>());
}

TEST_F(Native, CallsDeclarativeActions) {
  Expect(Expected("POST", "/v2/repos/o/r/issues",
                  R"({"title":"t","labels":["a","b"],"source":"pie","note":"for o"})", 201,
                  R"({"issue":{"number":7}})"));
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"create"})"), R"({"number":7})");
  Expect(Expected("POST", "/v2/cursor", R"({"kind":"all","limit":2})", 200,
                  R"({"data":[{"id":1},{"id":2}],"meta":{"next":"c2"}})"));
  Expect(Expected("POST", "/v2/cursor", R"({"kind":"all","cursor":"c2","limit":2})", 200,
                  R"({"data":[{"id":3},{"id":4}],"meta":{"next":"c3"}})"));
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"list"})"), R"({"count":3,"more":true})");
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"invalid"})"),
            "invalid_argument: create_issue: title: expected at least 1 character, found 0 "
            "characters");
  Expect(Expected("GET", "/v2/things/1", "", 404, "{}"));
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"once"})"),
            "not_found: Acme has no such thing (404); check 'id'");
  EXPECT_EQ(wrong, std::vector<std::string>());
}

TEST_F(Native, ACallThatIsGivenUpEndsTheAction) {
  auto cancel = [](Native* test) -> Task<void> {
    std::string arguments = R"({"mode":"sleep"})";
    Task<CallOutcome> call = test->Start("acme", "say", arguments);
    Result<CallOutcome> given_up =
        co_await WithDeadline(test->loop(), std::move(call), Milliseconds(30)).AsResult();
    EXPECT_FALSE(given_up.ok());
  };
  ASSERT_TRUE(loop().RunUntilDone(cancel(this)).ok());
  EXPECT_EQ(engine->metrics().running, 0u);
}

TEST_F(Native, ASkillGivesItsText) {
  EXPECT_EQ(Do("guide", "guide", R"({"topic":"x"})"), R"({"text":"Write it in \"two\" lines."})");
  EXPECT_EQ(Do("guide", "guide", "{}"), "invalid_argument: guide: topic: required");
}

TEST_F(Native, VerifyTellsWhoIsConnected) {
  auto verify = [&](const char* connector) {
    Result<std::string> account =
        loop().RunUntilDone(engine->Verify(user, ConnectorNamed(connector), ""));
    return account ? *account : std::string(account.error().message);
  };
  Expect(Expected("GET", "/v2/me", "", 200, R"({"login":"ada"})")
             .With("Authorization", "Bearer key-1234567890"));
  EXPECT_EQ(verify("acme"), "ada");
  Expect(Expected("GET", "/v2/me", "", 401, "{}"));
  EXPECT_EQ(verify("acme"),
            "Acme does not accept the credentials (401); check the secret ACME_KEY");
  EXPECT_EQ(verify("globex"), "globex: the manifest has no api.verify");
  EXPECT_EQ(wrong, std::vector<std::string>());
}

TEST_F(Native, AnActionThatIsNotThere) {
  CallRequest request;
  request.principal = &user;
  request.connector = &ConnectorNamed("acme");
  request.action = 999;
  Result<CallOutcome> outcome = loop().RunUntilDone(engine->Call(std::move(request)));
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(outcome->status.error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace pie
