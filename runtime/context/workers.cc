#include "context/workers.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace pie {

// Shared with the threads, which may outlive the workers while a job hangs.
struct Workers::State {
  struct Job {
    std::function<void()> work;
    std::shared_ptr<Completion<bool>> done;
  };

  State(Loop& loop, unsigned threads, size_t max_waiting, std::string busy)
      : loop(&loop), max_threads(threads), max_waiting(max_waiting), busy(std::move(busy)) {}

  std::mutex mutex;
  std::condition_variable wake;
  std::deque<Job> jobs;
  unsigned threads = 0;
  unsigned resting = 0;
  Loop* loop;  // null when the workers are gone
  const unsigned max_threads;
  const size_t max_waiting;
  const std::string busy;

  static void Work(const std::shared_ptr<State>& state) {
    std::unique_lock lock(state->mutex);
    for (;;) {
      ++state->resting;
      state->wake.wait(lock, [&] { return !state->jobs.empty() || !state->loop; });
      --state->resting;
      if (!state->loop) return;
      Job job = std::move(state->jobs.front());
      state->jobs.pop_front();
      lock.unlock();
      job.work();
      job.work = nullptr;
      lock.lock();
      if (!state->loop) return;
      // A completion belongs to the loop's thread: threads carry it, only the loop touches it.
      state->loop->Post([done = std::move(job.done)] { done->Set(true); });
    }
  }

  void Drop(const std::shared_ptr<Completion<bool>>& done) {
    std::lock_guard lock(mutex);
    std::erase_if(jobs, [&](const Job& job) { return job.done == done; });
  }
};

Workers::Workers(Loop& loop, unsigned threads, size_t max_waiting, std::string busy)
    : state_(std::make_shared<State>(loop, threads, max_waiting, std::move(busy))) {}

Workers::~Workers() {
  std::lock_guard lock(state_->mutex);
  state_->loop = nullptr;
  state_->jobs.clear();
  state_->wake.notify_all();
}

Task<void> Workers::Finish(std::function<void()> work) {
  std::shared_ptr<State> state = state_;
  auto done = Completion<bool>::Make();
  bool refused = false;
  {
    std::lock_guard lock(state->mutex);
    refused = state->jobs.size() >= state->max_waiting;
    if (!refused) {
      State::Job job{std::move(work), done};
      state->jobs.push_back(std::move(job));
      if (state->resting < state->jobs.size() && state->threads < state->max_threads) {
        ++state->threads;
        std::thread([state] { State::Work(state); }).detach();
      }
      state->wake.notify_one();
    }
  }
  if (refused) {
    Error error(ErrorCode::kUnavailable, state->busy + " are busy; try again shortly");
    error.retry_after_ms = 1000;
    co_await Fail(std::move(error));
  }
  std::function<void()> abandon = [state, done] { state->Drop(done); };
  co_await Completion<bool>::Wait(done, std::move(abandon));
}

}  // namespace pie
