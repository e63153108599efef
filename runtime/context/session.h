// context.session() and context.widget() over their rows.
#pragma once

#include "engine/parts.h"
#include "pie/services.h"

namespace pie {

class Pool;

// Null unless the manifest declares `runtime.persistent`, or a widget. `pool` may be null for the
// widget: then only the caller hears of it.
std::unique_ptr<UserSession> MakeSession(Pool& pool, const ServiceCall& call);
std::unique_ptr<Widget> MakeWidget(Pool* pool, const ServiceCall& call);

}  // namespace pie
