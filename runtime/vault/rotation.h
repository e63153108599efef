// Rotation: what is sealed with an older key is sealed anew, while executors run.
#pragma once

#include "db/pool.h"
#include "vault/vault.h"

namespace pie {

// Seals up to `limit` rows anew; how many there were. Any number of executors may do it at once.
// Rows whose key is not here stay as they are, and fail the call when nothing else is left to do.
Task<int> RotateSealed(Pool& pool, const Vault& vault, int limit);
// Until nothing is left; the sum.
Task<int> RotateAllSealed(Pool& pool, const Vault& vault);

// The root of derived keys lives in the database, sealed, so that no key of the file is needed for
// ever. Call it after the migrations and before Vault::Derive().
Task<void> LoadRoot(Pool& pool, const Vault& vault);

}  // namespace pie
