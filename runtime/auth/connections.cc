#include "auth/connections.h"

#include <map>

#include "auth/connection_rows.h"
#include "auth/fields.h"
#include "base/json_access.h"
#include "table/find.h"

namespace pie {
namespace {

using Steady = std::chrono::steady_clock;

constexpr size_t kMaxCached = 10'000;
constexpr int kMaxAdopted = 10'000;

Error NotYours(const std::string& id) {
  return Error(ErrorCode::kNotFound,
               "no connection '" + id.substr(0, 100) + "'; GET /api/connections lists them");
}

Error NoDatabase() {
  return Error(ErrorCode::kUnavailable, "connections cannot be stored: there is no database");
}

}  // namespace

struct Connections::Impl {
  using Key = std::pair<std::string, std::string>;  // user, connector
  using Found = std::shared_ptr<const OpenConnection>;
  struct Cached {
    std::map<std::string, Found> by_name;  // as it was asked for
    Steady::time_point until;
  };

  explicit Impl(ConnectionsParts given) : parts(std::move(given)) {}

  const ConnectionsParts parts;
  std::vector<ConnectionHook> hooks;
  std::map<Key, Cached> cache;

  const ConnectorTable* Table(std::string_view name) const {
    return FindConnector(parts.registry, name);
  }

  Found* FindCached(const Key& key, const std::string& which) {
    auto found = cache.find(key);
    if (found == cache.end()) return nullptr;
    if (Steady::now() >= found->second.until) {
      cache.erase(found);
      return nullptr;
    }
    auto named = found->second.by_name.find(which);
    return named == found->second.by_name.end() ? nullptr : &named->second;
  }

  void Remember(const Key& key, const std::string& which, Found found) {
    if (cache.size() >= kMaxCached) cache.clear();
    Cached& entry = cache[key];
    if (entry.by_name.empty()) entry.until = Steady::now() + parts.cache_for;
    if (entry.by_name.size() > 200) entry.by_name.clear();
    entry.by_name[which] = std::move(found);
  }

  void Changed(const Connection& row) {
    cache.erase({row.user, row.connector});
    if (parts.changed) parts.changed(row.id);
  }

  Result<Unit> Tell(Transaction& transaction, ConnectionEvent::Kind kind, const std::string& id,
                    const std::string& user, const std::string& connector) const {
    ConnectionEvent event;
    event.kind = kind;
    event.id = id;
    event.user = user;
    event.connector = connector;
    for (const ConnectionHook& hook : hooks) {
      if (Result<Unit> told = hook(transaction, event); !told) return told;
    }
    return Unit();
  }

  Task<std::vector<OpenConnection>> Select(std::string condition, Params params) {
    std::function<Result<std::vector<OpenConnection>>(Transaction&)> work =
        [vault = *parts.vault, condition, params](Transaction& transaction) {
          return ConnectionRows(transaction, vault).Select(condition, params);
        };
    return parts.pool->Run<std::vector<OpenConnection>>(std::move(work));
  }

  // From the program around the executor: {"fields": {..}, "token": ".."}.
  Task<Found> FromProvider(std::string user, std::string connector, std::string which) {
    std::string name = "connection." + (which.empty() ? std::string(kDefaultConnection) : which);
    Result<Secret> text = co_await parts.secrets->GetSecret(user, connector, name).AsResult();
    if (!text && text.error().code == ErrorCode::kNotFound) co_return Found();
    if (!text) co_await Fail(text.error());
    Result<Json> json = JsonAccess::Parse(text->Reveal());
    if (!json) co_await Fail(Error(ErrorCode::kInternal, "the given connection is no JSON object"));
    auto found = std::make_shared<OpenConnection>();
    found->id = "given";
    found->user = user;
    found->connector = connector;
    found->label = which;
    found->auth = "given";
    found->fields = (*json)["fields"];
    found->given_token = Secret(std::string((*json)["token"].AsString()));
    found->has_token = !found->given_token.empty();
    co_return Found(std::move(found));
  }

  Task<Found> Look(std::string user, std::string connector, std::string which) {
    Params params = ParamsOf(user, connector);
    std::string condition = "c.user_id = $1 AND c.connector = $2 AND ";
    if (which.empty()) {
      condition += "c.is_default";
    } else if (which == kDefaultConnection) {
      condition += "(c.label = 'default' OR c.is_default) ORDER BY c.label <> 'default' LIMIT 1";
    } else {
      params.emplace_back(which);
      condition += "(c.id = $3 OR c.label = $3) ORDER BY c.id <> $3 LIMIT 1";
    }
    std::vector<OpenConnection> rows = co_await Select(std::move(condition), std::move(params));
    if (rows.empty()) co_return Found();
    co_return Found(std::make_shared<OpenConnection>(std::move(rows.front())));
  }
};

Connections::Connections(ConnectionsParts parts)
    : impl_(std::make_shared<Impl>(std::move(parts))) {}
Connections::~Connections() = default;

void Connections::OnChange(ConnectionHook hook) { impl_->hooks.push_back(std::move(hook)); }

Task<std::shared_ptr<const OpenConnection>> Connections::Find(std::string user,
                                                              std::string connector,
                                                              std::string which) {
  std::shared_ptr<Impl> impl = impl_;
  Impl::Key key(user, connector);
  if (Impl::Found* cached = impl->FindCached(key, which)) co_return *cached;
  Impl::Found found = co_await impl->FromProvider(user, connector, which);
  if (!found && impl->parts.pool) found = co_await impl->Look(user, connector, which);
  impl->Remember(key, which, found);
  co_return found;
}

Task<std::vector<Connection>> Connections::List(std::string user, std::string connector) {
  std::vector<Connection> list;
  if (!impl_->parts.pool) co_return list;
  Params params = ParamsOf(user, connector);
  std::vector<OpenConnection> rows = co_await impl_->Select(
      "($1 = '' OR c.user_id = $1) AND ($2 = '' OR c.connector = $2)"
      " ORDER BY c.connector, c.user_id, NOT c.is_default, c.label LIMIT 1000",
      std::move(params));
  list.assign(rows.begin(), rows.end());
  co_return list;
}

Task<OpenConnection> Connections::Get(std::string user, std::string id) {
  if (!impl_->parts.pool) co_await Fail(NotYours(id));
  Params params = ParamsOf(id, user);
  std::vector<OpenConnection> rows =
      co_await impl_->Select("c.id = $1 AND c.user_id = $2", std::move(params));
  if (rows.empty()) co_await Fail(NotYours(id));
  co_return std::move(rows.front());
}

Task<Connection> Connections::Put(ConnectionDraft draft) {
  std::shared_ptr<Impl> impl = impl_;
  if (!impl->parts.pool) co_await Fail(NoDatabase());
  const ConnectorTable* table = impl->Table(draft.connector);
  if (table) {
    if (Result<Unit> good = CheckFields(*table, draft.fields); !good) co_await Fail(good.error());
  }
  // The job may outlive this coroutine, so it owns what it uses.
  std::function<Result<std::string>(Transaction&)> work =
      [impl, table, draft](Transaction& transaction) -> Result<std::string> {
    bool created = false;
    ConnectionRows rows(transaction, *impl->parts.vault);
    Result<std::string> id = rows.Put(draft, table, created);
    if (!id || (!created && !draft.grant)) return id;
    Result<Unit> told = impl->Tell(transaction, ConnectionEvent::Kind::kConnected, *id, draft.user,
                                   draft.connector);
    if (!told) return told.error();
    return id;
  };
  std::string id = co_await impl->parts.pool->Run<std::string>(std::move(work));
  OpenConnection row = co_await Get(draft.user, id);
  impl->Changed(row);
  co_return row;
}

Task<Connection> Connections::Change(std::string user, std::string id, ConnectionChange change) {
  std::shared_ptr<Impl> impl = impl_;
  if (!impl->parts.pool) co_await Fail(NotYours(id));
  std::function<Result<Unit>(Transaction&)> work = [impl, user, id,
                                                    change](Transaction& transaction) {
    return ConnectionRows(transaction, *impl->parts.vault).Change(user, id, change);
  };
  co_await impl->parts.pool->RunTransaction(std::move(work));
  OpenConnection row = co_await Get(user, id);
  impl->Changed(row);
  co_return row;
}

Task<void> Connections::Leave(std::string user, std::string id) {
  std::shared_ptr<Impl> impl = impl_;
  OpenConnection row = co_await Get(user, id);
  std::function<Result<Unit>(Transaction&)> work = [impl,
                                                    row](Transaction& transaction) -> Result<Unit> {
    auto left = ConnectionRows::Leave(transaction, row.user, row.connector, row.id);
    if (!left) return left.error();
    if (left->empty()) return Unit();  // it is leaving already
    return impl->Tell(transaction, ConnectionEvent::Kind::kLeaving, row.id, row.user,
                      row.connector);
  };
  co_await impl->parts.pool->RunTransaction(std::move(work));
  impl->Changed(row);
}

Task<void> Connections::Remove(std::string user, std::string id) {
  std::shared_ptr<Impl> impl = impl_;
  OpenConnection row = co_await Get(user, id);
  std::function<Result<Unit>(Transaction&)> work = [impl,
                                                    row](Transaction& transaction) -> Result<Unit> {
    auto gone = transaction.Query("DELETE FROM pie.connections WHERE id = $1 AND user_id = $2",
                                  ParamsOf(row.id, row.user));
    if (!gone) return gone.error();
    if (gone->affected() == 0) return NotYours(row.id);
    Result<Unit> heir = ConnectionRows::NameHeir(transaction, row.user, row.connector);
    if (!heir) return heir;
    return impl->Tell(transaction, ConnectionEvent::Kind::kRemoved, row.id, row.user,
                      row.connector);
  };
  co_await impl->parts.pool->RunTransaction(std::move(work));
  impl->Changed(row);
}

Task<void> Connections::NoteCheck(std::string id, std::string account, const Error* error) {
  if (!impl_->parts.pool) co_return;
  std::string reason = error ? std::string(error->message).substr(0, 500) : "";
  Params params = ParamsOf(id, account, error != nullptr, reason);
  // What the provider said of the sign-in itself weighs more than one failed check.
  co_await impl_->parts.pool->Query(
      "UPDATE pie.connections SET checked_at = now(),"
      " verified_at = CASE WHEN $3 THEN verified_at ELSE now() END,"
      " account = CASE WHEN $2 <> '' THEN $2 ELSE account END,"
      " state = CASE WHEN state = 'exhausted' OR (state = 'revoked' AND $3) THEN state"
      "   WHEN $3 THEN 'error' ELSE 'ok' END,"
      " reason = CASE WHEN state = 'exhausted' THEN reason ELSE $4 END WHERE id = $1",
      std::move(params));
}

Task<void> Connections::NoteTry(std::string id) {
  if (!impl_->parts.pool) co_return;
  Params params = ParamsOf(id);
  co_await impl_->parts.pool->Query("UPDATE pie.connections SET checked_at = now() WHERE id = $1",
                                    std::move(params));
}

Task<int> Connections::Adopt() {
  std::shared_ptr<Impl> impl = impl_;
  if (!impl->parts.pool) co_return 0;
  std::function<Result<int>(Transaction&)> work = [impl](Transaction& transaction) -> Result<int> {
    const Vault& vault = *impl->parts.vault;
    auto rows = transaction.Query(
        "SELECT s.user_id, s.connector, s.name, s.sealed FROM pie.secrets s JOIN pie.users u"
        " ON u.id = s.user_id WHERE s.name LIKE 'connection.%' LIMIT $1 FOR UPDATE OF s SKIP "
        "LOCKED",
        ParamsOf(kMaxAdopted));
    if (!rows) return rows.error();
    int adopted = 0;
    for (size_t i = 0; i < rows->size(); ++i) {
      SecretPlace place(rows->Copy(i, 0), rows->Copy(i, 1), rows->Copy(i, 2));
      auto plain = vault.Decrypt(rows->Text(i, 3), place);
      if (!plain) continue;  // its key is not here now; it stays for a start that has it
      Result<Json> json = JsonAccess::Parse(plain->Reveal());
      if (!json || !json->is_object()) continue;
      ConnectionDraft draft;
      draft.user = place.tenant;
      draft.connector = place.connector;
      draft.target = place.name.substr(std::string_view("connection.").size());
      draft.fields = (*json)["fields"];
      if (!(*json)["token"].AsString().empty()) {
        draft.grant.emplace();
        draft.grant->access = Secret(std::string((*json)["token"].AsString()));
      }
      bool created = false;
      auto put =
          ConnectionRows(transaction, vault).Put(draft, impl->Table(draft.connector), created);
      if (!put) return put.error();
      auto gone = transaction.Query(
          "DELETE FROM pie.secrets WHERE user_id = $1 AND connector = $2 AND name = $3",
          ParamsOf(place.tenant, place.connector, place.name));
      if (!gone) return gone.error();
      ++adopted;
    }
    return adopted;
  };
  int adopted = co_await impl->parts.pool->Run<int>(std::move(work));
  co_return adopted;
}

}  // namespace pie
