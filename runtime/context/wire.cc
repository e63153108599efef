#include "context/wire.h"

#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>

#include "base/json_access.h"
#include "context/wire_stream.h"
#include "engine/bind.h"
#include "engine/execution.h"

namespace pie {
namespace {

constexpr unsigned kMaxTimeoutMs = 60'000;
constexpr unsigned kMaxPerUser = 4;

// How many calls of each user have a thread or wait for one.
class Places {
 public:
  // Null when the user has too many. Given back with the last copy, on whatever thread.
  static std::shared_ptr<void> Take(const std::shared_ptr<Places>& places,
                                    const std::string& user) {
    std::lock_guard lock(places->mutex_);
    unsigned& taken = places->taken_[user];
    if (taken >= kMaxPerUser) return nullptr;
    ++taken;
    return std::shared_ptr<void>(places.get(), [places, user](void*) { places->Return(user); });
  }

 private:
  void Return(const std::string& user) {
    std::lock_guard lock(mutex_);
    auto found = taken_.find(user);
    if (--found->second == 0) taken_.erase(found);
  }

  std::mutex mutex_;
  std::map<std::string, unsigned> taken_;
};

// The first address that the name has, none of which may be a forbidden one.
Result<IpAddress> Lookup(const EgressPolicy& policy, const std::string& host) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_ADDRCONFIG;
  addrinfo* list = nullptr;
  int error = getaddrinfo(host.c_str(), nullptr, &hints, &list);
  if (error != 0) {
    return Error(ErrorCode::kUnavailable,
                 "the host '" + host + "' cannot be found: " + gai_strerror(error));
  }
  std::unique_ptr<addrinfo, void (*)(addrinfo*)> owner(list, freeaddrinfo);
  std::vector<IpAddress> found;
  for (addrinfo* item = list; item; item = item->ai_next) {
    IpAddress address;
    address.v6 = item->ai_family == AF_INET6;
    if (address.v6) {
      std::memcpy(address.bytes.data(), &reinterpret_cast<sockaddr_in6*>(item->ai_addr)->sin6_addr,
                  16);
    } else {
      std::memcpy(address.bytes.data(), &reinterpret_cast<sockaddr_in*>(item->ai_addr)->sin_addr,
                  4);
    }
    if (Result<Unit> allowed = policy.CheckAddress(host, address); !allowed) return allowed.error();
    found.push_back(address);
  }
  if (found.empty())
    return Error(ErrorCode::kUnavailable, "the host '" + host + "' has no address");
  return found[0];
}

// One call: all that its thread uses.
class Job final : public WireThread {
 public:
  Json fields;
  WireCall call;
  std::shared_ptr<const EgressPolicy> policy;
  std::string ca;
  SteadyTime deadline;
  std::shared_ptr<void> place;

  const Json& connection() const override { return fields; }
  const char* ca_file() const override { return ca.c_str(); }

  long long RemainingMs() const override {
    auto left = deadline - std::chrono::steady_clock::now();
    return std::chrono::duration_cast<Milliseconds>(left).count();
  }

  Result<WireAddress> Resolve(const String& host, unsigned port) override {
    if (!policy->AllowsHost(std::string(host))) {
      return Error(ErrorCode::kEgress,
                   "the host '" + std::string(host) + "' is not one that this connector may call");
    }
    return ResolveMember(host, port);
  }

  Result<WireAddress> ResolveMember(const String& name, unsigned port) override {
    std::string host = name;
    if (host.empty() || port == 0 || port > 65535) {
      return Error(ErrorCode::kInvalidArgument,
                   "the connection needs a host, and a port from 1 to 65535");
    }
    WireAddress address;
    address.port = port;
    IpAddress ip;
    if (const EgressMapping* mapping = policy->FindMapping(host)) {
      ip = mapping->address;
      address.port = mapping->port;
    } else if (IpAddress::Parse(host, ip)) {
      if (Result<Unit> good = policy->CheckAddress(host, ip); !good) return good.error();
    } else {
      Result<IpAddress> found = Lookup(*policy, host);
      if (!found) return found.error();
      ip = *found;
    }
    address.ip = ip.ToString();
    return address;
  }

  Result<WireStream*> Connect(const String& host, unsigned port, const String& tls) override {
    WireEndpoint endpoint;
    Result<WireAddress> address = Resolve(host, port);
    if (!address) return address.error();
    endpoint.address = std::move(*address);
    endpoint.host = std::string(host);
    endpoint.tls = std::string(tls);
    endpoint.ca_file = ca;
    endpoint.deadline = deadline;
    Result<std::unique_ptr<WireStream>> stream = OpenWireStream(std::move(endpoint));
    if (!stream) return stream.error();
    streams_.push_back(std::move(*stream));
    return streams_.back().get();
  }

  Result<Json> Run() {
    // A peer that hangs up is an error of the call, not the end of the process.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    if (RemainingMs() <= 0) return Error(ErrorCode::kTimeout, "no thread was free in time");
    Result<Json> reply = call.work(*this, call.request);
    streams_.clear();
    place = nullptr;
    return reply;
  }

 private:
  std::vector<std::unique_ptr<WireStream>> streams_;
};

struct Shared {
  Workers& workers;
  std::string ca_file;
  std::shared_ptr<Places> places = std::make_shared<Places>();

  Shared(Workers& workers, std::string ca_file) : workers(workers), ca_file(std::move(ca_file)) {}
};

class ThreadWire final : public Wire {
 public:
  ThreadWire(std::shared_ptr<Shared> shared, const ServiceCall& call)
      : shared_(std::move(shared)),
        context_(call.context),
        execution_(call.execution),
        access_(call.access) {}

  Task<Json> Call(WireCall call) override {
    Execution& execution = execution_;
    if (execution.requests >= execution.max_requests) {
      co_await Fail(Error(ErrorCode::kBudget,
                          std::string(execution.root.name) + ": one call may send at most " +
                              std::to_string(execution.max_requests) + " requests"));
    }
    ++execution.requests;
    if (Result<Unit> whole = RequireFields(access_); !whole) co_await Fail(whole.error());
    if (execution.replay) co_return execution.replay->AnswerCall(access_, call.request);
    auto job = std::make_shared<Job>();
    job->place = Places::Take(shared_->places, execution.principal.user_id);
    if (!job->place) {
      Error busy(ErrorCode::kRateLimited, std::string(access_.connector().name) + ": " +
                                              std::to_string(kMaxPerUser) +
                                              " of your calls are running; wait for one to end");
      busy.retry_after_ms = 1000;
      co_await Fail(std::move(busy));
    }
    Milliseconds limit(std::clamp(call.timeout_ms, 1u, kMaxTimeoutMs));
    job->deadline = std::chrono::steady_clock::now() + std::min(limit, execution.Remaining());
    job->fields = context_.connection();
    job->policy = EgressOf(access_);
    job->ca = shared_->ca_file;
    job->call = std::move(call);
    std::function<Result<Json>()> work = [job] { return job->Run(); };
    Json reply = co_await shared_->workers.Run<Json>(std::move(work));
    co_return reply;
  }

 private:
  std::shared_ptr<Shared> shared_;
  Context& context_;
  Execution& execution_;
  Access& access_;
};

}  // namespace

ServiceFactory<Wire> WireFactory(Workers& workers, std::string ca_file) {
  auto shared = std::make_shared<Shared>(workers, std::move(ca_file));
  return [shared](const ServiceCall& call) { return std::make_unique<ThreadWire>(shared, call); };
}

}  // namespace pie
