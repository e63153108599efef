// When connections were checked, and which are on their way out. See auth/README.md.
#include "db/migration_steps.h"

namespace pie {

// `checked_at`: the last check, however it ended. `leaving_at`: the user has disconnected it; it is
// kept until its hook has run and the grant was taken back.
const char* const kHealthSql = R"sql(
ALTER TABLE pie.connections
  ADD COLUMN checked_at timestamptz,
  ADD COLUMN leaving_at timestamptz;
CREATE INDEX connections_check ON pie.connections (coalesce(checked_at, created_at))
  WHERE leaving_at IS NULL;
)sql";

}  // namespace pie
