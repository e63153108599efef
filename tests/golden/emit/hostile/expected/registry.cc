// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::hostile { extern const ConnectorTable kHostile; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &hostile::kHostile,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
