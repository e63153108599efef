#include "db/migration_steps.h"

namespace pie {

const char* const kUsersSql = R"sql(
CREATE TABLE pie.users (
  id text PRIMARY KEY,
  display_name text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  disabled_at timestamptz
);
INSERT INTO pie.users (id, display_name) VALUES ('local', 'Local user');
CREATE TABLE pie.api_keys (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES pie.users (id),
  name text NOT NULL DEFAULT '',
  hash bytea NOT NULL,
  options jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX api_keys_user ON pie.api_keys (user_id);
)sql";

}  // namespace pie
