#include "pie/task.h"

#include <exception>

namespace pie::detail {

TaskState::~TaskState() {
  if (value && drop) drop(*this);
  delete error;
}

void TaskState::Fail(Error* e) {
  if (error) return DropError(e);
  error = e;
}

void TaskState::FailWithCurrentException() noexcept {
  Error e;
  e.code = ErrorCode::kInternal;
  e.message = "internal error; the operator's log has the details";
  try {
    throw;
  } catch (const std::exception& exception) {
    e.detail = exception.what();
  } catch (...) {
    e.detail = "exception of an unknown type";
  }
  Fail(KeepError(static_cast<Error&&>(e)));
}

// An error skips every waiter that does not catch it. Those coroutines stay suspended where they
// are and are destroyed, innermost last, together with the Task objects that own them.
std::coroutine_handle<> Finish(TaskState& finished) noexcept {
  TaskState* state = &finished;
  while (state->waiter) {
    TaskState* waiter = state->waiter;
    if (!state->error || state->waiter_catches) return waiter->self;
    waiter->error = state->error;
    state->error = nullptr;
    state = waiter;
  }
  if (state->on_done) return state->on_done(*state, state->on_done_argument);
  return std::noop_coroutine();
}

}  // namespace pie::detail
