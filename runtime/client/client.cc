#include "pie/client.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "client/house.h"

namespace pie {
namespace {

// What the program wants, in the house's words.
Result<HouseOptions> Translate(const ClientOptions& options) {
  HouseOptions house;
  house.home = std::string(options.home);
  if (!options.database.empty()) {
    house.store = options.database == "private" ? StoreKind::kPrivate : StoreKind::kUrl;
    house.database = std::string(options.database);
    if (house.home.empty()) {
      return Error(ErrorCode::kInvalidArgument,
                   "ClientOptions::home: a database needs a folder for the key of what is stored "
                   "encrypted; `pie` uses \".pie\"");
    }
  }
  for (const HostMapping& host : options.hosts) {
    IpAddress address;
    if (!IpAddress::Parse(std::string(host.address), address) || host.port < 1 ||
        host.port > 65535) {
      return Error(ErrorCode::kInvalidArgument,
                   "ClientOptions::hosts: " + std::string(host.host) +
                       ": expected an IP address and a port of 1 to 65535");
    }
    house.egress.mappings.emplace_back(std::string(host.host), address,
                                       static_cast<uint16_t>(host.port));
  }
  house.extra_ca_file = std::string(options.ca_file);
  house.engine.allow_private_egress = options.allow_private_egress;
  house.engine.allow_http = options.allow_http;
  house.engine.attempts = options.attempts ? options.attempts : 1;
  // The budget's requests bound a program's work.
  house.engine.max_nested_calls = ~0u;
  house.log = LogLine;
  if (LogFunction log = options.log) {
    house.log = [log](LogLevel level, std::string_view line) { log(level, String(line)); };
  }
  if (CredentialSource* source = options.credentials) {
    house.provider = [source](const std::string& user, const std::string& connector,
                              const std::string& name) -> std::optional<Secret> {
      SecretName wanted;
      wanted.user = user;
      wanted.connector = connector;
      wanted.name = name;
      Field<String> value = source->Find(wanted);
      if (!value || value->empty()) return std::nullopt;
      return Secret(std::string(*value));
    };
  }
  return house;
}

// Work until its end is told: exactly once, as cancelled when it is dropped before.
class Pending {
 public:
  explicit Pending(std::unique_ptr<detail::ErasedWork> work) : work_(std::move(work)) {}
  Pending(const Pending&) = delete;
  ~Pending() { End(Error(ErrorCode::kCancelled, "the client was closed")); }
  Task<void> Begin(Context& context) { return work_->Begin(context); }
  void End(const Result<Unit>& status) {
    if (!ended_) work_->End(status);
    ended_ = true;
  }

 private:
  std::unique_ptr<detail::ErasedWork> work_;
  bool ended_ = false;
};

// The work of a thread that waits for it.
class Awaited final : public detail::ErasedWork {
 public:
  struct Latch {
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;
  };

  Awaited(std::unique_ptr<detail::ErasedWork> work, std::shared_ptr<Latch> latch)
      : work_(std::move(work)), latch_(std::move(latch)) {}
  Task<void> Begin(Context& context) override { return work_->Begin(context); }
  void End(const Result<Unit>& status) override {
    std::lock_guard lock(latch_->mutex);
    work_->End(status);
    latch_->ended = true;
    latch_->changed.notify_all();
  }

 private:
  std::unique_ptr<detail::ErasedWork> work_;
  std::shared_ptr<Latch> latch_;
};

}  // namespace

struct Client::Impl {
  explicit Impl(std::unique_ptr<House> given)
      : house(std::move(given)), tasks(std::make_unique<TaskSet>(house->loop())) {
    thread = std::thread([this] { house->loop().Run(); });
  }

  ~Impl() {
    house->loop().Stop();
    thread.join();
    tasks.reset();
  }

  bool OnOwnThread() const { return thread.get_id() == std::this_thread::get_id(); }

  bool Knows(const ConnectorTable& connector) const {
    const Registry& registry = house->engine().registry();
    return std::find(registry.begin(), registry.end(), &connector) != registry.end();
  }

  // By value: all of it lives in the frame. The pending work goes last, after what it started.
  Task<void> Run(std::shared_ptr<Pending> pending, Principal principal, WorkRequest request) {
    request.principal = &principal;
    request.work = [&pending](Context& context) { return pending->Begin(context); };
    Result<Unit> status = co_await house->engine().Run(std::move(request)).AsResult();
    pending->End(status);
  }

  void Submit(const ConnectorTable& connector, const RunOptions& options,
              std::shared_ptr<Pending> pending) {
    WorkRequest request;
    request.connector = &connector;
    request.name = std::string(options.name);
    request.connection = std::string(options.connection);
    request.requests = options.requests;
    request.seconds = options.seconds;
    request.bytes = options.bytes;
    Principal principal;
    principal.user_id = principal.display_name = std::string(options.user);
    house->loop().Post([this, pending = std::move(pending), principal, request] {
      if (tasks) tasks->Spawn(Run(pending, principal, request));
    });
  }

  std::unique_ptr<House> house;
  std::unique_ptr<TaskSet> tasks;
  std::thread thread;
};

Result<Client> Client::Open(const Registry& registry, const ClientOptions& options) {
  Result<HouseOptions> translated = Translate(options);
  if (!translated) return translated.error();
  auto house = House::Open(*translated, registry);
  if (!house) return house.error();
  return Client(new Impl(std::move(*house)));
}

Client::~Client() { delete impl_; }

void Client::Begin(const ConnectorTable& connector, const RunOptions& options,
                   detail::ErasedWork* work) {
  auto pending = std::make_shared<Pending>(std::unique_ptr<detail::ErasedWork>(work));
  if (!impl_) {
    pending->End(Error(ErrorCode::kInvalidArgument,
                       "this Client is not open: use the one that Client::Open() gave"));
  } else if (!impl_->Knows(connector)) {
    pending->End(Error(
        ErrorCode::kInvalidArgument,
        std::string(connector.name) + " is not in the registry that Client::Open() was given"));
  } else {
    impl_->Submit(connector, options, std::move(pending));
  }
}

void Client::Wait(const ConnectorTable& connector, const RunOptions& options,
                  detail::ErasedWork* given) {
  std::unique_ptr<detail::ErasedWork> work(given);
  if (impl_ && impl_->OnOwnThread()) {
    return work->End(Error(ErrorCode::kInvalidArgument,
                           "Client::Run() inside a task of the same client would wait for itself: "
                           "co_await the action with the task's context, or use Start()"));
  }
  auto latch = std::make_shared<Awaited::Latch>();
  Begin(connector, options, new Awaited(std::move(work), latch));
  std::unique_lock lock(latch->mutex);
  latch->changed.wait(lock, [&] { return latch->ended; });
}

}  // namespace pie
