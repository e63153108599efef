#include "surface/gate.h"

#include <gtest/gtest.h>

#include "surface/docs/docs.h"
#include "surface/docs/html.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"
#include "surface_testing.h"

namespace pie {
namespace {

bool Passes(const char* host, const char* origin) {
  GateOptions options;
  options.hosts = {"pie.example.com"};
  Gate gate(nullptr, options);
  HttpHeaders headers;
  if (host) headers.Set("Host", host);
  if (origin) headers.Set("Origin", origin);
  return gate.CheckHost(headers).ok();
}

TEST(Gate, KnowsItsOwnNames) {
  for (const char* host : {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:80", "10.0.0.7",
                           "pie.example.com", "Pie.Example.com:443"}) {
    EXPECT_TRUE(Passes(host, nullptr)) << host;
  }
  for (const char* host : {"", "evil.com", "localhost.evil.com", "127.0.0.1.evil.com", "[evil.com]",
                           "[", "0x7f.1", "pie.example.com.evil.com"}) {
    EXPECT_FALSE(Passes(host, nullptr)) << host;
  }
  EXPECT_FALSE(Passes(nullptr, nullptr));
}

TEST(Gate, KnowsWhosePagesMayCall) {
  EXPECT_TRUE(Passes("localhost", "http://localhost:3000"));
  EXPECT_TRUE(Passes("localhost", "https://pie.example.com"));
  for (const char* origin :
       {"null", "http://evil.com", "http://localhost.evil.com", "localhost", "", "http://"}) {
    EXPECT_FALSE(Passes("localhost", origin)) << origin;
  }
}

TEST(Gate, OpenRequestsAreTheLocalUser) {
  Loop loop;
  GateOptions options;
  HttpHeaders none;
  Gate closed(nullptr, options);
  EXPECT_EQ(loop.RunUntilDone(closed.Authenticate(none)).error().code, ErrorCode::kUnauthenticated);
  options.open = true;
  Gate open(nullptr, options);
  Result<Principal> principal = loop.RunUntilDone(open.Authenticate(none));
  ASSERT_TRUE(principal);
  EXPECT_EQ(principal->user_id, "local");
}

TEST(ErrorJson, HoldsWhatACallerCanUse) {
  Error error(ErrorCode::kRateLimited, "slow \"down\"");
  error.retry_after_ms = 2500;
  error.upstream_status = 429;
  error.detail = "for the operator";
  error.problems.push_back(Problem("a.b", "x", "y"));
  EXPECT_EQ(ErrorJson(error, "run_1"),
            R"({"error":{"code":"rate_limited","message":"slow \"down\"",)"
            R"("problems":[{"path":"a.b","expected":"x","found":"y"}],)"
            R"("retry_after_ms":2500,"upstream_status":429,"run_id":"run_1"}})");
  ServerResponse response;
  SendErrorBody(response, error);
  EXPECT_EQ(response.status, 429);
  EXPECT_EQ(response.headers.Get("Retry-After"), "3");
}

TEST(QueryValue, DecodesAndStopsAtNames) {
  EXPECT_EQ(QueryValue("a=1&b=x%20y+z", "b"), "x y z");
  EXPECT_EQ(QueryValue("ab=1", "b"), "");
  EXPECT_EQ(QueryValue("b", "b"), "");
  EXPECT_EQ(QueryValue("", "b"), "");
}

TEST(Docs, EscapeWhatManifestsSay) {
  EXPECT_EQ(EscapeHtml("<a href='x'>&\"</a>"), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;&lt;/a&gt;");
  Catalog catalog(kSurfaceRegistry);
  Docs docs(catalog);
  std::string page = docs.StartPage("http://h\"><script>", false, nullptr);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_NE(docs.Connector(kAcme, "http://h", nullptr).find("/api/tools/acme/read"),
            std::string::npos);
  EXPECT_EQ(docs.Connector(kAcme, "http://h", nullptr).find("secret"), std::string::npos);
}

}  // namespace
}  // namespace pie
