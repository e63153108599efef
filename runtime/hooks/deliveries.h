// Deliveries: what services sent, kept as it came, and what became of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "db/pool.h"
#include "db/row_scope.h"
#include "hooks/endpoints.h"
#include "hooks/incoming.h"
#include "pie/table.h"

namespace pie {

// Kind of the jobs that run onWebhook.
inline constexpr const char* kWebhookJob = "webhook";

struct NewDelivery {
  std::shared_ptr<const Endpoint> endpoint;
  std::string delivery_key;  // empty: not told apart by one
  unsigned key_seconds = 0;  // how long the key counts; 0: as long as the delivery is kept
  std::string replay_key;    // see Verdict
  std::string event_type;
  bool verified = false;
  bool ignored = false;  // of a type that the manifest does not name: kept, nothing runs
  bool runs = false;     // native code wants it
  std::string headers;   // JSON object
  std::string body;

  NewDelivery() = default;
};

struct Delivery {
  long long id = 0;
  std::string endpoint, user, connector, connection;
  std::string delivery_key, event_type;
  bool verified = false;
  std::string state;  // queued, done, dead, ignored
  int attempts = 0;
  std::string error;
  int64_t received_ms = 0, finished_ms = 0;
  std::string headers, body;  // GetDelivery() only

  Delivery() = default;
};

struct DeliveryQuery {
  std::string user, endpoint, connector, state;  // empty: any
  long long before = 0;                          // id; 0: from the newest
  int limit = 50;                                // at most 500
  RowScope scope;
  DeliveryQuery() = default;
};

// What commits with the delivery besides its job; runs on a pool thread. The id is the delivery's.
using DeliveryEffects = std::function<Result<Unit>(Transaction&, long long id)>;

// kNotFound.
Error NoDelivery(long long id);
// Stores the delivery and the work it causes in one transaction. Its id; 0: it is here already.
Task<long long> StoreDelivery(Pool& pool, NewDelivery delivery, DeliveryEffects effects = {});
Task<std::vector<Delivery>> ListDeliveries(Pool& pool, DeliveryQuery query);  // newest first
// kNotFound when it is not the user's (empty user: anybody's).
Task<Delivery> GetDelivery(Pool& pool, long long id, std::string user);
// Runs it again, whatever became of it. kConflict while it is queued.
Task<void> ReplayDelivery(Pool& pool, long long id, std::string user);
// The same for dead ones that fit, the newest first, at most query.limit; how many.
Task<long long> ReplayDead(Pool& pool, DeliveryQuery query);
// Removes what is older, some thousand in each statement; how many.
Task<long long> RemoveOldDeliveries(Pool& pool, int days);

// The request's headers as a JSON object with lower-case names, without credentials and cookies.
std::string KeptHeaders(const HttpHeaders& headers, const VerifyRow& verify);
HttpHeaders HeadersFromJson(const Json& kept);

}  // namespace pie
