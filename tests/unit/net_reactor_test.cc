// Deadlines of the reactor: set, moved, cleared and destroyed, also by each other.
#include "net/reactor.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>
#include <string>
#include <vector>

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

class Deadlines : public ::testing::Test {
 protected:
  void RunFor(Milliseconds time) { (void)loop.RunUntilDone(loop.Sleep(time)); }

  Loop loop;
  Reactor& reactor = Reactor::Of(loop);
};

TEST_F(Deadlines, ComeInTimeWhateverTheOrderOfSetting) {
  std::vector<int> order;
  Deadline late(reactor, [&] { order.push_back(3); });
  Deadline early(reactor, [&] { order.push_back(1); });
  Deadline middle(reactor, [&] { order.push_back(2); });
  Deadline never(reactor, [&] { order.push_back(4); });
  late.Set(90ms);
  early.Set(10ms);
  middle.Set(50ms);
  never.Set(60s);
  RunFor(30ms);
  EXPECT_EQ(order, (std::vector<int>{1}));
  RunFor(40ms);
  EXPECT_EQ(order, (std::vector<int>{1, 2}));
  RunFor(60ms);
  EXPECT_EQ(order, (std::vector<int>{1, 2, 3}));
}

TEST_F(Deadlines, MoveBothWaysAndComeOnce) {
  int later = 0;
  int sooner = 0;
  Deadline a(reactor, [&] { ++later; });
  Deadline b(reactor, [&] { ++sooner; });
  a.Set(10ms);
  a.Set(200ms);
  b.Set(60s);
  b.Set(10ms);
  RunFor(60ms);
  EXPECT_EQ(later, 0);
  EXPECT_EQ(sooner, 1);
  RunFor(200ms);
  EXPECT_EQ(later, 1);
  EXPECT_EQ(sooner, 1);
}

TEST_F(Deadlines, ClearedAndDestroyedOnesDoNotCome) {
  int count = 0;
  Deadline cleared(reactor, [&] { ++count; });
  cleared.Set(5ms);
  cleared.Clear();
  cleared.Clear();
  {
    Deadline destroyed(reactor, [&] { ++count; });
    destroyed.Set(5ms);
  }
  RunFor(40ms);
  EXPECT_EQ(count, 0);
}

// All are due at the same time, and each callback does something to itself or another.
TEST_F(Deadlines, CallbacksMayDestroyClearAndSetOthers) {
  std::vector<std::optional<Deadline>> all(30);
  int came = 0;
  for (size_t i = 0; i < all.size(); ++i) {
    all[i].emplace(reactor, [&, i] {
      ++came;
      size_t other = (i + 1) % all.size();
      if (i % 3 == 0) all[i].reset();
      if (i % 3 == 1) all[other].reset();
      if (i % 3 == 2 && all[other]) all[other]->Set(60s);
    });
    all[i]->Set(5ms);
  }
  RunFor(50ms);
  EXPECT_GT(came, 0);
  EXPECT_LE(came, 30);
  int before = came;
  RunFor(50ms);
  EXPECT_EQ(came, before);
}

TEST_F(Deadlines, MaySetItselfAgain) {
  int count = 0;
  std::optional<Deadline> repeating;
  repeating.emplace(reactor, [&] {
    if (++count < 3) repeating->Set(5ms);
  });
  repeating->Set(0ms);
  RunFor(120ms);
  EXPECT_EQ(count, 3);
}

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
