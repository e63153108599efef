#include "surface/database_probe.h"

namespace pie {
namespace {

constexpr std::chrono::seconds kInterval{1};
constexpr Milliseconds kPatience{2'000};

}  // namespace

Task<bool> DatabaseProbe::Up() {
  if (!pool_) co_return true;
  if (Clock::now() >= next_) {
    next_ = Clock::now() + kInterval;
    Task<SqlRows> question = pool_->Query("SELECT 1");
    Result<SqlRows> answer =
        co_await WithDeadline(loop_, std::move(question), kPatience).AsResult();
    answered_ = answer.ok();
  }
  co_return answered_ && !pool_->stats().down;
}

}  // namespace pie
