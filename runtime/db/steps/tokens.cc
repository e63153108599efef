#include "db/migration_steps.h"

namespace pie {

// A connection is what a user set up and what is known of its health; a token is what renews
// itself. Tokens of connections have the connection's id; tokens that no user owns (client
// credentials of the developer) have an id made from all they depend on.
//
// `version` counts the tokens: who renewed one may save it only over the version that it read.
// `lease_*` says who is renewing; the fence grows with each lease.
const char* const kTokensSql = R"sql(
ALTER TABLE pie.connections
  ADD COLUMN provider text NOT NULL DEFAULT '',
  ADD COLUMN account text NOT NULL DEFAULT '',
  ADD COLUMN scopes text NOT NULL DEFAULT '',
  ADD COLUMN missing_scopes text NOT NULL DEFAULT '',
  ADD COLUMN reason text NOT NULL DEFAULT '',
  ADD COLUMN verified_at timestamptz;
CREATE UNIQUE INDEX connections_label ON pie.connections (user_id, connector, label);
CREATE TABLE pie.tokens (
  id text PRIMARY KEY,
  user_id text NOT NULL,
  connector text NOT NULL,
  connection text REFERENCES pie.connections (id) ON DELETE CASCADE,
  sealed text NOT NULL DEFAULT '',
  version bigint NOT NULL DEFAULT 0,
  renewable boolean NOT NULL DEFAULT false,
  expires_at timestamptz,
  renewed_at timestamptz,
  used_at timestamptz,
  lease_owner text NOT NULL DEFAULT '',
  lease_fence bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  failures integer NOT NULL DEFAULT 0,
  retry_at timestamptz
);
CREATE INDEX tokens_connection ON pie.tokens (connection);
CREATE TABLE pie.oauth_states (
  ticket bytea PRIMARY KEY,
  state bytea UNIQUE,
  browser bytea,
  user_id text NOT NULL REFERENCES pie.users (id) ON DELETE CASCADE,
  connector text NOT NULL,
  sealed text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX oauth_states_expiry ON pie.oauth_states (expires_at);
)sql";

}  // namespace pie
