#include "vault/rotation.h"

#include <string>

#include "base/encoding.h"

namespace pie {
namespace {

constexpr int kBatch = 200;

// Every table with sealed texts, and where these belong (SecretPlace) as SQL.
struct SealedTable {
  const char* table;
  const char* user;
  const char* connector;
  const char* name;
};
constexpr SealedTable kTables[] = {
    {"pie.secrets", "user_id", "connector", "name"},
    {"pie.connections", "user_id", "connector", "'connection:' || id"},
    {"pie.tokens", "user_id", "connector", "'token:' || id"},
    {"pie.oauth_states", "user_id", "connector", "'sign-in'"},
};

Result<int> RotateTable(Transaction& transaction, const Vault& vault, const SealedTable& of,
                        int limit) {
  // The rows are locked, so their place in the table stays as it is until they are written.
  auto rows = transaction.Query(std::string("SELECT ctid, ") + of.user + ", " + of.connector +
                                    ", " + of.name + ", sealed FROM " + of.table +
                                    " WHERE sealed <> '' AND split_part(sealed, '.', 2) <> $1" +
                                    " LIMIT $2 FOR UPDATE SKIP LOCKED",
                                ParamsOf(vault.current_key_id(), limit));
  if (!rows) return rows.error();
  for (size_t i = 0; i < rows->size(); ++i) {
    SecretPlace place(rows->Copy(i, 1), rows->Copy(i, 2), rows->Copy(i, 3));
    auto plain = vault.Decrypt(rows->Text(i, 4), place);
    if (!plain) return plain.error();
    auto sealed = vault.Encrypt(plain->Reveal(), place);
    if (!sealed) return sealed.error();
    auto updated = transaction.Query(
        std::string("UPDATE ") + of.table + " SET sealed = $2 WHERE ctid = $1::tid",
        ParamsOf(rows->Copy(i, 0), *sealed));
    if (!updated) return updated.error();
  }
  return static_cast<int>(rows->size());
}

SecretPlace RootPlace() { return SecretPlace("", "", "vault.root"); }

}  // namespace

Task<int> RotateSealed(Pool& pool, const Vault& vault, int limit) {
  int done = 0;
  for (const SealedTable& table : kTables) {
    std::function<Result<int>(Transaction&)> work = [vault, &table,
                                                     limit](Transaction& transaction) {
      return RotateTable(transaction, vault, table, limit);
    };
    int rows = co_await pool.Run<int>(std::move(work));
    done += rows;
    if (done >= limit) break;
  }
  co_return done;
}

Task<int> RotateAllSealed(Pool& pool, const Vault& vault) {
  int sum = 0;
  for (int rows = 1; rows > 0; sum += rows) rows = co_await RotateSealed(pool, vault, kBatch);
  co_return sum;
}

Task<void> LoadRoot(Pool& pool, const Vault& vault) {
  SecretPlace place = RootPlace();
  auto sealed = vault.Encrypt(Base64(vault.oldest_key().Reveal()), place);
  if (!sealed) co_await Fail(sealed.error());
  Params put = ParamsOf(place.name, *sealed);
  co_await pool.Query(
      "INSERT INTO pie.secrets (user_id, connector, name, sealed) VALUES ('', '', $1, $2)"
      " ON CONFLICT DO NOTHING",
      std::move(put));
  Params get = ParamsOf(place.name);
  SqlRows rows = co_await pool.Query(
      "SELECT sealed FROM pie.secrets WHERE user_id = '' AND connector = '' AND name = $1",
      std::move(get));
  auto plain = vault.Decrypt(rows.Text(0, 0), place);
  if (!plain) co_await Fail(plain.error());
  auto root = FromBase64(plain->Reveal());
  if (!root || root->empty()) {
    co_await Fail(Error(ErrorCode::kInternal, "the vault's stored root is damaged"));
  }
  vault.SetRoot(Secret(std::move(*root)));
}

}  // namespace pie
