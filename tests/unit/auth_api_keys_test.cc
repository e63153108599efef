#include <gmock/gmock.h>

#include "auth/api_keys.h"
#include "db/migrations.h"
#include "test_database.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using testing::HasSubstr;

struct ApiKeysTest : testing::Test {
  ApiKeysTest() {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    db.Query("truncate pie.api_keys");
  }
  CreatedApiKey Create(ApiKeys& keys, std::string user = kLocalUser, int64_t expires_ms = 0) {
    auto created = db.Run(keys.Create(user, "laptop", expires_ms));
    EXPECT_TRUE(created.ok());
    return *created;
  }
  std::string Who(ApiKeys& keys, std::string_view text) {
    auto key = db.Run(keys.Authenticate(std::string(text)));
    return key ? key->user : ErrorName(key.error().code);
  }

  TestPool db;
  ApiKeyOptions options;
};

TEST_F(ApiKeysTest, AuthenticateTheirUser) {
  ApiKeys keys(db.loop, db.pool);
  Json wanted = Json::Object().Set("discover", true);
  auto created = db.Run(keys.Create(kLocalUser, "laptop", 0, wanted));
  ASSERT_TRUE(created.ok());
  std::string text(created->text.Reveal());
  EXPECT_EQ(text.size(), 60u);
  auto key = db.Run(keys.Authenticate(text));
  ASSERT_TRUE(key.ok());
  EXPECT_EQ(key->user, "local");
  EXPECT_EQ(key->name, "laptop");
  EXPECT_EQ(key->options, wanted);
  EXPECT_GT(key->created_ms, 1'700'000'000'000);
  ASSERT_NE(keys.AuthenticateCached(text), nullptr);
  EXPECT_EQ(keys.AuthenticateCached(text)->id, created->key.id);
}

TEST_F(ApiKeysTest, StoreOnlyAHash) {
  ApiKeys keys(db.loop, db.pool);
  std::string secret(Create(keys).text.Reveal().substr(17));
  SqlRows rows = db.Query("select k::text, octet_length(hash) from pie.api_keys k");
  EXPECT_THAT(rows.Copy(0, 0), testing::Not(HasSubstr(secret)));
  EXPECT_EQ(rows.Int(0, 1), 32);
}

TEST_F(ApiKeysTest, RefuseEverythingElseInTheSameWords) {
  ApiKeys keys(db.loop, db.pool);
  std::string text(Create(keys).text.Reveal());
  std::string wrong_secret = text, wrong_id = text;
  wrong_secret.back() = wrong_secret.back() == 'a' ? 'b' : 'a';
  wrong_id[5] = wrong_id[5] == 'a' ? 'b' : 'a';
  std::vector<std::string> messages;
  for (std::string bad : {wrong_secret, wrong_id, std::string(), std::string("pie_"),
                          text.substr(1), text + "x", std::string(60, '_')}) {
    auto key = db.Run(keys.Authenticate(bad));
    ASSERT_FALSE(key.ok()) << bad;
    EXPECT_EQ(key.error().code, ErrorCode::kUnauthenticated);
    messages.push_back(std::string(key.error().message));
    EXPECT_EQ(keys.AuthenticateCached(bad), nullptr);
  }
  EXPECT_THAT(messages, testing::Each(messages[0]));
}

TEST_F(ApiKeysTest, AreLookedAtWholeAfterTheyFitted) {
  ApiKeys keys(db.loop, db.pool);
  std::string text(Create(keys).text.Reveal()), other(Create(keys).text.Reveal());
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(Who(keys, text), "local");
    EXPECT_EQ(Who(keys, other), "local");
    for (size_t at = 17; at < text.size(); ++at) {
      std::string wrong = text;
      wrong[at] = wrong[at] == 'a' ? 'b' : 'a';
      EXPECT_EQ(keys.AuthenticateCached(wrong), nullptr) << at;
      EXPECT_EQ(Who(keys, wrong), "unauthenticated") << at;
    }
    EXPECT_EQ(keys.AuthenticateCached(text.substr(0, 17) + other.substr(17)), nullptr);
    EXPECT_NE(keys.AuthenticateCached(text), nullptr);
  }
}

TEST_F(ApiKeysTest, EndWhenTheirHashIsAnother) {
  options.cache_for = 100ms;
  ApiKeys keys(db.loop, db.pool, options);
  std::string text(Create(keys).text.Reveal());
  EXPECT_EQ(Who(keys, text), "local");
  EXPECT_EQ(Who(keys, text), "local");
  db.Query("update pie.api_keys set hash = sha256('another')");
  ASSERT_TRUE(db.Run(db.loop.Sleep(110ms)).ok());
  EXPECT_EQ(Who(keys, text), "unauthenticated");
}

TEST_F(ApiKeysTest, EndWhenTheyExpire) {
  ApiKeys keys(db.loop, db.pool);
  int64_t now =
      std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch())
          .count();
  std::string later(Create(keys, kLocalUser, now + 300).text.Reveal());
  EXPECT_EQ(Who(keys, later), "local");
  EXPECT_EQ(Who(keys, Create(keys, kLocalUser, now - 1).text.Reveal()), "unauthenticated");
  ASSERT_TRUE(db.Run(db.loop.Sleep(310ms)).ok());
  EXPECT_EQ(Who(keys, later), "unauthenticated");
}

TEST_F(ApiKeysTest, EndAtOnceHereAndSoonElsewhereWhenRevoked) {
  options.cache_for = 100ms;
  ApiKeys here(db.loop, db.pool, options), elsewhere(db.loop, db.pool, options);
  CreatedApiKey created = Create(here);
  std::string text(created.text.Reveal());
  EXPECT_EQ(Who(here, text), "local");
  EXPECT_EQ(Who(elsewhere, text), "local");
  ASSERT_TRUE(db.Run(here.Revoke(created.key.id, "")).ok());
  EXPECT_EQ(Who(here, text), "unauthenticated");
  EXPECT_EQ(Who(elsewhere, text), "local");
  ASSERT_TRUE(db.Run(db.loop.Sleep(110ms)).ok());
  EXPECT_EQ(Who(elsewhere, text), "unauthenticated");
  auto listed = db.Run(here.List("local"));
  ASSERT_EQ(listed->size(), 1u);
  EXPECT_GT((*listed)[0].revoked_ms, 0);
}

TEST_F(ApiKeysTest, KeepAKeyInUseFreshInTheBackground) {
  options.cache_for = 200ms;
  ApiKeys keys(db.loop, db.pool, options);
  std::string text(Create(keys).text.Reveal());
  EXPECT_EQ(Who(keys, text), "local");
  for (int i = 0; i < 40; ++i) {
    ASSERT_TRUE(db.Run(db.loop.Sleep(20ms)).ok());
    ASSERT_NE(keys.AuthenticateCached(text), nullptr) << i;
  }
}

TEST_F(ApiKeysTest, BelongToOneUser) {
  ApiKeys keys(db.loop, db.pool);
  ASSERT_TRUE(db.Run(keys.EnsureUser("alice", "Alice")).ok());
  CreatedApiKey hers = Create(keys, "alice");
  Create(keys);
  EXPECT_EQ(db.Run(keys.List("alice"))->size(), 1u);
  EXPECT_EQ(db.Run(keys.List(""))->size(), 2u);
  auto foreign = db.Run(keys.Revoke(hers.key.id, "local"));
  ASSERT_FALSE(foreign.ok());
  EXPECT_EQ(foreign.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(Who(keys, hers.text.Reveal()), "alice");
  db.Query("update pie.users set disabled_at = now() where id = 'alice'");
  ApiKeys elsewhere(db.loop, db.pool);
  EXPECT_EQ(Who(elsewhere, hers.text.Reveal()), "unauthenticated");
  db.Query("update pie.users set disabled_at = null where id = 'alice'");
  auto nobody = db.Run(keys.Create("nobody", "x"));
  ASSERT_FALSE(nobody.ok());
  EXPECT_EQ(nobody.error().code, ErrorCode::kNotFound);
}

// After a start no key is in memory, and an agent may open many connections at once.
TEST_F(ApiKeysTest, AskOnceForManyCallsWithOneKey) {
  options.max_misses_per_second = 2;
  std::string known;
  {
    ApiKeys keys(db.loop, db.pool, options);
    known = std::string(Create(keys).text.Reveal());
  }
  ApiKeys keys(db.loop, db.pool, options);
  int let_in = 0, refused = 0;
  auto call = [](ApiKeys& keys, std::string text, int* let_in, int* refused) -> Task<void> {
    Task<ApiKey> task = keys.Authenticate(std::move(text));
    Result<ApiKey> key = co_await task.AsResult();
    ++*(key.ok() ? let_in : refused);
  };
  for (int i = 0; i < 64; ++i) db.loop.Spawn(call(keys, known, &let_in, &refused));
  auto until = [](Loop& loop, int* let_in, int* refused) -> Task<void> {
    for (int i = 0; i < 2000 && *let_in + *refused < 64; ++i) {
      co_await loop.Sleep(Milliseconds(5));
    }
  };
  EXPECT_TRUE(db.loop.RunUntilDone(until(db.loop, &let_in, &refused)).ok());
  EXPECT_EQ(let_in, 64);
  EXPECT_EQ(refused, 0);
}

TEST_F(ApiKeysTest, LimitLookUpsForInventedKeys) {
  options.max_misses_per_second = 5;
  ApiKeys keys(db.loop, db.pool, options);
  std::string known(Create(keys).text.Reveal());
  EXPECT_EQ(Who(keys, known), "local");
  int limited = 0;
  for (int i = 0; i < 20; ++i) {
    std::string invented =
        "pie_" + std::to_string(100'000'000'000 + i) + "_" + std::string(43, 'x');
    limited += Who(keys, invented) == "rate_limited";
  }
  EXPECT_GE(limited, 10);
  EXPECT_EQ(Who(keys, known), "local");
}

}  // namespace
}  // namespace pie
