// Socket: a non-blocking TCP socket whose readiness a coroutine can await.
#pragma once

#include <sys/uio.h>

#include <coroutine>
#include <functional>
#include <string>
#include <string_view>

#include "net/egress.h"
#include "net/reactor.h"

namespace pie {

// The outcome of one attempt to read, write or connect. When it would block, `wait` says for what.
struct IoResult {
  enum Kind : unsigned char { kDone, kWouldBlock, kEnd, kFailed };
  Kind kind = kFailed;
  unsigned wait = 0;
  size_t bytes = 0;
  int error = 0;  // errno; 0 when a layer above failed

  static IoResult Done(size_t bytes) { return {kDone, 0, bytes, 0}; }
  static IoResult WouldBlock(unsigned wait) { return {kWouldBlock, wait, 0, 0}; }
  static IoResult End() { return {kEnd, 0, 0, 0}; }
  static IoResult Failed(int error) { return {kFailed, 0, 0, error}; }
};

// One coroutine at a time may wait. Destroying that coroutine while it waits is fine.
class Socket final : public EventSink {
 public:
  static constexpr unsigned kRead = 1;
  static constexpr unsigned kWrite = 2;

  Socket(Reactor& reactor, int fd);  // owns the descriptor
  ~Socket();
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  // True when one of `what` may be possible now, false when the socket was aborted.
  class Waiter {
   public:
    Waiter(Socket& socket, unsigned what) : socket_(socket), what_(what) {}
    Waiter(Waiter&&) = delete;
    ~Waiter() {
      if (suspended_) socket_.waiting_ = {};
    }
    bool await_ready() const noexcept { return socket_.aborted_ || (socket_.ready_ & what_); }
    void await_suspend(std::coroutine_handle<> handle) noexcept {
      suspended_ = true;
      socket_.waiting_ = handle;
      socket_.waiting_for_ = what_;
    }
    bool await_resume() noexcept {
      suspended_ = false;
      return !socket_.aborted_;
    }

   private:
    Socket& socket_;
    unsigned what_;
    bool suspended_ = false;
  };
  Waiter Wait(unsigned what) { return Waiter(*this, what); }

  // Neither makes a system call when it is known that it would block.
  IoResult Read(char* data, size_t size);
  IoResult Write(const iovec* pieces, int count);

  // The peer has closed its sending side, or the connection is broken.
  bool hung_up() const { return hung_up_; }
  bool aborted() const { return aborted_; }
  // Called for an event that no coroutine waits for. May destroy the socket.
  void set_on_event(std::function<void()> on_event) { on_event_ = std::move(on_event); }
  // Makes every operation fail from now on and resumes the waiting coroutine: the last thing a
  // callback does.
  void Abort();
  void ShutdownWrite();
  // The error of a connect that has ended; 0 when it succeeded.
  int ConnectError() const;

 private:
  void OnEvents(uint32_t epoll_events) override;

  Reactor& reactor_;
  int fd_;
  unsigned ready_ = 0;
  unsigned waiting_for_ = 0;
  bool hung_up_ = false;
  bool aborted_ = false;
  std::coroutine_handle<> waiting_;
  std::function<void()> on_event_;
};

// A socket on its way to the address: writable or broken when the connect has ended. -1 with errno.
int StartConnect(const IpAddress& address, uint16_t port);
// A listening socket; the error has words for a person. `bound_port` is the port it got.
Result<int> OpenListener(const IpAddress& address, uint16_t port, uint16_t& bound_port);
// The next connection with no waiting, -1 with errno otherwise.
int AcceptConnection(int listener, IpAddress& client);

}  // namespace pie
