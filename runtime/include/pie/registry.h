// The connectors that are linked in.
#pragma once

#include "pie/table.h"

namespace pie {

// Sorted by name. Defined in the registry.cc that `piec` writes; hand it to the executor in main().
extern const Registry kRegistry;

}  // namespace pie
