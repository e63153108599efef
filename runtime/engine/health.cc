#include "engine/health.h"

#include "db/pool.h"

namespace pie {
namespace {

// For connectors without `verify`: a token that can be had is all that can be asked.
Task<std::string> AskForToken(Auth& auth, const ConnectorTable& connector, std::string user,
                              std::string id) {
  TokenUse use;
  use.connector = &connector;
  use.user = user;
  use.connection = co_await auth.connections().Find(user, connector.name, id);
  use.auth = &ChooseAuth(connector, use.connection.get());
  if (!UsesToken(use.auth->kind)) co_return std::string();
  (void)co_await auth.Token(std::move(use));
  co_return std::string();
}

// Says something about the connection, and not about the moment.
bool Counts(ErrorCode code) {
  return code == ErrorCode::kNotConnected || code == ErrorCode::kPermissionDenied ||
         code == ErrorCode::kNotFound;
}

}  // namespace

Task<std::string> CheckConnection(Engine& engine, Auth& auth, const ConnectorTable& connector,
                                  Principal principal, std::string id) {
  Task<std::string> check = connector.api.verify_path
                                ? engine.Verify(principal, connector, id)
                                : AskForToken(auth, connector, principal.user_id, id);
  Result<std::string> account = co_await check.AsResult();
  if (!account) {
    if (Counts(account.error().code)) {
      co_await auth.connections().NoteCheck(id, std::string(), &account.error());
    }
    co_await Fail(account.error());
  }
  co_await auth.connections().NoteCheck(id, *account, nullptr);
  co_return std::move(*account);
}

Task<int> CheckDueConnections(Engine& engine, Auth& auth, int limit) {
  Pool* pool = auth.parts().pool;
  if (!pool) co_return 0;
  Params params = ParamsOf(limit);
  SqlRows rows = co_await pool->Query(
      "SELECT id, user_id, connector FROM pie.connections WHERE state IN ('ok', 'error') AND"
      " coalesce(verified_at, created_at) < now() - interval '1 day' ORDER BY verified_at LIMIT $1",
      std::move(params));
  int checked = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    for (const ConnectorTable* connector : engine.registry()) {
      if (rows.Text(i, 2) != connector->name) continue;
      Principal principal;
      principal.user_id = principal.display_name = rows.Copy(i, 1);
      Task<std::string> check =
          CheckConnection(engine, auth, *connector, std::move(principal), rows.Copy(i, 0));
      Result<std::string> outcome = co_await check.AsResult();
      (void)outcome;  // it is noted with the connection
      ++checked;
    }
  }
  co_return checked;
}

}  // namespace pie
