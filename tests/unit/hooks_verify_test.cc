// Verification and challenges, with the vectors that vendors publish.
// tests/executor/webhooks_test.py has the vendors' own code sign.
#include <gtest/gtest.h>

#include "base/encoding.h"
#include "hooks/challenge.h"
#include "hooks/signature.h"
#include "hooks/verify.h"

namespace pie {
namespace {

constexpr int64_t kNow = 1'531'420'618'000;

struct Request {
  std::string body, query, method = "POST";
  HttpHeaders headers;
  std::vector<std::string> urls = {"https://pie.example/api/webhooks/acme/t"};

  Incoming Get() const {
    Incoming incoming;
    incoming.method = method;
    incoming.query = query;
    incoming.body = body;
    incoming.headers = &headers;
    incoming.urls = urls;
    return incoming;
  }
};

std::vector<Secret> Secrets(std::initializer_list<const char*> texts) {
  std::vector<Secret> secrets;
  for (const char* text : texts) secrets.emplace_back(std::string(text));
  return secrets;
}

std::string Outcome(const VerifyRow& row, const Request& request,
                    const std::vector<Secret>& secrets, int64_t now = kNow,
                    std::string_view id = "") {
  Result<Verdict> verdict = VerifyDelivery(row, request.Get(), id, secrets, now);
  if (!verdict) return ErrorName(verdict.error().code);
  return verdict->verified ? "verified" : "not checked";
}

VerifyRow GitHub() {
  VerifyRow row;
  row.scheme = VerifyScheme::kHmac;
  row.secret = "S";
  row.header = "X-Hub-Signature-256";
  row.prefix = "sha256=";
  return row;
}

Request GitHubRequest() {
  Request request;
  request.body = "Hello, World!";
  request.headers.Set("X-Hub-Signature-256",
                      "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
  return request;
}

constexpr const char* kGitHubSecret = "It's a Secret to Everybody";

TEST(Verify, HmacOfTheBody) {
  Request request = GitHubRequest();
  EXPECT_EQ(Outcome(GitHub(), request, Secrets({kGitHubSecret})), "verified");
  EXPECT_EQ(Outcome(GitHub(), request, Secrets({"another"})), "unauthenticated");
  request.body[0] ^= 1;
  EXPECT_EQ(Outcome(GitHub(), request, Secrets({kGitHubSecret})), "unauthenticated");
}

TEST(Verify, EverySecretThatIsValidFits) {
  EXPECT_EQ(Outcome(GitHub(), GitHubRequest(), Secrets({"new", kGitHubSecret})), "verified");
  EXPECT_EQ(Outcome(GitHub(), GitHubRequest(), Secrets({kGitHubSecret, "new"})), "verified");
}

TEST(Verify, FailsClosed) {
  EXPECT_EQ(Outcome(GitHub(), GitHubRequest(), {}), "unavailable");
  EXPECT_EQ(Outcome(GitHub(), GitHubRequest(), Secrets({""})), "unavailable");
  VerifyRow odd = GitHub();
  odd.algorithm = "md5";
  EXPECT_EQ(Outcome(odd, GitHubRequest(), Secrets({kGitHubSecret})), "unauthenticated");
  odd = GitHub();
  odd.secret_encoding = "hex";
  EXPECT_EQ(Outcome(odd, GitHubRequest(), Secrets({kGitHubSecret})), "unavailable");
  EXPECT_EQ(Outcome(VerifyRow(), GitHubRequest(), {}), "not checked");
}

TEST(Verify, HeadersThatAreNoSignature) {
  for (const char* header :
       {"", "sha256=", "sha256", "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
        "sha1=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17", "sha256=zz",
        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e",
        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e1700"}) {
    Request request = GitHubRequest();
    request.headers.Set("X-Hub-Signature-256", header);
    EXPECT_EQ(Outcome(GitHub(), request, Secrets({kGitHubSecret})), "unauthenticated") << header;
  }
  Request unsigned_request;
  EXPECT_EQ(Outcome(GitHub(), unsigned_request, Secrets({kGitHubSecret})), "unauthenticated");
}

VerifyRow Slack() {
  VerifyRow row;
  row.scheme = VerifyScheme::kHmacTimestamp;
  row.header = "X-Slack-Signature";
  row.prefix = "v0=";
  row.payload = "v0:{timestamp}:{body}";
  row.timestamp_header = "X-Slack-Request-Timestamp";
  return row;
}

Request SlackRequest() {
  Request request;
  request.body =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id="
      "G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-"
      "collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%"
      "2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121."
      "803a0bc887a14d10d2c447fce8b6703c";
  request.headers.Set("X-Slack-Request-Timestamp", "1531420618");
  request.headers.Set("X-Slack-Signature",
                      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  return request;
}

TEST(Verify, TimeIsSignedAndBoundedOnBothSides) {
  std::vector<Secret> secrets = Secrets({"8f742231b10e8888abcd99yyyzzz85a5"});
  for (int64_t late : {-300, -1, 0, 1, 300}) {
    EXPECT_EQ(Outcome(Slack(), SlackRequest(), secrets, kNow + late * 1000), "verified") << late;
  }
  for (int64_t late : {-301, 301, 86'400}) {
    EXPECT_EQ(Outcome(Slack(), SlackRequest(), secrets, kNow + late * 1000), "unauthenticated");
  }
  for (const char* time : {"1531420619", "", "soon", "-1531420618", "99999999999999999999"}) {
    Request request = SlackRequest();
    request.headers.Set("X-Slack-Request-Timestamp", time);
    EXPECT_EQ(Outcome(Slack(), request, secrets), "unauthenticated") << time;
  }
}

TEST(Verify, ReplayKeyOnlyWhereTheTimeIsSigned) {
  std::vector<Secret> slack = Secrets({"8f742231b10e8888abcd99yyyzzz85a5"});
  EXPECT_EQ(VerifyDelivery(Slack(), SlackRequest().Get(), "", slack, kNow)->replay_key.size(), 32u);
  std::vector<Secret> github = Secrets({kGitHubSecret});
  EXPECT_EQ(VerifyDelivery(GitHub(), GitHubRequest().Get(), "", github, kNow)->replay_key, "");
}

TEST(Verify, OneHeaderWithTimeAndSeveralSignatures) {
  VerifyRow row;
  row.scheme = VerifyScheme::kHmacTimestamp;
  row.header = "Stripe-Signature";
  row.signature_key = "v1";
  row.timestamp_key = "t";
  row.payload = "{timestamp}.{body}";
  Request request;
  request.body = R"({"id":"evt_1"})";
  std::string right = Hex(HmacSha256("whsec", "1531420618." + request.body));
  for (std::string header : {"t=1531420618,v1=" + right + ",v0=00",
                             "t=1531420618, v1=" + std::string(64, '0') + ", v1=" + right,
                             "v1=" + right + ";t=1531420618"}) {
    request.headers.Set("Stripe-Signature", header);
    EXPECT_EQ(Outcome(row, request, Secrets({"whsec"})), "verified") << header;
  }
  for (std::string header : {"t=1531420618,v0=" + right, "v1=" + right, std::string("t=1531420618"),
                             "t=1531420618,t=1,v1" + right, std::string(30'000, ',')}) {
    request.headers.Set("Stripe-Signature", header);
    EXPECT_EQ(Outcome(row, request, Secrets({"whsec"})), "unauthenticated") << header;
  }
}

TEST(Verify, WhatIsSignedMayNameMore) {
  VerifyRow row = GitHub();
  row.header = "X-Signature";
  row.prefix = nullptr;
  row.encoding = "base64";
  row.payload = "{method}{url}{body}{timestamp}{id}{/a/b}";
  row.scheme = VerifyScheme::kHmacTimestamp;
  row.timestamp_header = "X-Time";
  Request request;
  request.body = R"({"a":{"b":7}})";
  request.urls = {"http://other/", "https://pie.example/x?y=1"};
  request.headers.Set("X-Time", "1531420618000");
  std::string message =
      "POSThttps://pie.example/x?y=1" + request.body + "1531420618000" + "id-1" + "7";
  request.headers.Set("X-Signature", Base64(HmacSha256("key", message)));
  EXPECT_EQ(Outcome(row, request, Secrets({"key"}), kNow, "id-1"), "verified");
  EXPECT_EQ(Outcome(row, request, Secrets({"key"}), kNow, "id-2"), "unauthenticated");
}

TEST(Verify, SignatureAndTimeInTheBody) {
  VerifyRow row;
  row.scheme = VerifyScheme::kHmacTimestamp;
  row.header = "/signature/signature";
  row.timestamp_header = "/signature/timestamp";
  row.payload = "{timestamp}{/signature/token}";
  Request request;
  request.body = R"({"signature":{"timestamp":"1531420618","token":"abc","signature":")" +
                 Hex(HmacSha256("key", "1531420618abc")) + "\"}}";
  EXPECT_EQ(Outcome(row, request, Secrets({"key"})), "verified");
  EXPECT_EQ(Outcome(row, request, Secrets({"key"}), kNow + 400'000), "unauthenticated");
}

TEST(Verify, StandardWebhooksTakesAnyOfSeveral) {
  VerifyRow row;
  row.scheme = VerifyScheme::kStandardWebhooks;
  Request request;
  request.body = R"({"test": 2432232314})";
  std::string key = "0123456789abcdef01234567";
  std::string secret = "whsec_" + Base64(key);
  std::string right = "v1," + Base64(HmacSha256(key, "msg_1.1531420618." + request.body));
  for (const char* family : {"webhook-", "svix-"}) {
    request.headers.Clear();
    request.headers.Set(std::string(family) + "id", "msg_1");
    request.headers.Set(std::string(family) + "timestamp", "1531420618");
    request.headers.Set(std::string(family) + "signature", "v1,AAAA v2,x " + right);
    EXPECT_EQ(Outcome(row, request, Secrets({secret.c_str()})), "verified");
    EXPECT_EQ(Outcome(row, request, Secrets({"whsec_!!"})), "unavailable");
    EXPECT_EQ(Outcome(row, request, Secrets({secret.c_str()}), kNow + 301'000), "unauthenticated");
    request.headers.Set(std::string(family) + "signature", right.substr(3));
    EXPECT_EQ(Outcome(row, request, Secrets({secret.c_str()})), "unauthenticated");
  }
}

TEST(Verify, Ed25519) {  // RFC 8032, test 2
  VerifyRow row;
  row.scheme = VerifyScheme::kEd25519;
  row.header = "X-Sig";
  row.payload = "{body}";
  row.secret_encoding = "hex";
  Request request;
  request.body = "r";
  request.headers.Set("X-Sig",
                      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  const char* key = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
  EXPECT_EQ(Outcome(row, request, Secrets({key})), "verified");
  EXPECT_EQ(Outcome(row, request, Secrets({"3d40"})), "unavailable");
  request.body = "s";
  EXPECT_EQ(Outcome(row, request, Secrets({key})), "unauthenticated");
}

TEST(Verify, TokenInHeaderQueryOrBody) {
  VerifyRow row;
  row.scheme = VerifyScheme::kToken;
  row.header = "X-Gitlab-Token";
  Request request;
  request.headers.Set("X-Gitlab-Token", "sesame");
  EXPECT_EQ(Outcome(row, request, Secrets({"sesame"})), "verified");
  EXPECT_EQ(Outcome(row, request, Secrets({"Sesame"})), "unauthenticated");
  row.header = nullptr;
  row.query = "token";
  EXPECT_EQ(Outcome(row, request, Secrets({"sesame"})), "unauthenticated");
  request.query = "a=1&token=ses%61me";
  EXPECT_EQ(Outcome(row, request, Secrets({"sesame"})), "verified");
  row.query = nullptr;
  row.header = "/value/0/clientState";
  request.body = R"({"value":[{"clientState":"sesame"}]})";
  EXPECT_EQ(Outcome(row, request, Secrets({"sesame"})), "verified");
  row.header = "Authorization";
  row.prefix = "Basic ";
  row.encoding = "base64";
  request.headers.Set("Authorization", "Basic " + Base64("user:pass"));
  EXPECT_EQ(Outcome(row, request, Secrets({"user:pass"})), "verified");
}

TEST(Verify, UrlAndSortedForm) {
  VerifyRow row;
  row.scheme = VerifyScheme::kUrlForm;
  row.header = "X-Twilio-Signature";
  row.algorithm = "sha1";
  row.encoding = "base64";
  Request request;
  request.urls = {"http://127.0.0.1/", "https://example.com/myapp.php?foo=1&bar=2"};
  request.body =
      "To=%2B18005551212&Digits=1234&Caller=%2B14158675310&From=%2B14158675310&CallSid=CA1";
  request.headers.Set("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
  std::string message =
      request.urls[1] + "CallSidCA1Caller+14158675310Digits1234From+14158675310To+18005551212";
  request.headers.Set("X-Twilio-Signature", Base64(Hmac("sha1", "12345", message)));
  EXPECT_EQ(Outcome(row, request, Secrets({"12345"})), "verified");
  request.body += "&Extra=1";
  EXPECT_EQ(Outcome(row, request, Secrets({"12345"})), "unauthenticated");
}

TEST(Timestamps, AllForms) {
  EXPECT_EQ(ParseTimestamp("1531420618"), kNow);
  EXPECT_EQ(ParseTimestamp("1531420618000"), kNow);
  EXPECT_EQ(ParseTimestamp("1531420618.25"), kNow);
  EXPECT_EQ(ParseTimestamp("2018-07-12T18:36:58Z"), kNow);
  EXPECT_EQ(ParseTimestamp("2018-07-12T18:36:58.123456789Z"), kNow + 123);
  EXPECT_EQ(ParseTimestamp("2018-07-12T20:36:58+02:00"), kNow);
  for (const char* text :
       {"", "x", "12x", "1.2.3", "2018-07-12", "2018-07-12T18:36:58Q", "9999999999999999999999"}) {
    EXPECT_FALSE(ParseTimestamp(text)) << text;
  }
}

TEST(EventTypes, HeadersAndPaths) {
  Request request;
  request.body = R"({"type":"a","event":{"type":"b","n":[{"k":3}]}})";
  request.headers.Set("X-GitHub-Event", "push");
  Incoming incoming = request.Get();
  EXPECT_EQ(EventType(incoming, "_headers.x-github-event"), "push");
  EXPECT_EQ(EventType(incoming, "type"), "a");
  EXPECT_EQ(EventType(incoming, "event.type"), "b");
  EXPECT_EQ(EventType(incoming, "event.n.0.k"), "3");
  EXPECT_EQ(EventType(incoming, "/event/type"), "b");
  for (const char* field : {"", "nope", "event", "type.x", "event.n.9.k", "_headers.nope"}) {
    EXPECT_EQ(EventType(incoming, field), "") << field;
  }
}

TEST(DeliveryIds, TextWithPlaces) {
  Request request;
  request.body = R"({"id":7,"state":"ready"})";
  request.headers.Set("X-Goog-Channel-ID", "c1");
  Incoming incoming = request.Get();
  EXPECT_EQ(FillPlaces(incoming, "{X-Goog-Channel-ID}/{/id}"), "c1/7");
  EXPECT_EQ(FillPlaces(incoming, "{/id} {/state}."), "7 ready.");
  for (const char* text : {"", "{/id} {/nope}", "{X-Nope}{/id}"}) {
    EXPECT_EQ(FillPlaces(incoming, text), "") << text;
  }
}

TEST(Payloads, JsonFormAndText) {
  Request request;
  request.body = R"(payload=%7B%22a%22%3A1%7D)";
  EXPECT_TRUE(request.Get().payload().is_string());
  request.headers.Set("Content-Type", "application/x-www-form-urlencoded");
  EXPECT_EQ(request.Get().payload()["a"].AsInt(), 1);
  request.body = "a=1&b=x+y";
  EXPECT_EQ(request.Get().payload()["b"].AsString(), "x y");
}

// ---- challenges

TriggerRow With(ChallengeKind kind, const char* field, const char* when = nullptr) {
  TriggerRow row{TriggerKind::kWebhook};
  row.challenge.kind = kind;
  row.challenge.field = field;
  row.challenge.when = when;
  row.verify = GitHub();
  return row;
}

std::string Answer(const TriggerRow& row, const Request& request,
                   const std::vector<Secret>& secrets = {}) {
  Incoming incoming = request.Get();
  if (!IsChallenge(row.challenge, incoming)) return "no challenge";
  Result<ChallengeReply> reply = AnswerChallenge(row.challenge, incoming, secrets, secrets);
  if (!reply) return ErrorName(reply.error().code);
  return reply->header.empty() ? reply->body : reply->header + ": " + reply->value;
}

TEST(Challenge, FieldOfTheBody) {
  TriggerRow row = With(ChallengeKind::kBodyField, "/challenge", "/type=url_verification");
  Request request;
  request.body = R"({"type":"url_verification","challenge":"xyz"})";
  EXPECT_EQ(Answer(row, request), "xyz");
  EXPECT_TRUE(ChallengeIsSigned(row));
  row.challenge.reply = "challenge";
  EXPECT_EQ(Answer(row, request), R"({"challenge":"xyz"})");
  request.body = R"({"type":"event_callback","challenge":"xyz"})";
  EXPECT_EQ(Answer(row, request), "no challenge");
  row.challenge.when = nullptr;
  request.body = R"({"challenge":")" + std::string(5'000, 'x') + "\"}";
  EXPECT_EQ(Answer(row, request), "invalid_argument");
}

TEST(Challenge, QueryWithToken) {
  TriggerRow row = With(ChallengeKind::kQuery, "hub.challenge", "hub.mode=subscribe");
  row.challenge.token = "hub.verify_token";
  row.challenge.secret = "T";
  Request request;
  request.method = "GET";
  request.query = "hub.mode=subscribe&hub.challenge=42&hub.verify_token=meatyhamhock";
  EXPECT_EQ(Answer(row, request, Secrets({"meatyhamhock"})), "42");
  EXPECT_EQ(Answer(row, request, Secrets({"other"})), "unauthenticated");
  EXPECT_EQ(Answer(row, request), "unavailable");
  EXPECT_FALSE(ChallengeIsSigned(row));
}

TEST(Challenge, CrcOfQueryOrBody) {
  TriggerRow row = With(ChallengeKind::kCrc, "crc_token");
  row.challenge.reply = "response_token";
  row.challenge.prefix = "sha256=";
  Request request;
  request.method = "GET";
  request.query = "crc_token=abc";
  EXPECT_EQ(Answer(row, request, Secrets({"key"})),
            R"({"response_token":"sha256=)" + Base64(HmacSha256("key", "abc")) + "\"}");
  EXPECT_EQ(Answer(row, request), "unavailable");
  row = With(ChallengeKind::kCrc, "/payload/plainToken", "/event=endpoint.url_validation");
  row.challenge.encoding = "hex";
  row.challenge.reply = R"({"plainToken":"{value}","encryptedToken":"{hmac}"})";
  request.body = R"({"event":"endpoint.url_validation","payload":{"plainToken":"abc"}})";
  EXPECT_EQ(Answer(row, request, Secrets({"key"})),
            R"({"plainToken":"abc","encryptedToken":")" + Hex(HmacSha256("key", "abc")) + "\"}");
}

TEST(Challenge, HeaderIsEchoedAndBringsTheSecret) {
  TriggerRow row = With(ChallengeKind::kHeader, "X-Hook-Secret");
  EXPECT_FALSE(ChallengeBringsSecret(row));
  row.verify.secret = nullptr;
  EXPECT_TRUE(ChallengeBringsSecret(row));
  Request request;
  EXPECT_EQ(Answer(row, request), "no challenge");
  request.headers.Set("X-Hook-Secret", "b537207f20cbfa02357cf448134da559");
  EXPECT_EQ(Answer(row, request), "X-Hook-Secret: b537207f20cbfa02357cf448134da559");
}

TEST(Challenge, PingPongIsSigned) {
  TriggerRow row = With(ChallengeKind::kPingPong, nullptr);
  Request request;
  request.body = R"({"type":1})";
  EXPECT_EQ(Answer(row, request), R"({"type":1})");
  EXPECT_TRUE(ChallengeIsSigned(row));
  request.body = R"({"type":2})";
  EXPECT_EQ(Answer(row, request), "no challenge");
}

TEST(Challenge, NoContentIsSigned) {
  TriggerRow row = With(ChallengeKind::kNoContent, nullptr, "/type=0");
  Request request;
  request.body = R"({"type":0})";
  Incoming incoming = request.Get();
  ASSERT_TRUE(IsChallenge(row.challenge, incoming));
  EXPECT_TRUE(ChallengeIsSigned(row));
  Result<ChallengeReply> reply = AnswerChallenge(row.challenge, incoming, {}, {});
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 204);
  EXPECT_EQ(reply->body, "");
  request.body = R"({"type":1})";
  EXPECT_EQ(Answer(row, request), "no challenge");
}

TEST(Challenge, AFieldMayComeUnsigned) {
  TriggerRow row = With(ChallengeKind::kBodyField, "/challenge");
  EXPECT_TRUE(ChallengeIsSigned(row));
  row.challenge.is_signed = false;
  EXPECT_FALSE(ChallengeIsSigned(row));
  row.challenge.kind = ChallengeKind::kPingPong;
  EXPECT_TRUE(ChallengeIsSigned(row));
}

}  // namespace
}  // namespace pie
