// Stream: messages for one reader, kept for a while so that a client whose connection broke can
// come back for what it missed.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "base/loop.h"

namespace pie::mcp {

// Loop thread only.
class Stream {
 public:
  struct Event {
    uint64_t number = 0;  // from 1
    std::string message;
    Event() = default;
  };

  static constexpr size_t kMaxEvents = 1000;
  static constexpr size_t kMaxBytes = 4 << 20;

  explicit Stream(Loop& loop) : loop_(loop) {}
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  // Beyond the limits the oldest message is dropped.
  void Push(std::string message);
  void Close();  // there will be no more
  bool closed() const { return closed_; }
  // The first event after `number`; nullptr when there is none yet.
  const Event* After(uint64_t number) const;
  uint64_t last() const { return next_ - 1; }
  size_t bytes() const { return bytes_; }

  // Until there is an event after `number`, the stream is closed, somebody else reads it, or the
  // time is over.
  Task<void> Wait(uint64_t number, Milliseconds limit);
  // A reader's ticket: a later one takes the stream away from the earlier.
  uint64_t Attach();
  bool IsReader(uint64_t ticket) const { return reader_ == ticket; }

 private:
  void Wake();

  Loop& loop_;
  std::deque<Event> events_;
  size_t bytes_ = 0;
  uint64_t next_ = 1;
  uint64_t reader_ = 0;
  bool closed_ = false;
  std::shared_ptr<Completion<bool>> waiter_;
};

}  // namespace pie::mcp
