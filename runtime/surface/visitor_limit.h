// VisitorLimit: how often somebody without a key may ask.
#pragma once

#include <chrono>
#include <string>
#include <unordered_map>

#include "pie/result.h"

namespace pie {

// Counts per minute and name. Loop thread only; memory is bounded: when there are too many names at
// once, new ones wait for the next minute.
class VisitorLimit {
 public:
  explicit VisitorLimit(unsigned per_minute) : per_minute_(per_minute) {}

  // kRateLimited with `retry_after_ms` when the name has used up its minute.
  Result<Unit> Take(const std::string& name);

 private:
  static constexpr size_t kMaxNames = 20'000;

  const unsigned per_minute_;
  std::chrono::steady_clock::time_point began_{};
  std::unordered_map<std::string, unsigned> counts_;
};

}  // namespace pie
