// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::meetings { extern const ConnectorTable kMeetings; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &meetings::kMeetings,
};

constinit const Registry kRegistry = {kConnectors, 1};

}  // namespace pie
