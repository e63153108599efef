// Dispatch: the jobs that run an author's onWebhook for a stored delivery.
#pragma once

#include "hooks/deliveries.h"
#include "jobs/worker.h"
#include "pie/table.h"

namespace pie {

class Engine;

// For Worker::Handle(kWebhookJob, ...). At least once per delivery, with the same input; what the
// worker retries, this retries; after the last attempt the delivery is `dead` until it is replayed.
JobKind WebhookJobs(Engine& engine, Pool& pool);

// As whom a hook runs, and when: times are ISO 8601.
struct HookUser {
  std::string display_name;
  std::string last_run_at;  // of the user's install; empty: never
  std::string now;          // of the queue's clock
  HookUser() = default;
};
// kPermissionDenied when the user is disabled.
Task<HookUser> LoadHookUser(Pool& pool, std::string user, std::string connector);

// {triggeredBy, triggerData, eventType, deliveryId, lastRunAt, _headers}, as the PIE reference has
// it.
Json DeliveryInput(const Delivery& delivery, const std::string& last_run_at);

}  // namespace pie
