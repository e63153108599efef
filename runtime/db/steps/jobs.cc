// The durable queue, and who has installed what. See jobs/README.md.
#include "db/migration_steps.h"

namespace pie {

// `waiting` jobs have a time to come, `ready` ones wait for a worker. `rank` is the order within a
// group, that is a connector and a user; job_turn is the group that was served last.
//
// claim_jobs() serves the groups in turn, a share of the slots each. Claims come one after the
// other: only so the counts of running jobs, and with them the limits, are exact. Without
// statistics the planner would choose sequential scans and re-run subqueries; so sequential scans
// are off here, and rows are named by an array.
const char* const kJobsSql = R"sql(
-- The clock of queue and schedules, the same for all executors. Tests replace it.
CREATE FUNCTION pie.now() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT clock_timestamp()';

CREATE TABLE pie.jobs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  connector text COLLATE "C" NOT NULL DEFAULT '',
  user_id text COLLATE "C" NOT NULL DEFAULT '',
  payload text NOT NULL DEFAULT '{}',
  dedup_key text,
  state text NOT NULL CHECK (state IN ('waiting', 'ready', 'running', 'done', 'dead')),
  run_at timestamptz NOT NULL,
  rank timestamptz NOT NULL,
  attempt integer NOT NULL DEFAULT 0,
  max_attempts integer NOT NULL,
  lost integer NOT NULL DEFAULT 0,
  fence bigint NOT NULL DEFAULT 0,
  worker text NOT NULL DEFAULT '',
  lease_until timestamptz,
  error text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  finished_at timestamptz
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0,
        autovacuum_analyze_scale_factor = 0.05);
CREATE UNIQUE INDEX jobs_dedup ON pie.jobs (kind, dedup_key) WHERE dedup_key IS NOT NULL;
CREATE INDEX jobs_waiting ON pie.jobs (run_at) WHERE state = 'waiting';
CREATE INDEX jobs_ready ON pie.jobs (connector, user_id, rank, id) WHERE state = 'ready';
CREATE INDEX jobs_running ON pie.jobs (connector, user_id) WHERE state = 'running';
CREATE INDEX jobs_running_user ON pie.jobs (user_id) WHERE state = 'running';
CREATE INDEX jobs_lease ON pie.jobs (lease_until) WHERE state = 'running';
CREATE INDEX jobs_done ON pie.jobs (finished_at) WHERE state = 'done';
CREATE INDEX jobs_dead ON pie.jobs (id, finished_at) WHERE state = 'dead';

CREATE TABLE pie.job_turn (
  connector text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  singleton boolean NOT NULL DEFAULT true UNIQUE CHECK (singleton)
);
INSERT INTO pie.job_turn (connector, user_id) VALUES ('', '');

CREATE FUNCTION pie.claim_jobs(
  the_worker text, slots integer, lease interval, kinds text[],
  connector_limit integer, user_limit integer, limits jsonb)
RETURNS SETOF pie.jobs LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  at timestamptz;
  start_connector text COLLATE "C";
  start_user text COLLATE "C";
  c text COLLATE "C";
  u text COLLATE "C";
  next_connector text COLLATE "C";
  next_user text COLLATE "C";
  connectors text[] := '{}';
  users text[] := '{}';
  from_start boolean := false;
  skip_connector boolean := false;
  wrapped boolean := false;
  room integer;
  share integer;
  left_slots integer := slots;
  got integer;
BEGIN
  PERFORM pg_advisory_xact_lock(7366002);
  at := pie.now();
  -- Leases that ran out, and times that have come.
  UPDATE pie.jobs SET state = 'ready', worker = '', lost = lost + 1, attempt = attempt - 1, rank = at,
      fence = fence + 1
    WHERE id = ANY (ARRAY(SELECT id FROM pie.jobs WHERE state = 'running' AND lease_until < at
                          ORDER BY lease_until LIMIT 1000 FOR UPDATE SKIP LOCKED));
  UPDATE pie.jobs SET state = 'ready'
    WHERE id = ANY (ARRAY(SELECT id FROM pie.jobs WHERE state = 'waiting' AND run_at <= at
                          ORDER BY run_at LIMIT 1000 FOR UPDATE SKIP LOCKED));

  -- The groups whose turn it is, at most one per slot.
  SELECT t.connector, t.user_id INTO start_connector, start_user FROM pie.job_turn t;
  c := start_connector;
  u := start_user;
  FOR step IN 1..1000 LOOP
    EXIT WHEN cardinality(connectors) >= slots;
    IF from_start THEN
      SELECT connector, user_id INTO next_connector, next_user FROM pie.jobs
        WHERE state = 'ready' ORDER BY connector, user_id LIMIT 1;
    ELSIF skip_connector THEN
      SELECT connector, user_id INTO next_connector, next_user FROM pie.jobs
        WHERE state = 'ready' AND connector > c ORDER BY connector, user_id LIMIT 1;
    ELSE
      SELECT connector, user_id INTO next_connector, next_user FROM pie.jobs
        WHERE state = 'ready' AND (connector, user_id) > (c, u)
        ORDER BY connector, user_id LIMIT 1;
    END IF;
    from_start := false;
    IF NOT FOUND THEN
      EXIT WHEN wrapped;
      wrapped := true;
      from_start := true;
      CONTINUE;
    END IF;
    EXIT WHEN wrapped AND (next_connector, next_user) > (start_connector, start_user);
    c := next_connector;
    u := next_user;
    SELECT coalesce((limits ->> c)::integer, connector_limit) - count(*) INTO room
      FROM pie.jobs WHERE state = 'running' AND connector = c;
    skip_connector := c <> '' AND room <= 0;
    CONTINUE WHEN skip_connector;
    IF u <> '' THEN
      SELECT user_limit - count(*) INTO room FROM pie.jobs WHERE state = 'running' AND user_id = u;
      CONTINUE WHEN room <= 0;
    END IF;
    connectors := connectors || c;
    users := users || u;
  END LOOP;
  IF (c, u) <> (start_connector, start_user) THEN
    UPDATE pie.job_turn SET connector = c, user_id = u;
  END IF;
  IF cardinality(connectors) = 0 THEN
    RETURN;
  END IF;

  share := (slots + cardinality(connectors) - 1) / cardinality(connectors);
  FOR i IN 1..cardinality(connectors) LOOP
    EXIT WHEN left_slots <= 0;
    c := connectors[i];
    u := users[i];
    got := least(share, left_slots);
    IF c <> '' THEN
      SELECT coalesce((limits ->> c)::integer, connector_limit) - count(*) INTO room
        FROM pie.jobs WHERE state = 'running' AND connector = c;
      got := least(got, room);
    END IF;
    IF u <> '' THEN
      SELECT user_limit - count(*) INTO room FROM pie.jobs WHERE state = 'running' AND user_id = u;
      got := least(got, room);
    END IF;
    CONTINUE WHEN got <= 0;
    RETURN QUERY
      WITH picked AS MATERIALIZED (
        SELECT id FROM pie.jobs
        WHERE state = 'ready' AND connector = c AND user_id = u AND kind = ANY (kinds)
        ORDER BY connector, user_id, rank, id LIMIT got FOR UPDATE SKIP LOCKED)
      UPDATE pie.jobs j SET state = 'running', attempt = j.attempt + 1, fence = j.fence + 1,
          worker = the_worker, lease_until = at + lease
        WHERE j.id = ANY (ARRAY(SELECT id FROM picked))
      RETURNING j.*;
    GET DIAGNOSTICS got = ROW_COUNT;
    left_slots := left_slots - got;
  END LOOP;
END $$;

-- Whose automations run.
CREATE TABLE pie.installs (
  user_id text NOT NULL REFERENCES pie.users (id),
  connector text NOT NULL,
  enabled boolean NOT NULL DEFAULT true,
  settings_version bigint NOT NULL DEFAULT 0,
  installed_at timestamptz NOT NULL DEFAULT now(),
  last_run_at timestamptz,
  PRIMARY KEY (user_id, connector)
);
CREATE INDEX installs_connector ON pie.installs (connector);
)sql";

}  // namespace pie
