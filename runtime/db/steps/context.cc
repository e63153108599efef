#include "db/migration_steps.h"

namespace pie {

const char* const kRunDetailSql = R"sql(
ALTER TABLE pie.runs ADD COLUMN detail text NOT NULL DEFAULT '';
)sql";

// Only what is `there` is shown; `coming` and `going` are uploads and removals under way, or what
// an executor left that died in them.
const char* const kFilesSql = R"sql(
CREATE TABLE pie.files (
  id text PRIMARY KEY,
  user_id text NOT NULL,
  connector text NOT NULL,
  filename text NOT NULL,
  original_filename text NOT NULL,
  mime_type text NOT NULL,
  size bigint NOT NULL,
  description text NOT NULL DEFAULT '',
  state text NOT NULL CHECK (state IN ('coming', 'there', 'going')),
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX files_owner ON pie.files (user_id, connector, created_at DESC, id DESC);
CREATE INDEX files_unfinished ON pie.files (user_id, connector, changed_at) WHERE state <> 'there';
CREATE TABLE pie.file_quotas (
  user_id text NOT NULL,
  connector text NOT NULL,
  bytes bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (user_id, connector)
);
)sql";

const char* const kSessionsSql = R"sql(
CREATE TABLE pie.sessions (
  user_id text NOT NULL,
  connector text NOT NULL,
  metadata jsonb NOT NULL DEFAULT '{}',
  ended boolean NOT NULL DEFAULT false,
  started_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, connector)
);
CREATE TABLE pie.widget_states (
  user_id text NOT NULL,
  connector text NOT NULL,
  shown boolean NOT NULL,
  data text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, connector)
);
)sql";

const char* const kPublicAppsSql = R"sql(
CREATE TABLE pie.public_instances (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  connector text NOT NULL,
  user_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (connector, user_id)
);
)sql";

}  // namespace pie
