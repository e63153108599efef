#include "hooks/dispatch.h"

#include "base/json_access.h"
#include "engine/engine.h"
#include "hooks/receiver.h"
#include "jobs/tasks.h"

namespace pie {
namespace {

// When the user's automation ran last; empty: never.
Task<std::string> LastRun(Pool& pool, std::string user, std::string connector) {
  SqlRows rows = co_await pool.Query(
      "SELECT to_char(last_run_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
      " FROM pie.installs WHERE user_id = $1 AND connector = $2",
      ParamsOf(user, connector));
  co_return rows.empty() ? std::string() : rows.Copy(0, 0);
}

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
                     const std::string& connector) {
  auto rows = transaction.Query(
      "UPDATE pie.installs SET last_run_at = now() WHERE user_id = $1 AND connector = $2",
      ParamsOf(user, connector));
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
  std::string last_run = co_await LastRun(pool, delivery.user, delivery.connector);
  Principal principal;
  principal.user_id = principal.display_name = delivery.user;
  InvokeRequest request;
  request.principal = &principal;
  request.connector = connector;
  request.name = std::string(hook->name) + " " + delivery.event_type;
  request.invoke = hook->invoke;
  request.input = DeliveryInput(delivery, last_run);
  request.surface = "webhook";
  request.connection = delivery.connection;
  request.seconds = connector->automation_timeout_s;
  request.metered = true;
  auto commits = std::make_shared<std::vector<JobEffects>>();
  request.commits = commits.get();
  co_await engine.Invoke(std::move(request));
  co_return JobEffects(
      [id, commits, user = delivery.user, name = delivery.connector](Transaction& transaction) {
        Result<Unit> done;
        for (const JobEffects& commit : *commits) {
          if (done) done = commit(transaction);
        }
        if (done) done = Finish(transaction, id, "done", "");
        return done ? NoteRun(transaction, user, name) : done;
      });
}

}  // namespace

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
  input.Set("deliveryId", delivery.delivery_key);
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
