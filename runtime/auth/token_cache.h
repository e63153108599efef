// TokenCache: the one place where tokens of every kind come from while calls run.
//
// A token is kept in memory and, when there is a database, shared through it with all executors.
// It is renewed ahead of its end in the background, so that no call waits; a call waits only when
// the token has ended. However many calls and executors want it at once, one renews it.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "auth/token_store.h"
#include "base/loop.h"

namespace pie {

// Asks whoever grants the token. Fails with ErrorCode::kNotConnected when it never will again;
// every other failure is tried again later.
using Renewal = std::function<Task<Grant>(StoredToken current)>;

struct TokenSpec {
  TokenName name;
  std::string service;  // for messages: "GitHub"
  std::string advice;   // what the user does when it cannot be renewed
  bool local = false;   // made here, so nobody else needs it: it stays in memory
  // It is its own refresh token, so it must be renewed long before its end.
  bool renews_itself = false;
  Renewal renew;

  TokenSpec() = default;
};

struct TokenCacheOptions {
  Milliseconds reread{5'000};          // how long a change by another executor may go unseen
  Milliseconds renewal_limit{15'000};  // for one request to the provider
  Milliseconds lease{20'000};          // longer than that, and how long a dead executor blocks
  Milliseconds margin{15 * 60'000};    // at most; half the lifetime for tokens that live short
  Milliseconds first_cooldown{1'000};  // after a failure; doubles up to the next
  Milliseconds max_cooldown{300'000};
  Milliseconds idle{30 * 60'000};  // tokens unused for longer are not renewed ahead of time
  Milliseconds sweep{15'000};      // between two looks for tokens to renew
  size_t max_entries = 20'000;
  std::function<void(const Secret&)> guard;   // hears of every token, for the redactor
  std::function<void(std::string_view)> log;  // one line for the operator

  TokenCacheOptions() = default;
};

// How long before its end a token is renewed.
Milliseconds RenewalMargin(Milliseconds lifetime, Milliseconds most);

struct TokenCacheStats {
  unsigned long long renewals = 0, failures = 0, waits = 0;
  TokenCacheStats() = default;
};

// Loop thread only. Renewals are tasks of the cache's own: a caller that goes away cancels none.
class TokenCache {
 public:
  // `store` null: tokens live in memory only.
  TokenCache(Loop& loop, TokenStore* store, TokenCacheOptions options);
  ~TokenCache();
  TokenCache(const TokenCache&) = delete;
  TokenCache& operator=(const TokenCache&) = delete;

  // The token when nothing has to be done for it; nullptr: call Get(). For calls in a hurry.
  const Secret* Peek(const std::string& id);
  Task<Secret> Get(TokenSpec spec);
  // One that is not `rejected`, which the service just refused. Absent: there is no other, so the
  // service's own words count. Renews at most twice a minute: a service that refuses what it has
  // just granted has other reasons. Fails when a renewal was due and failed.
  Task<std::optional<Secret>> Replace(TokenSpec spec, Secret rejected);
  // What is stored was changed or removed by this executor.
  void Forget(const std::string& id);
  // No new renewals; waits for those under way: what a provider has granted must be stored.
  Task<void> Stop();
  TokenCacheStats stats() const;

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace pie
