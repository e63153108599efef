// Gate: which requests come in, and as whom.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "auth/api_keys.h"
#include "engine/engine.h"
#include "net/http_server.h"

namespace pie {

struct GateOptions {
  // Names under which the executor is reached, besides localhost and plain addresses; an origin
  // with one of them may call it from a browser.
  std::vector<std::string> hosts;
  // Requests need no key and run as the local user. For loopback only.
  bool open = false;
  GateOptions() = default;
};

class Gate {
 public:
  // `keys` may be null when open.
  Gate(ApiKeys* keys, GateOptions options);

  // kPermissionDenied unless Host and Origin are ours. A page of another site can make a browser
  // send requests here under its own name (DNS rebinding); this is what stops it.
  Result<Unit> CheckHost(const HttpHeaders& headers) const;
  // The caller, when no look into the database is needed to know: the usual case.
  std::optional<Principal> KnownCaller(const HttpHeaders& headers);
  // kUnauthenticated unless the request brings a valid key.
  Task<Principal> Authenticate(const HttpHeaders& headers);

 private:
  bool IsOurs(std::string_view authority) const;
  // kRateLimited when the key has used up what its policy gives it.
  Result<Unit> CountRequest(const ApiKey& key);

  struct Bucket {
    double left;
    std::chrono::steady_clock::time_point at;
  };
  static constexpr size_t kMaxBuckets = 100'000;
  std::unordered_map<std::string, Bucket> buckets_;  // by key id

  ApiKeys* keys_;
  GateOptions options_;
};

}  // namespace pie
