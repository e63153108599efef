// context.tasks() and context.Notify() over the rows of jobs/.
#pragma once

#include "engine/parts.h"
#include "pie/services.h"

namespace pie {

class Pool;

// A connector sees the tasks that it made for the user. `pool` must outlive the objects.
std::unique_ptr<Tasks> MakeTasks(Pool& pool, const ServiceCall& call);
std::unique_ptr<Notifier> MakeNotifier(Pool& pool, const ServiceCall& call);

}  // namespace pie
