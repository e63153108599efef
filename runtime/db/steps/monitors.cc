// Whose turn it is among a user's monitors, and indexes for what is looked for now and then. See
// jobs/README.md.
#include "db/migration_steps.h"

namespace pie {

// `given_at`: when a run last took the monitor up. `checked_at`: when the last check that ended
// well began.
const char* const kMonitorsSql = R"sql(
CREATE TABLE pie.poll_monitors (
  user_id text NOT NULL,
  connector text NOT NULL,
  monitor text NOT NULL,
  given_at timestamptz,
  checked_at timestamptz,
  soon boolean NOT NULL DEFAULT false,
  PRIMARY KEY (user_id, connector, monitor)
);
CREATE INDEX webhook_deliveries_dead ON pie.webhook_deliveries (endpoint, id) WHERE state = 'dead';
CREATE INDEX lifecycle_events_old ON pie.lifecycle_events (finished_at)
  WHERE state IN ('done', 'dead');
CREATE INDEX notifications_time ON pie.notifications (created_at);
)sql";

}  // namespace pie
