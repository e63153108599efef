// What runs when: automations of installed connectors, tasks of users, and what these leave behind.
// See jobs/README.md.
#include "db/migration_steps.h"

namespace pie {

// A row of user_tasks with `install` is the automation of an installed connector, one per trigger of
// its manifest; all others are the users' own. `next_at` null: no time of its own (an event,
// finished, off). A run belongs to one occurrence of its task: that is what makes it one run.
const char* const kTasksSql = R"sql(
CREATE TABLE pie.user_tasks (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES pie.users (id),
  install text,
  trigger integer,
  created_by text NOT NULL DEFAULT '',
  name text NOT NULL DEFAULT '',
  task_type text NOT NULL DEFAULT 'heartbeat',
  schedule text NOT NULL,
  event_connector text,
  event_name text,
  payload text NOT NULL DEFAULT '{}',
  enabled boolean NOT NULL DEFAULT true,
  delete_after_run boolean NOT NULL DEFAULT false,
  next_at timestamptz,
  last_run_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  UNIQUE (user_id, install, trigger),
  FOREIGN KEY (user_id, install) REFERENCES pie.installs (user_id, connector) ON DELETE CASCADE
);
CREATE INDEX user_tasks_due ON pie.user_tasks (next_at) WHERE enabled AND next_at IS NOT NULL;
CREATE INDEX user_tasks_user ON pie.user_tasks (user_id, id) WHERE install IS NULL;
CREATE INDEX user_tasks_install ON pie.user_tasks (user_id, install) WHERE install IS NOT NULL;
CREATE INDEX user_tasks_event ON pie.user_tasks (user_id, event_connector, event_name)
  WHERE event_connector IS NOT NULL;

CREATE TABLE pie.task_runs (
  id text PRIMARY KEY DEFAULT 'trun_' || replace(gen_random_uuid()::text, '-', ''),
  number bigint GENERATED ALWAYS AS IDENTITY,
  task_id text NOT NULL,
  user_id text NOT NULL,
  occurrence text NOT NULL,
  triggered_by text NOT NULL,
  status text NOT NULL DEFAULT 'queued',
  error text NOT NULL DEFAULT '',
  result text NOT NULL DEFAULT '',
  due_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  UNIQUE (task_id, occurrence)
);
CREATE INDEX task_runs_task ON pie.task_runs (task_id, number);
CREATE INDEX task_runs_open ON pie.task_runs (task_id) WHERE status IN ('queued', 'running');
CREATE INDEX task_runs_due ON pie.task_runs (due_at);

CREATE TABLE pie.notifications (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id text NOT NULL REFERENCES pie.users (id),
  title text NOT NULL DEFAULT '',
  message text NOT NULL,
  urgent boolean NOT NULL DEFAULT false,
  source text NOT NULL DEFAULT '',
  data text NOT NULL DEFAULT 'null',
  created_at timestamptz NOT NULL,
  read_at timestamptz
);
CREATE INDEX notifications_user ON pie.notifications (user_id, id);
CREATE INDEX notifications_unread ON pie.notifications (user_id) WHERE read_at IS NULL;

-- An agent of the user that is told of each notification.
CREATE TABLE pie.notification_targets (
  user_id text PRIMARY KEY REFERENCES pie.users (id),
  url text NOT NULL,
  sealed text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE pie.poll_cursors (
  user_id text NOT NULL,
  connector text NOT NULL,
  cursor text NOT NULL,
  PRIMARY KEY (user_id, connector)
);
CREATE TABLE pie.poll_seen (
  user_id text NOT NULL,
  connector text NOT NULL,
  item text NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (user_id, connector, item)
);
CREATE INDEX poll_seen_number ON pie.poll_seen (user_id, connector, number);
)sql";

}  // namespace pie
