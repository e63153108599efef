// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::odd { extern const ConnectorTable kOdd; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &odd::kOdd,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
