// Public apps: whose they are, and a visit of one by somebody without a key.
#pragma once

#include <functional>
#include <string>

#include "db/pool.h"
#include "engine/engine.h"
#include "engine/parts.h"
#include "pie/services.h"

namespace pie {

// One deployment of a connector's public app, by a user who owns it.
struct PublicInstance {
  std::string id;
  std::string slug;
  std::string connector;
  std::string user;

  PublicInstance() = default;
};

// Makes it on the first call; a user has one per connector.
Task<PublicInstance> DeployPublicApp(Pool& pool, std::string user, std::string connector);
Task<PublicInstance> FindPublicApp(Pool& pool, std::string user, std::string connector);
Task<PublicInstance> FindPublicInstance(Pool& pool, std::string id_or_slug);
Task<void> RemovePublicApp(Pool& pool, std::string user, std::string connector);

// The caller's end of a public action.
class PublicVisit final : public CallSink {
 public:
  PublicVisit(PublicInstance instance, std::string visitor_ip, std::string base_url)
      : instance(std::move(instance)),
        visitor_ip(std::move(visitor_ip)),
        base_url(std::move(base_url)) {}

  const PublicInstance instance;
  const std::string visitor_ip, base_url;
  Json response;
};

// Of the connector's public app; during a public action also of the visit. Null when the manifest
// declares none.
std::unique_ptr<PublicApp> MakePublicApp(Pool& pool, std::function<std::string()> public_url,
                                         const ServiceCall& call);

}  // namespace pie
