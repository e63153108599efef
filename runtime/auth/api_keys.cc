#include "auth/api_keys.h"

#include <openssl/crypto.h>

#include <chrono>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "base/encoding.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kPrefix = "pie_";
constexpr size_t kIdLength = 12;
constexpr size_t kSecretLength = 43;  // 256 bits in letters and digits
constexpr const char* kSelect =
    "SELECT k.id, k.user_id, k.name, (extract(epoch FROM k.created_at) * 1000)::bigint,"
    " (extract(epoch FROM k.expires_at) * 1000)::bigint,"
    " (extract(epoch FROM k.revoked_at) * 1000)::bigint, k.options::text, encode(k.hash, 'base64'),"
    " u.disabled_at IS NOT NULL, u.admin FROM pie.api_keys k JOIN pie.users u ON u.id = k.user_id";

Error Unauthenticated() {
  return Error(ErrorCode::kUnauthenticated,
               "the API key is missing or not valid; send `Authorization: Bearer pie_...`");
}

int64_t NowMs() {
  return std::chrono::duration_cast<Milliseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

struct KeyText {
  std::string_view id;
  std::string_view secret;
};

// nullopt for a text that cannot be a key; costs no look-up.
std::optional<KeyText> Split(std::string_view text) {
  if (text.size() != kPrefix.size() + kIdLength + 1 + kSecretLength) return std::nullopt;
  if (!text.starts_with(kPrefix) || text[kPrefix.size() + kIdLength] != '_') return std::nullopt;
  return KeyText{text.substr(kPrefix.size(), kIdLength), text.substr(text.size() - kSecretLength)};
}

// A fast hash is right here: the secret has 256 random bits, so there is no dictionary to try.
// A slow one (scrypt) would only slow down each call.
std::string HashOf(std::string_view secret) { return Sha256(secret); }

Result<ApiKey> FromRow(const SqlRows& rows, size_t i) {
  ApiKey key;
  key.id = rows.Copy(i, 0);
  key.user = rows.Copy(i, 1);
  key.name = rows.Copy(i, 2);
  key.created_ms = rows.Int(i, 3);
  key.expires_ms = rows.Int(i, 4);
  key.revoked_ms = rows.Int(i, 5);
  Result<Json> options = Json::Parse(String(rows.Text(i, 6)));
  if (!options) return options.error();
  key.options = std::move(*options);
  key.admin = rows.Bool(i, 9);
  if (key.options.size() == 0) return key;
  Result<KeyPolicy> policy = KeyPolicy::Parse(key.options);
  // Options that a newer executor wrote, say: what is not understood must not be ignored.
  if (!policy) {
    policy = KeyPolicy();
    policy->deny = {"*"};
  }
  key.policy = std::make_shared<const KeyPolicy>(std::move(*policy));
  return key;
}

}  // namespace

struct ApiKeys::Impl {
  struct Entry {
    ApiKey key;
    std::string hash;
    bool disabled = false;
    Clock::time_point fetched;
    bool refreshing = false;
  };

  Impl(Loop& loop, Pool& pool, ApiKeyOptions options)
      : loop(loop),
        pool(pool),
        options(std::move(options)),
        misses_left(this->options.max_misses_per_second) {}

  Loop& loop;
  Pool& pool;
  const ApiKeyOptions options;
  std::map<std::string, Entry, std::less<>> cache;
  // Look-ups under way, with those who wait for them: many calls with one key ask once.
  enum class Found { kNo, kYes, kAskAgain };
  std::map<std::string, std::vector<std::shared_ptr<Completion<Found>>>> asking;
  double misses_left;  // token bucket
  Clock::time_point refilled = Clock::now();

  static bool Fits(const Entry& entry, std::string_view secret) {
    std::string hash = HashOf(secret);
    bool same = hash.size() == entry.hash.size() &&
                CRYPTO_memcmp(hash.data(), entry.hash.data(), hash.size()) == 0;
    return same && !entry.disabled && entry.key.revoked_ms == 0 &&
           (entry.key.expires_ms == 0 || NowMs() < entry.key.expires_ms);
  }

  // Strangers with invented keys must not be able to keep the database busy.
  bool TakeMiss() {
    auto now = Clock::now();
    double seconds = std::chrono::duration<double>(now - refilled).count();
    double limit = options.max_misses_per_second;
    misses_left = std::min(limit, misses_left + seconds * limit);
    refilled = now;
    if (misses_left < 1) return false;
    --misses_left;
    return true;
  }

  // Reads the key from the database into the cache; false when there is none.
  static Task<bool> Fetch(std::shared_ptr<Impl> self, std::string id) {
    Params params = ParamsOf(id);
    // The age counts from before the look-up: a revocation during it may not be in the answer.
    auto asked = Clock::now();
    SqlRows rows =
        co_await self->pool.Query(std::string(kSelect) + " WHERE k.id = $1", std::move(params));
    if (rows.empty()) {
      self->cache.erase(id);
      co_return false;
    }
    Result<ApiKey> key = FromRow(rows, 0);
    if (!key) co_await Fail(key.error());
    if (self->cache.size() >= self->options.max_cached) self->cache.clear();
    Entry& entry = self->cache[id];
    entry.key = std::move(*key);
    entry.hash = FromBase64(rows.Text(0, 7)).value_or("");
    entry.disabled = rows.Bool(0, 8);
    entry.fetched = asked;
    entry.refreshing = false;
    co_return true;
  }

  // Tells those who wait for a look-up how it ended, also when it is cancelled.
  struct Asking {
    std::shared_ptr<Impl> self;
    std::string id;
    Found found = Found::kAskAgain;
    ~Asking() {
      auto waiters = self->asking.extract(id);
      for (auto& waiter : waiters.mapped()) {
        self->loop.Post([waiter, found = found] { waiter->Set(found); });
      }
    }
  };

  // Whether the key exists; afterwards it is in the cache.
  static Task<bool> FetchOnce(std::shared_ptr<Impl> self, std::string id) {
    for (;;) {
      auto under_way = self->asking.find(id);
      if (under_way == self->asking.end()) break;
      auto done = Completion<Found>::Make();
      under_way->second.push_back(done);
      Found found = co_await Completion<Found>::Wait(done);
      if (found != Found::kAskAgain) co_return found == Found::kYes;
    }
    // A key that has been seen is not a stranger's.
    if (!self->cache.contains(id) && !self->TakeMiss()) {
      Error error(ErrorCode::kRateLimited, "too many unknown API keys; try again shortly");
      error.retry_after_ms = 1000;
      co_await Fail(std::move(error));
    }
    self->asking[id];
    Asking asking{self, id};
    bool exists = co_await Fetch(self, id);
    asking.found = exists ? Found::kYes : Found::kNo;
    co_return exists;
  }

  static Task<void> Refresh(std::shared_ptr<Impl> self, std::string id) {
    Result<bool> fetched = co_await Fetch(self, id).AsResult();
    auto entry = self->cache.find(id);
    if (!fetched && entry != self->cache.end()) entry->second.refreshing = false;
  }

  // The entry if it is fresh enough. Half-way to its end it is read again in the background, so
  // that no call with a key in use waits for the database.
  Entry* FindFresh(const std::shared_ptr<Impl>& self, std::string_view id) {
    auto found = cache.find(id);
    if (found == cache.end()) return nullptr;
    auto age = Clock::now() - found->second.fetched;
    if (age >= options.cache_for) return nullptr;
    if (age >= options.cache_for / 2 && !found->second.refreshing) {
      found->second.refreshing = true;
      loop.Spawn(Refresh(self, std::string(id)));
      found = cache.find(id);  // the task may have run already
      if (found == cache.end()) return nullptr;
    }
    return &found->second;
  }
};

ApiKeys::ApiKeys(Loop& loop, Pool& pool, ApiKeyOptions options)
    : impl_(std::make_shared<Impl>(loop, pool, std::move(options))) {}
ApiKeys::~ApiKeys() = default;

const ApiKey* ApiKeys::AuthenticateCached(std::string_view text) {
  std::optional<KeyText> parts = Split(text);
  if (!parts) return nullptr;
  Impl::Entry* entry = impl_->FindFresh(impl_, parts->id);
  return entry && Impl::Fits(*entry, parts->secret) ? &entry->key : nullptr;
}

Task<ApiKey> ApiKeys::Authenticate(std::string text) {
  std::shared_ptr<Impl> impl = impl_;
  std::optional<KeyText> parts = Split(text);
  if (!parts) co_await Fail(Unauthenticated());
  std::string id(parts->id);
  if (!impl->FindFresh(impl, id)) {
    bool exists = co_await Impl::FetchOnce(impl, id);
    if (!exists) co_await Fail(Unauthenticated());
  }
  auto entry = impl->cache.find(id);
  if (entry == impl->cache.end() || !Impl::Fits(entry->second, parts->secret)) {
    co_await Fail(Unauthenticated());
  }
  co_return entry->second.key;
}

Task<CreatedApiKey> ApiKeys::Create(std::string user, std::string name, int64_t expires_ms,
                                    Json options) {
  CreatedApiKey created;
  if (Result<KeyPolicy> policy = KeyPolicy::Parse(options); !policy) co_await Fail(policy.error());
  std::string secret = RandomText(kSecretLength);
  created.key.id = RandomText(kIdLength);
  created.text = Secret(std::string(kPrefix) + created.key.id + "_" + secret);
  std::optional<long long> expires;
  if (expires_ms > 0) expires = expires_ms;
  Params params =
      ParamsOf(created.key.id, user, name, Hex(HashOf(secret)), options.Dump(), expires);
  SqlRows rows = co_await impl_->pool.Query(
      "INSERT INTO pie.api_keys (id, user_id, name, hash, options, expires_at)"
      " SELECT $1, u.id, $3, decode($4, 'hex'), $5::jsonb, to_timestamp($6::bigint / 1000.0)"
      " FROM pie.users u WHERE u.id = $2 AND u.disabled_at IS NULL"
      " RETURNING (extract(epoch FROM created_at) * 1000)::bigint",
      std::move(params));
  if (rows.empty()) co_await Fail(Error(ErrorCode::kNotFound, "no user '" + user + "'"));
  created.key.user = user;
  created.key.name = name;
  created.key.created_ms = rows.Int(0, 0);
  created.key.expires_ms = expires_ms;
  created.key.options = options;
  co_return created;
}

Task<std::vector<ApiKey>> ApiKeys::List(std::string user) {
  Params params = ParamsOf(user);
  SqlRows rows = co_await impl_->pool.Query(
      std::string(kSelect) + " WHERE $1 = '' OR k.user_id = $1 ORDER BY k.created_at, k.id",
      std::move(params));
  std::vector<ApiKey> keys;
  for (size_t i = 0; i < rows.size(); ++i) {
    Result<ApiKey> key = FromRow(rows, i);
    if (!key) co_await Fail(key.error());
    keys.push_back(std::move(*key));
  }
  co_return keys;
}

Task<void> ApiKeys::Revoke(std::string id, std::string user) {
  std::shared_ptr<Impl> impl = impl_;
  Params params = ParamsOf(id, user);
  SqlRows rows = co_await impl->pool.Query(
      "UPDATE pie.api_keys SET revoked_at = coalesce(revoked_at, now())"
      " WHERE id = $1 AND ($2 = '' OR user_id = $2)",
      std::move(params));
  impl->cache.erase(id);
  if (rows.affected() == 0) {
    co_await Fail(Error(ErrorCode::kNotFound, "no API key with the id '" + id + "'"));
  }
}

Task<void> ApiKeys::EnsureUser(std::string user, std::string display_name) {
  Params params = ParamsOf(user, display_name);
  co_await impl_->pool.Query(
      "INSERT INTO pie.users (id, display_name) VALUES ($1, $2) ON CONFLICT (id)"
      " DO UPDATE SET display_name = excluded.display_name",
      std::move(params));
}

}  // namespace pie
