// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::shapes { extern const ConnectorTable kShapes; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &shapes::kShapes,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
