// /api/webhooks/{plugin}/{token}: what services send; and the endpoints and deliveries of a user.
#pragma once

#include "db/pool.h"
#include "hooks/receiver.h"
#include "surface/routes.h"

namespace pie {

// All must outlive the routes. `public_url` is what the addresses of endpoints begin with.
struct WebhookParts {
  Pool* pool = nullptr;
  Endpoints* endpoints = nullptr;
  Receiver* receiver = nullptr;
  Registry registry;
  const std::string* public_url = nullptr;
  WebhookParts() = default;
};

void AddWebhookRoutes(Routes& routes, WebhookParts parts);

// As the routes and `pie webhooks` show them.
std::string EndpointJson(const Endpoint& endpoint);
std::string DeliveryJson(const Delivery& delivery, bool whole);
// A secret for services that take one: of the form that the scheme wants.
std::string NewSecretFor(const ConnectorTable& connector);
// kNotFound for a connector without a webhook trigger.
Result<const ConnectorTable*> FindWebhookConnector(const Registry& registry,
                                                   const std::string& name);

}  // namespace pie
