// Rights that nobody but the owner of a database needs.
#pragma once

#include "db/session.h"

namespace pie {

// Takes from PUBLIC, in the database of the session, what hostile SQL of a connector might use to
// disturb others: settings, large objects, locks, signals to other sessions, temporary tables, code
// of its own. For databases that belong to us alone; the session's login must be their owner.
Result<Unit> HardenDatabase(Session& session);

}  // namespace pie
