// context.wire(): calls of clients that block, on threads, under the egress policy.
#pragma once

#include <string>

#include "context/workers.h"
#include "engine/parts.h"
#include "pie/services/wire.h"

namespace pie {

// `workers` must outlive the factory's objects.
ServiceFactory<Wire> WireFactory(Workers& workers, std::string ca_file);

}  // namespace pie
