// The steps of schema `pie`. A released step never changes; a new table or column is a new step at
// the end. Steps only add, so an older executor goes on beside a newer one.
#include "db/migrations.h"

namespace pie {
namespace {

constexpr const char* kUsers = R"sql(
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

constexpr const char* kRuns = R"sql(
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

// `sealed` is the vault's text. A developer's own secrets have an empty user_id.
constexpr const char* kVault = R"sql(
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

// See README.md, "Who is the user?". The two keys stay in the database: they must be as safe as
// the rows that they protect, no more.
constexpr const char* kManaged = R"sql(
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

}  // namespace

const std::vector<MigrationStep>& MigrationSteps() {
  static const std::vector<MigrationStep> steps = {
      {1, "users and API keys", kUsers},
      {2, "run log", kRuns},
      {3, "secrets and connections", kVault},
      {4, "managed tables", kManaged},
  };
  return steps;
}

}  // namespace pie
