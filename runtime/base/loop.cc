#include "base/loop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <unordered_map>

namespace pie {
namespace asio = boost::asio;

struct TaskSet::Impl {
  explicit Impl(Loop& loop) : loop(loop) {}

  struct Spawned {
    std::weak_ptr<Impl> set;
    uint64_t id = 0;
    detail::TaskState* state = nullptr;
    std::function<void(const Error&)> on_error;

    Spawned() = default;
    Spawned(const Spawned&) = delete;
    ~Spawned() { state->self.destroy(); }
  };

  Loop& loop;
  std::unordered_map<uint64_t, Spawned> spawned;
  uint64_t last_id = 0;

  static std::coroutine_handle<> OnDone(detail::TaskState& state, void* argument) {
    auto& task = *static_cast<Spawned*>(argument);
    if (state.error && task.on_error) task.on_error(*state.error);
    // The frame is still running its last await: it is destroyed from the loop.
    if (auto set = task.set.lock()) {
      set->loop.Post([weak = task.set, id = task.id] {
        if (auto set = weak.lock()) set->spawned.extract(id);
      });
    }
    return std::noop_coroutine();
  }
};

TaskSet::TaskSet(Loop& loop) : impl_(std::make_shared<Impl>(loop)) {}
TaskSet::~TaskSet() {
  // One by one, each taken out first: what a task destroys may look at the set.
  while (!impl_->spawned.empty()) impl_->spawned.extract(impl_->spawned.begin());
}

void TaskSet::Spawn(Task<void> task, std::function<void(const Error&)> on_error) {
  uint64_t id = ++impl_->last_id;
  Impl::Spawned& spawned = impl_->spawned[id];
  spawned.set = impl_;
  spawned.id = id;
  spawned.state = task.Release();
  spawned.on_error = std::move(on_error);
  spawned.state->on_done = Impl::OnDone;
  spawned.state->on_done_argument = &spawned;
  spawned.state->self.resume();
}

struct Loop::Impl {
  asio::io_context io{1};
  asio::executor_work_guard<asio::io_context::executor_type> work{io.get_executor()};
  std::unique_ptr<Deadlines> deadlines;
  std::unique_ptr<TaskSet> spawned;
};

Loop::Loop() : impl_(std::make_unique<Impl>()) {
  impl_->deadlines = std::make_unique<Deadlines>(*this);
  impl_->spawned = std::make_unique<TaskSet>(*this);
}
Loop::~Loop() { impl_->spawned.reset(); }

asio::io_context& Loop::io() { return impl_->io; }
Deadlines& Loop::deadlines() { return *impl_->deadlines; }
void Loop::Run() { impl_->io.run(); }
void Loop::Stop() { impl_->io.stop(); }
void Loop::Post(std::function<void()> work) { asio::post(impl_->io, std::move(work)); }

void Loop::Spawn(Task<void> task, std::function<void(const Error&)> on_error) {
  impl_->spawned->Spawn(std::move(task), std::move(on_error));
}

void Loop::RunState(detail::TaskState& state) {
  bool done = false;
  state.on_done_argument = &done;
  state.on_done = [](detail::TaskState&, void* flag) -> std::coroutine_handle<> {
    *static_cast<bool*>(flag) = true;
    return std::noop_coroutine();
  };
  state.self.resume();
  if (impl_->io.stopped()) impl_->io.restart();
  while (!done && impl_->io.run_one() > 0) {
  }
  if (!done) state.Fail(detail::KeepError(Error(ErrorCode::kCancelled, "stopped")));
}

Task<void> Loop::Sleep(Milliseconds duration) {
  auto completion = Completion<bool>::Make();
  asio::steady_timer timer(impl_->io, duration);
  timer.async_wait([completion](boost::system::error_code) { completion->Set(true); });
  co_await Completion<bool>::Wait(completion);
}

namespace detail {

// The task ends suspended, so the waiter may go on at once and destroy it.
DeadlineRace::DeadlineRace(Loop& loop, TaskState& task, Clock::time_point deadline)
    : task_(task), deadline_(loop, [this] { waiter_.resume(); }) {
  task.on_done_argument = this;
  task.on_done = [](TaskState&, void* argument) {
    auto& race = *static_cast<DeadlineRace*>(argument);
    race.ended_ = true;
    return race.waiter_;
  };
  deadline_.Set(deadline);
}

}  // namespace detail
}  // namespace pie
