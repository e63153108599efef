// Signal: wakes one task that waits, at the latest after a time.
#pragma once

#include <memory>

#include "base/loop.h"

namespace pie {

// Loop thread only. A Set() that nobody waits for is kept for the next Wait().
class Signal {
 public:
  explicit Signal(Loop& loop) : loop_(loop) {}

  void Set() {
    if (!set_->is_set()) loop_.Post([set = set_] { set->Set(true); });
  }
  Task<void> Wait(Milliseconds limit) {
    std::shared_ptr<Completion<bool>> set = set_;
    (void)co_await WithDeadline(loop_, Follow(set), limit).AsResult();
    if (set->is_set()) set_ = Completion<bool>::Make();
  }

 private:
  static Task<void> Follow(std::shared_ptr<Completion<bool>> set) {
    co_await Completion<bool>::Wait(std::move(set));
  }

  Loop& loop_;
  std::shared_ptr<Completion<bool>> set_ = Completion<bool>::Make();
};

}  // namespace pie
