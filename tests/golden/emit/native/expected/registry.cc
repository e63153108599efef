// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::native_tool { extern const ConnectorTable kNativeTool; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &native_tool::kNativeTool,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
