// All: tasks of one type at the same time.
//
//   List<Result<Part>> parts = co_await All(depot::GetPart(context, a), depot::GetPart(context,
//   b));
//
// Each outcome is a value of its own, in the order of the tasks: one that fails does not stop the
// others. All of them share the execution's budget. Cancelling the awaiting task cancels them.
#pragma once

#include "pie/task.h"

namespace pie {
namespace detail {

// Who waits for how many.
struct Gathering {
  unsigned left;
  std::coroutine_handle<> waiter;
  explicit Gathering(Size count) : left(static_cast<unsigned>(count) + 1) {}
};

// The last to arrive goes on in the waiter's place; the others stay where they are until the waiter
// destroys them.
struct Arrival {
  Gathering& gathering;
  explicit Arrival(Gathering& gathering) : gathering(gathering) {}
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<>) const noexcept {
    return --gathering.left ? std::coroutine_handle<>(std::noop_coroutine()) : gathering.waiter;
  }
  void await_resume() const noexcept {}
};

template <class T>
Task<void> Collect(Task<T>& task, Result<typename Task<T>::Value>& outcome, Gathering& gathering) {
  outcome = co_await task.AsResult();
  co_await Arrival(gathering);
}

// Starts the collectors and waits for the last.
struct StartAll {
  List<TaskState*>& collectors;
  Gathering& gathering;
  StartAll(List<TaskState*>& collectors, Gathering& gathering)
      : collectors(collectors), gathering(gathering) {}
  bool await_ready() const noexcept { return false; }
  bool await_suspend(std::coroutine_handle<> waiter) const {
    gathering.waiter = waiter;
    for (TaskState* collector : collectors) collector->self.resume();
    return --gathering.left != 0;
  }
  void await_resume() const noexcept {}
};

struct Collectors {
  List<TaskState*> states;
  Collectors() = default;
  Collectors(const Collectors&) = delete;
  ~Collectors() {
    for (TaskState* state : states) state->self.destroy();
  }
};

}  // namespace detail

template <class T>
Task<List<Result<typename Task<T>::Value>>> All(List<Task<T>> tasks) {
  List<Result<typename Task<T>::Value>> outcomes;
  for (Size i = 0; i < tasks.size(); ++i) outcomes.push_back(Result<typename Task<T>::Value>());
  detail::Gathering gathering(tasks.size());
  detail::Collectors collectors;
  for (Size i = 0; i < tasks.size(); ++i) {
    collectors.states.push_back(detail::Collect(tasks[i], outcomes[i], gathering).Release());
  }
  co_await detail::StartAll(collectors.states, gathering);
  co_return outcomes;
}

template <class T, class... More>
requires(__is_same(Task<T>, More) &&
         ...) Task<List<Result<typename Task<T>::Value>>> All(Task<T> first, More... more) {
  List<Task<T>> tasks;
  tasks.push_back(static_cast<Task<T>&&>(first));
  (tasks.push_back(static_cast<Task<T>&&>(more)), ...);
  return All(static_cast<List<Task<T>>&&>(tasks));
}

}  // namespace pie
