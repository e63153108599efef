// Connections: the accounts of users at services.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "auth/grant.h"
#include "base/loop.h"
#include "db/pool.h"
#include "pie/table.h"
#include "vault/secret_store.h"

namespace pie {

// The label under which `pie connect` stores when it is told none.
inline constexpr const char* kDefaultConnection = "default";

struct Connection {
  std::string id, user, connector;
  std::string label;     // chosen by the user; unique among theirs of one connector
  std::string provider;  // of a sign-in: google, github, ..., custom
  std::string account;   // what the service calls the account: an address, a login
  std::string auth;      // oauth: signed in; given: typed in by the user
  bool is_default = false;
  Json fields;  // name -> text, as the manifest's `connection` declares
  // Separated by spaces: what was granted, and what was asked for and not granted.
  std::string scopes, missing_scopes;
  // ok | expiring (ends within a day, and cannot be renewed) | exhausted (the provider renews no
  // more) | revoked (the service refuses the token) | error (the last check failed) |
  // disconnecting (see Leave())
  std::string state = "ok";
  std::string reason;
  bool has_token = false, renewable = false;
  // Unix time; 0: never. verified: the last check that ended well.
  int64_t created_ms = 0, updated_ms = 0, verified_ms = 0, checked_ms = 0;
  int64_t expires_ms = 0, used_ms = 0;  // of its token

  Connection() = default;
};

// A connection with its secret fields, for the engine.
struct OpenConnection : Connection {
  // Set when it comes from the program around the executor instead of the database.
  Secret given_token;

  OpenConnection() = default;
};

// What to store. Absent parts stay as they are.
struct ConnectionDraft {
  std::string user, connector;
  std::string target;  // id or label of one there is, or the label of a new one; see Put()
  std::string auth = "given";
  std::string provider, account;
  Json fields;
  std::optional<Grant> grant;
  bool make_default = false;

  ConnectionDraft() = default;
};

struct ConnectionChange {
  std::optional<std::string> label;
  bool make_default = false;

  ConnectionChange() = default;
};

struct ConnectionEvent {
  enum class Kind : unsigned char { kConnected, kLeaving, kRemoved };
  Kind kind = Kind::kConnected;
  std::string id, user, connector;

  ConnectionEvent() = default;
};

// Runs on a pool thread inside the transaction that makes or removes the connection: what it
// enqueues is there if and only if the change is.
using ConnectionHook = std::function<Result<Unit>(Transaction&, const ConnectionEvent&)>;

struct ConnectionsParts {
  Pool* pool = nullptr;  // null: only what the secret store's provider gives
  const Vault* vault = nullptr;
  SecretStore* secrets = nullptr;
  Registry registry;
  std::function<void(const std::string& id)> changed;  // its token is another, or gone
  Milliseconds cache_for{5'000};

  ConnectionsParts() = default;
};

// Loop thread only.
class Connections {
 public:
  explicit Connections(ConnectionsParts parts);
  ~Connections();
  Connections(const Connections&) = delete;
  Connections& operator=(const Connections&) = delete;

  // For calls: `which` is an id or a label; empty or "default" means the default one. Null: there
  // is none. Up to `cache_for` old.
  Task<std::shared_ptr<const OpenConnection>> Find(std::string user, std::string connector,
                                                   std::string which);
  // Empty `connector`: of all. Empty `user`: of everybody, for the operator.
  Task<std::vector<Connection>> List(std::string user, std::string connector);
  // kNotFound when it is not the user's.
  Task<OpenConnection> Get(std::string user, std::string id);

  // Updates the one that `target` names ("default" also means the default one), else makes one
  // with this label. With an empty target a sign-in updates the connection of the same account, or
  // a default one that has no token yet. The user's first one of a connector is their default.
  Task<Connection> Put(ConnectionDraft draft);
  Task<Connection> Change(std::string user, std::string id, ConnectionChange change);
  // It is there, with its token, for those who know its id: the hooks of its connector. Whoever
  // hears of kLeaving sees to it that it is removed in the end.
  Task<void> Leave(std::string user, std::string id);
  Task<void> Remove(std::string user, std::string id);
  // Notes how a check ended: `account` may be empty, `error` null when all is well.
  Task<void> NoteCheck(std::string id, std::string account, const Error* error);
  // Of one that said nothing about the connection: the service was away, say.
  Task<void> NoteTry(std::string id);

  // Moves what older versions kept among the secrets (`connection.<label>`); how many there were.
  Task<int> Adopt();
  // One more listener of changes; before the first call.
  void OnChange(ConnectionHook hook);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace pie
