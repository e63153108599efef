// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::store { extern const ConnectorTable kStore; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &store::kStore,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
