// Deadline: coarse timeouts of one loop, cheap to set again and again.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace pie {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

class Loop;
class Deadlines;

// Of a circular list. Null while not in one.
struct DeadlineLinks {
  DeadlineLinks* previous = nullptr;
  DeadlineLinks* next = nullptr;
};

// Calls back once when a time has passed, up to 10 ms late. No timer of the system is touched
// unless this becomes the earliest deadline of the loop. Loop thread only; destroyed before the
// loop.
class Deadline : private DeadlineLinks {
 public:
  Deadline(Loop& loop, std::function<void()> on_expiry);
  ~Deadline() { Clear(); }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

  void Set(Clock::time_point when);
  void Set(Milliseconds after) { Set(Clock::now() + after); }
  void Clear();

 private:
  friend class Deadlines;
  Deadlines& deadlines_;
  std::function<void()> on_expiry_;  // may destroy this object
  Clock::time_point when_;
};

// All deadlines of a loop, which owns this.
class Deadlines {
 public:
  explicit Deadlines(Loop& loop);
  ~Deadlines();
  Deadlines(const Deadlines&) = delete;
  Deadlines& operator=(const Deadlines&) = delete;

 private:
  friend class Deadline;
  struct Timer;

  void Expire();
  void SetTimer(Clock::time_point when);

  DeadlineLinks all_;  // head of the list of all that are set, in no order
  Clock::time_point timer_at_ = Clock::time_point::max();
  std::unique_ptr<Timer> timer_;
};

}  // namespace pie
