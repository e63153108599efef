// Everything a connector's own code needs.
#pragma once

#include "pie/all.h"       // IWYU pragma: export
#include "pie/context.h"   // IWYU pragma: export
#include "pie/http.h"      // IWYU pragma: export
#include "pie/json.h"      // IWYU pragma: export
#include "pie/result.h"    // IWYU pragma: export
#include "pie/services.h"  // IWYU pragma: export
#include "pie/task.h"      // IWYU pragma: export
#include "pie/types.h"     // IWYU pragma: export
