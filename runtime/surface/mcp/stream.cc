#include "surface/mcp/stream.h"

namespace pie::mcp {
namespace {

Task<void> WaitFor(std::shared_ptr<Completion<bool>> completion) {
  co_await Completion<bool>::Wait(completion);
}

}  // namespace

void Stream::Push(std::string message) {
  if (closed_) return;
  bytes_ += message.size();
  Event& event = events_.emplace_back();
  event.number = next_++;
  event.message = std::move(message);
  while (events_.size() > 1 && (events_.size() > kMaxEvents || bytes_ > kMaxBytes)) {
    bytes_ -= events_.front().message.size();
    events_.pop_front();
  }
  Wake();
}

void Stream::Close() {
  closed_ = true;
  Wake();
}

const Stream::Event* Stream::After(uint64_t number) const {
  if (events_.empty() || events_.back().number <= number) return nullptr;
  uint64_t first = events_.front().number;
  return &events_[number < first ? 0 : number + 1 - first];
}

void Stream::Wake() {
  // Not at once: the reader may end a request, and whoever pushes is in the middle of another.
  if (waiter_) loop_.Post([waiter = std::move(waiter_)] { waiter->Set(true); });
}

uint64_t Stream::Attach() {
  Wake();
  return ++reader_;
}

Task<void> Stream::Wait(uint64_t number, Milliseconds limit) {
  if (closed_ || After(number)) co_return;
  waiter_ = Completion<bool>::Make();
  Task<void> wait = WaitFor(waiter_);
  // A deadline that passes is no error here.
  (void)co_await WithDeadline(loop_, std::move(wait), limit).AsResult();
}

}  // namespace pie::mcp
