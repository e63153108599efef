#include "billing/ledger.h"

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
      unsigned dice = random() % 10;
      std::function<Result<Unit>(Transaction&)> job = [=](Transaction& t) -> Result<Unit> {
        if (dice == 0) {
          auto added = TopUp(t, run, user, 9'000, "Top-up");
          return added ? Result<Unit>(Unit()) : added.error();
        }
        if (dice == 1) return BuyInstall(t, user, "acme");
        if (dice == 2) {
          return ChargeCustom(t, "c" + run, user, "acme", run, "minutes", 100 + step);
        }
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
