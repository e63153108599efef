#include "net/reactor.h"

#include <sys/epoll.h>

#include <algorithm>
#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <system_error>
#include <utility>
#include <vector>

namespace pie {
namespace {

namespace asio = boost::asio;
using std::chrono_literals::operator""ms;

// How late a deadline may be: the timer is not set for times closer than this.
constexpr Milliseconds kGranularity = 10ms;

// Ties the reactor to the life of the loop's Asio context.
class ReactorService : public asio::execution_context::service {
 public:
  static asio::execution_context::id id;
  explicit ReactorService(asio::execution_context& context) : service(context) {}
  void shutdown() override { reactor.reset(); }
  std::unique_ptr<Reactor> reactor;
};
asio::execution_context::id ReactorService::id;

void InsertBehind(DeadlineLinks& head, DeadlineLinks& node) {
  node.previous = &head;
  node.next = head.next;
  head.next->previous = &node;
  head.next = &node;
}

}  // namespace

struct Reactor::Impl {
  asio::posix::stream_descriptor epoll;
  asio::steady_timer timer;
  Clock::time_point timer_at = Clock::time_point::max();
  DeadlineLinks all;  // head of the list of all that are set, in no order
  // The batch that is being dispatched.
  std::array<epoll_event, 128> events;
  size_t current = 0;
  size_t count = 0;
  std::vector<Turn*> turns;  // to be taken after the batch

  explicit Impl(asio::io_context& io) : epoll(io), timer(io) {
    all.previous = all.next = &all;
    int fd = epoll_create1(EPOLL_CLOEXEC);
    if (fd < 0) throw std::system_error(errno, std::generic_category(), "epoll_create1");
    epoll.assign(fd);
  }

  void WaitForEvents() {
    epoll.async_wait(asio::posix::descriptor_base::wait_read,
                     [this](boost::system::error_code error) {
                       if (error) return;
                       Dispatch();
                       WaitForEvents();
                     });
  }

  void Dispatch() {
    int found = epoll_wait(epoll.native_handle(), events.data(), events.size(), 0);
    count = static_cast<size_t>(std::max(found, 0));
    for (current = 0; current < count;) {
      epoll_event event = events[current++];
      if (event.data.ptr) static_cast<EventSink*>(event.data.ptr)->OnEvents(event.events);
    }
    current = count = 0;
    for (size_t i = 0; i < turns.size(); ++i) {  // None is added meanwhile.
      if (turns[i]) std::exchange(turns[i]->waiting_, {}).resume();
    }
    turns.clear();
  }

  void SetTimer(Reactor& reactor, Clock::time_point when) {
    timer_at = when;
    timer.expires_at(when);
    timer.async_wait([&reactor](boost::system::error_code error) {
      if (!error) reactor.Expire();
    });
  }
};

Reactor& Reactor::Of(Loop& loop) {
  auto& service = asio::use_service<ReactorService>(loop.io());
  if (!service.reactor) service.reactor = std::make_unique<Reactor>(loop);
  return *service.reactor;
}

Reactor::Reactor(Loop& loop) : loop_(loop), impl_(std::make_unique<Impl>(loop.io())) {
  impl_->WaitForEvents();
}
Reactor::~Reactor() = default;

bool Reactor::Register(int fd, EventSink* sink) {
  epoll_event event{};
  event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
  event.data.ptr = sink;
  return epoll_ctl(impl_->epoll.native_handle(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void Reactor::Unregister(int fd, EventSink* sink) {
  epoll_ctl(impl_->epoll.native_handle(), EPOLL_CTL_DEL, fd, nullptr);
  for (size_t i = impl_->current; i < impl_->count; ++i) {
    if (impl_->events[i].data.ptr == sink) impl_->events[i].data.ptr = nullptr;
  }
}

Reactor::Turn::~Turn() {
  if (!waiting_) return;
  auto& turns = reactor_.impl_->turns;
  std::replace(turns.begin(), turns.end(), this, static_cast<Turn*>(nullptr));
}

bool Reactor::Turn::await_ready() const noexcept {
  return reactor_.impl_->current == reactor_.impl_->count;
}

void Reactor::Turn::await_suspend(std::coroutine_handle<> handle) {
  waiting_ = handle;
  reactor_.impl_->turns.push_back(this);
}

// Callbacks may set, clear and destroy any deadline. So all that is due moves to a list of its own
// first, from which Clear() takes like from the other.
void Reactor::Expire() {
  impl_->timer_at = Clock::time_point::max();
  Clock::time_point now = Clock::now();
  Clock::time_point earliest = Clock::time_point::max();
  DeadlineLinks due;
  due.previous = due.next = &due;
  for (DeadlineLinks *node = impl_->all.next, *next; node != &impl_->all; node = next) {
    next = node->next;
    auto& deadline = static_cast<Deadline&>(*node);
    if (deadline.when_ > now) {
      earliest = std::min(earliest, deadline.when_);
    } else {
      deadline.Clear();
      InsertBehind(due, deadline);
    }
  }
  if (earliest < impl_->timer_at) impl_->SetTimer(*this, std::max(earliest, now + kGranularity));
  while (due.next != &due) {
    auto& deadline = static_cast<Deadline&>(*due.next);
    deadline.Clear();
    std::function<void()> on_expiry = deadline.on_expiry_;
    on_expiry();
  }
}

Deadline::Deadline(Reactor& reactor, std::function<void()> on_expiry)
    : reactor_(reactor), on_expiry_(std::move(on_expiry)) {}

void Deadline::Set(Clock::time_point when) {
  Reactor::Impl& reactor = *reactor_.impl_;
  when_ = when;
  // One that is due already and set again by another's callback moves back.
  Clear();
  InsertBehind(reactor.all, *this);
  if (when + kGranularity < reactor.timer_at) reactor.SetTimer(reactor_, when);
}

void Deadline::Clear() {
  if (!next) return;
  previous->next = next;
  next->previous = previous;
  previous = next = nullptr;
}

}  // namespace pie
