// Endpoints: the addresses at which services deliver, /api/webhooks/{connector}/{token}.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/loop.h"
#include "db/pool.h"
#include "pie/table.h"
#include "vault/secret.h"

namespace pie {

class Connections;
class SecretStore;
class Vault;

// The connector's webhook trigger; null when it declares none.
const TriggerRow* WebhookTrigger(const ConnectorTable& connector);

constexpr int kMaxEndpointsPerUser = 1'000;

struct EndpointSecret {
  Secret value;
  int64_t until_ms = 0;  // Unix time; 0: without end
  EndpointSecret() = default;
};

struct Endpoint {
  std::string id, user, connector;
  std::string connection;  // whose account onWebhook runs with; empty: the default one
  std::string label;
  bool enabled = true;
  std::vector<EndpointSecret> secrets;  // its own, newest first
  // For people: how many deliveries were refused, and why the last one was.
  int64_t created_ms = 0, refused_ms = 0;
  long long refused = 0;
  std::string refused_why;

  Endpoint() = default;
};

struct NewEndpoint {
  std::string user, connector, connection, label;
  Secret secret;  // empty: the one that the manifest declares, or one that the handshake brings
  NewEndpoint() = default;
};

struct CreatedEndpoint {
  std::string id;
  Secret token;  // shown once; only its hash is stored
  CreatedEndpoint() = default;
};

struct EndpointsParts {
  Loop* loop = nullptr;
  Pool* pool = nullptr;
  const Vault* vault = nullptr;
  SecretStore* secrets = nullptr;
  Connections* connections = nullptr;  // a connection field may be the secret; may be null
  Registry registry;
  Milliseconds cache_for{2'000};  // how long other executors may not know of a change
  size_t max_cached = 10'000;
  int max_misses_per_second = 50;  // look-ups for tokens that we did not make; above: kRateLimited
  EndpointsParts() = default;
};

// Loop thread only.
class Endpoints {
 public:
  explicit Endpoints(EndpointsParts parts);
  ~Endpoints();
  Endpoints(const Endpoints&) = delete;
  Endpoints& operator=(const Endpoints&) = delete;

  // kConflict when the user has kMaxEndpointsPerUser.
  Task<CreatedEndpoint> Create(NewEndpoint endpoint);
  // kNotFound when it is not the user's (empty user: anybody's); so for those that follow.
  Task<Endpoint> Get(std::string id, std::string user);
  Task<std::vector<Endpoint>> List(std::string user, std::string connector);  // empty: of all
  // Deliveries go with it.
  Task<void> Remove(std::string id, std::string user);
  // The new secret counts at once, those so far for `overlap_ms` more.
  Task<void> SetSecret(std::string id, std::string user, Secret secret, int64_t overlap_ms);
  // What a handshake brought; kConflict when the endpoint has a secret already.
  Task<void> LearnSecret(std::string id, Secret secret);

  // The enabled endpoint of a token; null when there is none. A token that was not made here costs
  // no look-up beyond a bound. kUnavailable when the database is down.
  Task<std::shared_ptr<const Endpoint>> Find(std::string token);
  // The secrets that count now: the endpoint's own, else the one that `declared` names.
  Task<std::vector<Secret>> SecretsOf(const Endpoint& endpoint, const char* declared);
  Task<std::vector<Secret>> Declared(const Endpoint& endpoint, const char* name);
  // Counts it for people to see; written at most once a second per endpoint.
  void NoteRefusal(const Endpoint& endpoint, std::string why);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

Error NoEndpoint(const std::string& id);  // kNotFound

// Stops deliveries to a user's endpoints of a connector (or lets them in again).
Result<Unit> EnableEndpoints(Transaction& transaction, const std::string& user,
                             const std::string& connector, bool enabled);

}  // namespace pie
