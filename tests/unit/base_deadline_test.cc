// Deadlines: set, moved, cleared and destroyed, also by each other.
#include "base/deadline.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

#include "base/loop.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

class DeadlineTest : public ::testing::Test {
 protected:
  void RunFor(Milliseconds time) { (void)loop.RunUntilDone(loop.Sleep(time)); }

  Loop loop;
};

TEST_F(DeadlineTest, ComeInTimeWhateverTheOrderOfSetting) {
  std::vector<int> order;
  Deadline late(loop, [&] { order.push_back(3); });
  Deadline early(loop, [&] { order.push_back(1); });
  Deadline middle(loop, [&] { order.push_back(2); });
  Deadline never(loop, [&] { order.push_back(4); });
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

TEST_F(DeadlineTest, MoveBothWaysAndComeOnce) {
  int later = 0;
  int sooner = 0;
  Deadline a(loop, [&] { ++later; });
  Deadline b(loop, [&] { ++sooner; });
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

TEST_F(DeadlineTest, ClearedAndDestroyedOnesDoNotCome) {
  int count = 0;
  Deadline cleared(loop, [&] { ++count; });
  cleared.Set(5ms);
  cleared.Clear();
  cleared.Clear();
  {
    Deadline destroyed(loop, [&] { ++count; });
    destroyed.Set(5ms);
  }
  RunFor(40ms);
  EXPECT_EQ(count, 0);
}

// All are due at the same time, and each callback does something to itself or another.
TEST_F(DeadlineTest, CallbacksMayDestroyClearAndSetOthers) {
  std::vector<std::optional<Deadline>> all(30);
  int came = 0;
  for (size_t i = 0; i < all.size(); ++i) {
    all[i].emplace(loop, [&, i] {
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

TEST_F(DeadlineTest, MaySetItselfAgain) {
  int count = 0;
  std::optional<Deadline> repeating;
  repeating.emplace(loop, [&] {
    if (++count < 3) repeating->Set(5ms);
  });
  repeating->Set(0ms);
  RunFor(120ms);
  EXPECT_EQ(count, 3);
}

}  // namespace
}  // namespace pie
