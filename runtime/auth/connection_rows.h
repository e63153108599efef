// Rows of pie.connections. Everything here runs on pool threads, within a transaction.
#pragma once

#include <string>
#include <vector>

#include "auth/connections.h"

namespace pie {

struct ConnectionRows {
  Transaction& transaction;
  const Vault& vault;

  ConnectionRows(Transaction& transaction, const Vault& vault)
      : transaction(transaction), vault(vault) {}

  // `condition` speaks of $1, $2, ... and may end with ORDER BY.
  Result<std::vector<OpenConnection>> Select(const std::string& condition, const Params& params);
  // The id of the connection that was made or updated. `created` says which.
  Result<std::string> Put(const ConnectionDraft& draft, const ConnectorTable* connector,
                          bool& created);
  Result<Unit> Change(const std::string& user, const std::string& id,
                      const ConnectionChange& change);
  // Begins the leave of one (`id` empty: of all) of the user's at a connector: only its id finds it
  // from now on, and nothing updates it. The ids, the one that was the default first.
  static Result<std::vector<std::string>> Leave(Transaction& transaction, const std::string& user,
                                                const std::string& connector,
                                                const std::string& id);
  // When the default one has gone another takes its place, so that calls without a name go on.
  static Result<Unit> NameHeir(Transaction& transaction, const std::string& user,
                               const std::string& connector);

 private:
  static Result<Unit> Lock(Transaction& transaction, const std::string& user,
                           const std::string& connector);
  Result<std::string> Existing(const ConnectionDraft& draft);
  Result<std::string> FreeLabel(const ConnectionDraft& draft);
  Result<Unit> Insert(const ConnectionDraft& draft, const std::string& id);
  Result<Unit> Update(const ConnectionDraft& draft, const ConnectorTable* connector,
                      const std::string& id);
  Result<Unit> MakeDefault(const std::string& user, const std::string& connector,
                           const std::string& id);
};

}  // namespace pie
