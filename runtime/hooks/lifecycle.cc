#include "hooks/lifecycle.h"

#include <algorithm>

#include "auth/auth.h"
#include "auth/connection_rows.h"
#include "base/json_access.h"
#include "engine/engine.h"
#include "engine/execution.h"
#include "hooks/dispatch.h"
#include "hooks/endpoints.h"
#include "jobs/queue.h"
#include "jobs/tasks.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr std::string_view kDisconnect = "disconnect";  // not a hook: what ends a connection
constexpr int kLeaveAttempts = 3;
constexpr unsigned kLeaveSeconds = 60;

constexpr int kRemovedAtOnce = 5'000;

// One at a time for a user and connector, to the end of the transaction: who adds an event and who
// ends one must see each other.
Result<Unit> Lock(Transaction& transaction, const std::string& user, const std::string& connector) {
  auto rows = transaction.Query(
      "SELECT pg_advisory_xact_lock(hashtextextended('pie.lifecycle/' || $1 || '/' || $2, 0))",
      ParamsOf(connector, user));
  if (!rows) return rows.error();
  return Unit();
}

bool IsLeave(std::string_view hook) { return hook == "onDisconnect" || hook == "onUninstall"; }

// Queues the oldest event unless one is queued already.
Result<Unit> QueueNext(Transaction& transaction, const std::string& user,
                       const std::string& connector) {
  auto rows = transaction.Query(
      "SELECT id, state, hook FROM pie.lifecycle_events WHERE user_id = $1 AND connector = $2"
      " AND state IN ('pending', 'queued') ORDER BY id LIMIT 1",
      ParamsOf(user, connector));
  if (!rows) return rows.error();
  if (rows->empty() || rows->Text(0, 1) == "queued") return Unit();
  long long id = rows->Int(0, 0);
  auto queued = transaction.Query("UPDATE pie.lifecycle_events SET state = 'queued' WHERE id = $1",
                                  ParamsOf(id));
  if (!queued) return queued.error();
  NewJob job;
  job.kind = kLifecycleJob;
  job.connector = connector;
  job.user = user;
  job.payload = Json::Object().Set("event", id);
  // What the user wants to be gone goes soon, also when its hook fails.
  if (IsLeave(rows->Text(0, 2))) job.max_attempts = kLeaveAttempts;
  Result<long long> made = Enqueue(transaction, job);
  if (!made) return made.error();
  return Unit();
}

// Ends an event and lets the next one go.
Result<Unit> Finish(Transaction& transaction, const std::string& user, const std::string& connector,
                    long long id, const char* state, std::string_view error) {
  if (Result<Unit> locked = Lock(transaction, user, connector); !locked) return locked;
  auto rows = transaction.Query(
      "UPDATE pie.lifecycle_events SET state = $2, error = $3,"
      " finished_at = CASE WHEN $2 <> 'queued' THEN now() END WHERE id = $1",
      ParamsOf(id, state, error));
  if (!rows) return rows.error();
  return QueueNext(transaction, user, connector);
}

// The grant is taken back and the connection removed; what the provider says to it is kept.
Task<JobEffects> RunDisconnect(Auth& auth, std::string user, std::string name, long long id,
                               std::string connection) {
  Result<std::string> trouble = co_await auth.EndConnection(user, connection).AsResult();
  // It is gone already: this ran before and was interrupted.
  if (!trouble && trouble.error().code != ErrorCode::kNotFound) co_await Fail(trouble.error());
  std::string told = trouble ? *trouble : std::string();
  co_return JobEffects([user, name, id, told](Transaction& transaction) {
    return Finish(transaction, user, name, id, "done", told);
  });
}

Task<JobEffects> RunEvent(Engine& engine, Pool& pool, Auth& auth, const Job& job) {
  long long id = job.payload["event"].AsInt();
  SqlRows rows = co_await pool.Query(
      "SELECT user_id, connector, hook, input FROM pie.lifecycle_events WHERE id = $1",
      ParamsOf(id));
  if (rows.empty()) co_return JobEffects();
  std::string user = rows.Copy(0, 0), name = rows.Copy(0, 1);
  Result<Json> input = JsonAccess::Parse(rows.Text(0, 3));
  std::string connection(input ? (*input)["connection"].AsString() : String());
  if (rows.Text(0, 2) == kDisconnect) {
    co_return co_await RunDisconnect(auth, user, name, id, connection);
  }
  const ConnectorTable* connector = FindConnector(engine.registry(), name);
  const HookRow* hook = connector ? FindHook(*connector, rows.Text(0, 2)) : nullptr;
  if (!hook) {
    co_await Fail(Error(ErrorCode::kNotFound,
                        "this executor has no " + rows.Copy(0, 2) + " for '" + name + "'"));
  }
  HookUser who = co_await LoadHookUser(pool, user, name);
  Principal principal;
  principal.user_id = user;
  principal.display_name = who.display_name;
  InvokeRequest request;
  request.principal = &principal;
  request.connector = connector;
  request.name = hook->name;
  request.invoke = hook->invoke;
  request.input = input ? std::move(*input) : Json::Object();
  request.input.Set("lastRunAt", who.last_run_at.empty() ? Json() : Json(who.last_run_at));
  if (!request.input.Has("triggerData")) request.input.Set("triggerData", Json());
  request.connection = connection;
  request.surface = kLeavingSurface;
  request.seconds = connector->automation_timeout_s;
  if (IsLeave(hook->name) && (!request.seconds || request.seconds > kLeaveSeconds)) {
    request.seconds = kLeaveSeconds;
  }
  auto commits = std::make_shared<std::vector<JobEffects>>();
  request.commits = commits.get();
  co_await engine.Invoke(std::move(request));
  co_return JobEffects([user, name, id, commits](Transaction& transaction) {
    Result<Unit> done;
    for (const JobEffects& commit : *commits) {
      if (done) done = commit(transaction);
    }
    return done ? Finish(transaction, user, name, id, "done", "") : done;
  });
}

// True: there was none before.
Result<bool> AddInstall(Transaction& transaction, const std::string& user,
                        const std::string& connector) {
  auto rows = transaction.Query(
      "INSERT INTO pie.installs (user_id, connector) VALUES ($1, $2) ON CONFLICT DO NOTHING"
      " RETURNING 1",
      ParamsOf(user, connector));
  if (!rows) return rows.error();
  return !rows->empty();
}

Json InputOf(std::string_view cause) {
  return Json::Object().Set("triggeredBy", std::string(cause));
}

}  // namespace

namespace {

Result<Unit> QueueEvent(Transaction& transaction, const ConnectorTable& connector,
                        const std::string& user, std::string_view hook, const Json& input) {
  if (Result<Unit> locked = Lock(transaction, user, connector.name); !locked) return locked;
  auto rows = transaction.Query(
      "INSERT INTO pie.lifecycle_events (user_id, connector, hook, input) VALUES ($1, $2, $3, $4)",
      ParamsOf(user, connector.name, hook, JsonAccess::Dump(input)));
  if (!rows) return rows.error();
  return QueueNext(transaction, user, connector.name);
}

// onDisconnect while the token works, then what ends the connection.
Result<Unit> QueueDisconnect(Transaction& transaction, const ConnectorTable& connector,
                             const std::string& user, std::string_view cause,
                             const std::string& connection) {
  Json input = InputOf(cause);
  input.Set("connection", connection);
  Result<Unit> done = QueueHook(transaction, connector, user, "onDisconnect", input);
  return done ? QueueEvent(transaction, connector, user, kDisconnect, input) : done;
}

}  // namespace

Result<Unit> QueueHook(Transaction& transaction, const ConnectorTable& connector,
                       const std::string& user, std::string_view hook, const Json& input) {
  if (!FindHook(connector, hook)) return Unit();
  return QueueEvent(transaction, connector, user, hook, input);
}

Result<Unit> QueueConnectionHook(Transaction& transaction, const Registry& registry,
                                 const ConnectionEvent& event) {
  const ConnectorTable* connector = FindConnector(registry, event.connector);
  if (!connector) return Unit();
  switch (event.kind) {
    case ConnectionEvent::Kind::kConnected:
      return QueueHook(transaction, *connector, event.user, "onConnect",
                       InputOf("connect").Set("connection", event.id));
    case ConnectionEvent::Kind::kLeaving:
      return QueueDisconnect(transaction, *connector, event.user, "disconnect", event.id);
    case ConnectionEvent::Kind::kRemoved:
      break;
  }
  return Unit();
}

Task<bool> InstallConnector(Pool& pool, const ConnectorTable& connector, std::string user,
                            InstallEffects effects) {
  const ConnectorTable* table = &connector;
  std::function<Result<bool>(Transaction&)> work =
      [table, user, effects](Transaction& transaction) -> Result<bool> {
    Result<bool> first = AddInstall(transaction, user, table->name);
    if (!first || !*first) return first;
    Result<Unit> done = effects ? effects(transaction, user, table->name) : Result<Unit>(Unit());
    if (done) done = SyncInstall(transaction, *table, user);
    if (done) done = EnableEndpoints(transaction, user, table->name, true);
    if (done) done = QueueHook(transaction, *table, user, "onInstall", InputOf("install"));
    if (!done) return done.error();
    return true;
  };
  bool first = co_await pool.Run<bool>(work);
  co_return first;
}

Task<void> UninstallConnector(Pool& pool, const ConnectorTable& connector, std::string user,
                              InstallEffects effects) {
  const ConnectorTable* table = &connector;
  std::function<Result<Unit>(Transaction&)> work =
      [table, user, effects](Transaction& transaction) -> Result<Unit> {
    auto rows = transaction.Query(
        "DELETE FROM pie.installs WHERE user_id = $1 AND connector = $2 RETURNING 1",
        ParamsOf(user, table->name));
    if (!rows) return rows.error();
    if (rows->empty()) {
      return Error(ErrorCode::kNotFound, "'" + std::string(table->name) + "' is not installed");
    }
    Result<Unit> done = effects ? effects(transaction, user, table->name) : Result<Unit>(Unit());
    if (done) done = EnableEndpoints(transaction, user, table->name, false);
    if (!done) return done;
    // Nobody uses the accounts any more but the hooks, to the end of which they stay.
    auto left = ConnectionRows::Leave(transaction, user, table->name, std::string());
    if (!left) return left.error();
    Json input = InputOf("uninstall");
    if (!left->empty()) input.Set("connection", left->front());
    done = QueueHook(transaction, *table, user, "onUninstall", input);
    for (const std::string& connection : *left) {
      if (done) done = QueueDisconnect(transaction, *table, user, "uninstall", connection);
    }
    return done;
  };
  co_await pool.RunTransaction(work);
}

Task<std::vector<Install>> ListInstalls(Pool& pool, std::string user, RowScope scope) {
  SqlRows rows = co_await pool.Query(
      std::string(
          "SELECT connector, enabled, (extract(epoch FROM installed_at) * 1000)::bigint,"
          " (extract(epoch FROM last_run_at) * 1000)::bigint FROM pie.installs WHERE user_id = $1"
          " AND ") +
          InScope("connector", 2) + " ORDER BY connector LIMIT 1000",
      ParamsOf(user, scope.Names()));
  std::vector<Install> installs(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    installs[i].connector = rows.Copy(i, 0);
    installs[i].enabled = rows.Bool(i, 1);
    installs[i].installed_ms = rows.Int(i, 2);
    installs[i].last_run_ms = rows.Int(i, 3);
  }
  co_return installs;
}

Task<std::vector<LifecycleEvent>> ListLifecycle(Pool& pool, std::string user, RowScope scope,
                                                int limit) {
  SqlRows rows = co_await pool.Query(
      std::string("SELECT id, connector, hook, state, error, (extract(epoch FROM created_at) * "
                  "1000)::bigint,"
                  " (extract(epoch FROM finished_at) * 1000)::bigint FROM pie.lifecycle_events"
                  " WHERE user_id = $1 AND ") +
          InScope("connector", 3) + " ORDER BY id DESC LIMIT $2",
      ParamsOf(user, std::clamp(limit, 1, 500), scope.Names()));
  std::vector<LifecycleEvent> events(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    events[i].id = rows.Int(i, 0);
    events[i].connector = rows.Copy(i, 1);
    events[i].hook = rows.Copy(i, 2);
    events[i].state = rows.Copy(i, 3);
    events[i].error = rows.Copy(i, 4);
    events[i].created_ms = rows.Int(i, 5);
    events[i].finished_ms = rows.Int(i, 6);
  }
  co_return events;
}

Task<long long> RemoveOldLifecycle(Pool& pool, int days) {
  long long removed = 0;
  for (;;) {
    SqlRows rows = co_await pool.Query(
        "DELETE FROM pie.lifecycle_events WHERE id = ANY (ARRAY(SELECT id FROM pie.lifecycle_events"
        " WHERE state IN ('done', 'dead') AND finished_at < now() - make_interval(days => $1)"
        " ORDER BY finished_at LIMIT $2 FOR UPDATE SKIP LOCKED))",
        ParamsOf(days, kRemovedAtOnce));
    removed += rows.affected();
    if (rows.affected() < kRemovedAtOnce) co_return removed;
  }
}

JobKind LifecycleJobs(Engine& engine, Pool& pool, Auth& auth) {
  JobKind kind;
  kind.handler = [&engine, &pool, &auth](const Job& job) {
    return RunEvent(engine, pool, auth, job);
  };
  kind.on_failure = [](Transaction& transaction, const Job& job, const Error& error, bool dead) {
    return Finish(transaction, job.user, job.connector, job.payload["event"].AsInt(),
                  dead ? "dead" : "queued", std::string(error.message));
  };
  return kind;
}

}  // namespace pie
