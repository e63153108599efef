#include "context/services.h"

#include "context/oauth.h"

namespace pie {

ServiceFactories MakeServices(const ServiceParts& parts) {
  ServiceFactories services;
  services.oauth = MakeOauth;
  if (parts.http && !parts.ai.url.empty()) services.ai = AiFactory(*parts.http, parts.ai);
  return services;
}

}  // namespace pie
