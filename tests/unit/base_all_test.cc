#include "pie/all.h"

#include <gmock/gmock.h>

#include <chrono>
#include <string>
#include <vector>

#include "base/loop.h"

namespace pie {
namespace {

using testing::ElementsAre;

struct Traced {
  std::vector<std::string>* log;
  std::string name;
  Traced(std::vector<std::string>* log, std::string name) : log(log), name(std::move(name)) {}
  Traced(const Traced&) = delete;
  ~Traced() { log->push_back("gone " + name); }
};

Task<int> After(Loop& loop, int milliseconds, int value, std::vector<std::string>* log) {
  Traced traced(log, std::to_string(value));
  co_await loop.Sleep(Milliseconds(milliseconds));
  if (value < 0) co_await Fail(Error(ErrorCode::kConflict, "negative"));
  log->push_back("done " + std::to_string(value));
  co_return value;
}

Task<int> AtOnce(int value) { co_return value; }
Task<int> Throws() {
  throw std::runtime_error("detail");
  co_return 1;
}

TEST(All, RunsAtTheSameTimeAndKeepsTheOrder) {
  Loop loop;
  std::vector<std::string> log;
  auto start = std::chrono::steady_clock::now();
  auto all = loop.RunUntilDone(
      All(After(loop, 60, 1, &log), After(loop, 40, 2, &log), After(loop, 20, 3, &log)));
  ASSERT_TRUE(all.ok());
  ASSERT_EQ(all->size(), 3u);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(*(*all)[static_cast<Size>(i)], i + 1);
  EXPECT_THAT(log, ElementsAre("done 3", "gone 3", "done 2", "gone 2", "done 1", "gone 1"));
  EXPECT_GE(std::chrono::steady_clock::now() - start, Milliseconds(60));
}

TEST(All, AFailureStopsNobodyElse) {
  Loop loop;
  std::vector<std::string> log;
  List<Task<int>> tasks;
  tasks.push_back(After(loop, 1, -5, &log));
  tasks.push_back(Throws());
  tasks.push_back(After(loop, 20, 7, &log));
  tasks.push_back(AtOnce(8));
  auto all = loop.RunUntilDone(All(std::move(tasks)));
  ASSERT_TRUE(all.ok());
  EXPECT_EQ((*all)[0].error().code, ErrorCode::kConflict);
  EXPECT_EQ((*all)[1].error().code, ErrorCode::kInternal);
  EXPECT_EQ(*(*all)[2], 7);
  EXPECT_EQ(*(*all)[3], 8);
}

TEST(All, OfNothingAndOfWhatIsDoneAtOnce) {
  Loop loop;
  auto none = loop.RunUntilDone(All(List<Task<int>>()));
  ASSERT_TRUE(none.ok());
  EXPECT_EQ(none->size(), 0u);
  List<Task<int>> tasks;
  for (int i = 0; i < 10'000; ++i) tasks.push_back(AtOnce(i));
  auto many = loop.RunUntilDone(All(std::move(tasks)));
  ASSERT_TRUE(many.ok());
  EXPECT_EQ(*(*many)[9'999], 9'999);
}

Task<int> Both(Loop& loop, std::vector<std::string>* log) {
  auto all = co_await All(After(loop, 60'000, 1, log), After(loop, 1, 2, log));
  co_return static_cast<int>(all.size());
}

TEST(All, CancellingCancelsAll) {
  Loop loop;
  std::vector<std::string> log;
  auto result = loop.RunUntilDone(WithDeadline(loop, Both(loop, &log), Milliseconds(30)));
  EXPECT_EQ(result.error().code, ErrorCode::kTimeout);
  EXPECT_THAT(log, ElementsAre("done 2", "gone 2", "gone 1"));
}

}  // namespace
}  // namespace pie
