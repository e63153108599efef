// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::tokens { extern const ConnectorTable kTokens; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &tokens::kTokens,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
