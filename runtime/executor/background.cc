#include "executor/background.h"

#include "billing/ledger.h"
#include "db/listener.h"
#include "hooks/dispatch.h"
#include "hooks/lifecycle.h"
#include "hooks/receiver.h"
#include "jobs/worker.h"
#include "surface/install_routes.h"
#include "surface/webhook_routes.h"

namespace pie {
namespace {

constexpr int kKeepDeliveriesDays = 30;
constexpr Milliseconds kCleaning{10 * 60'000};

EndpointsParts PartsOfEndpoints(House& house, const Registry& registry) {
  EndpointsParts parts;
  parts.loop = &house.loop();
  parts.pool = &house.pool();
  parts.vault = &house.vault();
  parts.secrets = &house.secrets();
  parts.connections = &house.auth().connections();
  parts.registry = registry;
  return parts;
}

ReceiverParts PartsOfReceiver(House& house, Endpoints& endpoints, const Registry& registry) {
  ReceiverParts parts;
  parts.loop = &house.loop();
  parts.pool = &house.pool();
  parts.endpoints = &endpoints;
  parts.registry = registry;
  parts.public_url = &house.public_url();
  return parts;
}

WorkerOptions OptionsOfWorker(House& house) {
  WorkerOptions options;
  options.log = [&redactor = house.redactor()](LogLevel level, std::string_view text) {
    LogLine(level, redactor.Redact(text));
  };
  return options;
}

}  // namespace

struct Background::Impl {
  Impl(House& house, const Registry& registry)
      : house(house),
        registry(registry),
        listener(house.loop(), house.address()),
        endpoints(PartsOfEndpoints(house, registry)),
        receiver(PartsOfReceiver(house, endpoints, registry)),
        worker(house.loop(), house.pool(), &listener, OptionsOfWorker(house)),
        tasks(house.loop()) {
    worker.Handle(kWebhookJob, WebhookJobs(house.engine(), house.pool()));
    worker.Handle(kLifecycleJob, LifecycleJobs(house.engine(), house.pool()));
  }

  // Deliveries are kept for a while, not for ever.
  Task<void> Clean() {
    for (;;) {
      Result<long long> removed =
          co_await RemoveOldDeliveries(house.pool(), kKeepDeliveriesDays).AsResult();
      bool more = removed && *removed > 0;
      co_await house.loop().Sleep(more ? Milliseconds(1'000) : kCleaning);
    }
  }

  House& house;
  Registry registry;
  Listener listener;
  Endpoints endpoints;
  Receiver receiver;
  Worker worker;
  TaskSet tasks;
};

Background::Background(House& house, const Registry& registry)
    : impl_(std::make_unique<Impl>(house, registry)) {}
Background::~Background() = default;

void Background::AddRoutes(Routes& routes) {
  WebhookParts webhooks;
  webhooks.pool = &impl_->house.pool();
  webhooks.endpoints = &impl_->endpoints;
  webhooks.receiver = &impl_->receiver;
  webhooks.registry = impl_->registry;
  webhooks.public_url = &impl_->house.public_url();
  AddWebhookRoutes(routes, std::move(webhooks));
  InstallParts installs;
  installs.pool = &impl_->house.pool();
  installs.secrets = &impl_->house.secrets();
  installs.registry = impl_->registry;
  installs.on_install = BuyInstall;
  installs.on_uninstall = EndRenewal;
  AddInstallRoutes(routes, std::move(installs));
}

void Background::Start() {
  impl_->worker.Start();
  impl_->tasks.Spawn(impl_->Clean());
}

Task<void> Background::Stop(Milliseconds grace) { return impl_->worker.Stop(grace); }

}  // namespace pie
