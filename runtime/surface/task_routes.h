// Routes of tasks, automations, heartbeat events and notifications.
#pragma once

#include "client/house.h"
#include "jobs/inbox.h"
#include "surface/routes.h"

namespace pie {

struct TaskRouteParts {
  Pool* pool = nullptr;
  const Vault* vault = nullptr;
  InboxFeed* feed = nullptr;
  ToolEvents* events = nullptr;
  Registry registry;
  bool allow_http = false;  // agents behind plain http, for tests and private networks

  TaskRouteParts() = default;
};

// GET, POST /api/tasks; GET, PATCH, DELETE /api/tasks/{id}; POST /api/tasks/{id}/run;
// GET /api/tasks/{id}/runs; GET /api/heartbeat-events; POST /api/plugins/{id}/run
void AddTaskRoutes(Routes& routes, TaskRouteParts parts);

// GET /api/notifications; GET /api/notifications/stream (server-sent events); POST
// /api/notifications/read, /api/notifications/{id}/read; GET, PUT, DELETE /api/notifications/target
void AddNotificationRoutes(Routes& routes, TaskRouteParts parts);

}  // namespace pie
