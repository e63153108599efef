#include "executor/background.h"

#include "billing/ledger.h"
#include "db/listener.h"
#include "hooks/dispatch.h"
#include "hooks/lifecycle.h"
#include "hooks/receiver.h"
#include "jobs/checks.h"
#include "jobs/inbox.h"
#include "jobs/polling.h"
#include "jobs/runner.h"
#include "jobs/scheduler.h"
#include "jobs/worker.h"
#include "surface/install_routes.h"
#include "surface/job_routes.h"
#include "surface/task_routes.h"
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

std::function<void(LogLevel, std::string_view)> LogOf(House& house) {
  return [&redactor = house.redactor()](LogLevel level, std::string_view text) {
    LogLine(level, redactor.Redact(text));
  };
}

WorkerOptions OptionsOfWorker(House& house, const Options& given) {
  WorkerOptions options;
  options.slots = given.jobs;
  options.connector_limit = given.connector_jobs;
  options.user_limit = given.user_jobs;
  options.limits = Json::Object();
  for (const std::string& one : given.jobs_of) {
    size_t equals = one.find('=');
    options.limits.Set(one.substr(0, equals), std::stoll(one.substr(equals + 1)));
  }
  options.lease = Milliseconds(given.job_lease_seconds * 1000);
  options.log = LogOf(house);
  return options;
}

SchedulerOptions OptionsOfScheduler(House& house) {
  SchedulerOptions options;
  options.log = LogOf(house);
  return options;
}

// In the sandbox nobody has to connect.
PollParts PartsOfPolls(House& house, const Options& options) {
  PollParts parts;
  parts.pool = &house.pool();
  parts.engine = &house.engine();
  parts.secrets = &house.secrets();
  if (!options.sandbox) parts.auth = &house.auth();
  return parts;
}

// In the sandbox there are no accounts to look after.
CheckOptions OptionsOfChecks(const Options& options) {
  CheckOptions checks;
  checks.interval = Milliseconds(options.sandbox ? 0 : options.check_connections_seconds * 1000ll);
  return checks;
}

// An agent may be anywhere that connectors may be sent to.
DeliveryParts PartsOfDelivery(House& house, const Options& options) {
  auto egress = std::make_shared<EgressPolicy>(house.egress());
  egress->hosts = {"*"};
  egress->allow_http = options.allow_http;
  egress->allow_private = options.allow_private_egress;
  DeliveryParts parts;
  parts.pool = &house.pool();
  parts.vault = &house.vault();
  parts.http = &house.http();
  parts.egress = std::move(egress);
  return parts;
}

}  // namespace

struct Background::Impl {
  Impl(House& house, const Registry& registry, const Options& options)
      : house(house),
        registry(registry),
        listener(house.loop(), house.address()),
        endpoints(PartsOfEndpoints(house, registry)),
        receiver(PartsOfReceiver(house, endpoints, registry)),
        worker(house.loop(), house.pool(), &listener, OptionsOfWorker(house, options)),
        scheduler(house.loop(), house.pool(), &listener, registry, OptionsOfScheduler(house)),
        feed(house.loop(), listener),
        checks(OptionsOfChecks(options)),
        allow_http(options.allow_http),
        tasks(house.loop()) {
    worker.Handle(kWebhookJob, WebhookJobs(house.engine(), house.pool()));
    worker.Handle(kLifecycleJob, LifecycleJobs(house.engine(), house.pool(), house.auth()));
    worker.Handle(kCheckJob, CheckJobs(house.engine(), house.auth(), checks));
    HandleTasks(worker, house.pool(), house.engine());
    HandlePolls(worker, PartsOfPolls(house, options));
    HandleDeliveries(worker, PartsOfDelivery(house, options));
    house.tool_events().Listen(&listener);
  }
  ~Impl() { house.tool_events().Listen(nullptr); }

  // Deliveries and what became of hooks are kept for a while, not for ever.
  Task<void> Clean() {
    for (;;) {
      (void)co_await RemoveOldDeliveries(house.pool(), kKeepDeliveriesDays).AsResult();
      (void)co_await RemoveOldLifecycle(house.pool(), kKeepDeliveriesDays).AsResult();
      co_await house.loop().Sleep(kCleaning);
    }
  }

  House& house;
  Registry registry;
  Listener listener;
  Endpoints endpoints;
  Receiver receiver;
  Worker worker;
  Scheduler scheduler;
  InboxFeed feed;
  CheckOptions checks;
  bool allow_http;
  TaskSet tasks;
};

Background::Background(House& house, const Registry& registry, const Options& options)
    : impl_(std::make_unique<Impl>(house, registry, options)) {}
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
  TaskRouteParts tasks;
  tasks.pool = &impl_->house.pool();
  tasks.vault = &impl_->house.vault();
  tasks.feed = &impl_->feed;
  tasks.events = &impl_->house.tool_events();
  tasks.registry = impl_->registry;
  tasks.allow_http = impl_->allow_http;
  AddTaskRoutes(routes, tasks);
  AddJobRoutes(routes, impl_->house.pool());
  AddNotificationRoutes(routes, tasks);
}

void Background::Start() {
  impl_->worker.Start();
  impl_->scheduler.Start();
  impl_->tasks.Spawn(impl_->Clean());
  impl_->tasks.Spawn(KeepChecking(impl_->house.loop(), impl_->house.pool(), impl_->checks));
}

Task<std::string> Background::Metrics() {
  std::string out;
  auto add = [&out](const char* name, const char* type, const char* help, long long value) {
    out += std::string("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' +
           name + ' ' + std::to_string(value) + '\n';
  };
  WorkerStats stats = impl_->worker.stats();
  add("pie_jobs_running", "gauge", "Jobs under way in this executor.", stats.running);
  add("pie_jobs_done_total", "counter", "Jobs that this executor ended well.", stats.done);
  add("pie_jobs_failed_total", "counter", "Attempts that failed.", stats.failed);
  add("pie_jobs_dead_total", "counter", "Jobs that failed for good.", stats.dead);
  add("pie_jobs_lost_total", "counter", "Jobs whose lease was taken over.", stats.lost);
  add("pie_events_lost_total", "counter", "Events that the database could not take.",
      impl_->house.tool_events().lost());
  const ReceiverStats& webhooks = impl_->receiver.stats();
  add("pie_webhooks_accepted_total", "counter", "Deliveries that were stored.",
      webhooks.accepted + webhooks.ignored);
  add("pie_webhooks_duplicates_total", "counter", "Deliveries that were here already.",
      webhooks.duplicates);
  add("pie_webhooks_refused_total", "counter", "Requests whose signature or time does not fit.",
      webhooks.refused);
  add("pie_webhooks_limited_total", "counter", "Requests beyond an endpoint's rate.",
      webhooks.limited);
  add("pie_webhooks_unknown_total", "counter", "Requests to unknown endpoints.", webhooks.unknown);
  Result<JobCounts> counts = co_await CountJobs(impl_->house.pool()).AsResult();
  if (!counts) co_return out;
  add("pie_queue_waiting", "gauge", "Jobs whose time is to come.", counts->waiting);
  add("pie_queue_ready", "gauge", "Jobs that wait for a worker.", counts->ready);
  add("pie_queue_dead", "gauge", "Dead letters.", counts->dead);
  add("pie_queue_age_milliseconds", "gauge", "For how long the oldest ready job has waited.",
      counts->oldest_ready_ms);
  co_return out;
}

void Background::EndStreams() {
  impl_->feed.Stop();
  impl_->scheduler.Stop();
}

Task<void> Background::Stop(Milliseconds grace) { return impl_->worker.Stop(grace); }

}  // namespace pie
