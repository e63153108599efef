#include "db/migration_steps.h"

namespace pie {

// Logins for a developer's own client. Such a session needs no proof: it is its user's, whatever it
// sets app.user_id to. `generation` counts the passwords.
const char* const kManagedDirectSql = R"sql(
CREATE TABLE pie.managed_direct (
  connector text PRIMARY KEY,
  login text NOT NULL UNIQUE,
  user_id text NOT NULL,
  generation integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE OR REPLACE FUNCTION pie.managed_user()
RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  user_id text := current_setting('app.user_id', true);
  given text := current_setting('app.session_proof', true);
  proof text;
BEGIN
  IF given IS NULL OR given = '' THEN
    RETURN (SELECT d.user_id FROM pie.managed_direct d WHERE d.login = session_user);
  END IF;
  proof := pie.managed_proof(session_user, pg_backend_pid(), now(), user_id);
  -- Hashed again, so that the time of the comparison tells nothing about the proof.
  IF sha256(convert_to(given, 'UTF8')) = sha256(convert_to(proof, 'UTF8')) THEN
    RETURN user_id;
  END IF;
  RETURN NULL;
END $$;
)sql";

}  // namespace pie
