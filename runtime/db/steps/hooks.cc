// Webhooks in, and the lifecycle of installed connectors. See hooks/README.md.
#include "db/migration_steps.h"

namespace pie {

// `secrets` is a list of {"sealed", "until_ms"}, newest first; until_ms 0 is without end.
// `delivery_key` is what the manifest's deliveryId names, `replay_key` the signature where that
// covers a time: of each, an endpoint takes one only once. `body` is what the service sent, byte by
// byte.
const char* const kHooksSql = R"sql(
CREATE TABLE pie.webhook_endpoints (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES pie.users (id),
  connector text NOT NULL,
  connection text NOT NULL DEFAULT '',
  label text NOT NULL DEFAULT '',
  token_hash bytea NOT NULL UNIQUE,
  secrets jsonb NOT NULL DEFAULT '[]',
  enabled boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  refused bigint NOT NULL DEFAULT 0,
  refused_at timestamptz,
  refused_why text NOT NULL DEFAULT ''
);
CREATE INDEX webhook_endpoints_user ON pie.webhook_endpoints (user_id, connector);
CREATE TABLE pie.webhook_deliveries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  endpoint text NOT NULL REFERENCES pie.webhook_endpoints (id) ON DELETE CASCADE,
  delivery_key text,
  replay_key bytea,
  event_type text NOT NULL,
  verified boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('queued', 'done', 'dead', 'ignored')),
  headers jsonb NOT NULL,
  body bytea NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  error text NOT NULL DEFAULT '',
  received_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
CREATE UNIQUE INDEX webhook_deliveries_key ON pie.webhook_deliveries (endpoint, delivery_key)
  WHERE delivery_key IS NOT NULL;
CREATE UNIQUE INDEX webhook_deliveries_replay ON pie.webhook_deliveries (endpoint, replay_key)
  WHERE replay_key IS NOT NULL;
CREATE INDEX webhook_deliveries_endpoint ON pie.webhook_deliveries (endpoint, id);
CREATE INDEX webhook_deliveries_time ON pie.webhook_deliveries (received_at);

CREATE TABLE pie.lifecycle_events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id text NOT NULL,
  connector text NOT NULL,
  hook text NOT NULL,
  input text NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'queued', 'done', 'dead')),
  error text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
CREATE INDEX lifecycle_events_open ON pie.lifecycle_events (user_id, connector, id)
  WHERE state IN ('pending', 'queued');
CREATE INDEX lifecycle_events_user ON pie.lifecycle_events (user_id, id);
)sql";

}  // namespace pie
