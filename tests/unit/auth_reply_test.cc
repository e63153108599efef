// What goes to token endpoints, and what their replies mean.
#include <gmock/gmock.h>

#include "auth/token_request.h"
#include "base/encoding.h"
#include "base/json_access.h"

namespace pie {
namespace {

using testing::HasSubstr;

TokenRequest Request(ClientAuth method = ClientAuth::kPost) {
  TokenRequest request;
  request.service = "Acme";
  request.url = *Url::Parse("https://acme.test/token");
  request.client_auth = method;
  request.client_id = "an id:1";
  request.client_secret = Secret("s%cret+");
  request.params = {{"grant_type", "refresh_token"}, {"refresh_token", "r&1"}};
  return request;
}

Result<Grant> Read(int status, std::string body) {
  HttpResponse response;
  response.status = status;
  response.body = std::move(body);
  return ReadTokenReply(Request(), response);
}

std::string Told(int status, std::string body) {
  Result<Grant> grant = Read(status, std::move(body));
  if (grant) return "granted";
  return std::string(ErrorName(grant.error().code)) + ": " + std::string(grant.error().message);
}

TEST(TokenRequest, ClientsSignInAsTheManifestSays) {
  HttpRequest post = BuildTokenRequest(Request());
  EXPECT_EQ(
      post.body,
      "grant_type=refresh_token&refresh_token=r%261&client_id=an+id%3A1&client_secret=s%25cret%2B");
  HttpRequest basic = BuildTokenRequest(Request(ClientAuth::kBasic));
  EXPECT_EQ(basic.body, "grant_type=refresh_token&refresh_token=r%261");
  // Both halves are form-urlencoded first (RFC 6749 2.3.1).
  EXPECT_EQ(basic.headers.Get("Authorization"), "Basic " + Base64("an+id%3A1:s%25cret%2B"));
  HttpRequest none = BuildTokenRequest(Request(ClientAuth::kNone));
  EXPECT_EQ(none.body, "grant_type=refresh_token&refresh_token=r%261&client_id=an+id%3A1");
  TokenRequest json = Request(ClientAuth::kBasic);
  json.json = true;
  EXPECT_EQ(BuildTokenRequest(json).body,
            R"({"grant_type":"refresh_token","refresh_token":"r&1"})");
}

TEST(TokenRequest, NamesOfTheProvider) {
  TokenRequest request = Request();
  request.json = true;
  request.id_name = "app_id";
  request.secret_name = "secret";
  request.params = {{"a", "1"}, {"/b/c", "2"}, {"/b/d~1e~0f", "3"}, {"", "4"}};
  EXPECT_EQ(BuildTokenRequest(request).body,
            R"({"a":"1","b":{"c":"2","d/e~f":"3"},"":"4","app_id":"an id:1","secret":"s%cret+"})");
  SetPair(request.params, "a", "5");
  request.method = "GET";
  request.client_auth = ClientAuth::kBasic;
  request.params.resize(4);
  EXPECT_EQ(BuildTokenRequest(request).url.query(), "%2Fb%2Fc=2&%2Fb%2Fd~1e~0f=3&=4&a=5");
}

TEST(TokenReply, InsideOfAnObject) {
  TokenRequest request = Request();
  request.reply_pointer = "/data/0";
  HttpResponse response;
  response.status = 200;
  response.body =
      R"({"code":0,"home":"h","data":[{"access_token":"a1","refresh_token":"r1","expires_in":60,"scope":"x"}]})";
  Result<Grant> grant = ReadTokenReply(request, response);
  ASSERT_TRUE(grant.ok());
  EXPECT_EQ(grant->access.Reveal(), "a1");
  EXPECT_EQ(grant->refresh.Reveal(), "r1");
  EXPECT_EQ(grant->lifetime_s, 60);
  EXPECT_EQ(grant->scopes, "x");
  EXPECT_EQ(std::string(grant->reply["home"].AsString()), "h");  // all of it, for fields
  response.body = R"({"code":40105,"message":"the code is wrong","data":{}})";
  grant = ReadTokenReply(request, response);
  ASSERT_FALSE(grant.ok());
  EXPECT_EQ(std::string(grant.error().message),
            "Acme refused to give a token: 40105 (the code is wrong)");
}

TEST(TokenReply, InJsonAndAsForm) {
  Result<Grant> json =
      Read(200, R"({"access_token":"a1","refresh_token":"r2","expires_in":3600,"scope":"x,y z"})");
  ASSERT_TRUE(json.ok());
  EXPECT_EQ(json->access.Reveal(), "a1");
  EXPECT_EQ(json->refresh.Reveal(), "r2");
  EXPECT_EQ(json->lifetime_s, 3600);
  EXPECT_EQ(json->scopes, "x y z");
  Result<Grant> form = Read(200, "access_token=a%261&scope=repo%2Cuser&expires_in=28800");
  ASSERT_TRUE(form.ok());
  EXPECT_EQ(form->access.Reveal(), "a&1");
  EXPECT_EQ(form->scopes, "repo user");
  EXPECT_EQ(form->lifetime_s, 28800);
  EXPECT_EQ(Read(200, R"({"access_token":"a","expires_in":"60"})")->lifetime_s, 60);
  EXPECT_EQ(Read(200, R"({"access_token":"a"})")->lifetime_s, 0);
  EXPECT_FALSE(Read(200, R"({"access_token":"a"})")->has_scopes);
}

TEST(TokenReply, OfSlack) {
  Result<Grant> person = Read(
      200,
      R"({"ok":true,"authed_user":{"id":"U1","access_token":"xoxp-1","scope":"chat:write"},"team":{"name":"T"}})");
  ASSERT_TRUE(person.ok());
  EXPECT_EQ(person->access.Reveal(), "xoxp-1");
  EXPECT_EQ(person->scopes, "chat:write");
  Result<Grant> bot =
      Read(200, R"({"ok":true,"access_token":"xoxb-1","authed_user":{"id":"U1"},"scope":"a,b"})");
  ASSERT_TRUE(bot.ok());
  EXPECT_EQ(bot->access.Reveal(), "xoxb-1");
  EXPECT_EQ(Told(200, R"({"ok":false,"error":"invalid_refresh_token"})"),
            "not_connected: Acme refused to give a token: invalid_refresh_token");
}

TEST(TokenReply, OnlyTheEndOfAGrantEndsIt) {
  EXPECT_EQ(Told(400, R"({"error":"invalid_grant","error_description":"gone"})"),
            "not_connected: Acme refused to give a token: invalid_grant (gone)");
  EXPECT_EQ(Told(200, R"({"error":"bad_refresh_token"})"),
            "not_connected: Acme refused to give a token: bad_refresh_token");
  EXPECT_EQ(Told(401, R"({"error":"invalid_client"})"),
            "permission_denied: Acme refused to give a token: invalid_client; check the client id, "
            "the client secret and the redirect URL");
  EXPECT_EQ(Told(503, R"({"error":"temporarily_unavailable"})"),
            "unavailable: Acme refused to give a token: temporarily_unavailable");
  EXPECT_EQ(Told(429, "{}"), "rate_limited: Acme refused to give a token (status 429)");
  EXPECT_EQ(Told(502, "<html>bad gateway</html>"),
            "unavailable: Acme answered the request for a token with status 502 and no JSON");
}

TEST(TokenReply, NonsenseIsNoToken) {
  for (const char* body : {"", "null", "[]", "{\"access_token\":", "<html>",
                           "{\"access_token\":{}}", "{\"access_token\":\"\"}",
                           "{\"access_token\":\"a\\r\\nb\"}", "hello", "access_token=%zz"}) {
    EXPECT_THAT(Told(200, body), testing::StartsWith("upstream: Acme answered")) << body;
  }
}

}  // namespace
}  // namespace pie
