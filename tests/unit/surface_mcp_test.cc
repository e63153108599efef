#include <gtest/gtest.h>

#include "surface/catalog.h"
#include "surface/mcp/content.h"
#include "surface/mcp/headers.h"
#include "surface/mcp/message.h"
#include "surface/mcp/peer.h"
#include "surface/mcp/request_state.h"
#include "surface_testing.h"

namespace pie::mcp {
namespace {

TEST(ParseMessage, TellsRequestsNotificationsAndResponsesApart) {
  Message message;
  Params params;
  BadMessage bad;
  const std::string request = R"({"jsonrpc":"2.0","id":"a","method":"m","params":{"x":1}})";
  ASSERT_TRUE(ParseMessage(request, message, params, bad));
  EXPECT_EQ(message.kind, Message::Kind::kRequest);
  EXPECT_EQ(message.id, "\"a\"");
  EXPECT_EQ(message.method, "m");
  EXPECT_EQ(message.params, R"({"x":1})");
  Message notification;
  ASSERT_TRUE(ParseMessage(R"({"jsonrpc":"2.0","method":"m"})", notification, params, bad));
  EXPECT_EQ(notification.kind, Message::Kind::kNotification);
  Message response;
  ASSERT_TRUE(ParseMessage(R"({"jsonrpc":"2.0","id":1,"result":{}})", response, params, bad));
  EXPECT_EQ(response.kind, Message::Kind::kResponse);
}

struct BadCase {
  const char* text;
  int code;
  const char* id;
};

TEST(ParseMessage, SaysWhatIsWrongAndKeepsTheId) {
  const BadCase cases[] = {
      {"", kParseError, "null"},
      {"{", kParseError, "null"},
      {R"({"jsonrpc":"2.0","id":1,"method":"m"} x)", kParseError, "null"},
      {"[]", kInvalidRequest, "null"},
      {"1", kInvalidRequest, "null"},
      {R"({"id":1,"method":"m"})", kInvalidRequest, "1"},
      {R"({"jsonrpc":"2.0","id":null,"method":"m"})", kInvalidRequest, "null"},
      {R"({"jsonrpc":"2.0","id":1.5,"method":"m"})", kInvalidRequest, "null"},
      {R"({"jsonrpc":"2.0","id":"x","method":"m","params":[]})", kInvalidRequest, "\"x\""},
      {R"({"jsonrpc":"2.0","id":2})", kInvalidRequest, "2"},
      {R"({"jsonrpc":"2.0","id":2,"result":1,"error":1})", kInvalidRequest, "2"},
  };
  for (const BadCase& test : cases) {
    Message message;
    Params params;
    BadMessage bad;
    EXPECT_FALSE(ParseMessage(test.text, message, params, bad)) << test.text;
    EXPECT_EQ(bad.code, test.code) << test.text;
    EXPECT_EQ(bad.id, test.id) << test.text;
    EXPECT_FALSE(bad.text.empty());
  }
}

// Of a message with these params, which must outlive what is returned.
Params ReadParams(const std::string& message) {
  Message ignored;
  Params params;
  BadMessage bad;
  EXPECT_TRUE(ParseMessage(message, ignored, params, bad)) << bad.text;
  return params;
}

std::string ParamProblem(const std::string& params) {
  return ReadParams(R"({"jsonrpc":"2.0","id":1,"method":"m","params":)" + params + '}').problem;
}

TEST(ParseMessage, ReadsParamsThatSeveralMethodsShare) {
  const std::string text =
      R"({"jsonrpc":"2.0","id":1,"method":"m","params": {"name":"t","arguments":{"a":1},"_meta":{"progressToken":7,)"
      R"("io.modelcontextprotocol/protocolVersion":"v","io.modelcontextprotocol/logLevel":"info",)"
      R"("io.modelcontextprotocol/clientCapabilities":{"sampling":{},"roots":7}}} })";
  Params params = ReadParams(text);
  EXPECT_EQ(params.problem, "");
  EXPECT_EQ(params.name, "t");
  EXPECT_EQ(params.arguments, R"({"a":1})");
  EXPECT_EQ(params.progress_token, "7");
  EXPECT_EQ(params.version, "v");
  EXPECT_EQ(params.log_level, "info");
  ClientCapabilities capabilities = ClientCapabilities::Parse(params.capabilities);
  EXPECT_TRUE(capabilities.Covers("sampling/createMessage"));
  EXPECT_FALSE(capabilities.Covers("roots/list"));
  EXPECT_FALSE(capabilities.Covers("elicitation/create"));
  EXPECT_EQ(ParamProblem(R"({"name":7,"x":{"y":[1]}})"), "name: expected a string");
  EXPECT_EQ(ParamProblem(R"({"arguments":[]})"), "arguments: expected an object");
  EXPECT_EQ(ParamProblem(R"({"_meta":[],"name":"t"})"), "_meta: expected an object");
  EXPECT_EQ(ParamProblem(R"({"_meta":{"progressToken":{}}})"),
            "_meta.progressToken: expected a string or an integer");
}

TEST(Compose, AddsWhatTheRevisionWants) {
  Reply reply;
  reply.members = R"("a":1)";
  EXPECT_EQ(Compose(reply, "7", false), R"({"jsonrpc":"2.0","id":7,"result":{"a":1}})");
  EXPECT_EQ(Compose(reply, "7", true),
            R"({"jsonrpc":"2.0","id":7,"result":{"a":1,"resultType":"complete","_meta":)"
            R"({"io.modelcontextprotocol/serverInfo":)"
            R"({"name":"pie","title":"pie","version":"0.1.0"}}}})");
  EXPECT_EQ(Compose(Reply(RpcError(-1, "no \"x\"", "{}")), "\"s\"", true),
            R"({"jsonrpc":"2.0","id":"s","error":{"code":-1,"message":"no \"x\"","data":{}}})");
}

TEST(ErrorText, TellsEveryProblemOnce) {
  Error error(ErrorCode::kInvalidArgument, "read: id: required");
  error.problems.push_back(Problem("id", "required", ""));
  error.problems.push_back(Problem("n", "a number", "'x'"));
  error.retry_after_ms = 1500;
  EXPECT_EQ(ErrorText(error),
            "read: id: required\nn: expected a number, found 'x'\nTry again in 2 s.");
}

class HeadersTest : public testing::Test {
 protected:
  // Code of the error, 0 when the request is accepted.
  int Check(const std::string& method, const std::string& params) {
    std::string body =
        R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"(","params":)" + params + '}';
    Message message;
    Params read;
    BadMessage bad;
    EXPECT_TRUE(ParseMessage(body, message, read, bad));
    auto error = CheckStateless(headers, message, read, catalog);
    return error ? error->code : 0;
  }

  const std::string meta = R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                           R"("io.modelcontextprotocol/clientCapabilities":{}})";
  HttpHeaders headers;
  Catalog catalog{kSurfaceRegistry};
};

TEST_F(HeadersTest, VersionMethodAndNameRepeatTheBody) {
  std::string call = R"({"name":"acme",)" + meta + '}';
  EXPECT_EQ(Check("tools/call", call), kHeaderMismatch);
  headers.Set("MCP-Protocol-Version", "2026-07-28");
  EXPECT_EQ(Check("tools/call", R"({"name":"acme"})"), kInvalidParams);
  EXPECT_EQ(Check("tools/call", call), kHeaderMismatch);
  headers.Set("Mcp-Method", "tools/call");
  EXPECT_EQ(Check("tools/call", call), kHeaderMismatch);
  headers.Set("Mcp-Name", "=?base64?YWNtZQ==?=");
  EXPECT_EQ(Check("tools/call", call), 0);
  headers.Set("Mcp-Name", "acne");
  EXPECT_EQ(Check("tools/call", call), kHeaderMismatch);
  headers.Set("Mcp-Method", "TOOLS/LIST");
  EXPECT_EQ(Check("tools/list", "{" + meta + "}"), kHeaderMismatch);
}

TEST_F(HeadersTest, ParametersRepeatTheBodyWhereTheSchemaSaysSo) {
  headers.Set("MCP-Protocol-Version", "2026-07-28");
  headers.Set("Mcp-Method", "tools/call");
  headers.Set("Mcp-Name", "find");
  std::string with = R"({"name":"find","arguments":{"region":"Hello"},)" + meta + '}';
  std::string without = R"({"name":"find","arguments":{"region":null},)" + meta + '}';
  EXPECT_EQ(Check("tools/call", without), 0);
  EXPECT_EQ(Check("tools/call", with), kHeaderMismatch);
  headers.Set("Mcp-Param-Region", "=?base64?SGVsbG8=?=");
  EXPECT_EQ(Check("tools/call", with), 0);
  EXPECT_EQ(Check("tools/call", without), kHeaderMismatch);
  for (const char* wrong : {"=?base64?SGVsbG8?=", "=?base64?SGVs!!!bG8=?=", "hello", "SGVsbG8="}) {
    headers.Set("Mcp-Param-Region", wrong);
    EXPECT_EQ(Check("tools/call", with), kHeaderMismatch) << wrong;
  }
}

TEST(RequestState, ComesBackForTheSameCallOnly) {
  Result<Vault> vault = Vault::Parse(Vault::GenerateKeyLine("1"));
  ASSERT_TRUE(vault);
  StateScope scope;
  scope.user = "ada";
  scope.method = "tools/call";
  scope.name = "acme";
  scope.arguments = R"({"id":"1"})";
  Answers answers;
  ASSERT_TRUE(AddResponses(R"({"who":{"action":"accept"}})", answers));
  Result<std::string> sealed = SealState(*vault, scope, answers, 1000);
  ASSERT_TRUE(sealed);
  EXPECT_EQ(sealed->find("accept"), std::string::npos);
  Result<Answers> opened = OpenState(*vault, scope, *sealed, 1000);
  ASSERT_TRUE(opened);
  EXPECT_TRUE((*opened)["who"] == answers["who"]);
  EXPECT_FALSE(OpenState(*vault, scope, *sealed + "x", 1000));
  EXPECT_FALSE(OpenState(*vault, scope, *sealed, 1001 + kStateLifetimeMs));
  for (std::string_view StateScope::*part :
       {&StateScope::method, &StateScope::name, &StateScope::arguments}) {
    StateScope other = scope;
    other.*part = "other";
    EXPECT_FALSE(OpenState(*vault, other, *sealed, 1000));
  }
  scope.user = "bob";
  EXPECT_FALSE(OpenState(*vault, scope, *sealed, 1000));
}

TEST(RequestState, RefusesAnswersThatAreNone) {
  Answers answers;
  EXPECT_FALSE(AddResponses("null", answers));
  EXPECT_FALSE(AddResponses("[]", answers));
  EXPECT_FALSE(AddResponses(R"({"a":7})", answers));
  EXPECT_TRUE(AddResponses("", answers));
  Json answer = Json::Object();
  EXPECT_FALSE(IsAnswer("elicitation/create", answer));
  answer.Set("action", "perhaps");
  EXPECT_FALSE(IsAnswer("elicitation/create", answer));
  answer.Set("action", "cancel");
  EXPECT_TRUE(IsAnswer("elicitation/create", answer));
  EXPECT_FALSE(IsAnswer("roots/list", answer));
}

}  // namespace
}  // namespace pie::mcp
