#include "billing/billing_store.h"

#include <gmock/gmock.h>

#include <random>
#include <thread>

#include "db/migrations.h"
#include "test_database.h"

namespace pie {
namespace {

constexpr long long kDollar = 1'000'000;

struct LedgerTest : testing::Test {
  LedgerTest() { EXPECT_TRUE(db.Run(Migrate(db.pool)).ok()); }

  // In a transaction of its own.
  template <class T>
  Result<T> Do(std::function<Result<T>(Transaction&)> work) {
    return db.Run(db.pool.Run<T>(std::move(work)));
  }
  Result<Unit> Buy(const std::string& user) {
    return Do<Unit>([=](Transaction& t) { return BuyInstall(t, user, "acme"); });
  }
  Result<long long> Use(const std::string& user, const std::string& run) {
    return Do<long long>([=](Transaction& t) { return ChargeUse(t, user, "acme", run); });
  }
  Result<Unit> Refund(const std::string& user, const std::string& run) {
    return Do<Unit>([=](Transaction& t) { return RefundUse(t, user, "acme", run); });
  }
  bool Add(const std::string& user, long long amount, const std::string& key = "k") {
    return *Do<bool>([=](Transaction& t) { return TopUp(t, key, user, amount, "Top-up"); });
  }
  int Renew() {
    return *Do<int>([](Transaction& t) { return RenewDue(t, 100); });
  }
  void SetPrices(long long install_cents, long long monthly_cents, long long per_use,
                 long long free_uses) {
    db.Query(
        "INSERT INTO pie.prices (connector, author, install_cents, monthly_cents, per_use,"
        " free_uses) VALUES ('acme', 'author', $1, $2, $3, $4)",
        ParamsOf(install_cents, monthly_cents, per_use, free_uses));
  }
  long long Of(const std::string& account) {
    return db
        .Query("SELECT coalesce(sum(microdollars), 0) FROM pie.entries WHERE account = $1",
               ParamsOf(account))
        .Int(0, 0);
  }
  // Days that pass for the subscription of `user`.
  void Age(const std::string& user, int days) {
    db.Query(
        "UPDATE pie.purchases SET paid_until = paid_until - make_interval(days => $2),"
        " next_try = next_try - make_interval(days => $2) WHERE user_id = $1",
        ParamsOf(user, days));
  }
  // Everything that must hold, whatever was done.
  void CheckBooks() {
    EXPECT_EQ(db.Query("SELECT count(*) FROM (SELECT posting FROM pie.entries GROUP BY posting"
                       " HAVING sum(microdollars) <> 0) x")
                  .Int(0, 0),
              0);
    EXPECT_EQ(db.Query("SELECT count(*) FROM pie.balances b WHERE microdollars <> (SELECT"
                       " coalesce(sum(e.microdollars), 0) FROM pie.entries e"
                       " WHERE e.account = 'user:' || b.user_id)")
                  .Int(0, 0),
              0);
    EXPECT_EQ(db.Query("SELECT count(*) FROM pie.balances WHERE microdollars < 0").Int(0, 0), 0);
    // Of each charge the author has 70 %, rounded down, and the platform the rest.
    EXPECT_EQ(
        db.Query("SELECT count(*) FROM (SELECT"
                 " -sum(e.microdollars) FILTER (WHERE e.account LIKE 'user:%') AS paid,"
                 " coalesce(sum(e.microdollars) FILTER (WHERE e.account LIKE 'author:%'), 0) AS"
                 " author, sum(e.microdollars) FILTER (WHERE e.account = 'platform') AS platform"
                 " FROM pie.entries e JOIN pie.postings p ON p.id = e.posting"
                 " WHERE p.kind IN ('install', 'month', 'use', 'custom') GROUP BY p.id) x"
                 " WHERE author <> floor(paid * 0.7) OR platform <> paid - author")
            .Int(0, 0),
        0);
    // Nothing is given back that was not taken, or twice.
    EXPECT_EQ(db.Query("SELECT count(*) FROM (SELECT run_id, sum(e.microdollars) AS left"
                       " FROM pie.postings p JOIN pie.entries e ON e.posting = p.id"
                       " WHERE p.kind IN ('use', 'refund') AND e.account LIKE 'user:%'"
                       " GROUP BY run_id) x WHERE x.left > 0")
                  .Int(0, 0),
              0);
  }

  DatabaseAddress address = TestDatabase::NewDatabase();
  TestPool db{PoolOptions(address)};
};

TEST_F(LedgerTest, ChargesEachUseAfterTheFreeOnes) {
  SetPrices(0, 0, 1001, 2);
  Add("ann", 5000);
  EXPECT_EQ(*Use("ann", "r1"), 0);
  EXPECT_EQ(*Use("ann", "r2"), 0);
  EXPECT_EQ(*Use("ann", "r3"), 1001);
  EXPECT_EQ(Of("user:ann"), 5000 - 1001);
  EXPECT_EQ(Of("author:acme"), 700);  // 70 %, rounded down
  EXPECT_EQ(Of("platform"), 301);
  CheckBooks();
}

TEST_F(LedgerTest, RefusesWhatTheBalanceDoesNotCover) {
  SetPrices(0, 0, 1000, 0);
  Add("ann", 1500);
  EXPECT_TRUE(Use("ann", "r1").ok());
  Result<long long> second = Use("ann", "r2");
  ASSERT_FALSE(second.ok());
  EXPECT_EQ(second.error().code, ErrorCode::kPaymentRequired);
  EXPECT_THAT(std::string(second.error().message),
              testing::HasSubstr("costs 1000 microdollars and the balance is 500"));
  EXPECT_EQ(Use("bob", "r3").error().code, ErrorCode::kPaymentRequired);
  EXPECT_EQ(Of("user:ann"), 500);
  CheckBooks();
}

TEST_F(LedgerTest, AFailedUseCostsNothingAndIsNotCounted) {
  SetPrices(0, 0, 1000, 1);
  Add("ann", 5000);
  EXPECT_EQ(*Use("ann", "r1"), 0);
  EXPECT_TRUE(Refund("ann", "r1").ok());
  EXPECT_EQ(*Use("ann", "r2"), 0);
  EXPECT_EQ(*Use("ann", "r3"), 1000);
  EXPECT_TRUE(Refund("ann", "r3").ok());
  EXPECT_EQ(Of("user:ann"), 5000);
  EXPECT_EQ(Of("author:acme"), 0);
  CheckBooks();
}

TEST_F(LedgerTest, AddsAPaymentOnce) {
  EXPECT_TRUE(Add("ann", 500, "stripe-1"));
  EXPECT_FALSE(Add("ann", 500, "stripe-1"));
  EXPECT_TRUE(Add("ann", 500, "stripe-2"));
  EXPECT_EQ(Of("user:ann"), 1000);
  EXPECT_EQ(Of("funding"), -1000);
}

TEST_F(LedgerTest, InstallingIsPaidOnce) {
  SetPrices(499, 0, 0, 0);
  EXPECT_EQ(Use("ann", "r0").error().code, ErrorCode::kPaymentRequired);
  EXPECT_EQ(Buy("ann").error().code, ErrorCode::kPaymentRequired);
  Add("ann", 5 * kDollar);
  EXPECT_TRUE(Buy("ann").ok());
  EXPECT_TRUE(Buy("ann").ok());
  EXPECT_EQ(Of("user:ann"), 10'000);
  EXPECT_TRUE(Use("ann", "r1").ok());
  EXPECT_TRUE(Buy("author").ok());  // pays nothing for what is theirs
  EXPECT_TRUE(Use("author", "r2").ok());
  CheckBooks();
}

TEST_F(LedgerTest, AMonthIsRenewedOnceWhenItEnds) {
  SetPrices(0, 299, 0, 0);
  Add("ann", 6 * kDollar);
  ASSERT_TRUE(Buy("ann").ok());
  EXPECT_EQ(Renew(), 0);
  Age("ann", 31);
  EXPECT_EQ(Use("ann", "r1").error().code, ErrorCode::kPaymentRequired);
  EXPECT_EQ(Renew(), 1);
  EXPECT_EQ(Renew(), 0);
  EXPECT_TRUE(Use("ann", "r2").ok());
  EXPECT_EQ(Of("user:ann"), 20'000);
  Age("ann", 31);
  EXPECT_EQ(Renew(), 1);  // cannot be paid
  EXPECT_EQ(Renew(), 0);  // and is not tried again at once
  EXPECT_EQ(Use("ann", "r3").error().code, ErrorCode::kPaymentRequired);
  Add("ann", 3 * kDollar, "k2");
  Age("ann", 1);
  EXPECT_EQ(Renew(), 1);
  EXPECT_TRUE(Use("ann", "r4").ok());
  CheckBooks();
}

TEST_F(LedgerTest, ALongPauseCostsOneMonth) {
  SetPrices(0, 100, 0, 0);
  Add("ann", 10 * kDollar);
  ASSERT_TRUE(Buy("ann").ok());
  Age("ann", 300);
  EXPECT_EQ(Renew(), 1);
  EXPECT_EQ(Renew(), 0);
  EXPECT_EQ(Of("user:ann"), 8 * kDollar);
  EXPECT_TRUE(Use("ann", "r1").ok());
}

TEST_F(LedgerTest, WhoLeavesIsNotRenewed) {
  SetPrices(0, 100, 0, 0);
  Add("ann", 10 * kDollar);
  ASSERT_TRUE(Buy("ann").ok());
  ASSERT_TRUE(Do<Unit>([](Transaction& t) { return EndRenewal(t, "ann", "acme"); }).ok());
  EXPECT_TRUE(Use("ann", "r1").ok());  // the month is paid
  Age("ann", 31);
  EXPECT_EQ(Renew(), 0);
  EXPECT_EQ(Of("user:ann"), 9 * kDollar);
}

// As two executors do it, each in batches, while users reinstall what has ended.
TEST_F(LedgerTest, TwoWhoRenewChargeEachMonthOnce) {
  SetPrices(0, 100, 0, 0);
  constexpr int kUsers = 60;
  for (int i = 0; i < kUsers; ++i) {
    std::string user = "u" + std::to_string(i);
    Add(user, 2 * kDollar);
    ASSERT_TRUE(Buy(user).ok());
    Age(user, 31);
  }
  auto renew = [&](bool reinstall) {
    TestPool own{PoolOptions(address)};
    for (int i = 0; i < kUsers; ++i) {
      std::function<Result<int>(Transaction&)> work = [](Transaction& t) { return RenewDue(t, 3); };
      EXPECT_TRUE(own.Run(own.pool.Run<int>(work)).ok());
      if (!reinstall) continue;
      std::function<Result<Unit>(Transaction&)> buy = [i](Transaction& t) {
        return BuyInstall(t, "u" + std::to_string(i), "acme");
      };
      EXPECT_TRUE(own.Run(own.pool.RunTransaction(buy)).ok());
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back(renew, i % 2 == 0);
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(db.Query("SELECT count(*) FROM pie.balances WHERE microdollars <> 0").Int(0, 0), 0);
  EXPECT_EQ(db.Query("SELECT count(*) FROM pie.postings WHERE kind = 'month'").Int(0, 0),
            2 * kUsers);
  EXPECT_EQ(Of("author:acme"), kUsers * 2 * 7 * kDollar / 10);
  EXPECT_EQ(Of("platform"), kUsers * 2 * 3 * kDollar / 10);
  CheckBooks();
}

TEST_F(LedgerTest, EarningsAreThoseOfTheMonth) {
  SetPrices(0, 0, 1000, 0);
  Add("ann", kDollar);
  const char* kTimes[] = {"2026-10-31T23:59:59.999Z", "2026-11-01T00:00:00Z",
                          "2026-11-30T23:59:59.999Z", "2026-12-01T00:00:00Z"};
  for (const char* at : kTimes) {
    ASSERT_TRUE(Use("ann", at).ok());
    db.Query("UPDATE pie.postings SET at = $1::timestamptz WHERE run_id = $1", ParamsOf(at));
  }
  ASSERT_TRUE(Refund("ann", kTimes[1]).ok());  // earned in November, given back now
  BillingStore store(db.loop, db.pool, Registry());
  auto earned = [&](const char* month) {
    return std::string(db.Run(store.Earnings("acme", month))->Dump());
  };
  EXPECT_EQ(earned("2026-10"),
            R"({"month":"2026-10","grossMicrodollars":1000,"authorMicrodollars":700,)"
            R"("platformMicrodollars":300,"charges":1})");
  db.Query("UPDATE pie.postings SET at = '2026-12-02T00:00:00Z' WHERE kind = 'refund'");
  EXPECT_EQ(earned("2026-11"),
            R"({"month":"2026-11","grossMicrodollars":2000,"authorMicrodollars":1400,)"
            R"("platformMicrodollars":600,"charges":2})");
  EXPECT_EQ(earned("2026-12"), R"({"month":"2026-12","grossMicrodollars":0,"authorMicrodollars":0,)"
                               R"("platformMicrodollars":0,"charges":1})");
}

// Many at once do everything at random; then nothing may be missing, and nobody is below nothing.
TEST_F(LedgerTest, AddsUpUnderConcurrentCharges) {
  SetPrices(3, 5, 777, 3);
  constexpr int kThreads = 8, kSteps = 150;
  std::atomic<int> unexpected{0}, paid{0}, refused{0};
  auto work = [&](int thread) {
    TestPool own{PoolOptions(address)};
    std::mt19937 random(static_cast<unsigned>(thread));
    for (int step = 0; step < kSteps; ++step) {
      std::string user = "u" + std::to_string(random() % 4);
      std::string run = std::to_string(thread) + "." + std::to_string(step);
      unsigned dice = random() % 12, random_run = random() % (step + 1);
      std::function<Result<Unit>(Transaction&)> job = [=](Transaction& t) -> Result<Unit> {
        if (dice == 0) {
          auto added = TopUp(t, run, user, 9'000, "Top-up");
          return added ? Result<Unit>(Unit()) : added.error();
        }
        if (dice == 1) return BuyInstall(t, user, "acme");
        if (dice == 2) {
          // The same key from several threads: one of them charges.
          auto charged =
              ChargeCustom(t, "c" + std::to_string(step), user, "acme", run, "minutes", 100 + step);
          return charged ? Result<Unit>(Unit()) : charged.error();
        }
        if (dice == 4) {
          auto renewed = RenewDue(t, 2);
          return renewed ? Result<Unit>(Unit()) : renewed.error();
        }
        if (dice == 5) {
          auto aged = t.Query(
              "UPDATE pie.purchases SET paid_until = now() - interval '1 hour', next_try = now()"
              " WHERE user_id = $1",
              ParamsOf(user));
          return aged ? Result<Unit>(Unit()) : aged.error();
        }
        if (dice == 6)
          return RefundUse(t, user, "acme",
                           std::to_string(thread) + "." + std::to_string(random_run));
        auto used = ChargeUse(t, user, "acme", run);
        if (!used) return used.error();
        return dice == 3 ? RefundUse(t, user, "acme", run) : Unit();
      };
      Result<Unit> done = own.Run(own.pool.RunTransaction(std::move(job)));
      if (done) {
        ++paid;
      } else if (done.error().code == ErrorCode::kPaymentRequired) {
        ++refused;
      } else {
        ++unexpected;
        ADD_FAILURE() << std::string(done.error().message) << std::string(done.error().detail);
      }
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) threads.emplace_back(work, i);
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(unexpected, 0);
  EXPECT_GT(paid, 100);
  EXPECT_GT(refused, 10);
  CheckBooks();
  EXPECT_EQ(db.Query("SELECT coalesce(sum(microdollars), 0) FROM pie.entries").Int(0, 0), 0);
}

}  // namespace
}  // namespace pie
