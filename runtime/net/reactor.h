// Reactor: readiness of sockets for one loop.
//
// Sockets are registered once, edge triggered, in an epoll set of its own that the loop's Asio
// context watches. So waiting costs no system call per operation (Asio's own readiness waits cost
// one each, and a handler), events are handled in batches, and a peer's hang-up is told at no cost.
#pragma once

#include <coroutine>
#include <cstdint>
#include <memory>

#include "base/loop.h"

namespace pie {

// What an epoll set reports to.
class EventSink {
 public:
  virtual void OnEvents(uint32_t epoll_events) = 0;  // may destroy this object

 protected:
  ~EventSink() = default;
};

class Reactor {
 public:
  static Reactor& Of(Loop& loop);  // made on first use, lives as long as the loop
  explicit Reactor(Loop& loop);
  ~Reactor();

  // Edge triggered, reading and writing; false when the system's limits do not allow it.
  bool Register(int fd, EventSink* sink);
  void Unregister(int fd, EventSink* sink);  // before the fd is closed
  Loop& loop() { return loop_; }

  // `co_await reactor.AfterBatch()` goes on when all events at hand were read. What many
  // connections have to write then goes out in a row, which finds the kernel's code in the cache
  // and wakes a peer once for all that it gets.
  class Turn {
   public:
    explicit Turn(Reactor& reactor) : reactor_(reactor) {}
    Turn(Turn&&) = delete;
    ~Turn();
    bool await_ready() const noexcept;  // nothing is left to be read
    void await_suspend(std::coroutine_handle<> handle);
    void await_resume() noexcept {}

   private:
    friend class Reactor;
    Reactor& reactor_;
    std::coroutine_handle<> waiting_;
  };
  Turn AfterBatch() { return Turn(*this); }

 private:
  struct Impl;

  Loop& loop_;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
