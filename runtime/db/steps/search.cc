#include "db/migration_steps.h"

namespace pie {

// Administrators; and the index of tools, one set of rows per set of connectors (executors of
// different builds may share a database). Without the right to create pg_trgm the search goes by
// words alone.
const char* const kSearchSql = R"sql(
ALTER TABLE pie.users ADD COLUMN admin boolean NOT NULL DEFAULT false;
UPDATE pie.users SET admin = true WHERE id = 'local';
CREATE TABLE pie.tool_indexes (
  digest text PRIMARY KEY,
  used_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE pie.tool_index (
  digest text NOT NULL REFERENCES pie.tool_indexes (digest) ON DELETE CASCADE,
  connector text NOT NULL,
  action text NOT NULL,
  name text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (digest, connector, action)
);
CREATE INDEX tool_index_words ON pie.tool_index USING gin (words);
DO $do$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pie;
EXCEPTION WHEN OTHERS THEN NULL;
END $do$;
DO $do$
DECLARE home text := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n
                      ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm');
BEGIN
  EXECUTE format($f$
    CREATE FUNCTION pie.likeness(asked text, name text) RETURNS real LANGUAGE sql IMMUTABLE
    SET search_path = pg_catalog, pg_temp AS 'SELECT %s'$f$,
    CASE WHEN home IS NULL THEN '0::real'
         ELSE format('%I.word_similarity(asked, name)', home) END);
END $do$;
)sql";

}  // namespace pie
