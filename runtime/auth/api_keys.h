// ApiKeys: who calls. Keys look like `pie_<id>_<secret>`.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "auth/key_policy.h"

#include "db/pool.h"
#include "pie/json.h"
#include "vault/secret.h"

namespace pie {

inline constexpr const char* kLocalUser = "local";  // exists from the start

struct ApiKey {
  std::string id;
  std::string user;
  std::string name;
  int64_t created_ms = 0;
  int64_t expires_ms = 0;  // 0: never
  int64_t revoked_ms = 0;  // 0: valid
  Json options;            // object: see key_policy.h
  bool admin = false;      // its user is an administrator
  std::shared_ptr<const KeyPolicy> policy;  // null: no options, so everything is allowed

  ApiKey() = default;
};

struct CreatedApiKey {
  ApiKey key;
  Secret text;  // shown once; only its hash is stored

  CreatedApiKey() = default;
};

struct ApiKeyOptions {
  Milliseconds cache_for{5'000};  // how long a revoked key may still pass
  size_t max_cached = 10'000;
  int max_misses_per_second = 50;  // database look-ups for unknown keys; above: kRateLimited

  ApiKeyOptions() = default;
};

// Loop thread only.
class ApiKeys {
 public:
  explicit ApiKeys(Loop& loop, Pool& pool, ApiKeyOptions options = ApiKeyOptions());
  ~ApiKeys();
  ApiKeys(const ApiKeys&) = delete;
  ApiKeys& operator=(const ApiKeys&) = delete;

  // kUnauthenticated, with the same words whatever is wrong with the key; kUnavailable when the
  // database is down and the key is not in the cache.
  Task<ApiKey> Authenticate(std::string text);
  // The key if the cache can tell, without suspending: the fast path of a request.
  const ApiKey* AuthenticateCached(std::string_view text);

  Task<CreatedApiKey> Create(std::string user, std::string name, int64_t expires_ms = 0,
                             Json options = Json::Object());
  Task<std::vector<ApiKey>> List(std::string user);     // empty: of all users
  Task<void> Revoke(std::string id, std::string user);  // empty user: any; kNotFound
  Task<void> EnsureUser(std::string user, std::string display_name);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace pie
