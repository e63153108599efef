#include "hooks/dispatch.h"

#include "base/json_access.h"
#include "engine/engine.h"
#include "hooks/receiver.h"
#include "table/find.h"

namespace pie {
namespace {

Result<Unit> Finish(Transaction& transaction, long long id, const char* state,
                    std::string_view error) {
  auto rows = transaction.Query(
      "UPDATE pie.webhook_deliveries SET state = $2, attempts = attempts + 1, error = $3,"
      " finished_at = CASE WHEN $2 <> 'queued' THEN now() END WHERE id = $1",
      ParamsOf(id, state, error));
  if (!rows) return rows.error();
  return Unit();
}

Result<Unit> NoteRun(Transaction& transaction, const std::string& user,
                     const std::string& connector, const std::string& began) {
  auto rows = transaction.Query(
      "UPDATE pie.installs SET last_run_at = greatest(last_run_at, $3::timestamptz)"
      " WHERE user_id = $1 AND connector = $2",
      ParamsOf(user, connector, began));
  if (!rows) return rows.error();
  return Unit();
}

Task<JobEffects> RunDelivery(Engine& engine, Pool& pool, const Job& job) {
  long long id = job.payload["delivery"].AsInt();
  Result<Delivery> found = co_await GetDelivery(pool, id, "").AsResult();
  if (!found) {
    // Its endpoint was removed, and the delivery with it.
    if (found.error().code == ErrorCode::kNotFound) co_return JobEffects();
    co_await Fail(std::move(found.error()));
  }
  const Delivery& delivery = *found;
  const ConnectorTable* connector = FindConnector(engine.registry(), delivery.connector);
  const HookRow* hook = connector ? DeliveryHook(*connector) : nullptr;
  if (!hook) {
    co_await Fail(Error(ErrorCode::kNotFound,
                        "this executor has no onWebhook for '" + delivery.connector + "'"));
  }
  HookUser who = co_await LoadHookUser(pool, delivery.user, delivery.connector);
  Principal principal;
  principal.user_id = delivery.user;
  principal.display_name = who.display_name;
  InvokeRequest request;
  request.principal = &principal;
  request.connector = connector;
  request.name = std::string(hook->name) + " " + delivery.event_type;
  request.invoke = hook->invoke;
  request.input = DeliveryInput(delivery, who.last_run_at);
  request.surface = "webhook";
  request.connection = delivery.connection;
  request.seconds = connector->automation_timeout_s;
  request.metered = true;
  auto commits = std::make_shared<std::vector<JobEffects>>();
  request.commits = commits.get();
  co_await engine.Invoke(std::move(request));
  // Where the schedule runs another function, that one has not seen what came before this delivery.
  bool counts = hook == FindHook(*connector, "onRun") || !FindHook(*connector, "onRun");
  co_return JobEffects([id, commits, counts, began = who.now, user = delivery.user,
                        name = delivery.connector](Transaction& transaction) {
    Result<Unit> done;
    for (const JobEffects& commit : *commits) {
      if (done) done = commit(transaction);
    }
    if (done) done = Finish(transaction, id, "done", "");
    return done && counts ? NoteRun(transaction, user, name, began) : done;
  });
}

}  // namespace

Task<HookUser> LoadHookUser(Pool& pool, std::string user, std::string connector) {
  SqlRows rows = co_await pool.Query(
      "SELECT u.display_name, u.disabled_at IS NOT NULL,"
      " to_char(i.last_run_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'),"
      " to_char(pie.now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
      " FROM pie.users u LEFT JOIN pie.installs i ON i.user_id = u.id AND i.connector = $2"
      " WHERE u.id = $1",
      ParamsOf(user, connector));
  if (rows.empty() || rows.Bool(0, 1)) {
    co_await Fail(Error(ErrorCode::kPermissionDenied, "the user '" + user + "' is disabled"));
  }
  HookUser who;
  who.display_name = rows.Copy(0, 0);
  who.last_run_at = rows.Copy(0, 2);
  who.now = rows.Copy(0, 3);
  co_return who;
}

Json DeliveryInput(const Delivery& delivery, const std::string& last_run_at) {
  Result<Json> kept = JsonAccess::Parse(delivery.headers);
  Json headers = kept ? std::move(*kept) : Json::Object();
  HttpHeaders list = HeadersFromJson(headers);
  Incoming incoming;
  incoming.body = delivery.body;
  incoming.headers = &list;
  Json input = Json::Object();
  input.Set("triggeredBy", "webhook");
  input.Set("triggerData", incoming.payload());
  input.Set("eventType", delivery.event_type);
  // Never empty, and the same each time: a name by which the author's tables take it only once.
  input.Set("deliveryId", delivery.delivery_key.empty() ? "pie-" + std::to_string(delivery.id)
                                                        : delivery.delivery_key);
  input.Set("lastRunAt", last_run_at.empty() ? Json() : Json(last_run_at));
  input.Set("_headers", std::move(headers));
  return input;
}

JobKind WebhookJobs(Engine& engine, Pool& pool) {
  JobKind kind;
  kind.handler = [&engine, &pool](const Job& job) { return RunDelivery(engine, pool, job); };
  kind.on_failure = [](Transaction& transaction, const Job& job, const Error& error, bool dead) {
    return Finish(transaction, job.payload["delivery"].AsInt(), dead ? "dead" : "queued",
                  std::string(error.message));
  };
  return kind;
}

}  // namespace pie
