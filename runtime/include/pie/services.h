// The parts of the Context API: context.ai(), context.files() and so on.
#pragma once

#include "pie/services/ai.h"        // IWYU pragma: export
#include "pie/services/data.h"      // IWYU pragma: export
#include "pie/services/files.h"     // IWYU pragma: export
#include "pie/services/interact.h"  // IWYU pragma: export
#include "pie/services/oauth.h"     // IWYU pragma: export
#include "pie/services/tasks.h"     // IWYU pragma: export
#include "pie/services/wire.h"      // IWYU pragma: export
