// `pie webhooks ...`: addresses at which services deliver, and what they sent.
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include "base/json_access.h"
#include "db/migrations.h"
#include "executor/commands.h"
#include "executor/open_house.h"
#include "hooks/deliveries.h"
#include "hooks/endpoints.h"
#include "surface/webhook_routes.h"

namespace pie {
namespace {

std::string ReadLine() {
  std::string line;
  std::getline(std::cin, line);
  return line;
}

class Command {
 public:
  Command(const Options& options, const Registry& registry, House& house)
      : options_(options),
        registry_(registry),
        house_(house),
        endpoints_(PartsOf(house, registry)) {}

  Result<Unit> Run() {
    if (Result<int> migrated = Wait(Migrate(house_.pool())); !migrated) return migrated.error();
    std::string what = options_.command.substr(options_.command.find(' ') + 1);
    if (what == "create") return Create();
    if (what == "list") return List();
    if (what == "secret") return ShowSecret();
    if (what == "rotate") return Rotate();
    if (what == "delete") return Tell(Wait(endpoints_.Remove(options_.key, "")), "removed");
    if (what == "deliveries") return Deliveries();
    if (what == "show") return Show();
    return Replay();
  }

 private:
  static EndpointsParts PartsOf(House& house, const Registry& registry) {
    EndpointsParts parts;
    parts.loop = &house.loop();
    parts.pool = &house.pool();
    parts.vault = &house.vault();
    parts.secrets = &house.secrets();
    parts.registry = registry;
    return parts;
  }

  template <class T>
  Result<typename Task<T>::Value> Wait(Task<T> task) {
    return house_.loop().RunUntilDone(std::move(task));
  }

  long long Number() const { return std::atoll(options_.key.c_str()); }

  Result<Unit> Tell(Result<Unit> done, const char* word) const {
    if (done) std::printf(options_.json ? "{\"%s\":true}\n" : "%s\n", word);
    return done;
  }

  std::string GivenSecret() const { return options_.token == "-" ? ReadLine() : options_.token; }

  Result<Unit> Create() {
    Result<const ConnectorTable*> connector = FindWebhookConnector(registry_, options_.connector);
    if (!connector) return connector.error();
    std::string secret = GivenSecret();
    bool made = secret.empty() && options_.generate;
    if (made) secret = NewSecretFor(**connector);
    NewEndpoint endpoint;
    endpoint.user = options_.user;
    endpoint.connector = options_.connector;
    endpoint.connection = options_.connection == "default" ? "" : options_.connection;
    endpoint.label = options_.name;
    endpoint.secret = Secret(secret);
    auto ensured = Wait(house_.keys().EnsureUser(options_.user, options_.user));
    if (!ensured) return ensured.error();
    Result<CreatedEndpoint> created = Wait(endpoints_.Create(std::move(endpoint)));
    if (!created) return created.error();
    std::string base = options_.public_url.empty() ? "http://127.0.0.1:8080" : options_.public_url;
    std::string url =
        base + "/api/webhooks/" + options_.connector + "/" + std::string(created->token.Reveal());
    if (options_.json) {
      Json reply = Json::Object().Set("id", created->id).Set("url", url);
      if (made) reply.Set("secret", secret);
      std::printf("%s\n", JsonAccess::Dump(reply).c_str());
      return Unit();
    }
    std::printf("%s\n", url.c_str());
    if (made) std::printf("secret: %s\n", secret.c_str());
    const char* declared = WebhookTrigger(**connector)->verify.secret;
    if (secret.empty() && declared) {
      std::fprintf(stderr, "It is signed with %s: `pie connect %s --secret %s=-` sets it.\n",
                   declared, options_.connector.c_str(), declared);
    }
    return Unit();
  }

  Result<Unit> List() {
    auto endpoints = Wait(endpoints_.List("", options_.connector));
    if (!endpoints) return endpoints.error();
    std::string json = R"({"endpoints":[)";
    for (const Endpoint& endpoint : *endpoints) {
      if (options_.json) {
        json += (json.back() == '[' ? "" : ",") + EndpointJson(endpoint);
        continue;
      }
      std::printf("%s  %-16s %-16s %s%s\n", endpoint.id.c_str(), endpoint.connector.c_str(),
                  endpoint.user.c_str(), endpoint.label.c_str(),
                  endpoint.enabled ? "" : " (uninstalled)");
      if (endpoint.refused) {
        std::printf("  refused %lld, the last: %s\n", endpoint.refused,
                    endpoint.refused_why.c_str());
      }
    }
    if (options_.json) std::printf("%s]}\n", json.c_str());
    return Unit();
  }

  Result<Unit> ShowSecret() {
    Result<Endpoint> endpoint = Wait(endpoints_.Get(options_.key, ""));
    if (!endpoint) return endpoint.error();
    if (endpoint->secrets.empty()) {
      return Error(ErrorCode::kNotFound, "this endpoint has no secret of its own");
    }
    std::string secret(endpoint->secrets[0].value.Reveal());
    std::printf("%s\n", options_.json
                            ? JsonAccess::Dump(Json::Object().Set("secret", secret)).c_str()
                            : secret.c_str());
    return Unit();
  }

  Result<Unit> Rotate() {
    Result<Endpoint> endpoint = Wait(endpoints_.Get(options_.key, ""));
    if (!endpoint) return endpoint.error();
    Result<const ConnectorTable*> connector = FindWebhookConnector(registry_, endpoint->connector);
    if (!connector) return connector.error();
    std::string secret = GivenSecret();
    bool made = secret.empty();
    if (made) secret = NewSecretFor(**connector);
    auto done = Wait(endpoints_.SetSecret(options_.key, "", Secret(secret),
                                          int64_t{options_.overlap_seconds} * 1000));
    if (!done) return done.error();
    if (!made) return Tell(Unit(), "replaced");
    std::printf(options_.json ? "{\"secret\":\"%s\"}\n" : "%s\n", secret.c_str());
    return Unit();
  }

  Result<Unit> Deliveries() {
    DeliveryQuery query;
    query.connector = options_.connector;
    query.state = options_.status;
    query.limit = options_.limit;
    auto deliveries = Wait(ListDeliveries(house_.pool(), std::move(query)));
    if (!deliveries) return deliveries.error();
    std::string json = R"({"deliveries":[)";
    for (const Delivery& delivery : *deliveries) {
      if (options_.json) {
        json += (json.back() == '[' ? "" : ",") + DeliveryJson(delivery, false);
        continue;
      }
      std::printf("%8lld  %-16s %-28s %-8s %s%s\n", delivery.id, delivery.connector.c_str(),
                  delivery.event_type.c_str(), delivery.state.c_str(),
                  delivery.verified ? "" : "not verified  ", delivery.error.c_str());
    }
    if (options_.json) std::printf("%s]}\n", json.c_str());
    return Unit();
  }

  Result<Unit> Replay() {
    if (!options_.dead) {
      return Tell(Wait(ReplayDelivery(house_.pool(), Number(), "")), "queued");
    }
    DeliveryQuery query;
    query.connector = options_.connector;
    query.limit = options_.limit;
    Result<long long> queued = Wait(ReplayDead(house_.pool(), std::move(query)));
    if (!queued) return queued.error();
    std::printf(options_.json ? "{\"queued\":%lld}\n" : "%lld deliveries are run again\n", *queued);
    return Unit();
  }

  Result<Unit> Show() {
    Result<Delivery> delivery = Wait(GetDelivery(house_.pool(), Number(), ""));
    if (!delivery) return delivery.error();
    std::printf("%s\n", DeliveryJson(*delivery, true).c_str());
    return Unit();
  }

  const Options& options_;
  const Registry& registry_;
  House& house_;
  Endpoints endpoints_;
};

}  // namespace

int Webhooks(const Options& options, const Registry& registry) {
  auto house = OpenStore(options);
  if (!house) return Failed(options, house.error());
  Result<Unit> done = Command(options, registry, **house).Run();
  return done ? kOk : Failed(options, done.error());
}

}  // namespace pie
