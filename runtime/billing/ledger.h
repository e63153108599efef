// Ledger: what users pay and authors earn. Blocking; these run in a transaction of the caller, so
// that what is bought and its price commit together. README.md has the rules.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "db/pool.h"

namespace pie {

// In cents and microdollars, as `PUT /api/plugins/{id}/pricing` takes them.
struct Prices {
  long long install_cents = 0;
  long long monthly_cents = 0;       // for 30 days
  long long per_use = 0;             // microdollars per execution
  long long free_uses = 0;           // executions of each user that cost nothing
  bool custom = false;               // Billing::ChargeUsage() is allowed
  long long max_custom = 5'000'000;  // microdollars of one such charge

  Prices() = default;
  bool free() const { return !install_cents && !monthly_cents && !per_use && !custom; }
};

inline constexpr long long kMostCents = 100'000'000;               // a million dollars
inline constexpr long long kMostMicrodollars = 1'000'000'000'000;  // likewise

// What the installation of a connector costs, and the first month. Paid once: to install again is
// free, and so is a month that has been paid. kPaymentRequired when the balance does not suffice.
Result<Unit> BuyInstall(Transaction& transaction, const std::string& user,
                        const std::string& connector);
// The month that is paid stays usable; it is not renewed.
Result<Unit> EndRenewal(Transaction& transaction, const std::string& user,
                        const std::string& connector);

// Takes the price of one execution; gives what it was.
Result<long long> ChargeUse(Transaction& transaction, const std::string& user,
                            const std::string& connector, const std::string& run);
// It failed: takes it back.
Result<Unit> RefundUse(Transaction& transaction, const std::string& user,
                       const std::string& connector, const std::string& run);
// `key` names the charge: the same one again charges nothing, and nor does any of the author. Gives
// what was charged.
Result<long long> ChargeCustom(Transaction& transaction, const std::string& key,
                               const std::string& user, const std::string& connector,
                               const std::string& run, const std::string& description,
                               long long microdollars);

// Adds to a balance. `key` names the payment; false when it was added before.
Result<bool> TopUp(Transaction& transaction, const std::string& key, const std::string& user,
                   long long microdollars, const std::string& description);
// Renews subscriptions that are due, at most `most`; gives how many it looked at.
Result<int> RenewDue(Transaction& transaction, int most);

}  // namespace pie
