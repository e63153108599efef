// Lifecycle: installing and uninstalling connectors, and the hooks that run at these moments and
// when an account is connected or disconnected.
//
// Each hook is a row, made in the transaction of what causes it, and runs at least once. The hooks
// of one user and connector run one after the other, in the order in which their causes were
// committed; one that failed for good lets the next go on. Who disconnects an account or uninstalls
// a connector causes: the hook, while the tokens work; then the grants are taken back and the
// connections removed ("disconnect" among the events). Hooks that fail then have 3 attempts of at
// most 60 s, so nothing stays for long.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "db/pool.h"
#include "db/row_scope.h"
#include "jobs/worker.h"
#include "pie/table.h"

namespace pie {

class Auth;
class Engine;
struct ConnectionEvent;

inline constexpr const char* kLifecycleJob = "lifecycle";

struct Install {
  std::string connector;
  bool enabled = true;
  int64_t installed_ms = 0, last_run_ms = 0;  // Unix time; 0: never
  Install() = default;
};

struct LifecycleEvent {
  long long id = 0;
  std::string connector, hook;
  std::string state;  // pending (others go first), queued, done, dead
  std::string error;
  int64_t created_ms = 0, finished_ms = 0;
  LifecycleEvent() = default;
};

// Makes the hook run once the transaction is committed. Nothing to do when the connector has no
// such hook. For onConnect and onDisconnect the input names the connection.
Result<Unit> QueueHook(Transaction& transaction, const ConnectorTable& connector,
                       const std::string& user, std::string_view hook, const Json& input);

// The same for a connection that was made or is leaving; for Connections::OnChange().
Result<Unit> QueueConnectionHook(Transaction& transaction, const Registry& registry,
                                 const ConnectionEvent& event);

// What else belongs to an install or uninstall; inside its transaction.
using InstallEffects = std::function<Result<Unit>(Transaction&, const std::string& user,
                                                  const std::string& connector)>;

// True: it was not installed before. Twice is no error and runs nothing twice.
Task<bool> InstallConnector(Pool& pool, const ConnectorTable& connector, std::string user,
                            InstallEffects effects = {});
// kNotFound when it is not installed. Its webhook endpoints take no deliveries from then on, and
// the user's connections leave.
Task<void> UninstallConnector(Pool& pool, const ConnectorTable& connector, std::string user,
                              InstallEffects effects = {});
Task<std::vector<Install>> ListInstalls(Pool& pool, std::string user, RowScope scope = {});
Task<std::vector<LifecycleEvent>> ListLifecycle(Pool& pool, std::string user, RowScope scope,
                                                int limit);
// Removes what ended longer ago, some thousand in each statement; how many.
Task<long long> RemoveOldLifecycle(Pool& pool, int days);

// For Worker::Handle(kLifecycleJob, ...).
JobKind LifecycleJobs(Engine& engine, Pool& pool, Auth& auth);

}  // namespace pie
