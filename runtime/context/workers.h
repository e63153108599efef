// Workers: a few threads for what blocks (files, foreign databases, helper processes), away from
// the loop.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/loop.h"

namespace pie {

// Destroying a task drops its job if it still waits; one that runs goes on unheard. So a job must
// own all it uses.
class Workers {
 public:
  // More than `max_waiting` jobs are refused with kUnavailable; `busy` says of what there are too
  // many.
  Workers(Loop& loop, unsigned threads, size_t max_waiting, std::string busy);
  ~Workers();  // does not wait: jobs that run have their own bounds
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  // In a coroutine give the job a name first (see db/pool.h).
  template <class T>
  Task<T> Run(std::function<Result<T>()> work) {
    auto value = std::make_shared<std::optional<Result<T>>>();
    std::function<void()> job = [value, work = std::move(work)] { value->emplace(work()); };
    co_await Finish(std::move(job));
    co_return std::move(**value);
  }

 private:
  Task<void> Finish(std::function<void()> job);

  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace pie
