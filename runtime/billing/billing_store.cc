#include "billing/billing_store.h"

#include <unordered_map>

#include "base/json_access.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kPricesFor = std::chrono::seconds(5);  // how long prices may be out of date
constexpr Milliseconds kRenewEvery{60'000};
constexpr int kRenewAtOnce = 100;

Prices PricesOf(const PricingRow& row) {
  Prices prices;
  prices.install_cents = static_cast<long long>(row.install_price_cents);
  prices.monthly_cents = static_cast<long long>(row.monthly_price_cents);
  prices.per_use = static_cast<long long>(row.per_usage_microdollars);
  prices.free_uses = static_cast<long long>(row.free_usage_quota);
  prices.custom = row.custom_usage_enabled;
  prices.max_custom = static_cast<long long>(row.max_custom_charge_microdollars);
  return prices;
}

constexpr const char* kSelectPrices =
    "SELECT connector, install_cents, monthly_cents, per_use, free_uses, custom, max_custom"
    " FROM pie.prices";

Prices PricesAt(const SqlRows& rows, size_t row) {
  Prices prices;
  prices.install_cents = rows.Int(row, 1);
  prices.monthly_cents = rows.Int(row, 2);
  prices.per_use = rows.Int(row, 3);
  prices.free_uses = rows.Int(row, 4);
  prices.custom = rows.Bool(row, 5);
  prices.max_custom = rows.Int(row, 6);
  return prices;
}

Params PriceParams(const std::string& connector, const std::string& author, const Prices& prices,
                   bool by_manifest) {
  return ParamsOf(connector, author, prices.install_cents, prices.monthly_cents, prices.per_use,
                  prices.free_uses, prices.custom, prices.max_custom, by_manifest);
}

constexpr const char* kUpsertPrices =
    "INSERT INTO pie.prices AS p (connector, author, install_cents, monthly_cents, per_use,"
    " free_uses, custom, max_custom, by_manifest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    " ON CONFLICT (connector) DO UPDATE SET author = $2, install_cents = $3, monthly_cents = $4,"
    " per_use = $5, free_uses = $6, custom = $7, max_custom = $8, by_manifest = $9,"
    " updated_at = now() WHERE NOT $9 OR p.by_manifest";

}  // namespace

struct BillingStore::Impl {
  Impl(Loop& loop, Pool& pool, Registry registry)
      : loop(loop), pool(pool), registry(registry), tasks(loop) {}

  Loop& loop;
  Pool& pool;
  Registry registry;
  std::unordered_map<std::string, Prices> prices;  // of connectors that cost something
  Clock::time_point read_at;
  bool reading = false;
  TaskSet tasks;  // last: its tasks use the rest

  Task<void> ReadPrices() {
    SqlRows rows = co_await pool.Query(kSelectPrices);
    prices.clear();
    for (size_t row = 0; row < rows.size(); ++row) {
      Prices found = PricesAt(rows, row);
      if (!found.free()) prices.emplace(rows.Copy(row, 0), found);
    }
    read_at = Clock::now();
  }

  // Off the call's path: a call that comes meanwhile goes by the prices of before.
  void RefreshSoon() {
    if (reading || Clock::now() - read_at < kPricesFor) return;
    reading = true;
    tasks.Spawn(Refresh());
  }
  Task<void> Refresh() {
    (void)co_await ReadPrices().AsResult();
    read_at = Clock::now();  // After a failure, too: the database is asked again later.
    reading = false;
  }

  Task<void> RenewForever() {
    for (;;) {
      std::function<Result<int>(Transaction&)> work = [](Transaction& transaction) {
        return RenewDue(transaction, kRenewAtOnce);
      };
      Result<int> looked = co_await pool.Run<int>(std::move(work)).AsResult();
      if (!looked || *looked < kRenewAtOnce) co_await loop.Sleep(kRenewEvery);
    }
  }
};

BillingStore::BillingStore(Loop& loop, Pool& pool, Registry registry)
    : impl_(std::make_unique<Impl>(loop, pool, registry)) {}
BillingStore::~BillingStore() = default;

Task<void> BillingStore::Start() {
  for (const ConnectorTable* connector : impl_->registry) {
    if (!connector->pricing) continue;
    Params params = PriceParams(connector->name, "local", PricesOf(*connector->pricing), true);
    co_await impl_->pool.Query(kUpsertPrices, std::move(params));
  }
  co_await impl_->ReadPrices();
  impl_->tasks.Spawn(impl_->RenewForever());
}

Task<Prices> BillingStore::GetPrices(std::string connector) {
  SqlRows rows = co_await impl_->pool.Query(std::string(kSelectPrices) + " WHERE connector = $1",
                                            ParamsOf(connector));
  co_return rows.empty() ? Prices() : PricesAt(rows, 0);
}

Task<void> BillingStore::SetPrices(std::string connector, std::string author, Prices prices) {
  Params params = PriceParams(connector, author, prices, false);
  co_await impl_->pool.Query(kUpsertPrices, std::move(params));
  co_await impl_->ReadPrices();
}

Task<long long> BillingStore::Balance(std::string user) {
  SqlRows rows = co_await impl_->pool.Query(
      "SELECT microdollars FROM pie.balances WHERE user_id = $1", ParamsOf(user));
  co_return rows.empty() ? 0 : rows.Int(0, 0);
}

Task<Json> BillingStore::History(std::string user, HistoryPage page) {
  int limit = std::clamp(page.limit, 1, 200);
  SqlRows rows = co_await impl_->pool.Query(
      std::string(
          "SELECT p.id, to_char(p.at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'),"
          " p.kind, p.connector, p.run_id, p.description, e.microdollars"
          " FROM pie.postings p JOIN pie.entries e ON e.posting = p.id AND e.account = 'user:' || "
          "$1"
          " WHERE p.user_id = $1 AND ($2 = 0 OR p.id < $2) AND ") +
          InScope("p.connector", 4) + " ORDER BY p.id DESC LIMIT $3 + 1",
      ParamsOf(user, page.before, limit, page.scope.Names()));
  Json entries = Json::Array();
  size_t shown = std::min(rows.size(), static_cast<size_t>(limit));
  constexpr const char* kNames[] = {"at", "kind", "connector", "run_id", "description"};
  for (size_t row = 0; row < shown; ++row) {
    Json entry = Json::Object();
    entry.Set("id", rows.Int(row, 0));
    for (size_t i = 0; i < std::size(kNames); ++i) entry.Set(kNames[i], rows.Copy(row, i + 1));
    entry.Set("microdollars", rows.Int(row, 6));
    entries.Push(std::move(entry));
  }
  Json history = Json::Object();
  history.Set("entries", std::move(entries));
  if (rows.size() > shown) history.Set("next", rows.Int(shown - 1, 0));
  co_return history;
}

Task<Json> BillingStore::Earnings(std::string connector, std::string month) {
  // Both ends by the calendar of UTC, whatever the session's time zone is.
  SqlRows rows = co_await impl_->pool.Query(
      "SELECT coalesce(sum(e.microdollars), 0),"
      " coalesce(sum(e.microdollars) FILTER (WHERE e.account = 'platform'), 0),"
      " count(DISTINCT p.id) FILTER (WHERE p.kind <> 'refund')"
      " FROM pie.postings p JOIN pie.entries e ON e.posting = p.id"
      " WHERE p.connector = $1 AND e.account IN ('platform', 'author:' || $1)"
      " AND p.at >= ($2 || '-01T00:00:00Z')::timestamptz"
      " AND p.at < (($2 || '-01')::timestamp + interval '1 month') AT TIME ZONE 'UTC'",
      ParamsOf(connector, month));
  long long gross = rows.Int(0, 0), platform = rows.Int(0, 1);
  Json earnings = Json::Object();
  earnings.Set("month", month);
  earnings.Set("grossMicrodollars", gross);
  earnings.Set("authorMicrodollars", gross - platform);
  earnings.Set("platformMicrodollars", platform);
  earnings.Set("charges", rows.Int(0, 2));
  co_return earnings;
}

Task<bool> BillingStore::AddBalance(std::string key, std::string user, long long microdollars,
                                    std::string description) {
  std::function<Result<bool>(Transaction&)> work = [=](Transaction& transaction) {
    return TopUp(transaction, key, user, microdollars, description);
  };
  co_return co_await impl_->pool.Run<bool>(std::move(work));
}

Task<long long> BillingStore::Charge(std::string key, std::string user, std::string connector,
                                     std::string run, std::string description,
                                     long long microdollars) {
  std::function<Result<long long>(Transaction&)> work = [=](Transaction& transaction) {
    return ChargeCustom(transaction, key, user, connector, run, description, microdollars);
  };
  co_return co_await impl_->pool.Run<long long>(std::move(work));
}

bool BillingStore::Watches(const ConnectorTable& connector) {
  impl_->RefreshSoon();
  if (impl_->prices.empty()) return false;
  return impl_->prices.contains(connector.name);
}

Task<void> BillingStore::Begin(std::string user, const ConnectorTable& connector, std::string run) {
  std::function<Result<long long>(Transaction&)> work =
      [user, run, name = std::string(connector.name)](Transaction& transaction) {
        return ChargeUse(transaction, user, name, run);
      };
  Result<long long> charged = co_await impl_->pool.Run<long long>(std::move(work)).AsResult();
  if (charged) co_return;
  Error error = charged.error();
  if (error.code == ErrorCode::kPaymentRequired) {
    error.message = std::string(connector.name) + ": " + std::string(error.message) +
                    ", POST /api/plugins/" + connector.name + "/install installs";
  }
  co_await Fail(std::move(error));
}

Task<void> BillingStore::Cancel(std::string user, const ConnectorTable& connector,
                                std::string run) {
  std::function<Result<Unit>(Transaction&)> work =
      [user, run, name = std::string(connector.name)](Transaction& transaction) {
        return RefundUse(transaction, user, name, run);
      };
  co_await impl_->pool.RunTransaction(std::move(work));
}

}  // namespace pie
