#include "context/services.h"

#include "context/oauth.h"

namespace pie {

ServiceFactories MakeServices(const ServiceParts&) {
  ServiceFactories services;
  services.oauth = MakeOauth;
  return services;
}

}  // namespace pie
