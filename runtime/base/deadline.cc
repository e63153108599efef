#include "base/deadline.h"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "base/loop.h"

namespace pie {
namespace {

// How late a deadline may be: the timer is not set for times closer than this.
constexpr Milliseconds kGranularity{10};

void InsertBehind(DeadlineLinks& head, DeadlineLinks& node) {
  node.previous = &head;
  node.next = head.next;
  head.next->previous = &node;
  head.next = &node;
}

}  // namespace

struct Deadlines::Timer {
  explicit Timer(boost::asio::io_context& io) : timer(io) {}
  boost::asio::steady_timer timer;
};

Deadlines::Deadlines(Loop& loop) : timer_(std::make_unique<Timer>(loop.io())) {
  all_.previous = all_.next = &all_;
}
Deadlines::~Deadlines() = default;

void Deadlines::SetTimer(Clock::time_point when) {
  timer_at_ = when;
  timer_->timer.expires_at(when);
  timer_->timer.async_wait([this](boost::system::error_code error) {
    if (!error) Expire();
  });
}

// Callbacks may set, clear and destroy any deadline. So all that is due moves to a list of its own
// first, from which Clear() takes like from the other.
void Deadlines::Expire() {
  timer_at_ = Clock::time_point::max();
  Clock::time_point now = Clock::now();
  Clock::time_point earliest = Clock::time_point::max();
  DeadlineLinks due;
  due.previous = due.next = &due;
  for (DeadlineLinks *node = all_.next, *next; node != &all_; node = next) {
    next = node->next;
    auto& deadline = static_cast<Deadline&>(*node);
    if (deadline.when_ > now) {
      earliest = std::min(earliest, deadline.when_);
    } else {
      deadline.Clear();
      InsertBehind(due, deadline);
    }
  }
  if (earliest < timer_at_) SetTimer(std::max(earliest, now + kGranularity));
  while (due.next != &due) {
    auto& deadline = static_cast<Deadline&>(*due.next);
    deadline.Clear();
    std::function<void()> on_expiry = deadline.on_expiry_;
    on_expiry();
  }
}

Deadline::Deadline(Loop& loop, std::function<void()> on_expiry)
    : deadlines_(loop.deadlines()), on_expiry_(std::move(on_expiry)) {}

void Deadline::Set(Clock::time_point when) {
  when_ = when;
  // One that is due already and set again by another's callback moves back.
  Clear();
  InsertBehind(deadlines_.all_, *this);
  if (when + kGranularity < deadlines_.timer_at_) deadlines_.SetTimer(when);
}

void Deadline::Clear() {
  if (!next) return;
  previous->next = next;
  next->previous = previous;
  previous = next = nullptr;
}

}  // namespace pie
