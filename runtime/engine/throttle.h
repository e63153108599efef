// Throttle: keeps requests of one connection within the limits that the manifest declares and the
// service announces, so that a 429 is the exception.
#pragma once

#include <chrono>
#include <deque>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/loop.h"
#include "net/http.h"
#include "pie/table.h"

namespace pie {

using SteadyTime = std::chrono::steady_clock::time_point;

// Tokens that come back at a steady rate; full at the start.
class TokenBucket {
 public:
  TokenBucket() = default;
  // `rate` per second, at most `burst` at once; a rate of 0 never holds anything back.
  TokenBucket(double rate, double burst) : rate_(rate), burst_(burst), tokens_(burst) {}
  // How long until a token is there.
  Milliseconds Wait(SteadyTime now);
  void Take(SteadyTime now);

 private:
  void Refill(SteadyTime now);

  double rate_ = 0, burst_ = 0, tokens_ = 0;
  SteadyTime last_{};
};

// Of one connection. Loop thread only.
struct Throttle {
  explicit Throttle(const ApiRow& api);

  TokenBucket second, minute;
  unsigned concurrency = 0;  // 0: no limit
  unsigned running = 0;
  SteadyTime blocked_until{};  // the service said so
  std::deque<std::shared_ptr<Completion<bool>>> waiting;

  // Nothing to wait for: neither a limit, nor has the service ever asked for a pause.
  bool is_open() const { return !limited_ && blocked_until == SteadyTime{}; }
  // How long a request has to wait now for the rates; zero: it may go.
  Milliseconds RateWait(SteadyTime now);
  // Learns from a reply's headers: nothing remaining means blocked until the reset.
  void Learn(const ApiRow& api, const HttpResponse& response);
  void Block(SteadyTime until);  // at most an hour

 private:
  bool limited_ = false;
};

// A place among the running requests of a throttle; given back on destruction.
class ThrottleSlot {
 public:
  ThrottleSlot() = default;
  ThrottleSlot(Loop& loop, std::shared_ptr<Throttle> throttle)
      : loop_(&loop), throttle_(std::move(throttle)) {
    ++throttle_->running;
  }
  ThrottleSlot(ThrottleSlot&&) noexcept = default;
  ThrottleSlot& operator=(ThrottleSlot&& other) noexcept {
    std::swap(loop_, other.loop_);
    std::swap(throttle_, other.throttle_);
    return *this;
  }
  ~ThrottleSlot();

 private:
  Loop* loop_ = nullptr;
  std::shared_ptr<Throttle> throttle_;
};

// Waits for a place and a token, at most until `deadline`; kRateLimited says when to call again.
// `waited` is set when it had to.
Task<ThrottleSlot> Enter(Loop& loop, std::shared_ptr<Throttle> throttle, SteadyTime deadline,
                         std::string service, bool& waited);

// Throttles by connection. Bounded: the longest unused one goes first, never one in use.
class ThrottleSet {
 public:
  std::shared_ptr<Throttle> Get(const std::string& key, const ApiRow& api);

 private:
  static constexpr size_t kMax = 10'000;
  struct Item {
    std::string key;
    std::shared_ptr<Throttle> throttle;
  };
  std::list<Item> items_;  // the last used one first
  std::unordered_map<std::string_view, std::list<Item>::iterator> index_;
};

// The wait that a reply asks for: Retry-After (seconds or date) or the declared headers; 0: none.
Milliseconds AnnouncedWait(const ApiRow& api, const HttpResponse& response);

}  // namespace pie
