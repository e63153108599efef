#include "base/loop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <unordered_set>

namespace pie {
namespace asio = boost::asio;

struct Loop::Impl {
  asio::io_context io{1};
  asio::executor_work_guard<asio::io_context::executor_type> work{io.get_executor()};

  // A spawned task: owned here until it ends or the loop is destroyed.
  struct Spawned {
    Impl* impl;
    detail::TaskState* state;
    std::function<void(const Error&)> on_error;
  };
  std::unordered_set<Spawned*> spawned;

  void Destroy(Spawned* task) {
    spawned.erase(task);
    task->state->self.destroy();
    delete task;
  }
};

Loop::Loop() : impl_(std::make_unique<Impl>()) {}

Loop::~Loop() {
  while (!impl_->spawned.empty()) impl_->Destroy(*impl_->spawned.begin());
}

asio::io_context& Loop::io() { return impl_->io; }
void Loop::Run() { impl_->io.run(); }
void Loop::Stop() { impl_->io.stop(); }
void Loop::Post(std::function<void()> work) { asio::post(impl_->io, std::move(work)); }

void Loop::Spawn(Task<void> task, std::function<void(const Error&)> on_error) {
  auto* spawned = new Impl::Spawned{impl_.get(), task.Release(), std::move(on_error)};
  impl_->spawned.insert(spawned);
  spawned->state->on_done_argument = spawned;
  spawned->state->on_done = [](detail::TaskState& state, void* argument) {
    auto* task = static_cast<Impl::Spawned*>(argument);
    if (state.error && task->on_error) task->on_error(*state.error);
    // The frame is still running its last await: it is destroyed from the loop.
    asio::post(task->impl->io, [task] { task->impl->Destroy(task); });
  };
  spawned->state->self.resume();
}

void Loop::RunState(detail::TaskState& state) {
  bool done = false;
  state.on_done_argument = &done;
  state.on_done = [](detail::TaskState&, void* flag) { *static_cast<bool*>(flag) = true; };
  state.self.resume();
  if (impl_->io.stopped()) impl_->io.restart();
  while (!done && impl_->io.run_one() > 0) {
  }
  if (!done) state.Fail(Error(ErrorCode::kCancelled, "stopped"));
}

Task<void> Loop::Sleep(Milliseconds duration) {
  auto completion = Completion<bool>::Make();
  asio::steady_timer timer(impl_->io, duration);
  timer.async_wait([completion](boost::system::error_code) { completion->Set(true); });
  co_await Completion<bool>::Wait(completion);
}

namespace detail {

Task<bool> RaceDeadline(Loop& loop, TaskState& task, Milliseconds limit) {
  // The raced task reports to `completion` only while this coroutine waits; the shared pointer in
  // `link` keeps the target alive for a task that ends in its first step.
  auto completion = Completion<bool>::Make();
  struct Link {
    std::shared_ptr<Completion<bool>> completion;
    Loop* loop;
  } link{completion, &loop};
  task.on_done_argument = &link;
  task.on_done = [](TaskState&, void* argument) {
    auto* link = static_cast<Link*>(argument);
    // Not at once: the waiter destroys the finished frame, which is still in its last await.
    link->loop->Post([completion = link->completion] { completion->Set(true); });
  };
  asio::steady_timer timer(loop.io(), limit);
  timer.async_wait([completion](boost::system::error_code error) {
    if (!error) completion->Set(false);
  });
  task.self.resume();
  bool ended = co_await Completion<bool>::Wait(completion);
  task.on_done = nullptr;
  co_return ended;
}

}  // namespace detail
}  // namespace pie
