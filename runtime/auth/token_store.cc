#include "auth/token_store.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_access.h"
#include "base/process_name.h"

namespace pie {
namespace {

// A lease or a cool-down further away than any is given was set before the clock was put back.
constexpr const char* kColumns =
    "SELECT t.sealed, t.version, t.renewable,"
    " (extract(epoch FROM t.expires_at - now()) * 1000)::bigint,"
    " (extract(epoch FROM t.expires_at - t.renewed_at) * 1000)::bigint,"
    " (extract(epoch FROM now() - t.renewed_at) * 1000)::bigint, t.failures,"
    " CASE WHEN t.retry_at < now() + interval '10 minutes'"
    " THEN (extract(epoch FROM t.retry_at - now()) * 1000)::bigint END, coalesce(c.state, 'ok'),"
    " coalesce(c.reason, ''),"
    " t.lease_until > now() AND t.lease_until < now() + interval '1 minute', t.lease_fence,"
    " t.lease_owner"
    " FROM pie.tokens t LEFT JOIN pie.connections c ON c.id = t.connection WHERE t.id = $1";
constexpr Milliseconds kUnknownAge{24 * 3600'000};  // no longer new
constexpr Milliseconds kClockSlack{5'000};
enum Column {
  kSealed,
  kVersion,
  kRenewable,
  kLeft,
  kLifetime,
  kAge,
  kFailures,
  kRetry,
  kState,
  kReason,
  kLeased,
  kFence,
  kOwner
};

Result<StoredToken> FromRow(const SqlRows& rows, const Vault& vault, const TokenName& name) {
  StoredToken token;
  token.version = rows.Int(0, kVersion);
  token.renewable = rows.Bool(0, kRenewable);
  if (!rows.IsNull(0, kLeft)) token.left = Milliseconds(rows.Int(0, kLeft));
  token.lifetime = Milliseconds(rows.Int(0, kLifetime));
  token.age = Milliseconds(rows.Int(0, kAge));
  if (token.age < -kClockSlack) {  // The clock was put back: how old it is nobody knows.
    token.age = kUnknownAge;
    if (token.left) token.left = std::min(*token.left, token.lifetime);
  }
  token.failures = static_cast<int>(rows.Int(0, kFailures));
  token.retry_in = Milliseconds(rows.Int(0, kRetry));
  token.state = rows.Copy(0, kState);
  token.reason = rows.Copy(0, kReason);
  if (rows.Text(0, kSealed).empty()) return token;  // the row was made for its first lease
  Result<Secret> plain = vault.Decrypt(rows.Text(0, kSealed), name.Place());
  if (!plain) return plain.error();
  Result<Json> json = JsonAccess::Parse(plain->Reveal());
  if (!json) return Error(ErrorCode::kInternal, "a stored token is damaged");
  token.access = Secret(std::string((*json)["access"].AsString()));
  token.refresh = Secret(std::string((*json)["refresh"].AsString()));
  return token;
}

Result<std::string> Seal(const Vault& vault, const TokenName& name, const Secret& access,
                         const Secret& refresh) {
  Json json = Json::Object();
  json.Set("access", Json(access.Reveal()));
  if (!refresh.empty()) json.Set("refresh", Json(refresh.Reveal()));
  Secret plain(JsonAccess::Dump(json));
  return vault.Encrypt(plain.Reveal(), name.Place());
}

// NULL: the token does not say when it ends.
Param LifetimeOf(const Grant& grant) {
  if (grant.lifetime_s <= 0) return nullptr;
  return grant.lifetime_s;
}

Result<TokenLease> TakeNow(Transaction& transaction, const Vault& vault, const TokenName& name,
                           const std::string& owner, long long known, Milliseconds duration) {
  if (!name.of_connection) {
    auto made = transaction.Query(
        "INSERT INTO pie.tokens (id, user_id, connector) VALUES ($1, $2, $3) ON CONFLICT DO "
        "NOTHING",
        ParamsOf(name.id, name.user, name.connector));
    if (!made) return made.error();
  }
  auto rows = transaction.Query(std::string(kColumns) + " FOR UPDATE OF t", ParamsOf(name.id));
  if (!rows) return rows.error();
  if (rows->empty()) return Error(ErrorCode::kNotFound, "the connection was removed");
  Result<StoredToken> token = FromRow(*rows, vault, name);
  if (!token) return token.error();
  TokenLease lease;
  lease.token = std::move(*token);
  // Whoever died here will not save anything any more, so nobody has to wait for the lease to end.
  // Of those elsewhere we cannot tell: one that merely lost the database may be about to be
  // answered.
  bool leased = rows->Bool(0, kLeased) && !HasEnded(rows->Text(0, kOwner));
  using Outcome = TokenLease::Outcome;
  lease.outcome = lease.token.version != known       ? Outcome::kNewer
                  : leased                           ? Outcome::kBusy
                  : lease.token.retry_in.count() > 0 ? Outcome::kCooling
                                                     : Outcome::kTaken;
  if (lease.outcome != Outcome::kTaken) return lease;
  lease.fence = rows->Int(0, kFence) + 1;
  auto taken = transaction.Query(
      "UPDATE pie.tokens SET lease_fence = $2, lease_owner = $4,"
      " lease_until = now() + make_interval(secs => $3 / 1000.0) WHERE id = $1",
      ParamsOf(name.id, lease.fence, static_cast<long long>(duration.count()), owner));
  if (!taken) return taken.error();
  return lease;
}

Result<bool> SaveNow(Transaction& transaction, const TokenName& name, const std::string& sealed,
                     const TokenLease& lease, const Grant& grant, bool renewable) {
  auto saved = transaction.Query(
      "UPDATE pie.tokens SET sealed = $3, version = version + 1, renewable = $4, renewed_at = "
      "now(),"
      " expires_at = now() + make_interval(secs => $5), failures = 0, retry_at = NULL,"
      " lease_owner = '', lease_until = NULL WHERE id = $1 AND version = $2",
      ParamsOf(name.id, lease.token.version, sealed, renewable, LifetimeOf(grant)));
  if (!saved) return saved.error();
  if (saved->affected() == 0) return false;
  auto healthy = transaction.Query(
      "UPDATE pie.connections SET state = 'ok', reason = '', updated_at = now()"
      " WHERE id = $1 AND state <> 'ok'",
      ParamsOf(name.id));
  if (!healthy) return healthy.error();
  return true;
}

}  // namespace

TokenStore::TokenStore(Pool& pool, const Vault& vault)
    : pool_(pool), vault_(vault), owner_(ProcessName()) {}

Task<std::optional<StoredToken>> TokenStore::Read(TokenName name) {
  Params params = ParamsOf(name.id);
  SqlRows rows = co_await pool_.Query(kColumns, std::move(params));
  if (rows.empty()) co_return std::optional<StoredToken>();
  Result<StoredToken> token = FromRow(rows, vault_, name);
  if (!token) co_await Fail(token.error());
  co_return std::optional<StoredToken>(std::move(*token));
}

Task<TokenLease> TokenStore::Take(TokenName name, long long known, Milliseconds duration) {
  return pool_.Run<TokenLease>(
      [vault = vault_, owner = owner_, name, known, duration](Transaction& transaction) {
        return TakeNow(transaction, vault, name, owner, known, duration);
      });
}

Task<bool> TokenStore::Save(TokenName name, TokenLease lease, Grant grant) {
  bool keeps = grant.refresh.empty();
  const Secret& refresh = keeps ? lease.token.refresh : grant.refresh;
  bool renewable = !name.of_connection || !refresh.empty();
  Result<std::string> sealed = Seal(vault_, name, grant.access, refresh);
  if (!sealed) co_await Fail(sealed.error());
  std::function<Result<bool>(Transaction&)> work = [=](Transaction& transaction) {
    return SaveNow(transaction, name, *sealed, lease, grant, renewable);
  };
  bool saved = co_await pool_.Run<bool>(std::move(work));
  co_return saved;
}

Task<void> TokenStore::GiveUp(TokenName name, TokenLease lease, RenewalFailure failure) {
  std::function<Result<Unit>(Transaction&)> work = [=](Transaction& transaction) -> Result<Unit> {
    auto freed = transaction.Query(
        "UPDATE pie.tokens SET failures = failures + 1, lease_owner = '', lease_until = NULL,"
        " retry_at = now() + make_interval(secs => $3 / 1000.0), renewable = renewable AND NOT $4"
        " WHERE id = $1 AND lease_fence = $2 AND version = $5",
        ParamsOf(name.id, lease.fence, static_cast<long long>(failure.retry_in.count()),
                 failure.exhausted, lease.token.version));
    if (!freed) return freed.error();
    if (freed->affected() == 0 || !failure.exhausted) return Unit();
    auto noted = transaction.Query(
        "UPDATE pie.connections SET state = 'exhausted', reason = $2, updated_at = now()"
        " WHERE id = $1",
        ParamsOf(name.id, failure.reason));
    if (!noted) return noted.error();
    return Unit();
  };
  co_await pool_.RunTransaction(std::move(work));
}

Task<void> TokenStore::MarkRefused(TokenName name, long long version, std::string reason) {
  Params params = ParamsOf(name.id, version, reason);
  co_await pool_.Query(
      "UPDATE pie.connections c SET state = 'revoked', reason = $3, updated_at = now()"
      " FROM pie.tokens t WHERE c.id = $1 AND t.id = $1 AND t.version = $2 AND c.state = 'ok'",
      std::move(params));
}

Task<void> TokenStore::Touch(std::vector<std::string> ids) {
  if (ids.empty()) co_return;
  std::string list;
  for (const std::string& id : ids) list += (list.empty() ? "" : ",") + id;
  Params params = ParamsOf("{" + list + "}");
  co_await pool_.Query(
      "UPDATE pie.tokens SET used_at = now() WHERE id = ANY($1::text[])"
      " AND (used_at IS NULL OR used_at < now() - interval '1 minute')",
      std::move(params));
}

Result<Unit> TokenStore::Put(Transaction& transaction, const Vault& vault, const TokenName& name,
                             const Grant& grant) {
  Result<std::string> sealed = Seal(vault, name, grant.access, grant.refresh);
  if (!sealed) return sealed.error();
  auto put = transaction.Query(
      "INSERT INTO pie.tokens (id, user_id, connector, connection, sealed, version, renewable,"
      " renewed_at, expires_at) VALUES ($1, $2, $3, $1, $4, 1, $5, now(),"
      " now() + make_interval(secs => $6))"
      " ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, version = pie.tokens.version + 1,"
      " renewable = excluded.renewable, renewed_at = excluded.renewed_at,"
      " expires_at = excluded.expires_at, failures = 0, retry_at = NULL, lease_owner = '',"
      " lease_until = NULL",
      ParamsOf(name.id, name.user, name.connector, *sealed, !grant.refresh.empty(),
               LifetimeOf(grant)));
  if (!put) return put.error();
  return Unit();
}

}  // namespace pie
