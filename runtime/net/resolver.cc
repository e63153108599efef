#include "net/resolver.h"

#include <netdb.h>
#include <netinet/in.h>

#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace pie {
namespace {

constexpr size_t kMaxThreads = 4;
constexpr size_t kMaxWaiting = 1024;
constexpr size_t kMaxAddresses = 16;

Resolved Lookup(const std::string& host) {
  Resolved resolved;
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_ADDRCONFIG;
  addrinfo* list = nullptr;
  int error = getaddrinfo(host.c_str(), nullptr, &hints, &list);
  if (error != 0) {
    resolved.failure = error == EAI_NONAME || error == EAI_NODATA
                           ? "there is no such name in the DNS"
                           : std::string("its name could not be resolved: ") + gai_strerror(error);
    return resolved;
  }
  for (addrinfo* item = list; item && resolved.addresses.size() < kMaxAddresses;
       item = item->ai_next) {
    IpAddress address;
    address.v6 = item->ai_family == AF_INET6;
    if (address.v6) {
      auto* v6 = reinterpret_cast<sockaddr_in6*>(item->ai_addr);
      std::memcpy(address.bytes.data(), &v6->sin6_addr, 16);
    } else {
      auto* v4 = reinterpret_cast<sockaddr_in*>(item->ai_addr);
      std::memcpy(address.bytes.data(), &v4->sin_addr, 4);
    }
    resolved.addresses.push_back(address);
  }
  freeaddrinfo(list);
  return resolved;
}

}  // namespace

// Shared with the threads, which may outlive the resolver while a lookup hangs.
struct Resolver::State {
  struct Job {
    std::string host;
    std::shared_ptr<Completion<Resolved>> completion;
  };

  std::mutex mutex;
  std::condition_variable wake;
  std::deque<Job> jobs;
  size_t threads = 0;
  size_t resting = 0;
  Loop* loop;  // null when the resolver is gone

  explicit State(Loop& loop) : loop(&loop) {}

  // A completion belongs to the loop's thread: threads carry it, but only the loop touches it.
  static void Work(const std::shared_ptr<State>& state) {
    std::unique_lock lock(state->mutex);
    for (;;) {
      ++state->resting;
      state->wake.wait(lock, [&] { return !state->jobs.empty() || !state->loop; });
      --state->resting;
      if (!state->loop) return;
      Job job = std::move(state->jobs.front());
      state->jobs.pop_front();
      lock.unlock();
      Resolved resolved = Lookup(job.host);
      lock.lock();
      if (!state->loop) return;
      state->loop->Post([completion = std::move(job.completion), resolved = std::move(resolved)] {
        completion->Set(resolved);
      });
    }
  }
};

Resolver::Resolver(Loop& loop) : state_(std::make_shared<State>(loop)) {}

Resolver::~Resolver() {
  std::lock_guard lock(state_->mutex);
  state_->loop = nullptr;
  state_->jobs.clear();
  state_->wake.notify_all();
}

std::shared_ptr<Completion<Resolved>> Resolver::Start(const std::string& host) {
  auto completion = Completion<Resolved>::Make();
  std::lock_guard lock(state_->mutex);
  if (state_->jobs.size() >= kMaxWaiting) {
    Resolved busy;
    busy.failure = "too many names are being resolved at once";
    completion->Set(std::move(busy));
    return completion;
  }
  state_->jobs.push_back({host, completion});
  if (state_->resting < state_->jobs.size() && state_->threads < kMaxThreads) {
    ++state_->threads;
    std::thread([state = state_] { State::Work(state); }).detach();
  }
  state_->wake.notify_one();
  return completion;
}

}  // namespace pie
