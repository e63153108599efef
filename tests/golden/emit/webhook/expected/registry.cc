// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::hooks { extern const ConnectorTable kHooks; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &hooks::kHooks,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
