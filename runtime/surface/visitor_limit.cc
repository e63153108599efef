#include "surface/visitor_limit.h"

namespace pie {

Result<Unit> VisitorLimit::Take(const std::string& name) {
  using namespace std::chrono;
  auto now = steady_clock::now();
  if (now - began_ >= minutes(1)) {
    began_ = now;
    counts_.clear();
  }
  auto found = counts_.find(name);
  bool room = found != counts_.end() || counts_.size() < kMaxNames;
  unsigned* count = !room ? nullptr : found != counts_.end() ? &found->second : &counts_[name];
  if (count && *count < per_minute_) {
    ++*count;
    return Unit();
  }
  Error error(ErrorCode::kRateLimited, "too many requests; try again in a minute");
  error.retry_after_ms = duration_cast<milliseconds>(began_ + minutes(1) - now).count();
  return error;
}

}  // namespace pie
