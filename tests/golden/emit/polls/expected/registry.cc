// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::acme { extern const ConnectorTable kAcme; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &acme::kAcme,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
