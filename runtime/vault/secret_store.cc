#include "vault/secret_store.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

#include "base/encoding.h"
#include "vault/env_file.h"

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kMaxCached = 10'000;
constexpr size_t kMaxSecret = 64 * 1024;
constexpr size_t kMaxKnown = 100'000;

std::string EnvironmentName(const std::string& connector, const std::string& name) {
  std::string text = "PIE_SECRET_" + connector + "_" + name;
  for (char& c : text) {
    c = std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::toupper(c)) : '_';
  }
  return text;
}

Error NotSet(const std::string& user, const std::string& connector, const std::string& name) {
  if (!user.empty()) {
    return Error(ErrorCode::kNotFound,
                 connector + ": you have not set '" + name + "': pie connect " + connector);
  }
  return Error(ErrorCode::kNotFound,
               connector + ": the secret '" + name + "' is not set: put " +
                   EnvironmentName(connector, name) +
                   " into the environment or secrets.env in the folder .pie, or run pie connect " +
                   connector);
}

Error NoDatabase() {
  return Error(ErrorCode::kUnavailable, "secrets cannot be stored: there is no database");
}

}  // namespace

struct SecretStore::Impl {
  using Key = std::tuple<std::string, std::string, std::string>;  // user, connector, name
  using KeyView = std::tuple<std::string_view, std::string_view, std::string_view>;
  struct Less {
    using is_transparent = void;
    bool operator()(const KeyView& a, const KeyView& b) const { return a < b; }
  };
  struct Found {
    Secret value;
    Clock::time_point until;
  };
  using FoundMap = std::map<Key, Found, Less>;
  struct Cached {
    std::optional<Secret> value;
    Clock::time_point until;
  };

  Impl(Pool* pool, const Vault* vault, Redactor& redactor, SecretStoreOptions options)
      : pool(pool),
        vault(vault),
        redactor(redactor),
        options(std::move(options)),
        file(this->options.file) {}

  Pool* const pool;  // null: no database
  const Vault* const vault;
  Redactor& redactor;
  const SecretStoreOptions options;
  EnvFile file;
  std::map<Key, Cached> cache;
  FoundMap recent, recent_or_developers;  // by GetSecret(), by Find()
  std::set<std::string> known;            // hashes of what the redactor was told

  Secret Known(Secret secret) {
    if (known.size() < kMaxKnown && known.insert(Sha256(secret.Reveal())).second) {
      redactor.Add(secret);
    }
    return secret;
  }

  Result<std::optional<Secret>> FromSurroundings(const std::string& connector,
                                                 const std::string& name) {
    std::vector<std::string> names = {EnvironmentName(connector, name)};
    if (options.allow_plain_names) names.push_back(name);
    for (const std::string& variable : names) {
      const char* value = getenv(variable.c_str());
      if (value && *value) return std::optional<Secret>(Secret(value));
    }
    for (const std::string& variable : names) {
      auto value = file.Find(variable);
      if (!value || *value) return value;
    }
    return std::optional<Secret>();
  }

  void Remember(const Key& key, std::optional<Secret> value) {
    if (cache.size() >= kMaxCached) cache.clear();
    cache[key] = Cached{std::move(value), Clock::now() + options.cache_for};
  }

  // Not what a provider says: that may change at any time.
  Secret RememberRecent(FoundMap& map, Key key, Secret value) {
    if (options.provider) return value;
    if (map.size() >= kMaxCached) map.clear();
    map[std::move(key)] = Found{value, Clock::now() + options.recent_for};
    return value;
  }
  // Of all users: the developer's may have stood in for any of them.
  void ForgetRecent(const std::string& connector, const std::string& name) {
    for (FoundMap* map : {&recent, &recent_or_developers}) {
      std::erase_if(*map, [&](const auto& item) {
        return std::get<1>(item.first) == connector && std::get<2>(item.first) == name;
      });
    }
  }

  static Task<std::optional<Secret>> FromDatabase(std::shared_ptr<Impl> self, Key key) {
    if (!self->pool) co_return std::optional<Secret>();
    auto cached = self->cache.find(key);
    if (cached != self->cache.end() && Clock::now() < cached->second.until) {
      co_return cached->second.value;
    }
    auto [user, connector, name] = key;
    Params params = ParamsOf(user, connector, name);
    SqlRows rows = co_await self->pool->Query(
        "SELECT sealed FROM pie.secrets WHERE user_id = $1 AND connector = $2 AND name = $3",
        std::move(params));
    std::optional<Secret> value;
    if (!rows.empty()) {
      auto secret = self->vault->Decrypt(rows.Text(0, 0), SecretPlace(user, connector, name));
      if (!secret) co_await Fail(secret.error());
      value = std::move(*secret);
    }
    self->Remember(key, value);
    co_return value;
  }

  // nullopt when it is set nowhere.
  static Task<std::optional<Secret>> Look(std::shared_ptr<Impl> self, Key key) {
    const auto& [user, connector, name] = key;
    std::optional<Secret> value;
    if (self->options.provider) value = self->options.provider(user, connector, name);
    if (!value && user.empty()) {
      auto near = self->FromSurroundings(connector, name);
      if (!near) co_await Fail(near.error());
      value = std::move(*near);
    }
    if (!value) value = co_await FromDatabase(self, key);
    if (value) value = self->Known(std::move(*value));
    co_return value;
  }
};

SecretStore::SecretStore(Pool& pool, const Vault& vault, Redactor& redactor,
                         SecretStoreOptions options)
    : impl_(std::make_shared<Impl>(&pool, &vault, redactor, std::move(options))) {}
SecretStore::SecretStore(Redactor& redactor, SecretStoreOptions options)
    : impl_(std::make_shared<Impl>(nullptr, nullptr, redactor, std::move(options))) {}
SecretStore::~SecretStore() = default;

const Secret* SecretStore::Recent(std::string_view user, std::string_view connector,
                                  std::string_view name, bool or_developers) const {
  const Impl::FoundMap& map = or_developers ? impl_->recent_or_developers : impl_->recent;
  auto found = map.find(Impl::KeyView(user, connector, name));
  return found != map.end() && Clock::now() < found->second.until ? &found->second.value : nullptr;
}

Task<Secret> SecretStore::GetSecret(std::string user, std::string connector, std::string name) {
  std::shared_ptr<Impl> impl = impl_;
  Impl::Key key(user, connector, name);
  std::optional<Secret> value = co_await Impl::Look(impl, key);
  if (!value) co_await Fail(NotSet(user, connector, name));
  co_return impl->RememberRecent(impl->recent, std::move(key), std::move(*value));
}

Task<Secret> SecretStore::Find(std::string user, std::string connector, std::string name) {
  std::shared_ptr<Impl> impl = impl_;
  std::optional<Secret> value;
  Impl::Key own(user, connector, name), developers("", connector, name);
  if (!user.empty()) value = co_await Impl::Look(impl, own);
  if (!value) value = co_await Impl::Look(impl, std::move(developers));
  if (!value) co_await Fail(NotSet("", connector, name));
  co_return impl->RememberRecent(impl->recent_or_developers, std::move(own), std::move(*value));
}

Task<void> SecretStore::SetSecret(std::string user, std::string connector, std::string name,
                                  Secret value) {
  std::shared_ptr<Impl> impl = impl_;
  if (!impl->pool) co_await Fail(NoDatabase());
  if (value.empty() || value.Reveal().size() > kMaxSecret) {
    co_await Fail(Error(ErrorCode::kInvalidArgument, "a secret has 1 to 65536 bytes"));
  }
  auto sealed = impl->vault->Encrypt(value.Reveal(), SecretPlace(user, connector, name));
  if (!sealed) co_await Fail(sealed.error());
  Params params = ParamsOf(user, connector, name, *sealed);
  co_await impl->pool->Query(
      "INSERT INTO pie.secrets (user_id, connector, name, sealed) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (user_id, connector, name)"
      " DO UPDATE SET sealed = excluded.sealed, updated_at = now()",
      std::move(params));
  impl->Remember({user, connector, name}, impl->Known(std::move(value)));
  impl->ForgetRecent(connector, name);
}

Task<void> SecretStore::DeleteSecret(std::string user, std::string connector, std::string name) {
  std::shared_ptr<Impl> impl = impl_;
  if (!impl->pool) co_await Fail(NoDatabase());
  Params params = ParamsOf(user, connector, name);
  co_await impl->pool->Query(
      "DELETE FROM pie.secrets WHERE user_id = $1 AND connector = $2 AND name = $3",
      std::move(params));
  impl->Remember({user, connector, name}, std::nullopt);
  impl->ForgetRecent(connector, name);
}

Task<std::vector<SecretInfo>> SecretStore::List(std::string user, std::string connector) {
  if (!impl_->pool) co_return std::vector<SecretInfo>();
  Params params = ParamsOf(user, connector);
  SqlRows rows = co_await impl_->pool->Query(
      "SELECT connector, name, to_char(updated_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
      " FROM pie.secrets WHERE user_id = $1 AND ($2 = '' OR connector = $2) ORDER BY 1, 2",
      std::move(params));
  std::vector<SecretInfo> infos(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    infos[i].user = user;
    infos[i].connector = rows.Copy(i, 0);
    infos[i].name = rows.Copy(i, 1);
    infos[i].updated_at = rows.Copy(i, 2);
  }
  co_return infos;
}

}  // namespace pie
