#include "db/listener.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace pie {
namespace {

constexpr Milliseconds kFirstBackoff{100};
constexpr Milliseconds kMaxBackoff{5'000};
constexpr Milliseconds kCheck{30'000};  // a statement now and then shows a dead connection

}  // namespace

struct Listener::Impl : std::enable_shared_from_this<Listener::Impl> {
  struct Subscription {
    std::string channel;
    std::function<void(const std::string&)> on_notice;
  };

  Impl(Loop& loop, DatabaseAddress address)
      : loop(loop), address(std::move(address)), wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
  ~Impl() { close(wake); }

  Loop& loop;
  const DatabaseAddress address;
  const int wake;
  std::atomic<bool> stop{false};
  std::mutex mutex;
  std::set<std::string> channels;  // wanted; never taken back
  std::thread thread;
  // Loop thread only.
  std::map<int, Subscription> subscriptions;
  int last = 0;

  void Wake() {
    uint64_t one = 1;
    (void)!write(wake, &one, sizeof one);
  }

  // On the loop. A callback may subscribe and unsubscribe.
  void Tell(const std::string& channel, const std::string& payload) {
    std::vector<int> hit;
    for (auto& [id, subscription] : subscriptions) {
      if (channel.empty() || subscription.channel == channel) hit.push_back(id);
    }
    for (int id : hit) {
      auto found = subscriptions.find(id);
      if (found == subscriptions.end()) continue;
      auto on_notice = found->second.on_notice;
      on_notice(payload);
    }
  }

  void Post(std::string channel, std::string payload) {
    loop.Post(
        [weak = weak_from_this(), channel = std::move(channel), payload = std::move(payload)] {
          if (auto self = weak.lock()) self->Tell(channel, payload);
        });
  }

  bool ListenToNew(Session& session, std::set<std::string>& done) {
    std::set<std::string> wanted;
    {
      std::lock_guard lock(mutex);
      wanted = channels;
    }
    for (const std::string& channel : wanted) {
      if (done.count(channel)) continue;
      if (!session.Script("LISTEN " + QuoteIdent(channel))) return false;
      done.insert(channel);
    }
    return true;
  }

  // Until the connection breaks or all is over.
  void Follow(Session& session) {
    std::set<std::string> done;
    if (!ListenToNew(session, done)) return;
    Post({}, {});
    while (!stop) {
      auto notices = session.WaitForNotices(wake, kCheck);
      if (!notices) return;
      uint64_t count = 0;
      (void)!read(wake, &count, sizeof count);
      if (notices->empty() && count == 0 && !session.Script("SELECT 1")) return;
      for (Notice& notice : *notices) Post(std::move(notice.channel), std::move(notice.payload));
      if (!ListenToNew(session, done)) return;
    }
  }

  void Work() {
    Milliseconds backoff = kFirstBackoff;
    while (!stop) {
      auto session = Session::Open(address, Milliseconds(10'000));
      if (session) {
        backoff = kFirstBackoff;
        Follow(**session);
      }
      for (Milliseconds slept{0}; slept < backoff && !stop; slept += Milliseconds(50)) {
        std::this_thread::sleep_for(Milliseconds(50));
      }
      backoff = std::min(backoff * 2, kMaxBackoff);
    }
  }
};

Listener::Listener(Loop& loop, DatabaseAddress address)
    : impl_(std::make_shared<Impl>(loop, std::move(address))) {
  impl_->thread = std::thread([impl = impl_.get()] { impl->Work(); });
}

Listener::~Listener() {
  impl_->stop = true;
  impl_->Wake();
  impl_->thread.join();
}

int Listener::Subscribe(std::string channel,
                        std::function<void(const std::string& payload)> on_notice) {
  int id = ++impl_->last;
  {
    std::lock_guard lock(impl_->mutex);
    impl_->channels.insert(channel);
  }
  Impl::Subscription& subscription = impl_->subscriptions[id];
  subscription.channel = std::move(channel);
  subscription.on_notice = std::move(on_notice);
  impl_->Wake();
  return id;
}

void Listener::Unsubscribe(int subscription) { impl_->subscriptions.erase(subscription); }

}  // namespace pie
