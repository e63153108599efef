// Confirm: how a REST caller says that a person agreed to a call. The first attempt answers 428
// with a token in `Pie-Confirm`; the same call with that header runs.
#pragma once

#include <string>
#include <string_view>

#include "engine/engine.h"

namespace pie {

class Confirm {
 public:
  explicit Confirm(std::string key) : key_(std::move(key)) {}  // 32 secret bytes

  // Good for this very call by this key, for ten minutes from `now_s` (Unix time).
  std::string Token(const CallRequest& call, long long now_s) const;
  bool Check(std::string_view token, const CallRequest& call, long long now_s) const;

 private:
  std::string Sign(const CallRequest& call, std::string_view until) const;

  std::string key_;
};

}  // namespace pie
