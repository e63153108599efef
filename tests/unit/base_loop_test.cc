#include <gtest/gtest.h>

#include <thread>

#include "base/loop.h"

namespace pie {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

struct Flag {
  bool* flag;
  ~Flag() { *flag = true; }
};

Task<int> Slow(Loop& loop, bool* destroyed) {
  Flag flag{destroyed};
  co_await loop.Sleep(60s);
  co_return 1;
}
Task<int> Quick(Loop& loop) {
  co_await loop.Sleep(1ms);
  co_return 7;
}
Task<int> Immediate() { co_return 8; }
Task<int> Broken() { co_return Error(ErrorCode::kConflict, "no"); }

TEST(Loop, RunsATaskToItsEnd) {
  Loop loop;
  EXPECT_EQ(*loop.RunUntilDone(Quick(loop)), 7);
}

TEST(Loop, DeadlineDestroysTheTask) {
  Loop loop;
  bool destroyed = false;
  Result<int> result = loop.RunUntilDone(WithDeadline(loop, Slow(loop, &destroyed), 5ms));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kTimeout);
  EXPECT_TRUE(destroyed);
}

TEST(Loop, DeadlinePassesValuesAndErrorsOn) {
  Loop loop;
  EXPECT_EQ(*loop.RunUntilDone(WithDeadline(loop, Quick(loop), 5s)), 7);
  EXPECT_EQ(*loop.RunUntilDone(WithDeadline(loop, Immediate(), 5s)), 8);
  Result<int> result = loop.RunUntilDone(WithDeadline(loop, Broken(), 5s));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kConflict);
}

TEST(Loop, TasksWithDeadlinesEndInsideEachOther) {
  Loop loop;
  auto many = [](Loop& loop) -> Task<int> {
    int sum = 0;
    for (int i = 0; i < 100'000; ++i) {
      int value = co_await WithDeadline(loop, WithDeadline(loop, Immediate(), 1s), 1s);
      sum += value;
    }
    co_return sum;
  };
  EXPECT_EQ(*loop.RunUntilDone(many(loop)), 800'000);
  // The outer one gives up first and takes the inner ones along.
  bool destroyed = false;
  Task<int> inner = WithDeadline(loop, Slow(loop, &destroyed), 60s);
  EXPECT_FALSE(loop.RunUntilDone(WithDeadline(loop, std::move(inner), 5ms)).ok());
  EXPECT_TRUE(destroyed);
}

TEST(Loop, PostComesFromAnyThread) {
  Loop loop;
  auto completion = Completion<int>::Make();
  std::thread thread([&] { loop.Post([completion] { completion->Set(5); }); });
  auto wait = [](auto completion) -> Task<int> {
    int value = co_await Completion<int>::Wait(completion);
    co_return value;
  };
  EXPECT_EQ(*loop.RunUntilDone(wait(completion)), 5);
  thread.join();
}

TEST(Loop, DestroysSpawnedTasksThatNeverEnd) {
  bool destroyed = false;
  {
    Loop loop;
    auto never = [](Loop& loop, bool* destroyed) -> Task<void> {
      Flag flag{destroyed};
      co_await loop.Sleep(60s);
    };
    loop.Spawn(never(loop, &destroyed));
    EXPECT_FALSE(destroyed);
  }
  EXPECT_TRUE(destroyed);
}

}  // namespace
}  // namespace pie
