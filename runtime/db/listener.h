// Listener: LISTEN on a session of its own, for wake-ups from other executors.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/loop.h"
#include "db/session.h"

namespace pie {

// A notification is a hint: some are lost when the connection breaks, so whoever listens also
// polls. The constructor, Subscribe() and the callbacks belong to the loop's thread.
class Listener {
 public:
  Listener(Loop& loop, DatabaseAddress address);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  // `on_notice` gets the payload of each NOTIFY on the channel, and an empty one each time the
  // connection was made anew. Returns a number for Unsubscribe().
  int Subscribe(std::string channel, std::function<void(const std::string& payload)> on_notice);
  void Unsubscribe(int subscription);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace pie
