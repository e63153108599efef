#include "surface/run_until.h"

namespace pie::detail {

Task<bool> RaceStop(Loop& loop, TaskState& task, std::shared_ptr<Completion<bool>> ended) {
  struct Link {
    std::shared_ptr<Completion<bool>> ended;
    Loop* loop;
    bool done = false;
    bool waiting = false;
  } link{ended, &loop};
  task.on_done_argument = &link;
  task.on_done = [](TaskState&, void* argument) -> std::coroutine_handle<> {
    auto* link = static_cast<Link*>(argument);
    link->done = true;
    // Not at once: the waiter destroys the finished frame, which is still in its last await.
    if (link->waiting) link->loop->Post([ended = link->ended] { ended->Set(true); });
    return std::noop_coroutine();
  };
  task.self.resume();
  if (link.done) co_return true;
  link.waiting = true;
  bool done = co_await Completion<bool>::Wait(ended);
  task.on_done = nullptr;
  co_return done || link.done;
}

}  // namespace pie::detail
