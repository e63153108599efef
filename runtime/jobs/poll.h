// context.poll(): what a monitor remembers of a user, and the events it emits.
#pragma once

#include <memory>

#include "db/pool.h"
#include "engine/parts.h"
#include "pie/services.h"

namespace pie {

// The newest that a connector has marked for a user; older ones are forgotten.
constexpr int kMaxSeenItems = 10'000;

// For EngineParts::services.poll. Nothing is written before the execution ends well: then cursor,
// seen set and the runs that the events start commit together, in a scheduled run also with the end
// of its job. `pool` must outlive the engine.
std::unique_ptr<Poll> MakePoll(Pool& pool, const ServiceCall& call);

}  // namespace pie
