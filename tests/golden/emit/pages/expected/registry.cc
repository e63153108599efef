// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::panel { extern const ConnectorTable kPanel; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &panel::kPanel,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
