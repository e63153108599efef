// What a call sends. The service of these tests refuses every request that is not as written here.
#include "unit/engine/world.h"

namespace pie {
namespace {

class Bind : public World {
 protected:
  ~Bind() override { EXPECT_EQ(wrong, std::vector<std::string>()); }
};

TEST_F(Bind, JsonNestsAndLeavesOutWhatIsAbsent) {
  Expect(Expected("POST", "/v2/repos/octo/hello/issues",
                  R"({"title":"A \"bug\"","labels":["x","y"],"source":"pie","note":"for octo"})",
                  201, R"({"issue":{"number":7,"html_url":"u","secret":"dropped"},"more":1})")
             .With("Authorization", "Bearer key-1234567890")
             .With("Content-Type", "application/json")
             .With("Accept", "application/json")
             .With("X-Region", "eu"));
  EXPECT_EQ(Do("acme", "create_issue",
               R"({"owner":"octo","repo":"hello","title":"A \"bug\"","labels":["x","y"]})"),
            R"({"number":7,"html_url":"u"})");
  Expect(Expected("POST", "/v2/repos/octo/hello/issues",
                  R"({"title":"t","fields":{"priority":"high","assignee":{"name":"ada"}},)"
                  R"("source":"pie","note":"for octo"})",
                  201, R"({"issue":{"number":8}})"));
  EXPECT_EQ(Do("acme", "create_issue",
               R"({"owner":"octo","repo":"hello","title":"t","priority":"high","assignee":"ada"})"),
            R"({"number":8})");
}

TEST_F(Bind, AnObjectThatBecomesEmptyIsNotSent) {
  Expect(Expected("PUT", "/v2/things/1", R"({"name":"n"})", 200, "{}"));
  EXPECT_EQ(Do("acme", "set_thing", R"({"id":"1","name":"n"})"), "{}");
  Expect(Expected("PUT", "/v2/things/1", "{}", 204, ""));
  EXPECT_EQ(Do("acme", "set_thing", R"({"id":"1"})"), R"({"ok":true})");
}

TEST_F(Bind, ConstantsGoWithTheParametersBesideThem) {
  StoreConnection("hooli", *JsonAccess::Parse(R"({"key":"k-0123456789"})"));
  auto filter = [&](std::string arguments, std::string body) {
    Expect(Expected("POST", "/v1/filter", std::move(body), 200, "{}"));
    EXPECT_EQ(Do("hooli", "filter", std::move(arguments)), "{}");
  };
  // An object of constants alone stays, one whose parameters are all absent goes, unless the
  // manifest says otherwise.
  filter("{}", R"({"mode":"all","sort":{"by":"name"},"page":{"from":0}})");
  filter(
      R"({"stage":"won"})",
      R"({"mode":"all","sort":{"by":"name"},"filters":[{"field":"stage","value":"won"}],"page":{"from":0}})");
  filter(
      R"({"owner":"ada","stage":"won","q":"x"})",
      R"({"mode":"all","sort":{"by":"name"},"filters":[{"field":"owner","value":"ada"},)"
      R"({"field":"stage","value":"won"}],"text":{"language":"en","query":{"words":"x"}},"page":{"from":0,"of":"x"}})");
  Expect(Expected("POST", "/v1/form", "via=pie", 200, "{}"));
  EXPECT_EQ(Do("hooli", "form", "{}"), "{}");
  Expect(Expected("POST", "/v1/form", "via=pie&who%5Bkind%5D=user&who%5Bid%5D=ada", 200, "{}"));
  EXPECT_EQ(Do("hooli", "form", R"({"owner":"ada"})"), "{}");
}

TEST_F(Bind, JsonInATextWhereTheManifestSaysSo) {
  Expect(Expected("POST", "/v2/values",
                  R"({"filter":"{\"state\":\"open\"}","labels":"[\"x\",\"y\"]"})", 200, "{}"));
  EXPECT_EQ(Do("acme", "put_values", R"({"filter":{"state":"open"},"labels":["x","y"]})"), "{}");
  Expect(Expected("POST", "/v2/values", "{}", 200, "{}"));
  EXPECT_EQ(Do("acme", "put_values", "{}"), "{}");
}

TEST_F(Bind, PathValuesStayInTheirSegment) {
  struct {
    const char* value;
    const char* target;
  } cases[] = {
      {"a/b", "/v2/things/a%2Fb"},
      {"%2e%2e", "/v2/things/%252e%252e"},
      {"%2e%2e/x", "/v2/things/%252e%252e%2Fx"},
      {"a?b=c#d", "/v2/things/a%3Fb%3Dc%23d"},
      {"a\\\\b", "/v2/things/a%5Cb"},
      {"a\\r\\nHost: evil", "/v2/things/a%0D%0AHost%3A%20evil"},
      {"@evil.test", "/v2/things/%40evil.test"},
      {"//evil.test", "/v2/things/%2F%2Fevil.test"},
      {"..x", "/v2/things/..x"},
      {"é", "/v2/things/%C3%A9"},
      {"...", "/v2/things/..."},
      {"a\\u0000b", "/v2/things/a%00b"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.value);
    Expect(Expected("GET", test.target, "", 200, R"({"id":1})"));
    EXPECT_EQ(Do("acme", "get_thing", std::string(R"({"id":")") + test.value + "\"}"),
              R"({"id":1})");
  }
}

TEST_F(Bind, PathValuesThatAreNoNamesAreRefused) {
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":""})"),
            "invalid_argument: acme.get_thing: id: expected a name that can be part of a URL's "
            "path, found an empty text");
  for (std::string value : {".", "..", "../admin", "a/../../b", "a/./b", "..\\\\admin"}) {
    EXPECT_EQ(Do("acme", "get_thing", "{\"id\":\"" + value + "\"}").substr(0, 85),
              "invalid_argument: acme.get_thing: id: expected a name that can be part of a URL's "
              "pat");
  }
  EXPECT_TRUE(seen.empty());
}

TEST_F(Bind, QueriesWriteListsAsTheManifestSays) {
  Expect(Expected("GET",
                  "/v2/search?q=a%20b%26c%3D1&labels=x%2Cy%2Cz&ids%5B%5D=1&ids%5B%5D=2&"
                  "filter%5Bstate%5D=open&fixed=7",
                  "", 200, "[1,2]")
             .With("X-Trace", "t-1"));
  EXPECT_EQ(Do("acme", "search",
               R"({"query":"a b&c=1","labels":["x","y","z"],"ids":[1,2],)"
               R"("filter":{"state":"open"},"trace":"t-1"})"),
            R"({"items":[1,2]})");
}

TEST_F(Bind, AHeaderCannotBeSplit) {
  EXPECT_EQ(Do("acme", "search", R"({"query":"q","trace":"a\r\nX-Evil: 1"})"),
            "invalid_argument: acme.search: trace: expected a text without line breaks or control "
            "characters, found one with them");
  EXPECT_TRUE(seen.empty());
}

TEST_F(Bind, FormsNestWithBrackets) {
  Expect(Expected("POST", "/v2/charges",
                  "amount=500&source%5Bnumber%5D=4242&source%5Bexpiry%5D%5Bmonth%5D=1&"
                  "items%5B0%5D%5Bprice%5D=p+1&items%5B0%5D%5Bquantity%5D=2&"
                  "items%5B1%5D%5Bprice%5D=p2&tags%5B%5D=a&tags%5B%5D=b%26c&metadata%5Bvia%5D=pie",
                  200, R"({"id":"ch_1"})")
             .With("Content-Type", "application/x-www-form-urlencoded"));
  EXPECT_EQ(Do("acme", "charge",
               R"({"amount":500,"card":{"number":"4242","expiry":{"month":1}},)"
               R"("items":[{"price":"p 1","quantity":2},{"price":"p2"}],"labels":["a","b&c"]})"),
            R"({"id":"ch_1"})");
  EXPECT_EQ(std::string(seen[0].headers.Get("Idempotency-Key")).substr(0, 4), "run_");
}

TEST_F(Bind, MultipartCarriesTextAndFiles) {
  answer = [](ServerRequest&, ServerResponse& response) { response.body = "{}"; };
  EXPECT_EQ(
      Do("acme", "upload",
         R"({"name":"n","file":{"filename":"a\"\r\nb.txt","text":"hello","content_type":"text/plain"}})"),
      "{}");
  std::string type(seen[0].headers.Get("Content-Type"));
  std::string boundary = type.substr(type.find("boundary=") + 9);
  EXPECT_EQ(seen[0].body, "--" + boundary +
                              "\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nn\r\n--" +
                              boundary +
                              "\r\nContent-Disposition: form-data; name=\"file\"; "
                              "filename=\"a%22%0D%0Ab.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                              "hello\r\n--" +
                              boundary + "--\r\n");
  EXPECT_EQ(Do("acme", "upload", R"({"name":"n","file":{"filename":"a","data":"aGk="}})"), "{}");
  EXPECT_NE(seen[1].body.find("\r\n\r\nhi\r\n--"), std::string::npos);
  EXPECT_EQ(Do("acme", "upload", R"({"name":"n","file":{"filename":"a","data":"%%%"}})"),
            "invalid_argument: acme.upload: file: expected a file with base64 in 'data', found "
            "another text");
}

TEST_F(Bind, RawAndGraphqlBodies) {
  Expect(
      Expected("PUT", "/v2/raw/a.csv", "x,y\n1,2\n", 200, "{}").With("Content-Type", "text/csv"));
  EXPECT_EQ(Do("acme", "put_raw", R"({"name":"a.csv","content":"x,y\n1,2\n"})"), "{}");
  Expect(Expected("POST", "/v2/graphql",
                  R"({"query":"query($id: String!) { issue(id: $id) { title } }",)"
                  R"("variables":{"id":"7"}})",
                  200, R"({"data":{"issue":{"title":"t","x":1}}})"));
  EXPECT_EQ(Do("acme", "find_issue", R"({"id":"7"})"), R"({"title":"t"})");
}

TEST_F(Bind, BytesTravelAsBase64) {
  Expect(Expected("POST", "/v2/bytes", "hi", 200, "{}").With("Content-Type", "image/png"));
  EXPECT_EQ(Do("acme", "put_bytes", R"({"file":{"data":"aGk="}})"), "{}");
  EXPECT_EQ(Do("acme", "put_bytes", R"({"file":{"data":"?"}})"),
            "invalid_argument: acme.put_bytes: data: expected base64, found another text");
}

TEST_F(Bind, Credentials) {
  Expect(Expected("GET", "/v2/auth", "", 200, "{}").With("x-api-key", "Token key-1234567890"));
  EXPECT_EQ(Do("acme", "with_header"), "{}");
  Expect(Expected("GET", "/v2/auth?key=key-1234567890", "", 200, "{}").With("Authorization", ""));
  EXPECT_EQ(Do("acme", "with_query"), "{}");
  Expect(Expected("GET", "/v2/auth", "", 200, "{}")
             .With("Authorization", "Basic YWRhOmtleS0xMjM0NTY3ODkw"));
  EXPECT_EQ(Do("acme", "with_basic"), "{}");
  Expect(Expected("POST", "/token",
                  "grant_type=client_credentials&client_id=ada&client_secret=key-1234567890", 200,
                  R"({"access_token":"tok-abcdef","expires_in":3600})"));
  for (int call = 0; call < 2; ++call) {  // The second one finds the token.
    Expect(Expected("GET", "/v2/auth", "", 200, "{}").With("Authorization", "Bearer tok-abcdef"));
    EXPECT_EQ(Do("acme", "with_token"), "{}");
  }
}

TEST_F(Bind, AConnectionFieldCannotChangeTheHost) {
  for (const char* value : {"evil.test/", "evil.test#", "mini.evil", "a@evil", "mini/..", "evil:80",
                            "", "-x", "a b", "x\r\ny", "evil.test?"}) {
    SCOPED_TRACE(value);
    Connect(value);
    EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"),
              "not_connected: acme: 'subdomain' must be one part of a host name: letters, digits "
              "and hyphens; correct it with: pie connect acme");
  }
  EXPECT_TRUE(seen.empty());
}

TEST_F(Bind, AHostOfTheUsersOwn) {
  auto ping = [&](const char* host) {
    StoreConnection("initech", Json::Object().Set("host", Json(host)));
    return Do("initech", "ping");
  };
  Expect(Expected("GET", "/api/ping", "", 200, "{}"));
  EXPECT_EQ(ping("api.globex.test"), "{}");
  for (const char* host :
       {"api.globex.test/..", "u@api.globex.test", "api.globex.test#", "a b", ""}) {
    EXPECT_EQ(ping(host),
              "not_connected: initech: 'host' must be a host name like example.com; correct it "
              "with: pie connect initech");
  }
}

TEST_F(Bind, AllProblemsOfAnInputAtOnce) {
  EXPECT_EQ(Do("acme", "create_issue", R"({"repo":5,"title":"","priority":"urgent","x":1})"),
            "invalid_argument: create_issue: repo: expected a string, found 5; title: expected "
            "at least 1 character, found 0 characters; priority: expected one of 'low', 'high', "
            "found 'urgent'; x: unknown, there are 'owner', 'repo', 'title', 'priority', "
            "'assignee', 'labels'; owner: required");
  EXPECT_EQ(Do("acme", "get_thing", "[1]").substr(0, 17), "invalid_argument:");
  EXPECT_EQ(Do("acme", "get_thing", "{\"id\":").substr(0, 17), "invalid_argument:");
  EXPECT_TRUE(seen.empty());
}

TEST_F(Bind, ATestServiceRefusesAWrongRequest) {
  Expect(Expected("GET", "/v2/things/2", "", 200, "{}"));
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"),
            "invalid_argument: Acme refused the request (400): not as expected");
  EXPECT_EQ(wrong, std::vector<std::string>{"target /v2/things/1"});
  wrong.clear();
}

}  // namespace
}  // namespace pie
