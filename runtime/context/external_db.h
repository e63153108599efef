// context.db(): read-only statements against PostgreSQL of somebody else.
#pragma once

#include <memory>
#include <string>

#include "context/workers.h"
#include "engine/parts.h"
#include "net/egress.h"
#include "pie/services/data.h"

namespace pie {

class Pool;

struct ExternalDbOptions {
  EgressPolicy egress;  // mappings and allow_private count; any host may be named
  std::string ca_file = "/etc/ssl/certs/ca-certificates.crt";  // for verify-ca and verify-full

  ExternalDbOptions() = default;
};

// `own` is the executor's database, which is never queried; null when there is none. Both must
// outlive the factory's objects.
ServiceFactory<ExternalDb> ExternalDbFactory(Workers& workers, Pool* own,
                                             ExternalDbOptions options);

}  // namespace pie
