// From the command line to a House.
#pragma once

#include "client/house.h"
#include "executor/options.h"

namespace pie {

// As House::OpenStore() and House::Open(); a store is always there.
Result<std::unique_ptr<House>> OpenStore(const Options& options);
Result<std::unique_ptr<House>> OpenHouse(const Options& options, const Registry& registry);

}  // namespace pie
