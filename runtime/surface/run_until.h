// RunUntil: a task that somebody else may stop.
#pragma once

#include <memory>

#include "base/loop.h"

namespace pie {

namespace detail {
// True when the task ended, false when `ended` was set to false before.
Task<bool> RaceStop(Loop& loop, TaskState& task, std::shared_ptr<Completion<bool>> ended);
}  // namespace detail

// The task's outcome, or kCancelled when somebody sets `ended` to false: the task is then
// destroyed, which cancels it. Set it from the loop (Loop::Post), not from the task itself.
template <class T>
Task<T> RunUntil(Loop& loop, Task<T> task, std::shared_ptr<Completion<bool>> ended) {
  detail::TaskState* state = task.Release();
  struct Owner {
    detail::TaskState* state;
    ~Owner() { state->self.destroy(); }
  } owner{state};
  bool done = co_await detail::RaceStop(loop, *state, std::move(ended));
  if (!done) co_await Fail(Error(ErrorCode::kCancelled, "cancelled"));
  if (state->error) co_await Fail(*state->error);
  co_return static_cast<T>(detail::ValueOf<T>::Take(*state));
}

}  // namespace pie
