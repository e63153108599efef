#include "context/services.h"

#include "context/billing.h"
#include "context/oauth.h"

namespace pie {

ServiceFactories MakeServices(const ServiceParts& parts) {
  ServiceFactories services;
  services.oauth = MakeOauth;
  if (parts.http && !parts.ai.url.empty()) services.ai = AiFactory(*parts.http, parts.ai);
  if (parts.billing) {
    services.billing = [store = parts.billing](const ServiceCall& call) {
      return MakeBilling(call, *store);
    };
  }
  return services;
}

}  // namespace pie
