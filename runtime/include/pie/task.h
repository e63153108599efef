// Task<T>: a lazily started coroutine that ends with a T or an Error.
//
//   Task<Issue> github::CreateIssue(Context& context, CreateIssueParams params) {
//     Repo repo = co_await FindRepo(context, params.repo);         // an error ends this task too
//     Result<Label> label = co_await FindLabel(context).AsResult();  // an error is a value here
//     if (!label) co_return Error{ErrorCode::kNotFound, "no such label"};
//     co_return issue;
//   }
//
// `co_await task` on a failed task ends the awaiting coroutine with the same error; locals are
// destroyed as on a return. `co_await Fail(error)` does so at once (the way out of a Task<void>).
// Destroying a Task cancels it. All tasks run on the event loop's thread; a task is not thread
// safe.
#pragma once

#include <coroutine>

#include "pie/result.h"

namespace pie {

template <class T>
class Task;

namespace detail {

// The part of a promise that does not depend on the type of the value.
struct TaskState {
  std::coroutine_handle<> self;
  TaskState* waiter = nullptr;         // the coroutine that awaits this one
  bool waiter_catches = false;         // it takes the error as a value
  void* value = nullptr;               // set when the task ended well
  Error* error = nullptr;              // set when it failed
  void (*drop)(TaskState&) = nullptr;  // destroys *value
  // For a task that no coroutine awaits: gives what to resume next. That may destroy the state, the
  // function itself must not.
  std::coroutine_handle<> (*on_done)(TaskState&, void*) = nullptr;
  void* on_done_argument = nullptr;

  TaskState() = default;
  TaskState(const TaskState&) = delete;
  ~TaskState();
  [[gnu::cold]] void Fail(Error* e);  // takes it over
  void FailWithCurrentException() noexcept;
};

// Hands the outcome of a finished state to whoever waits; returns what to resume next.
std::coroutine_handle<> Finish(TaskState& state) noexcept;

struct FinalAwaiter {
  bool await_ready() const noexcept { return false; }
  template <class P>
  std::coroutine_handle<> await_suspend(std::coroutine_handle<P> handle) noexcept {
    return Finish(handle.promise());
  }
  void await_resume() const noexcept {}
};

template <class T>
struct Promise : TaskState {
  alignas(T) unsigned char storage[sizeof(T)];

  Task<T> get_return_object();
  std::suspend_always initial_suspend() const noexcept { return {}; }
  FinalAwaiter final_suspend() const noexcept { return {}; }
  void unhandled_exception() noexcept { FailWithCurrentException(); }
  void return_value(T&& result) { Emplace(static_cast<T&&>(result)); }
  void return_value(const T& result) { Emplace(result); }
  void return_value(Error&& e) { Fail(KeepError(static_cast<Error&&>(e))); }
  void return_value(const Error& e) { Fail(KeepError(e)); }
  void return_value(Result<T> result) {
    result.ok() ? Emplace(static_cast<T&&>(*result))
                : Fail(KeepError(static_cast<Error&&>(result.error())));
  }

 private:
  template <class U>
  void Emplace(U&& result) {
    value = ::new (static_cast<void*>(storage)) T(static_cast<U&&>(result));
    drop = [](TaskState& state) { static_cast<T*>(state.value)->~T(); };
  }
};

template <>
struct Promise<void> : TaskState {
  Task<void> get_return_object();
  std::suspend_always initial_suspend() const noexcept { return {}; }
  FinalAwaiter final_suspend() const noexcept { return {}; }
  void unhandled_exception() noexcept { FailWithCurrentException(); }
  void return_void() { value = this; }
};

template <class T>
struct ValueOf {
  using Type = T;
  static T&& Take(TaskState& state) { return static_cast<T&&>(*static_cast<T*>(state.value)); }
};
template <>
struct ValueOf<void> {
  using Type = Unit;
  static Unit Take(TaskState&) { return {}; }
};

}  // namespace detail

template <class T>
class [[nodiscard]] Task {
 public:
  using promise_type = detail::Promise<T>;
  using Value = typename detail::ValueOf<T>::Type;

  Task() = default;
  // Takes over a state made by the runtime, whose value is a T.
  explicit Task(detail::TaskState* state) : state_(state) {}
  Task(Task&& other) noexcept : state_(other.state_) { other.state_ = nullptr; }
  Task& operator=(Task&& other) noexcept {
    detail::TaskState* state = state_;
    state_ = other.state_;
    other.state_ = state;
    return *this;
  }
  ~Task() {
    if (state_) state_->self.destroy();
  }

  // Gives the state away; the caller must destroy it through `state->self`.
  detail::TaskState* Release() {
    detail::TaskState* state = state_;
    state_ = nullptr;
    return state;
  }

  struct Awaiter {
    detail::TaskState* state;
    bool await_ready() const noexcept { return false; }
    template <class P>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<P> waiter) noexcept {
      state->waiter = &waiter.promise();
      return state->self;
    }
    T await_resume() { return static_cast<T>(detail::ValueOf<T>::Take(*state)); }
  };
  struct ResultAwaiter {
    detail::TaskState* state;
    bool await_ready() const noexcept { return false; }
    template <class P>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<P> waiter) noexcept {
      state->waiter = &waiter.promise();
      state->waiter_catches = true;
      return state->self;
    }
    Result<Value> await_resume() {
      if (state->error) return Result<Value>(static_cast<Error&&>(*state->error));
      return Result<Value>(detail::ValueOf<T>::Take(*state));
    }
  };

  Awaiter operator co_await() const noexcept { return {state_}; }
  // Awaits without passing an error on. The task must outlive the await, as a temporary does.
  ResultAwaiter AsResult() const noexcept { return {state_}; }

 private:
  detail::TaskState* state_ = nullptr;
};

template <class T>
Task<T> detail::Promise<T>::get_return_object() {
  self = std::coroutine_handle<Promise>::from_promise(*this);
  return Task<T>(static_cast<TaskState*>(this));
}
inline Task<void> detail::Promise<void>::get_return_object() {
  self = std::coroutine_handle<Promise>::from_promise(*this);
  return Task<void>(static_cast<TaskState*>(this));
}

// `co_await Fail(error)` ends the coroutine with the error.
struct [[nodiscard]] Fail {
  explicit Fail(Error&& e) : error_(detail::KeepError(static_cast<Error&&>(e))) {}
  explicit Fail(const Error& e) : error_(detail::KeepError(e)) {}
  Fail(const Fail&) = delete;
  ~Fail() {
    if (error_) detail::DropError(error_);
  }
  bool await_ready() const noexcept { return false; }
  template <class P>
  std::coroutine_handle<> await_suspend(std::coroutine_handle<P> handle) noexcept {
    handle.promise().Fail(error_);
    error_ = nullptr;
    return detail::Finish(handle.promise());
  }
  void await_resume() const noexcept {}

 private:
  Error* error_;
};

}  // namespace pie
