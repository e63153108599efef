// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::shop { extern const ConnectorTable kShop; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &shop::kShop,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
