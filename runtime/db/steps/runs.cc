#include "db/migration_steps.h"

namespace pie {

const char* const kRunsSql = R"sql(
CREATE TABLE pie.runs (
  id text PRIMARY KEY,
  started_at timestamptz NOT NULL,
  user_id text NOT NULL,
  connector text NOT NULL,
  action text NOT NULL,
  surface text NOT NULL,
  duration_us bigint NOT NULL,
  status text NOT NULL,
  error text NOT NULL,
  upstream_calls integer NOT NULL,
  upstream_bytes bigint NOT NULL,
  input text NOT NULL,
  outcome text NOT NULL
);
CREATE INDEX runs_time ON pie.runs (started_at);
CREATE INDEX runs_user ON pie.runs (user_id, started_at);
CREATE INDEX runs_connector ON pie.runs (connector, started_at);
)sql";

}  // namespace pie
