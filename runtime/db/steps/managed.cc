#include "db/migration_steps.h"

namespace pie {

// See README.md, "Who is the user?". The two keys stay in the database: they must be as safe as
// the rows that they protect, no more.
const char* const kManagedSql = R"sql(
CREATE TABLE pie.install (
  id text PRIMARY KEY,
  outer_key bytea NOT NULL,
  inner_key bytea NOT NULL,
  singleton boolean NOT NULL DEFAULT true UNIQUE CHECK (singleton)
);
INSERT INTO pie.install (id, outer_key, inner_key) VALUES (
  substr(md5(gen_random_uuid()::text), 1, 8),
  sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
  sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
CREATE TABLE pie.managed_schemas (
  connector text PRIMARY KEY,
  login text NOT NULL UNIQUE,
  digest text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE FUNCTION pie.managed_proof(login text, pid integer, at timestamptz, user_id text)
RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT encode(sha256(outer_key || sha256(inner_key || convert_to(
      concat_ws(E'\n', login, pid, (extract(epoch FROM at) * 1000000)::bigint, user_id), 'UTF8'))),
    'hex')
  FROM pie.install
$$;
REVOKE ALL ON FUNCTION pie.managed_proof FROM PUBLIC;
CREATE FUNCTION pie.managed_user()
RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  user_id text := current_setting('app.user_id', true);
  proof text := pie.managed_proof(session_user, pg_backend_pid(), now(), user_id);
  given text := current_setting('app.session_proof', true);
BEGIN
  -- Hashed again, so that the time of the comparison tells nothing about the proof.
  IF sha256(convert_to(given, 'UTF8')) = sha256(convert_to(proof, 'UTF8')) THEN
    RETURN user_id;
  END IF;
  RETURN NULL;
END $$;
)sql";

}  // namespace pie
