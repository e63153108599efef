#include "net/reactor.h"

#include <sys/epoll.h>

#include <algorithm>
#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <system_error>
#include <utility>
#include <vector>

namespace pie {
namespace {

namespace asio = boost::asio;

// Ties the reactor to the life of the loop's Asio context.
class ReactorService : public asio::execution_context::service {
 public:
  static asio::execution_context::id id;
  explicit ReactorService(asio::execution_context& context) : service(context) {}
  void shutdown() override { reactor.reset(); }
  std::unique_ptr<Reactor> reactor;
};
asio::execution_context::id ReactorService::id;

}  // namespace

struct Reactor::Impl {
  asio::posix::stream_descriptor epoll;
  // The batch that is being dispatched.
  std::array<epoll_event, 128> events;
  size_t current = 0;
  size_t count = 0;
  std::vector<Turn*> turns;  // to be taken after the batch

  explicit Impl(asio::io_context& io) : epoll(io) {
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

}  // namespace pie
