// ErasedTask: a coroutine whose value has a type that only the tables know.
#pragma once

#include "pie/json.h"
#include "pie/task.h"
#include "table/layout.h"

namespace pie {

// The value of such a coroutine: one described by a table, or a Json.
class ErasedValue {
 public:
  ErasedValue() = default;
  explicit ErasedValue(Json json) : json_(std::move(json)) {}
  explicit ErasedValue(OwnedValue value) : value_(std::move(value)), is_json_(false) {}
  void* get() { return is_json_ ? static_cast<void*>(&json_) : value_.get(); }

 private:
  Json json_;
  OwnedValue value_;
  bool is_json_ = true;
};

// Released at once: compiled code makes a Task<T> of the state, and takes a T from `value`.
class ErasedTask {
 public:
  struct promise_type : detail::TaskState {
    ErasedValue held;

    ErasedTask get_return_object() {
      self = std::coroutine_handle<promise_type>::from_promise(*this);
      return ErasedTask(this);
    }
    std::suspend_always initial_suspend() const noexcept { return {}; }
    detail::FinalAwaiter final_suspend() const noexcept { return {}; }
    void unhandled_exception() noexcept { FailWithCurrentException(); }
    void return_value(ErasedValue result) {
      held = std::move(result);
      value = held.get();
    }
    void return_value(Error error) { Fail(detail::KeepError(std::move(error))); }
  };

  detail::TaskState* state() const { return state_; }

 private:
  explicit ErasedTask(detail::TaskState* state) : state_(state) {}
  detail::TaskState* state_;
};

}  // namespace pie
