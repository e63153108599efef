#include "db/migration_steps.h"

namespace pie {

// `sealed` is the vault's text. A developer's own secrets have an empty user_id.
const char* const kConnectionsSql = R"sql(
CREATE TABLE pie.secrets (
  user_id text NOT NULL,
  connector text NOT NULL,
  name text NOT NULL,
  sealed text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, connector, name)
);
CREATE TABLE pie.connections (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES pie.users (id),
  connector text NOT NULL,
  label text NOT NULL DEFAULT '',
  is_default boolean NOT NULL DEFAULT true,
  auth text NOT NULL,
  fields jsonb NOT NULL DEFAULT '{}',
  sealed text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'ok',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX connections_default ON pie.connections (user_id, connector) WHERE is_default;
)sql";

}  // namespace pie
