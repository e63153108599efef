#include "auth/token_cache.h"

#include <algorithm>
#include <unordered_map>

namespace pie {
namespace {

using Steady = std::chrono::steady_clock;
using Waiter = Completion<Result<Secret>>;

// A token this close to its end may end on its way to the service.
constexpr Milliseconds kSkew{10'000};
constexpr Milliseconds kPoll{100};
// Between two runs in the background: a provider that fails is not asked by every call.
constexpr Milliseconds kQuiet{1'000};
// A provider may have forgotten the old token by now, so the new one is worth many attempts.
constexpr int kSaveAttempts = 300;
constexpr Milliseconds kSavePause{1'000};
// A token that is refused so soon after its grant would be refused again.
constexpr Milliseconds kJustGranted{30'000};

struct Held {
  TokenSpec spec;
  TokenStore* store = nullptr;  // null: it lives in memory only
  bool known = false;           // `token` is what the database held at `read_at`
  StoredToken token;
  Steady::time_point read_at, used_at;
  std::optional<Steady::time_point> ends_at;
  Steady::time_point granted_at;
  bool running = false;
  bool renewed = false;            // in the run that is under way
  Steady::time_point quiet_until;  // no run in the background before
  Steady::time_point retry_at;     // no renewal before; counts without a database only
  bool touched = false;            // used since the last sweep
  std::string rejected;            // what the service refused
  std::vector<std::shared_ptr<Waiter>> waiters;

  void Accept(StoredToken fresh) {
    auto now = Steady::now();
    token = std::move(fresh);
    ends_at.reset();
    if (token.left) ends_at = now + *token.left;
    granted_at = now - token.age;
    read_at = now;
    known = true;
  }
  bool HasToken() const { return known && !token.access.empty(); }
  bool Rejected() const { return !rejected.empty() && token.access.Equals(rejected); }
  // Good for one more call.
  bool Usable() const {
    if (!HasToken() || Rejected()) return false;
    if (!ends_at) return true;
    Milliseconds skew = std::min(kSkew, token.lifetime / 10);
    return Steady::now() + skew < *ends_at;
  }
  bool CanRenew() const { return !spec.name.of_connection || token.renewable; }
};

}  // namespace

Milliseconds RenewalMargin(Milliseconds lifetime, Milliseconds most) {
  return std::min(most, lifetime / 2);
}

struct TokenCache::Impl {
  Impl(Loop& loop, TokenStore* store, TokenCacheOptions options)
      : loop(loop), store(store), options(std::move(options)), tasks(loop) {}

  using HeldPtr = std::shared_ptr<Held>;

  Loop& loop;
  TokenStore* const store;
  const TokenCacheOptions options;
  std::unordered_map<std::string, HeldPtr> entries;
  TokenCacheStats stats;
  int running = 0;
  bool stopping = false;
  TaskSet tasks;

  HeldPtr Slot(TokenSpec& spec) {
    HeldPtr& slot = entries[spec.name.id];
    if (!slot) {
      if (entries.size() > options.max_entries) DropIdle();
      slot = std::make_shared<Held>();
    }
    slot->spec = std::move(spec);
    slot->store = slot->spec.local ? nullptr : store;
    slot->used_at = Steady::now();
    slot->touched = true;
    return slot;
  }

  void DropIdle() {
    std::erase_if(entries, [](const auto& item) {
      return item.second && !item.second->running && item.second->waiters.empty();
    });
  }

  bool InMargin(const Held& entry) const {
    if (!entry.ends_at || !entry.CanRenew()) return false;
    Milliseconds life = entry.token.lifetime;
    Milliseconds most = entry.spec.renews_itself ? life : options.margin;
    return Steady::now() + RenewalMargin(life, most) >= *entry.ends_at;
  }

  bool Stale(const Held& entry, Milliseconds age) const {
    return entry.store && Steady::now() - entry.read_at >= age;
  }

  void Start(const HeldPtr& entry) {
    if (entry->running || stopping) return;
    entry->running = true;
    entry->renewed = false;
    ++running;
    tasks.Spawn(Run(entry));
  }

  // Ends a run, however it ended.
  void Finish(Held& entry, Result<Secret> outcome) {
    entry.running = false;
    entry.rejected.clear();
    entry.quiet_until = Steady::now() + kQuiet;
    --running;
    for (auto& waiter : std::exchange(entry.waiters, {})) {
      loop.Post([waiter, outcome] { waiter->Set(outcome); });
    }
  }

  Task<void> Run(HeldPtr entry) {
    Result<Unit> done = co_await Refresh(entry).AsResult();
    Result<Secret> outcome = entry->token.access;
    if (!done) outcome = done.error();
    Finish(*entry, std::move(outcome));
  }

  // Brings the entry up to date; fails when there is no usable token afterwards.
  Task<void> Refresh(HeldPtr entry) {
    for (;;) {
      if (entry->store) {
        std::optional<StoredToken> row = co_await store->Read(entry->spec.name);
        if (row) entry->Accept(std::move(*row));
        if (!row) entry->known = false;
      }
      // A token that was granted now is taken as it is, however short it lives.
      if (entry->renewed || (entry->Usable() && !InMargin(*entry))) co_return;
      if (!entry->CanRenew()) co_return co_await Settle(entry, Ended(*entry));
      if (entry->Rejected() && Steady::now() - entry->granted_at < kJustGranted) {
        co_return co_await Settle(entry, Lost(*entry, "the service refused a new token, too"));
      }
      TokenLease lease;
      if (entry->store) {
        long long known = entry->known ? entry->token.version : 0;
        lease = co_await store->Take(entry->spec.name, known, options.lease);
      } else {
        lease = OwnLease(*entry);
      }
      bool again = co_await Step(entry, std::move(lease));
      if (!again) co_return;
    }
  }

  // Without a database nobody else wants to renew.
  static TokenLease OwnLease(const Held& entry) {
    TokenLease lease;
    auto wait = std::chrono::ceil<Milliseconds>(entry.retry_at - Steady::now());
    bool cooling = entry.retry_at != Steady::time_point() && wait.count() > 0;
    lease.outcome = cooling ? TokenLease::Outcome::kCooling : TokenLease::Outcome::kTaken;
    lease.token = entry.token;
    lease.token.retry_in = wait;
    return lease;
  }

  // True: look at the database once more.
  Task<bool> Step(HeldPtr entry, TokenLease lease) {
    switch (lease.outcome) {
      case TokenLease::Outcome::kNewer:
        co_return true;
      case TokenLease::Outcome::kBusy:
        if (entry->Usable()) co_return false;
        ++stats.waits;
        co_await loop.Sleep(kPoll);
        co_return true;
      case TokenLease::Outcome::kCooling: {
        co_await Settle(entry, Cooling(*entry, lease.token.retry_in));
        co_return false;
      }
      case TokenLease::Outcome::kTaken:
        break;
    }
    co_await Renew(entry, std::move(lease));
    co_return entry->store != nullptr;
  }

  // Asks the provider under the lease, and stores what it says.
  Task<void> Renew(HeldPtr entry, TokenLease lease) {
    Result<Grant> grant =
        co_await WithDeadline(loop, entry->spec.renew(lease.token), options.renewal_limit)
            .AsResult();
    if (!grant) {
      ++stats.failures;
      co_return co_await Failed(entry, std::move(lease), grant.error());
    }
    ++stats.renewals;
    if (options.guard) {
      options.guard(grant->access);
      options.guard(grant->refresh);
    }
    if (!entry->store) co_return Adopt(*entry, *grant);
    entry->renewed = co_await SaveAtLast(entry, std::move(lease), std::move(*grant));
  }

  // The provider has spoken once; its answer is not lost because the database is away.
  Task<bool> SaveAtLast(HeldPtr entry, TokenLease lease, Grant grant) {
    for (int attempt = 1;; ++attempt) {
      Result<bool> saved = co_await store->Save(entry->spec.name, lease, grant).AsResult();
      if (saved) co_return *saved;
      if (attempt == kSaveAttempts) co_await Fail(saved.error());
      if (attempt == 1) Log(*entry, "a new token waits for the database");
      co_await loop.Sleep(kSavePause);
    }
  }

  void Adopt(Held& entry, const Grant& grant) {
    StoredToken token;
    token.access = grant.access;
    token.refresh = grant.refresh;
    token.version = entry.token.version + 1;
    token.renewable = true;
    token.lifetime = std::chrono::seconds(grant.lifetime_s);
    if (grant.lifetime_s > 0) token.left = token.lifetime;
    entry.Accept(std::move(token));
    entry.retry_at = {};
  }

  Task<void> Failed(HeldPtr entry, TokenLease lease, Error error) {
    RenewalFailure failure;
    failure.exhausted = error.code == ErrorCode::kNotConnected;
    failure.reason = error.message;
    int doubled = std::min(lease.token.failures, 16);
    failure.retry_in = std::min(options.max_cooldown, options.first_cooldown * (1 << doubled));
    Log(*entry, failure.reason);
    if (entry->store) {
      Result<Unit> noted = co_await store->GiveUp(entry->spec.name, lease, failure).AsResult();
      (void)noted;  // the lease then ends by itself
      std::optional<StoredToken> row = co_await store->Read(entry->spec.name);
      // Another executor may have renewed it while this one was slow.
      if (row) entry->Accept(std::move(*row));
      if (entry->known && entry->token.version != lease.token.version) co_return;
    } else {
      entry->retry_at = Steady::now() + failure.retry_in;
      ++entry->token.failures;
    }
    // Named first: g++ 12 destroys a conditional temporary of an await twice.
    Error told = failure.exhausted ? Lost(*entry, failure.reason)
                                   : Unreachable(*entry, error, failure.retry_in);
    co_await Settle(entry, std::move(told));
  }

  // A token that cannot be renewed now serves until its end.
  Task<void> Settle(HeldPtr entry, Error error) {
    if (entry->Usable()) co_return;
    co_await Fail(std::move(error));
  }

  static Error Lost(const Held& entry, const std::string& reason) {
    std::string text = entry.spec.service + " has to be connected again";
    if (!reason.empty()) text += " (" + reason + ")";
    return Error(ErrorCode::kNotConnected, text + "; " + entry.spec.advice);
  }
  static Error Ended(const Held& entry) {
    if (!entry.HasToken() && entry.token.state == "ok") {
      return Error(ErrorCode::kNotConnected,
                   entry.spec.service + " is not connected; " + entry.spec.advice);
    }
    if (entry.token.state != "ok") return Lost(entry, entry.token.reason);
    return Lost(entry, entry.Rejected() ? "it does not accept the token" : "the token has expired");
  }
  static Error Cooling(const Held& entry, Milliseconds wait) {
    Error error(ErrorCode::kUnavailable, entry.spec.service +
                                             " gave no new token a moment ago; call again in " +
                                             std::to_string(wait.count() / 1000 + 1) + " s");
    error.retry_after_ms = wait.count();
    return error;
  }
  static Error Unreachable(const Held& entry, const Error& cause, Milliseconds wait) {
    Error error(ErrorCode::kUnavailable, entry.spec.service + " gave no new token: " +
                                             std::string(cause.message) + "; call again later");
    error.retry_after_ms = wait.count();
    return error;
  }

  void Log(const Held& entry, const std::string& text) const {
    if (!options.log) return;
    options.log(std::string(entry.spec.name.connector) + ": token " + entry.spec.name.id + ": " +
                text);
  }

  Task<Secret> Wait(HeldPtr entry) {
    if (stopping && !entry->running) {
      co_await Fail(Error(ErrorCode::kCancelled, "the executor is stopping"));
    }
    auto waiter = Waiter::Make();
    entry->waiters.push_back(waiter);
    Start(entry);
    Result<Secret> outcome = co_await Waiter::Wait(waiter);
    if (!outcome) co_await Fail(outcome.error());
    co_return std::move(*outcome);
  }

  // Renews what is in use, before its end.
  Task<void> Sweep() {
    while (!stopping) {
      co_await loop.Sleep(options.sweep);
      std::vector<std::string> used;
      std::vector<HeldPtr> due;
      auto now = Steady::now();
      std::erase_if(entries, [&](const auto& item) {
        return now - item.second->used_at > 2 * options.idle && !item.second->running;
      });
      for (auto& [id, entry] : entries) {
        if (std::exchange(entry->touched, false) && entry->spec.name.of_connection) {
          used.push_back(id);
        }
        bool wanted = now - entry->used_at <= options.idle;
        if (wanted && entry->HasToken() && InMargin(*entry)) due.push_back(entry);
      }
      for (const HeldPtr& entry : due) Start(entry);
      if (!store) continue;
      Result<Unit> noted = co_await store->Touch(std::move(used)).AsResult();
      (void)noted;  // of no weight
    }
  }
};

TokenCache::TokenCache(Loop& loop, TokenStore* store, TokenCacheOptions options)
    : impl_(std::make_shared<Impl>(loop, store, std::move(options))) {
  impl_->tasks.Spawn(impl_->Sweep());
}

TokenCache::~TokenCache() = default;

const Secret* TokenCache::Peek(const std::string& id) {
  auto found = impl_->entries.find(id);
  if (found == impl_->entries.end()) return nullptr;
  const std::shared_ptr<Held>& entry = found->second;
  if (!entry->Usable() || impl_->Stale(*entry, impl_->options.reread)) return nullptr;
  auto now = Steady::now();
  // Half-way to its end the copy is read again in the background, so that no call waits for it.
  bool due = impl_->InMargin(*entry) || impl_->Stale(*entry, impl_->options.reread / 2);
  if (due && now >= entry->quiet_until) impl_->Start(entry);
  entry->used_at = now;
  entry->touched = true;
  return &entry->token.access;
}

Task<Secret> TokenCache::Get(TokenSpec spec) {
  if (const Secret* token = Peek(spec.name.id)) co_return *token;
  std::shared_ptr<Held> entry = impl_->Slot(spec);
  Secret token = co_await impl_->Wait(entry);
  co_return token;
}

Task<std::optional<Secret>> TokenCache::Replace(TokenSpec spec, Secret rejected) {
  std::shared_ptr<Impl> impl = impl_;
  std::shared_ptr<Held> entry = impl->Slot(spec);
  // A run that began before this refusal may end with the same token.
  for (int attempt = 0; attempt < 2; ++attempt) {
    // Somebody else has renewed it meanwhile.
    if (entry->Usable() && !entry->token.access.Equals(rejected.Reveal())) {
      co_return std::optional<Secret>(entry->token.access);
    }
    entry->rejected = std::string(rejected.Reveal());
    Result<Secret> token = co_await impl->Wait(entry).AsResult();
    if (!token) {
      if (entry->CanRenew() || entry->token.state == "exhausted") co_await Fail(token.error());
      break;
    }
  }
  if (entry->Usable() && !entry->token.access.Equals(rejected.Reveal())) {
    co_return std::optional<Secret>(entry->token.access);
  }
  if (entry->store && entry->HasToken() && !entry->CanRenew()) {
    Task<void> mark = impl->store->MarkRefused(entry->spec.name, entry->token.version,
                                               "the service does not accept the token");
    Result<Unit> noted = co_await mark.AsResult();
    (void)noted;  // the next refusal tells it again
  }
  co_return std::optional<Secret>();
}

void TokenCache::Forget(const std::string& id) {
  auto found = impl_->entries.find(id);
  if (found == impl_->entries.end()) return;
  found->second->known = false;
}

Task<void> TokenCache::Stop() {
  impl_->stopping = true;
  std::shared_ptr<Impl> impl = impl_;
  while (impl->running > 0) co_await impl->loop.Sleep(Milliseconds(10));
}

TokenCacheStats TokenCache::stats() const { return impl_->stats; }

}  // namespace pie
