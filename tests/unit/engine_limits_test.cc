// Retries, rate limits, budget, deadline and cancellation.
#include <chrono>

#include "engine/throttle.h"
#include "engine/upstream.h"
#include "unit/engine/world.h"

namespace pie {
namespace {

class Limits : public World {
 protected:
  double Seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

TEST_F(Limits, ReadsAreTriedAgain) {
  for (int status : {502, 503, 504, 429}) {
    SCOPED_TRACE(status);
    Expect(Expected("GET", "/v2/things/1", "", status, ""));
    Expect(Expected("GET", "/v2/things/1", "", 200, "{}"));
    EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"), "{}");
  }
  EXPECT_EQ(engine->metrics().upstream_retries, 4u);
}

TEST_F(Limits, TheNumberOfAttemptsIsBounded) {
  answer = [](ServerRequest&, ServerResponse& response) { response.status = 503; };
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"),
            "unavailable: Acme is not available (503); call again later");
  EXPECT_EQ(seen.size(), 3u);
}

TEST_F(Limits, AWriteThatMayHaveBeenDoneIsNotRepeated) {
  Expect(Expected("POST", "/v2/things", R"({"name":"n"})", 503, ""));
  EXPECT_EQ(Do("acme", "add_thing", R"({"name":"n"})"),
            "unavailable: Acme is not available (503); call again later");
  EXPECT_EQ(seen.size(), 1u);
}

TEST_F(Limits, AWriteThatWasRefusedIsRepeated) {
  Expect(Expected("POST", "/v2/things", "*", 429, ""));
  Expect(Expected("POST", "/v2/things", "*", 200, "{}"));
  EXPECT_EQ(Do("acme", "add_thing", R"({"name":"n"})"), "{}");
  // The manifest's own status and number of attempts.
  Expect(Expected("POST", "/v2/things", "*", 418, ""));
  Expect(Expected("POST", "/v2/things", "*", 418, ""));
  EXPECT_EQ(Do("acme", "add_thing", R"({"name":"n"})"),
            "invalid_argument: Acme refused the request (418)");
  EXPECT_EQ(seen.size(), 4u);
}

TEST_F(Limits, AnIdempotencyKeyMakesAWriteRepeatable) {
  Expect(Expected("POST", "/v2/charges", "*", 503, ""));
  Expect(Expected("POST", "/v2/charges", "*", 200, R"({"id":"ch"})"));
  EXPECT_EQ(Do("acme", "charge", R"({"amount":1})"), R"({"id":"ch"})");
  ASSERT_EQ(seen.size(), 2u);
  EXPECT_EQ(seen[0].headers.Get("Idempotency-Key"), seen[1].headers.Get("Idempotency-Key"));
  Expect(Expected("POST", "/v2/charges", "*", 200, R"({"id":"ch"})"));
  Do("acme", "charge", R"({"amount":1})");
  EXPECT_NE(seen[0].headers.Get("Idempotency-Key"), seen[2].headers.Get("Idempotency-Key"));
}

TEST_F(Limits, ARetryWaitsAsTheServiceAsks) {
  Expect(Expected("GET", "/v2/things/1", "", 429, "").Answer("Retry-After", "0.3"));
  Expect(Expected("GET", "/v2/things/1", "", 200, "{}"));
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"), "{}");
  EXPECT_GE(Seconds(), 0.3);
  EXPECT_LT(Seconds(), 3);
}

TEST_F(Limits, AWaitThatIsTooLongIsTold) {
  Expect(Expected("GET", "/v2/things/1", "", 429, "").Answer("Retry-After", "3600"));
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"),
            "rate_limited: Acme allows no more requests for now (429); call again in 3600 s");
  EXPECT_LT(Seconds(), 3);
}

TEST_F(Limits, NothingRemainingHoldsTheNextCallBack) {
  Expect(Expected("GET", "/v2/things/1", "", 200, "{}")
             .Answer("x-ratelimit-remaining", "0")
             .Answer("x-ratelimit-reset", "0.4"));
  Expect(Expected("GET", "/v2/things/1", "", 200, "{}"));
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"), "{}");
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"1"})"), "{}");
  EXPECT_GE(Seconds(), 0.4);
  EXPECT_EQ(engine->metrics().throttled, 1u);
}

TEST_F(Limits, ConcurrencyOfAConnection) {
  for (int i = 0; i < 6; ++i) {
    Expect(Expected("GET", "/ping", "", 200, "{}").After(60));
  }
  int done = 0;
  for (int i = 0; i < 6; ++i) {
    auto call = [](Limits* test, int* done) -> Task<void> {
      std::string arguments = "{}";
      CallOutcome outcome = co_await test->Start("globex", "ping", arguments);
      EXPECT_TRUE(outcome.status.ok());
      ++*done;
    };
    loop().Spawn(call(this, &done));
  }
  auto wait = [](Limits* test, int* done) -> Task<void> {
    while (*done < 6) co_await test->loop().Sleep(Milliseconds(5));
  };
  ASSERT_TRUE(loop().RunUntilDone(wait(this, &done)).ok());
  // Two at a time, 60 ms each.
  EXPECT_GE(Seconds(), 0.18);
  EXPECT_LT(Seconds(), 2);
}

TEST_F(Limits, ACancelledWaiterDoesNotBlockTheOthers) {
  Expect(Expected("GET", "/ping", "", 200, "{}").After(150));
  Expect(Expected("GET", "/ping", "", 200, "{}").After(150));
  Expect(Expected("GET", "/ping", "", 200, "{}"));
  int done = 0;
  std::string arguments = "{}";
  auto call = [](Limits* test, int* done, const std::string& arguments) -> Task<void> {
    CallOutcome outcome = co_await test->Start("globex", "ping", arguments);
    ++*done;
  };
  loop().Spawn(call(this, &done, arguments));
  loop().Spawn(call(this, &done, arguments));
  auto cancel = [](Limits* test, const std::string& arguments) -> Task<void> {
    Task<CallOutcome> waits = test->Start("globex", "ping", arguments);
    Result<CallOutcome> given_up =
        co_await WithDeadline(test->loop(), std::move(waits), Milliseconds(30)).AsResult();
    EXPECT_FALSE(given_up.ok());
  };
  ASSERT_TRUE(loop().RunUntilDone(cancel(this, arguments)).ok());
  EXPECT_EQ(Do("globex", "ping"), "{}");
  EXPECT_EQ(done, 2);
  EXPECT_EQ(engine->metrics().calls[static_cast<size_t>(ErrorCode::kCancelled) + 1], 1u);
}

TEST_F(Limits, RatePerSecond) {
  answer = [](ServerRequest&, ServerResponse& response) { response.body = "{}"; };
  for (int i = 0; i < 25; ++i) EXPECT_EQ(Do("globex", "ping"), "{}");
  // 20 at once, then one each 50 ms.
  EXPECT_GE(Seconds(), 0.2);
  EXPECT_LT(Seconds(), 3);
}

TEST_F(Limits, BudgetOfRequests) {
  answer = [](ServerRequest&, ServerResponse& response) { response.status = 503; };
  EXPECT_EQ(Do("globex", "ping"), "unavailable: Globex is not available (503); call again later");
  EXPECT_EQ(seen.size(), 2u);  // the budget allows no third attempt
  answer = [](ServerRequest&, ServerResponse& response) { response.body = "{}"; };
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"once","depth":20})"),
            "budget: acme: one call may send at most 10 requests; ask for less, or raise `budget` "
            "in the manifest");
}

TEST_F(Limits, CallsAtTheSameTimeAreNotDeep) {
  answer = [](ServerRequest&, ServerResponse& response) { response.body = "{}"; };
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"together","depth":10})"), R"({"good":10,"error":""})");
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"together","depth":12})"),
            R"({"good":10,"error":"acme: one call may send at most 10 requests; ask for less, or )"
            R"(raise `budget` in the manifest"})");
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"together","depth":0})"), R"({"good":0,"error":""})");
  EXPECT_EQ(Do("acme", "walk", R"({"mode":"together","depth":102})").substr(0, 10),
            R"({"good":10)");
}

// Of context.fetch() in the PIE reference, where a manifest says nothing else.
TEST(LimitsOfTheReference, AreTheDefaults) {
  EngineOptions options;
  EXPECT_EQ(options.requests, 10u);
  EXPECT_EQ(options.seconds, 120u);
  EXPECT_EQ(options.bytes, 10u << 20);
  EXPECT_EQ(UpstreamOptions().timeout, Milliseconds(240'000));
}

TEST_F(Limits, BudgetOfBytes) {
  answer = [](ServerRequest&, ServerResponse& response) {
    response.body = "\"" + std::string(3000, 'x') + "\"";
  };
  EXPECT_EQ(Do("globex", "big"),
            "budget: globex: one call may read at most 2000 bytes of replies; ask for less, or "
            "raise `budget` in the manifest");
}

TEST_F(Limits, DeadlineOfAnAction) {
  Expect(Expected("GET", "/v2/slow", "", 200, "{}").After(5000));
  EXPECT_EQ(
      Do("acme", "slow"),
      "timeout: acme.slow took longer than its 1.000 s; `timeout` or `budget` in the manifest "
      "gives it more");
  EXPECT_LT(Seconds(), 3);
}

TEST_F(Limits, ACancelledCallIsInTheRunLog) {
  Expect(Expected("GET", "/v2/things/1", "", 200, "{}").After(5000));
  auto cancel = [](Limits* test) -> Task<void> {
    std::string arguments = R"({"id":"1"})";
    Task<CallOutcome> call = test->Start("acme", "get_thing", arguments);
    Result<CallOutcome> given_up =
        co_await WithDeadline(test->loop(), std::move(call), Milliseconds(50)).AsResult();
    EXPECT_FALSE(given_up.ok());
  };
  ASSERT_TRUE(loop().RunUntilDone(cancel(this)).ok());
  ASSERT_TRUE(loop().RunUntilDone(run_log->Flush()).ok());
  RunQuery query;
  query.user = user.user_id;
  Result<std::vector<RunRecord>> runs = loop().RunUntilDone(run_log->List(query));
  ASSERT_TRUE(runs.ok());
  ASSERT_EQ(runs->size(), 1u);
  EXPECT_EQ((*runs)[0].status, "cancelled");
  EXPECT_EQ(engine->metrics().running, 0u);
}

TEST_F(Limits, TheRunLogHoldsWhatHappenedWithoutSecrets) {
  Expect(Expected("GET", "/v2/things/key-1234567890", "", 200, R"({"a":"key-1234567890"})"));
  CallOutcome outcome = Call("acme", "get_thing", R"({"id":"key-1234567890"})");
  ASSERT_TRUE(outcome.status.ok());
  ASSERT_TRUE(loop().RunUntilDone(run_log->Flush()).ok());
  Result<RunRecord> run = loop().RunUntilDone(run_log->Get(outcome.run_id, user.user_id));
  ASSERT_TRUE(run.ok()) << std::string(run.error().message);
  EXPECT_EQ(run->status, "ok");
  EXPECT_EQ(run->connector, "acme");
  EXPECT_EQ(run->action, "get_thing");
  EXPECT_EQ(run->surface, "rest");
  EXPECT_EQ(run->upstream_calls, 1);
  EXPECT_EQ(run->upstream_bytes, 22);
  EXPECT_EQ(run->input, R"({"id":"[redacted]"})");
  EXPECT_EQ(run->outcome, R"({"a":"[redacted]"})");
  EXPECT_EQ(engine->metrics().calls[0], 1u);
}

TEST_F(Limits, TheRunLogHoldsNoSecretThatACallerGivesOrGets) {
  StoreConnection("hooli", *JsonAccess::Parse(R"({"key":"k-0123456789"})"));
  CallOutcome outcome;
  auto record = [&](const char* action, const char* arguments) {
    outcome = Call("hooli", action, arguments);
    EXPECT_TRUE(outcome.status.ok());
    EXPECT_TRUE(loop().RunUntilDone(run_log->Flush()).ok());
    return *loop().RunUntilDone(run_log->Get(outcome.run_id, user.user_id));
  };
  Expect(Expected("POST", "/v1/hooks", "*", 201, R"({"id":"h1","signing_secret":"whsec-42"})"));
  RunRecord run = record("make_hook", R"({"id":"h1"})");
  EXPECT_EQ(outcome.result, R"({"id":"h1","signing_secret":"whsec-42"})");
  EXPECT_EQ(run.outcome, R"({"id":"h1","signing_secret":"[redacted]"})");
  Expect(
      Expected("GET", "/v1/hooks", "", 200,
               R"([{"id":"h1","signing_secret":"whsec-42"},{"id":"h2","signing_secret":null}])"));
  run = record("list_hooks", "{}");
  EXPECT_NE(outcome.result.find("whsec-42"), std::string::npos) << outcome.result;
  EXPECT_EQ(run.outcome, R"({"items":[{"id":"h1","signing_secret":"[redacted]"},)"
                         R"({"id":"h2","signing_secret":null}]})");
  Expect(Expected("POST", "/v1/token", R"({"token":"tok-42"})", 200, "{}"));
  run = record("put_token", R"({"token":"tok-42"})");
  EXPECT_EQ(run.input, R"({"token":"[redacted]"})");
}

TEST(Throttle, BucketsRefill) {
  SteadyTime now = std::chrono::steady_clock::now();
  TokenBucket bucket(10, 2);
  EXPECT_EQ(bucket.Wait(now).count(), 0);
  bucket.Take(now);
  bucket.Take(now);
  EXPECT_EQ(bucket.Wait(now).count(), 100);
  EXPECT_EQ(bucket.Wait(now + Milliseconds(60)).count(), 40);
  EXPECT_EQ(bucket.Wait(now + Milliseconds(100)).count(), 0);
}

TEST(Throttle, WaitsThatServicesAnnounce) {
  ApiRow api;
  HttpResponse response;
  EXPECT_EQ(AnnouncedWait(api, response).count(), 0);
  response.headers.Set("Retry-After", "2");
  EXPECT_EQ(AnnouncedWait(api, response).count(), 2000);
  response.headers.Set("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT");
  EXPECT_EQ(AnnouncedWait(api, response).count(), 0);
  response.headers.Set("Retry-After", "nonsense");
  EXPECT_EQ(AnnouncedWait(api, response).count(), 0);
  api.reset_at = "reset";
  api.reset_format = "epochMs";
  auto now = std::chrono::system_clock::now() + std::chrono::seconds(5);
  response.headers.Set(
      "reset",
      std::to_string(std::chrono::duration_cast<Milliseconds>(now.time_since_epoch()).count()));
  EXPECT_NEAR(static_cast<double>(AnnouncedWait(api, response).count()), 5000, 100);
}

}  // namespace
}  // namespace pie
