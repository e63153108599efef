// Services: the parts of the Context API put together for an engine.
#pragma once

#include "context/ai.h"
#include "engine/parts.h"

namespace pie {

class BillingStore;

// What the parts are made of. All that is set must outlive the engine; a part that lacks what it
// needs refuses in words.
struct ServiceParts {
  HttpClient* http = nullptr;
  BillingStore* billing = nullptr;
  AiOptions ai;

  ServiceParts() = default;
};

ServiceFactories MakeServices(const ServiceParts& parts);

}  // namespace pie
