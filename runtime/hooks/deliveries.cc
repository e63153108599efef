#include "hooks/deliveries.h"

#include <algorithm>
#include <map>

#include "base/encoding.h"
#include "base/json_access.h"
#include "hooks/signature.h"
#include "jobs/queue.h"

namespace pie {
namespace {

constexpr int kRemovedAtOnce = 2'000;  // each may have 8 MB
constexpr const char* kListColumns =
    "SELECT d.id, d.endpoint, e.user_id, e.connector, e.connection, d.delivery_key, d.event_type,"
    " d.verified, d.state, d.attempts, d.error, (extract(epoch FROM d.received_at) * 1000)::bigint,"
    " (extract(epoch FROM d.finished_at) * 1000)::bigint";
constexpr const char* kFrom =
    " FROM pie.webhook_deliveries d JOIN pie.webhook_endpoints e ON e.id = d.endpoint ";
// Endpoint by endpoint along its index: those of other users, however many, cost nothing.
constexpr const char* kFromEach =
    " FROM pie.webhook_endpoints e CROSS JOIN LATERAL (SELECT * FROM pie.webhook_deliveries w"
    " WHERE w.endpoint = e.id AND ($4 = '' OR w.state = $4) AND ($5 = 0 OR w.id < $5)"
    " ORDER BY w.id DESC LIMIT $6) d ";

Delivery Read(const SqlRows& rows, size_t row) {
  Delivery delivery;
  delivery.id = rows.Int(row, 0);
  delivery.endpoint = rows.Copy(row, 1);
  delivery.user = rows.Copy(row, 2);
  delivery.connector = rows.Copy(row, 3);
  delivery.connection = rows.Copy(row, 4);
  delivery.delivery_key = rows.Copy(row, 5);
  delivery.event_type = rows.Copy(row, 6);
  delivery.verified = rows.Bool(row, 7);
  delivery.state = rows.Copy(row, 8);
  delivery.attempts = static_cast<int>(rows.Int(row, 9));
  delivery.error = rows.Copy(row, 10);
  delivery.received_ms = rows.Int(row, 11);
  delivery.finished_ms = rows.Int(row, 12);
  return delivery;
}

// A text that PostgreSQL takes: UTF-8 without zero bytes, and not without bound.
std::string Storable(std::string text, size_t limit) {
  text.resize(std::min(text.size(), limit));
  std::erase(text, '\0');
  return std::string(JsonAccess::Text(*JsonAccess::Parse(JsonAccess::Dump(Json(String(text))))));
}

// A service may be down for hours: a delivery is tried 20 times, over two and a half hours or more.
constexpr int kAttempts = 20;

using Enqueuer = Result<long long> (*)(Transaction&, const NewJob&);

// One job per delivery, however often it is replayed.
Result<Unit> EnqueueDelivery(Transaction& transaction, Enqueuer enqueue,
                             const std::string& connector, const std::string& user, long long id) {
  NewJob job;
  job.kind = kWebhookJob;
  job.dedup_key = "delivery " + std::to_string(id);
  job.max_attempts = kAttempts;
  job.connector = connector;
  job.user = user;
  job.payload = Json::Object().Set("delivery", id);
  Result<long long> enqueued = enqueue(transaction, job);
  if (!enqueued) return enqueued.error();
  return Unit();
}

// The key of an older delivery that does not count any more.
Result<Unit> ForgetKey(Transaction& transaction, const NewDelivery& delivery) {
  if (delivery.key_seconds == 0) return Unit();
  auto rows = transaction.Query(
      "UPDATE pie.webhook_deliveries SET delivery_key = NULL WHERE endpoint = $1"
      " AND delivery_key = $2 AND received_at < now() - make_interval(secs => $3)",
      ParamsOf(delivery.endpoint->id, delivery.delivery_key,
               static_cast<long long>(delivery.key_seconds)));
  if (!rows) return rows.error();
  return Unit();
}

Result<long long> Store(Transaction& transaction, const NewDelivery& delivery,
                        const DeliveryEffects& effects) {
  if (Result<Unit> done = ForgetKey(transaction, delivery); !done) return done.error();
  Param key = delivery.delivery_key.empty() ? Param(nullptr) : Param(delivery.delivery_key);
  Param replay =
      delivery.replay_key.empty() ? Param(nullptr) : Param("\\x" + Hex(delivery.replay_key));
  bool queued = delivery.runs && !delivery.ignored;
  auto rows = transaction.Query(
      "INSERT INTO pie.webhook_deliveries (endpoint, delivery_key, replay_key, event_type, "
      "verified,"
      " state, headers, body, finished_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
      " CASE WHEN $6 <> 'queued' THEN now() END) ON CONFLICT DO NOTHING RETURNING id",
      ParamsOf(delivery.endpoint->id, key, replay, delivery.event_type, delivery.verified,
               queued             ? "queued"
               : delivery.ignored ? "ignored"
                                  : "done",
               delivery.headers, "\\x" + Hex(delivery.body)));
  if (!rows) return rows.error();
  if (rows->empty()) return 0ll;
  long long id = rows->Int(0, 0);
  Result<Unit> done;
  if (queued) {
    done = EnqueueDelivery(transaction, Enqueue, delivery.endpoint->connector,
                           delivery.endpoint->user, id);
  }
  if (done && effects && !delivery.ignored) done = effects(transaction, id);
  if (!done) return done.error();
  return id;
}

}  // namespace

Error NoDelivery(long long id) {
  return Error(ErrorCode::kNotFound, "no webhook delivery " + std::to_string(id) +
                                         "; GET /api/webhook-deliveries lists them");
}

Task<long long> StoreDelivery(Pool& pool, NewDelivery delivery, DeliveryEffects effects) {
  delivery.delivery_key = Storable(std::move(delivery.delivery_key), 512);
  delivery.event_type = Storable(std::move(delivery.event_type), 256);
  auto shared = std::make_shared<NewDelivery>(std::move(delivery));
  std::function<Result<long long>(Transaction&)> work =
      [shared, effects = std::move(effects)](Transaction& transaction) {
        return Store(transaction, *shared, effects);
      };
  long long id = co_await pool.Run<long long>(work);
  co_return id;
}

Task<std::vector<Delivery>> ListDeliveries(Pool& pool, DeliveryQuery query) {
  int limit = std::clamp(query.limit, 1, 500);
  bool all = query.user.empty() && query.endpoint.empty();
  SqlRows rows =
      co_await pool.Query(std::string(kListColumns) + (all ? kFrom : kFromEach) +
                              "WHERE ($1 = '' OR e.user_id = $1) AND ($2 = '' OR e.id = $2)"
                              " AND ($3 = '' OR e.connector = $3) AND ($4 = '' OR d.state = $4)"
                              " AND ($5 = 0 OR d.id < $5) AND " +
                              InScope("e.connector", 7) + " ORDER BY d.id DESC LIMIT $6",
                          ParamsOf(query.user, query.endpoint, query.connector, query.state,
                                   query.before, limit, query.scope.Names()));
  std::vector<Delivery> deliveries;
  for (size_t i = 0; i < rows.size(); ++i) deliveries.push_back(Read(rows, i));
  co_return deliveries;
}

Task<Delivery> GetDelivery(Pool& pool, long long id, std::string user) {
  SqlRows rows =
      co_await pool.Query(std::string(kListColumns) + ", d.headers, encode(d.body, 'hex')" + kFrom +
                              "WHERE d.id = $1 AND ($2 = '' OR e.user_id = $2)",
                          ParamsOf(id, user));
  if (rows.empty()) co_await Fail(NoDelivery(id));
  Delivery delivery = Read(rows, 0);
  delivery.headers = rows.Copy(0, 13);
  delivery.body = DecodeText(rows.Text(0, 14), "hex").value_or("");
  co_return delivery;
}

Task<void> ReplayDelivery(Pool& pool, long long id, std::string user) {
  std::function<Result<Unit>(Transaction&)> work =
      [id, user](Transaction& transaction) -> Result<Unit> {
    auto rows =
        transaction.Query(std::string("SELECT e.connector, e.user_id, d.state") + kFrom +
                              "WHERE d.id = $1 AND ($2 = '' OR e.user_id = $2) FOR UPDATE OF d",
                          ParamsOf(id, user));
    if (!rows) return rows.error();
    if (rows->empty()) return NoDelivery(id);
    if (rows->Text(0, 2) == "queued") {
      return Error(ErrorCode::kConflict, "this delivery is waiting to be run already");
    }
    auto updated = transaction.Query(
        "UPDATE pie.webhook_deliveries SET state = 'queued', attempts = 0, error = '',"
        " finished_at = NULL WHERE id = $1",
        ParamsOf(id));
    if (!updated) return updated.error();
    return EnqueueDelivery(transaction, EnqueueAgain, rows->Copy(0, 0), rows->Copy(0, 1), id);
  };
  co_await pool.RunTransaction(work);
}

Task<long long> ReplayDead(Pool& pool, DeliveryQuery query) {
  query.state = "dead";
  std::vector<Delivery> dead = co_await ListDeliveries(pool, query);
  long long replayed = 0;
  for (const Delivery& delivery : dead) {
    Result<Unit> done = co_await ReplayDelivery(pool, delivery.id, query.user).AsResult();
    // Somebody else was quicker, or the endpoint has gone.
    bool settled = !done && (done.error().code == ErrorCode::kConflict ||
                             done.error().code == ErrorCode::kNotFound);
    if (!done && !settled) co_await Fail(done.error());
    replayed += done.ok();
  }
  co_return replayed;
}

Task<long long> RemoveOldDeliveries(Pool& pool, int days) {
  long long removed = 0;
  for (;;) {
    SqlRows rows = co_await pool.Query(
        "DELETE FROM pie.webhook_deliveries WHERE id = ANY (ARRAY("
        " SELECT id FROM pie.webhook_deliveries WHERE received_at < now() - make_interval(days => "
        "$1)"
        " AND state <> 'queued' ORDER BY received_at LIMIT $2 FOR UPDATE SKIP LOCKED))",
        ParamsOf(days, kRemovedAtOnce));
    removed += rows.affected();
    if (rows.affected() < kRemovedAtOnce) co_return removed;
  }
}

std::string KeptHeaders(const HttpHeaders& headers, const VerifyRow& verify) {
  std::map<std::string, std::string> kept;
  for (size_t i = 0; i < headers.size(); ++i) {
    std::string name(headers[i].name);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    bool is_credential =
        verify.scheme == VerifyScheme::kToken || verify.scheme == VerifyScheme::kJwt;
    bool is_token = is_credential && verify.header && EqualsIgnoreCase(name, verify.header);
    if (is_token || name == "authorization" || name == "proxy-authorization" || name == "cookie" ||
        name == "x-hook-secret") {
      continue;
    }
    std::string& value = kept[name];
    value += (value.empty() ? "" : ", ") + std::string(headers[i].value);
  }
  Json object = Json::Object();
  for (const auto& [name, value] : kept) object.Set(name, Storable(value, value.size()));
  return JsonAccess::Dump(object);
}

HttpHeaders HeadersFromJson(const Json& kept) {
  HttpHeaders headers;
  for (Size i = 0; i < kept.size(); ++i) {
    headers.Add(std::string(JsonAccess::Key(kept, i)),
                JsonAccess::Text(JsonAccess::Value(kept, i)));
  }
  return headers;
}

}  // namespace pie
