// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::wire { extern const ConnectorTable kWire; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &wire::kWire,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
