// RequestState: what the stateless revision gives the client to keep between the rounds of a call
// that asks questions.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "pie/json.h"
#include "pie/result.h"
#include "vault/vault.h"

namespace pie::mcp {

using Answers = std::map<std::string, Json, std::less<>>;

// What a state belongs to. A state of another user, method, name or input is refused.
struct StateScope {
  std::string user;
  std::string_view method;
  std::string_view name;
  std::string_view arguments;
  StateScope() = default;
};

inline constexpr long long kStateLifetimeMs = 3'600'000;
inline constexpr size_t kMaxStateBytes = 256 << 10;

// Encrypted and signed, so it works on every executor with the same vault key, and after a restart.
Result<std::string> SealState(const Vault& vault, const StateScope& scope, const Answers& answers,
                              long long now_ms);
Result<Answers> OpenState(const Vault& vault, const StateScope& scope, std::string_view sealed,
                          long long now_ms);

// Adds what the client sent as `inputResponses` (raw JSON).
Result<Unit> AddResponses(std::string_view raw, Answers& answers);

// Whether an answer has the form that the method's result must have.
bool IsAnswer(std::string_view method, const Json& answer);

}  // namespace pie::mcp
