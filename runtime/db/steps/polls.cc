// What polling triggers remember. See jobs/README.md.
#include "db/migration_steps.h"

namespace pie {

// A row of `polls` is there as long as a task of the user waits for an event of the trigger. A list
// is one poll of it for one connection, with the arguments it has now. `checked_at`: when the last
// check that went well began; null: there was none. `number`: what was remembered last is biggest.
const char* const kPollsSql = R"sql(
CREATE TABLE pie.polls (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES pie.users (id),
  connector text NOT NULL,
  trigger integer NOT NULL,
  next_at timestamptz,
  created_at timestamptz NOT NULL,
  UNIQUE (user_id, connector, trigger)
);
CREATE INDEX polls_due ON pie.polls (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE pie.poll_lists (
  poll text NOT NULL REFERENCES pie.polls (id) ON DELETE CASCADE,
  list text NOT NULL,
  tried_at timestamptz,
  checked_at timestamptz,
  PRIMARY KEY (poll, list)
);
CREATE TABLE pie.poll_items (
  poll text NOT NULL,
  list text NOT NULL,
  item text NOT NULL,
  version text NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (poll, list, item),
  FOREIGN KEY (poll, list) REFERENCES pie.poll_lists (poll, list) ON DELETE CASCADE
);
CREATE INDEX poll_items_number ON pie.poll_items (poll, list, number);
)sql";

}  // namespace pie
