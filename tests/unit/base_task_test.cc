#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "pie/task.h"

namespace pie {
namespace {

// Runs a task that never waits for the outside world.
template <class T>
auto Finished(Task<T> task) {
  bool done = false;
  detail::TaskState* state = task.Release();
  state->on_done = [](detail::TaskState&, void* flag) -> std::coroutine_handle<> {
    *static_cast<bool*>(flag) = true;
    return std::noop_coroutine();
  };
  state->on_done_argument = &done;
  state->self.resume();
  EXPECT_TRUE(done);
  using Value = typename Task<T>::Value;
  Result<Value> result =
      state->error ? Result<Value>(*state->error) : Result<Value>(detail::ValueOf<T>::Take(*state));
  state->self.destroy();
  return result;
}

struct Trace {
  std::vector<std::string>* log;
  std::string name;
  ~Trace() { log->push_back(name); }
};

Task<int> Value(int value) { co_return value; }
Task<int> Broken(const char* text) { co_return Error{ErrorCode::kNotFound, text}; }
Task<int> Throws() {
  throw std::runtime_error("secret detail");
  co_return 1;
}

Task<String> Sum(std::vector<std::string>* log) {
  Trace trace{log, "sum"};
  int a = co_await Value(20);
  int b = co_await Value(22);
  co_return String(std::to_string(a + b));
}

Task<int> Outer(std::vector<std::string>* log) {
  Trace trace{log, "outer"};
  int a = co_await Broken("inner");
  log->push_back("never");
  co_return a;
}

Task<void> Guard(bool fail) {
  if (fail) co_await Fail(Error{ErrorCode::kConflict, "guarded"});
}

Task<int> Catcher(std::vector<std::string>* log) {
  Result<int> result = co_await Outer(log).AsResult();
  log->push_back("caught");
  co_await Guard(false);
  co_return result.ok() ? 1 : 2;
}

TEST(Task, ReturnsAValue) {
  std::vector<std::string> log;
  Result<String> result = Finished(Sum(&log));
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(std::string(*result), "42");
}

TEST(Task, AnErrorSkipsWaitersAndDestroysTheirLocals) {
  std::vector<std::string> log;
  Result<int> result = Finished(Outer(&log));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(std::string(result.error().message), "inner");
  EXPECT_EQ(log, std::vector<std::string>{"outer"});
}

TEST(Task, AsResultCatches) {
  std::vector<std::string> log;
  Result<int> result = Finished(Catcher(&log));
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(*result, 2);
  EXPECT_EQ(log, (std::vector<std::string>{"outer", "caught"}));
}

TEST(Task, FailLeavesAVoidTask) {
  EXPECT_TRUE(Finished(Guard(false)).ok());
  Result<Unit> result = Finished(Guard(true));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kConflict);
}

TEST(Task, ExceptionsBecomeInternalErrorsWithoutTheirText) {
  Result<int> result = Finished(Throws());
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kInternal);
  EXPECT_EQ(std::string(result.error().message).find("secret"), std::string::npos);
  EXPECT_EQ(std::string(result.error().detail), "secret detail");
}

TEST(Task, DestroyingAnUnstartedTaskIsFine) {
  std::vector<std::string> log;
  { Task<String> task = Sum(&log); }
  EXPECT_TRUE(log.empty());
}

}  // namespace
}  // namespace pie
