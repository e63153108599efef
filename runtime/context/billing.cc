#include "context/billing.h"

#include "engine/clean_json.h"
#include "engine/execution.h"

namespace pie {
namespace {

constexpr long long kLeast = 100;  // microdollars; this and what follows: PIE reference, Billing
constexpr int kChargesPerExecution = 10;
constexpr size_t kMaxDescription = 200;  // characters

class LedgerBilling final : public Billing {
 public:
  LedgerBilling(const ServiceCall& call, BillingStore& store)
      : execution_(call.execution), connector_(call.access.connector().name), store_(store) {}

  Task<long long> ChargeUsage(long long microdollars, String description) override {
    Prices prices = co_await store_.GetPrices(connector_);
    Result<Unit> allowed = Check(prices, microdollars, std::string_view(description));
    if (!allowed) co_await Fail(allowed.error());
    ++charges_;
    if (execution_.replay) co_return microdollars;  // recorded answers are free
    std::string key = "custom:" + execution_.id + ":" + connector_ + ":" + std::to_string(charges_);
    Json shown = WithoutSecrets(execution_, Json(description));
    long long charged =
        co_await store_.Charge(key, execution_.principal.user_id, connector_, execution_.id,
                               std::string(shown.AsString()), microdollars);
    co_return charged;
  }

 private:
  Result<Unit> Check(const Prices& prices, long long amount, std::string_view description) const {
    auto invalid = [](std::string message) {
      return Error(ErrorCode::kInvalidArgument, "chargeUsage: " + message);
    };
    if (!prices.custom) {
      return Error(ErrorCode::kPermissionDenied, "chargeUsage: the pricing of '" + connector_ +
                                                     "' does not allow it; PUT /api/plugins/" +
                                                     connector_ +
                                                     "/pricing with customUsageEnabled");
    }
    if (amount < kLeast || amount > prices.max_custom) {
      return invalid("the amount must be " + std::to_string(kLeast) + " to " +
                     std::to_string(prices.max_custom) + " microdollars, not " +
                     std::to_string(amount));
    }
    size_t length = 0;
    for (char c : description) length += (c & 0xC0) != 0x80;
    if (length == 0 || length > kMaxDescription) {
      return invalid("the description must have 1 to 200 characters");
    }
    if (charges_ >= kChargesPerExecution) {
      return Error(ErrorCode::kBudget, "chargeUsage: 10 charges per execution are the limit");
    }
    return Unit();
  }

  Execution& execution_;
  const std::string connector_;
  BillingStore& store_;
  int charges_ = 0;
};

}  // namespace

std::unique_ptr<Billing> MakeBilling(const ServiceCall& call, BillingStore& store) {
  return std::make_unique<LedgerBilling>(call, store);
}

}  // namespace pie
