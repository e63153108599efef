// Work that waits for the end of a batch of events.
#include "net/reactor.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

// Two sockets whose first events, that they can be written to, come in one batch.
class Batch : public ::testing::Test {
 protected:
  struct Sink : EventSink {
    std::function<void()> on_event;
    void OnEvents(uint32_t) override { on_event(); }
  };

  Batch() {
    EXPECT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, fds), 0);
    for (int i : {0, 1}) reactor.Register(fds[i], &sinks[i]);
  }
  ~Batch() {
    for (int i : {0, 1}) {
      reactor.Unregister(fds[i], &sinks[i]);
      close(fds[i]);
    }
  }
  Task<void> Write(std::string what) {
    co_await reactor.AfterBatch();
    order.push_back("write " + what);
  }
  void Run() { (void)loop.RunUntilDone(loop.Sleep(10ms)); }

  Loop loop;
  Reactor& reactor = Reactor::Of(loop);
  int fds[2];
  Sink sinks[2];
  std::vector<std::string> order;
};

TEST_F(Batch, WritesWhenAllIsRead) {
  for (int i : {0, 1}) {
    sinks[i].on_event = [this, i] {
      order.push_back("read " + std::to_string(i));
      loop.Spawn(Write(std::to_string(i)));
    };
  }
  Run();
  // The last one has nothing to wait for.
  EXPECT_EQ(order, (std::vector<std::string>{"read 0", "read 1", "write 1", "write 0"}));
}

TEST_F(Batch, MayBeCancelledWhileItWaits) {
  auto tasks = std::make_unique<TaskSet>(loop);
  sinks[0].on_event = [&] {
    tasks->Spawn(Write("never"));
    loop.Spawn(Write("0"));
  };
  sinks[1].on_event = [&] { tasks.reset(); };
  Run();
  EXPECT_EQ(order, (std::vector<std::string>{"write 0"}));
}

}  // namespace
}  // namespace pie
