// Reactor: readiness of sockets and coarse deadlines for one loop.
//
// Sockets are registered once, edge triggered, in an epoll set of its own that the loop's Asio
// context watches. So waiting costs no system call per operation (Asio's own readiness waits cost
// one each, and a handler), events are handled in batches, and a peer's hang-up is told at no cost.
#pragma once

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <functional>
#include <memory>

#include "base/loop.h"

namespace pie {

using Clock = std::chrono::steady_clock;

class Reactor;

// Of a circular list. Null while not in one.
struct DeadlineLinks {
  DeadlineLinks* previous = nullptr;
  DeadlineLinks* next = nullptr;
};

// Calls back once when a time has passed, up to 10 ms late. Cheap to set again and again: no timer
// of the system is touched unless this becomes the earliest deadline of the loop.
class Deadline : private DeadlineLinks {
 public:
  Deadline(Reactor& reactor, std::function<void()> on_expiry);
  ~Deadline() { Clear(); }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

  void Set(Clock::time_point when);
  void Set(Milliseconds after) { Set(Clock::now() + after); }
  void Clear();

 private:
  friend class Reactor;
  Reactor& reactor_;
  std::function<void()> on_expiry_;  // may destroy this object
  Clock::time_point when_;
};

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
  friend class Deadline;
  struct Impl;

  void Expire();

  Loop& loop_;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
