#include "billing/ledger.h"

namespace pie {
namespace {

// The words of pie.charge() and its like are ours and hold no data of others.
Result<SqlRows> Ask(Transaction& transaction, const std::string& sql, const Params& params) {
  auto rows = transaction.Query(sql, params);
  if (rows || rows.error().code != ErrorCode::kPaymentRequired) return rows;
  Error error(ErrorCode::kPaymentRequired,
              transaction.session().server_message() + "; GET /api/balance shows the balance");
  return error;
}

Result<Unit> Do(Transaction& transaction, const std::string& sql, const Params& params) {
  auto rows = Ask(transaction, sql, params);
  if (!rows) return rows.error();
  return Unit();
}

}  // namespace

Result<Unit> BuyInstall(Transaction& transaction, const std::string& user,
                        const std::string& connector) {
  return Do(transaction, "SELECT pie.buy($1, $2)", ParamsOf(user, connector));
}

Result<Unit> EndRenewal(Transaction& transaction, const std::string& user,
                        const std::string& connector) {
  return Do(transaction,
            "UPDATE pie.purchases SET renew = false WHERE user_id = $1 AND connector = $2",
            ParamsOf(user, connector));
}

Result<long long> ChargeUse(Transaction& transaction, const std::string& user,
                            const std::string& connector, const std::string& run) {
  auto rows = Ask(transaction, "SELECT pie.charge_use($1, $2, $3)", ParamsOf(user, connector, run));
  if (!rows) return rows.error();
  return rows->Int(0, 0);
}

Result<Unit> RefundUse(Transaction& transaction, const std::string& user,
                       const std::string& connector, const std::string& run) {
  return Do(transaction, "SELECT pie.refund_use($1, $2, $3)", ParamsOf(user, connector, run));
}

Result<long long> ChargeCustom(Transaction& transaction, const std::string& key,
                               const std::string& user, const std::string& connector,
                               const std::string& run, const std::string& description,
                               long long microdollars) {
  auto rows = Ask(transaction,
                  "SELECT CASE WHEN EXISTS (SELECT FROM pie.prices WHERE connector = $3"
                  " AND author = $2) THEN 0 WHEN pie.charge($1, 'custom', $2, $3, $4, $5, $6)"
                  " THEN $6 ELSE 0 END",
                  ParamsOf(key, user, connector, run, description, microdollars));
  if (!rows) return rows.error();
  return rows->Int(0, 0);
}

Result<bool> TopUp(Transaction& transaction, const std::string& key, const std::string& user,
                   long long microdollars, const std::string& description) {
  auto rows = Ask(transaction, "SELECT pie.top_up($1, $2, $3, $4)",
                  ParamsOf(key, user, microdollars, description));
  if (!rows) return rows.error();
  return rows->Text(0, 0) == "t";
}

Result<int> RenewDue(Transaction& transaction, int most) {
  auto rows = Ask(transaction, "SELECT pie.renew($1)", ParamsOf(most));
  if (!rows) return rows.error();
  return static_cast<int>(rows->Int(0, 0));
}

}  // namespace pie
