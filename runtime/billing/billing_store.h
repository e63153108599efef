// BillingStore: prices of connectors, balances and history of users, earnings of authors.
#pragma once

#include <memory>
#include <string>

#include "billing/ledger.h"
#include "db/row_scope.h"
#include "engine/parts.h"
#include "pie/json.h"

namespace pie {

// One page of a user's postings, newest first.
struct HistoryPage {
  long long before = 0;  // id; 0: from the newest
  int limit = 50;        // at most 200
  RowScope scope;

  HistoryPage() = default;
};

// Loop thread only; any number of executors share the database.
class BillingStore : public Meter {
 public:
  BillingStore(Loop& loop, Pool& pool, Registry registry);
  ~BillingStore() override;

  // Takes over prices that manifests name (those set by SetPrices() stay), and begins to renew
  // subscriptions. Before the first call.
  Task<void> Start();

  // Prices that nobody set are those of the manifest, or nothing.
  Task<Prices> GetPrices(std::string connector);
  // `author` earns from now on, and pays nothing.
  Task<void> SetPrices(std::string connector, std::string author, Prices prices);

  Task<long long> Balance(std::string user);  // microdollars
  // {"entries": [{id, at, kind, connector, run_id, description, microdollars}], "next"}: `next`,
  // when there is more, is the `before` of the next page.
  Task<Json> History(std::string user, HistoryPage page);
  // Of one month ("2026-11", UTC): {"month", "grossMicrodollars", "authorMicrodollars",
  // "platformMicrodollars", "charges"}. Refunds are taken off.
  Task<Json> Earnings(std::string connector, std::string month);
  Task<bool> AddBalance(std::string key, std::string user, long long microdollars,
                        std::string description);
  // As ChargeCustom().
  Task<long long> Charge(std::string key, std::string user, std::string connector, std::string run,
                         std::string description, long long microdollars);

  bool Watches(const ConnectorTable& connector) override;
  Task<void> Begin(std::string user, const ConnectorTable& connector, std::string run) override;
  Task<void> Cancel(std::string user, const ConnectorTable& connector, std::string run) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
