// Leases and connections in a real database.
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include "auth/auth.h"
#include "auth/token_store.h"
#include "base/json_access.h"
#include "base/process_name.h"
#include "db/migrations.h"
#include "test_database.h"
#include "vault/redactor.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Outcome = TokenLease::Outcome;

struct TokensTest : testing::Test {
  TokensTest()
      : vault(*Vault::Parse(Vault::GenerateKeyLine("1"))), secrets(db.pool, vault, redactor, {}) {
    EXPECT_TRUE(db.Run(Migrate(db.pool)).ok());
    db.Query("truncate pie.connections, pie.tokens, pie.secrets cascade");
    AuthParts parts;
    parts.loop = &db.loop;
    parts.pool = &db.pool;
    parts.vault = &vault;
    parts.secrets = &secrets;
    parts.redactor = &redactor;
    auth = std::make_unique<Auth>(std::move(parts));
  }
  ~TokensTest() override { (void)db.Run(auth->Stop()); }

  static Grant GrantOf(std::string access, std::string refresh = "", long long lifetime = 0) {
    Grant grant;
    grant.access = Secret(access);
    grant.refresh = Secret(refresh);
    grant.lifetime_s = lifetime;
    return grant;
  }
  Connection Put(std::string target, std::string token = "", std::string refresh = "") {
    ConnectionDraft draft;
    draft.user = "local";
    draft.connector = "acme";
    draft.target = target;
    draft.fields = Json::Object().Set("sub", "x");
    if (!token.empty()) draft.grant = GrantOf(token, refresh, 100);
    auto put = db.Run(auth->connections().Put(draft));
    EXPECT_TRUE(put.ok()) << put.error().message.data();
    return *put;
  }
  std::shared_ptr<const OpenConnection> Find(std::string which) {
    return *db.Run(auth->connections().Find("local", "acme", which));
  }
  TokenName NameOf(const Connection& row) {
    TokenName name;
    name.id = row.id;
    name.user = row.user;
    name.connector = row.connector;
    name.of_connection = true;
    return name;
  }
  TokenLease Take(TokenStore& store, const TokenName& name, long long known,
                  Milliseconds duration = 10s) {
    return *db.Run(store.Take(name, known, duration));
  }

  TestPool db;
  Vault vault;
  Redactor redactor;
  SecretStore secrets;
  std::unique_ptr<Auth> auth;
};

TEST_F(TokensTest, OneExecutorRenews) {
  TokenName name = NameOf(Put("default", "a1", "r1"));
  TokenStore one(db.pool, vault), two(db.pool, vault);
  TokenLease lease = Take(one, name, 1);
  ASSERT_EQ(lease.outcome, Outcome::kTaken);
  EXPECT_EQ(lease.token.refresh.Reveal(), "r1");
  EXPECT_EQ(Take(two, name, 1).outcome, Outcome::kBusy);
  EXPECT_TRUE(*db.Run(one.Save(name, lease, GrantOf("a2", "", 100))));
  EXPECT_EQ(Take(two, name, 1).outcome, Outcome::kNewer);
  auto stored = *db.Run(two.Read(name));
  EXPECT_EQ(stored->access.Reveal(), "a2");
  EXPECT_EQ(stored->refresh.Reveal(), "r1");  // The reply brought none, so the old one stays.
  EXPECT_EQ(stored->version, 2);
}

TEST_F(TokensTest, ALateHolderMaySaveButNotJudge) {
  TokenName name = NameOf(Put("default", "a1", "r1"));
  TokenStore one(db.pool, vault), two(db.pool, vault);
  TokenLease late = Take(one, name, 1, 1ms);
  ASSERT_TRUE(db.Run(db.loop.Sleep(20ms)).ok());
  TokenLease next = Take(two, name, 1);
  ASSERT_EQ(next.outcome, Outcome::kTaken);
  EXPECT_GT(next.fence, late.fence);
  RenewalFailure failure;
  failure.exhausted = true;
  failure.reason = "invalid_grant";
  ASSERT_TRUE(db.Run(one.GiveUp(name, late, failure)).ok());
  EXPECT_EQ(Find("")->state, "ok");
  EXPECT_TRUE(*db.Run(one.Save(name, late, GrantOf("a2", "r2", 100))));
  // The present holder used the old token and was refused: what the late one saved counts.
  ASSERT_TRUE(db.Run(two.GiveUp(name, next, failure)).ok());
  EXPECT_FALSE(*db.Run(two.Save(name, next, GrantOf("a3", "r3", 100))));
  EXPECT_EQ((*db.Run(two.Read(name)))->access.Reveal(), "a2");
  EXPECT_EQ(Find("")->state, "ok");
}

TEST_F(TokensTest, AFailureCoolsDownAndAnEndIsToldToTheUser) {
  Connection row = Put("default", "a1", "r1");
  TokenName name = NameOf(row);
  TokenStore store(db.pool, vault);
  RenewalFailure failure;
  failure.retry_in = 10s;
  ASSERT_TRUE(db.Run(store.GiveUp(name, Take(store, name, 1), failure)).ok());
  TokenLease cooling = Take(store, name, 1);
  EXPECT_EQ(cooling.outcome, Outcome::kCooling);
  EXPECT_GT(cooling.token.retry_in, 8s);
  EXPECT_EQ(cooling.token.failures, 1);
  db.Query("update pie.tokens set retry_at = null");
  failure.exhausted = true;
  failure.reason = "invalid_grant";
  ASSERT_TRUE(db.Run(store.GiveUp(name, Take(store, name, 1), failure)).ok());
  auto told = *db.Run(auth->connections().Get("local", row.id));
  EXPECT_EQ(told.state, "exhausted");
  EXPECT_EQ(told.reason, "invalid_grant");
  EXPECT_FALSE(told.renewable);
  EXPECT_EQ(Put("default", "a9", "r9").state, "ok");  // Signing in again mends it.
}

// Half an hour and a minute of its hour are over.
TEST_F(TokensTest, ATokenThatRenewsItselfIsRenewedFromHalfOfItsLifeOn) {
  TokenName name = NameOf(Put("default", "a1", "a1"));
  db.Query(
      "update pie.tokens set renewed_at = now() - interval '31 minutes',"
      " expires_at = now() + interval '29 minutes'");
  TokenStore store(db.pool, vault);
  TokenSpec spec;
  spec.name = name;
  spec.renew = [](StoredToken) -> Task<Grant> {
    Grant grant = GrantOf("a2", "a2", 3600);
    co_return grant;
  };
  {
    TokenCache cache(db.loop, &store, TokenCacheOptions());
    EXPECT_EQ(db.Run(cache.Get(spec))->Reveal(), "a1");
    EXPECT_EQ(cache.stats().renewals, 0u);
    (void)db.Run(cache.Stop());
  }
  TokenCache cache(db.loop, &store, TokenCacheOptions());
  spec.renews_itself = true;
  EXPECT_EQ(db.Run(cache.Get(spec))->Reveal(), "a2");
  EXPECT_EQ(cache.stats().renewals, 1u);
  EXPECT_EQ(db.Run(cache.Get(spec))->Reveal(), "a2");
  EXPECT_EQ(cache.stats().renewals, 1u);
  (void)db.Run(cache.Stop());
}

TEST_F(TokensTest, ConnectionsHaveLabelsAndOneDefault) {
  EXPECT_EQ(Find(""), nullptr);
  Connection first = Put("default", "a1");
  Connection second = Put("work", "a2");
  EXPECT_TRUE(first.is_default);
  EXPECT_FALSE(second.is_default);
  EXPECT_EQ(Put("default", "a3").id, first.id);
  EXPECT_EQ(Find("work")->id, second.id);
  EXPECT_EQ(Find(second.id)->id, second.id);
  EXPECT_EQ(Find("nope"), nullptr);
  ConnectionChange change;
  change.make_default = true;
  EXPECT_TRUE(db.Run(auth->connections().Change("local", second.id, change))->is_default);
  EXPECT_EQ(Find("")->id, second.id);
  EXPECT_EQ(Find("default")->id, first.id);  // The label wins over the role.
  EXPECT_FALSE(db.Run(auth->connections().Get("somebody", second.id)).ok());
  EXPECT_FALSE(db.Run(auth->connections().Change("somebody", second.id, change)).ok());
  EXPECT_FALSE(db.Run(auth->connections().Remove("somebody", second.id)).ok());
  ASSERT_TRUE(db.Run(auth->connections().Remove("local", second.id)).ok());
  EXPECT_EQ(Find("")->id, first.id);
  EXPECT_EQ(db.Query("select count(*) from pie.tokens").Int(0, 0), 1);
}

TEST_F(TokensTest, WhatOlderVersionsStoredIsTakenOver) {
  SecretStore older(db.pool, vault, redactor, {});
  for (auto [name, text] :
       {std::pair("connection.default", R"({"fields":{"sub":"mini"},"token":"t1"})"),
        std::pair("connection.work", R"({"fields":{"sub":"maxi"}})"),
        std::pair("settings", R"({"a":1})")}) {
    Secret secret{std::string(text)};
    ASSERT_TRUE(db.Run(older.SetSecret("local", "acme", name, secret)).ok());
  }
  EXPECT_EQ(*db.Run(auth->connections().Adopt()), 2);
  EXPECT_EQ(*db.Run(auth->connections().Adopt()), 0);
  auto usual = Find("");
  EXPECT_EQ(usual->label, "default");
  EXPECT_EQ(usual->fields["sub"], Json("mini"));
  EXPECT_EQ((*db.Run(TokenStore(db.pool, vault).Read(NameOf(*usual))))->access.Reveal(), "t1");
  EXPECT_EQ(Find("work")->fields["sub"], Json("maxi"));
  EXPECT_EQ(db.Query("select string_agg(name, ',') from pie.secrets").Copy(0, 0), "settings");
}

// The name that a process had which is no more.
std::string NameOfTheDead() {
  int ends[2];
  EXPECT_EQ(pipe(ends), 0);
  pid_t child = fork();
  if (child == 0) {
    std::string name = ProcessName();
    ssize_t written = write(ends[1], name.data(), name.size());
    _exit(written == static_cast<ssize_t>(name.size()) ? 0 : 1);
  }
  close(ends[1]);
  char text[256];
  ssize_t size = read(ends[0], text, sizeof text);
  close(ends[0]);
  EXPECT_EQ(waitpid(child, nullptr, 0), child);
  return size > 0 ? std::string(text, static_cast<size_t>(size)) : std::string();
}

TEST_F(TokensTest, ALeaseOfTheDeadIsTakenAtOnce) {
  Connection row = Put("default", "a1", "r1");
  TokenStore store(db.pool, vault);
  auto take = [&] { return db.Run(store.Take(NameOf(row), 1, 20s))->outcome; };
  auto leave = [&](const std::string& owner) {
    db.Query("update pie.tokens set lease_owner = '" + owner +
             "', lease_until = now() + interval '50 seconds'");
  };
  std::string us = ProcessName(), dead = NameOfTheDead();
  ASSERT_FALSE(us.empty());
  ASSERT_FALSE(dead.empty());
  EXPECT_FALSE(HasEnded(us));
  EXPECT_TRUE(HasEnded(dead));
  // Our number with another start is that of one before us.
  EXPECT_TRUE(HasEnded(us + "0"));
  for (const std::string& owner : {us, std::string("another-boot/pid:[1]/1/1"), std::string("7-x"),
                                   std::string(), us.substr(0, us.rfind('/'))}) {
    leave(owner);
    EXPECT_EQ(take(), Outcome::kBusy) << owner;
  }
  leave(dead);
  EXPECT_EQ(take(), Outcome::kTaken);
  EXPECT_EQ(take(), Outcome::kBusy);
}

TEST_F(TokensTest, AChangeAndWhatItCausesCommitTogether) {
  std::vector<std::string> events;
  bool refuse = true;
  auth->connections().OnChange([&](Transaction&, const ConnectionEvent& event) -> Result<Unit> {
    if (refuse) return Error(ErrorCode::kConflict, "not now");
    events.push_back((event.kind == ConnectionEvent::Kind::kConnected ? "+" : "-") +
                     event.connector);
    return Unit();
  });
  ConnectionDraft draft;
  draft.user = "local";
  draft.connector = "acme";
  draft.grant = GrantOf("a1");
  EXPECT_FALSE(db.Run(auth->connections().Put(draft)).ok());
  EXPECT_EQ(Find(""), nullptr);
  refuse = false;
  auto row = db.Run(auth->connections().Put(draft));
  ASSERT_TRUE(row.ok());
  ASSERT_TRUE(db.Run(auth->connections().Remove("local", row->id)).ok());
  EXPECT_THAT(events, testing::ElementsAre("+acme", "-acme"));
}

TEST_F(TokensTest, NothingReadableIsInTheTables) {
  Put("default", "access-token-1", "refresh-token-1");
  std::string all = db.Query(
                          "select (select string_agg(c::text, '') from pie.connections c) ||"
                          " (select string_agg(t::text, '') from pie.tokens t)")
                        .Copy(0, 0);
  EXPECT_THAT(all, testing::Not(testing::HasSubstr("access-token")));
  EXPECT_THAT(all, testing::Not(testing::HasSubstr("refresh-token")));
}

}  // namespace
}  // namespace pie
