// TokenStore: tokens in the database, and the lease under which one executor renews one.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "auth/grant.h"
#include "db/pool.h"
#include "vault/vault.h"

namespace pie {

// Which token. Those of connections have the connection's id.
struct TokenName {
  std::string id;
  std::string user;  // empty: of nobody, for example the developer's client credentials
  std::string connector;
  bool of_connection = false;

  TokenName() = default;
  // Where its ciphertext belongs.
  SecretPlace Place() const { return SecretPlace(user, connector, "token:" + id); }
};

// As it stands in the database. Times are distances by the database's clock, which all executors
// share, so that their own clocks may be wrong.
struct StoredToken {
  Secret access;
  Secret refresh;
  long long version = 0;
  bool renewable = false;
  std::optional<Milliseconds> left;  // until it expires; absent: it does not say
  Milliseconds lifetime{0};          // from its grant to its end; 0: unknown
  Milliseconds age{0};               // since it was granted
  int failures = 0;                  // renewals that failed in a row
  Milliseconds retry_in{0};          // no renewal before
  std::string state = "ok";          // of its connection
  std::string reason;

  StoredToken() = default;
};

struct TokenLease {
  enum class Outcome : unsigned char {
    kTaken,    // ours: renew, then Save() or GiveUp()
    kBusy,     // somebody renews it; look again in a moment
    kCooling,  // the last renewal failed a moment ago
    kNewer,    // there is another version than the caller knew
  };
  Outcome outcome = Outcome::kBusy;
  long long fence = 0;
  StoredToken token;

  TokenLease() = default;
};

// Why a renewal failed.
struct RenewalFailure {
  bool exhausted = false;  // no renewal will ever work again: the user has to sign in
  Milliseconds retry_in{0};
  std::string reason;  // for people, without secrets

  RenewalFailure() = default;
};

// Loop thread only. The vault must outlive the pool.
class TokenStore {
 public:
  TokenStore(Pool& pool, const Vault& vault);

  // Absent: no such token.
  Task<std::optional<StoredToken>> Read(TokenName name);
  // Takes the lease for `duration`, unless the version is not `known` any more. Makes the row when
  // there is none and the token is of no connection.
  Task<TokenLease> Take(TokenName name, long long known, Milliseconds duration);
  // Stores what the provider gave. Succeeds over the version that the lease was taken for, also
  // when the lease has run out meanwhile: a provider that rotates has forgotten the old token, so
  // throwing the new one away would log the user out. False: somebody stored a newer one.
  Task<bool> Save(TokenName name, TokenLease lease, Grant grant);
  // Only the present holder of the lease may judge; a late one changes nothing.
  Task<void> GiveUp(TokenName name, TokenLease lease, RenewalFailure failure);
  // The service refuses the token, and nothing can renew it.
  Task<void> MarkRefused(TokenName name, long long version, std::string reason);
  // These connections' tokens were used since the last time.
  Task<void> Touch(std::vector<std::string> ids);

  // Within a transaction of somebody else: stores the first token of a connection, or a new one.
  static Result<Unit> Put(Transaction& transaction, const Vault& vault, const TokenName& name,
                          const Grant& grant);

 private:
  Pool& pool_;
  const Vault& vault_;
  const std::string owner_;  // of the leases, for people who look at the table
};

}  // namespace pie
