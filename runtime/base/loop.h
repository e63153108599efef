// Loop: the event loop on which all tasks run, and the bridges from callbacks to tasks.
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "base/deadline.h"
#include "pie/task.h"

namespace boost::asio {
class io_context;
}

namespace pie {

// One per thread that runs tasks. Everything but Post() belongs to the thread that calls Run().
class Loop {
 public:
  Loop();
  ~Loop();
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  void Run();   // until Stop() is called
  void Stop();  // thread safe
  // Runs `work` on the loop's thread, soon. Thread safe.
  void Post(std::function<void()> work);
  // Starts the task and owns it until it ends or the loop goes away. A failure is given to
  // `on_error` (may be empty).
  void Spawn(Task<void> task, std::function<void(const Error&)> on_error = {});
  Task<void> Sleep(Milliseconds duration);
  // Runs the loop until the task has ended: for command lines and tests.
  template <class T>
  Result<typename Task<T>::Value> RunUntilDone(Task<T> task) {
    detail::TaskState* state = task.Release();
    RunState(*state);
    auto result = state->error ? Result<typename Task<T>::Value>(*state->error)
                               : Result<typename Task<T>::Value>(detail::ValueOf<T>::Take(*state));
    state->self.destroy();
    return result;
  }

  boost::asio::io_context& io();
  Deadlines& deadlines();

 private:
  void RunState(detail::TaskState& state);

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A value that a callback delivers to one waiting coroutine. Shared between the two: the waiter may
// be destroyed first (cancellation), the callback may come first. Loop thread only; Set() resumes
// the waiter at once, so it must be the last thing a callback does.
template <class T>
class Completion {
 public:
  static std::shared_ptr<Completion> Make() { return std::make_shared<Completion>(); }

  bool is_set() const { return set_; }
  void Set(T value) {
    if (set_) return;
    value_ = std::move(value);
    set_ = true;
    if (auto waiter = std::exchange(waiter_, {})) waiter.resume();
  }

  // Waits for Set(). `abandon` runs when the waiting coroutine is destroyed before that: it should
  // cancel the operation.
  class Awaiter {
   public:
    Awaiter(std::shared_ptr<Completion> completion, std::function<void()> abandon)
        : completion_(std::move(completion)), abandon_(std::move(abandon)) {}
    Awaiter(Awaiter&&) = delete;
    ~Awaiter() {
      if (!suspended_ || completion_->set_) return;
      completion_->waiter_ = {};
      if (abandon_) abandon_();
    }
    bool await_ready() const noexcept { return completion_->set_; }
    void await_suspend(std::coroutine_handle<> handle) noexcept {
      suspended_ = true;
      completion_->waiter_ = handle;
    }
    T await_resume() { return std::move(completion_->value_); }

   private:
    std::shared_ptr<Completion> completion_;
    std::function<void()> abandon_;
    bool suspended_ = false;
  };
  static Awaiter Wait(std::shared_ptr<Completion> completion, std::function<void()> abandon = {}) {
    return Awaiter(std::move(completion), std::move(abandon));
  }

 private:
  T value_{};
  bool set_ = false;
  std::coroutine_handle<> waiter_;
};

// Tasks that nobody awaits: each runs until it ends or the set is destroyed, which cancels it. For
// tasks that use what goes away before the loop does. Loop thread only.
class TaskSet {
 public:
  explicit TaskSet(Loop& loop);
  ~TaskSet();
  TaskSet(const TaskSet&) = delete;
  TaskSet& operator=(const TaskSet&) = delete;

  // Starts the task. A failure is given to `on_error` (may be empty).
  void Spawn(Task<void> task, std::function<void(const Error&)> on_error = {});

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

namespace detail {
// Awaited, it starts `task` and waits for its end or the deadline, whichever comes first; true when
// the task ended. Both outlive the await.
class DeadlineRace {
 public:
  DeadlineRace(Loop& loop, TaskState& task, Clock::time_point deadline);
  ~DeadlineRace() { task_.on_done = nullptr; }

  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiter) noexcept {
    waiter_ = waiter;
    return task_.self;
  }
  bool await_resume() const noexcept { return ended_; }

 private:
  TaskState& task_;
  Deadline deadline_;
  std::coroutine_handle<> waiter_;
  bool ended_ = false;
};
}  // namespace detail

// The task's outcome, or kTimeout at the deadline: the task is then destroyed, which cancels it.
template <class T>
Task<T> WithDeadline(Loop& loop, Task<T> task, Clock::time_point deadline) {
  detail::TaskState* state = task.Release();
  // Destroys the state on every way out, also when this coroutine itself is cancelled.
  struct Owner {
    detail::TaskState* state;
    ~Owner() { state->self.destroy(); }
  } owner{state};
  bool ended = false;
  {
    detail::DeadlineRace race(loop, *state, deadline);
    ended = co_await race;
  }
  if (!ended) co_await Fail(Error(ErrorCode::kTimeout, "the call took too long"));
  if (state->error) co_await Fail(static_cast<Error&&>(*state->error));
  if constexpr (__is_same(T, void)) {
    co_return;
  } else {
    co_return detail::ValueOf<T>::Take(*state);
  }
}

template <class T>
Task<T> WithDeadline(Loop& loop, Task<T> task, Milliseconds limit) {
  return WithDeadline(loop, static_cast<Task<T>&&>(task), Clock::now() + limit);
}

}  // namespace pie
