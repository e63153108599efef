// Auth: connections, their tokens and sign-ins, put together.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "auth/connections.h"
#include "auth/modes.h"
#include "auth/token_cache.h"

namespace pie {

class Redactor;

struct AuthParts {
  Loop* loop = nullptr;
  Pool* pool = nullptr;  // null: tokens live in memory, and nothing can be stored
  const Vault* vault = nullptr;
  SecretStore* secrets = nullptr;
  Redactor* redactor = nullptr;
  HttpClient* http = nullptr;
  const EgressPolicy* egress = nullptr;  // mappings and the like
  bool allow_http = false;
  bool allow_private_egress = false;
  Registry registry;
  std::function<void(std::string_view)> log;  // one line for the operator

  AuthParts() = default;
};

// Whose token a call needs.
struct TokenUse {
  const ConnectorTable* connector = nullptr;
  const AuthRow* auth = nullptr;
  std::string user;
  std::shared_ptr<const OpenConnection> connection;  // may be null

  TokenUse() = default;
};

struct Departure {
  bool done = false;    // false: it is leaving
  std::string trouble;  // what went wrong at the provider; empty when nothing did

  Departure() = default;
};

// Loop thread only.
class Auth {
 public:
  explicit Auth(AuthParts parts);
  ~Auth();
  Auth(const Auth&) = delete;
  Auth& operator=(const Auth&) = delete;

  Connections& connections();
  AuthHttp& http();
  const AuthParts& parts() const;

  // The token of a call, fetched or renewed when that is due. kNotConnected says how to connect.
  Task<Secret> Token(TokenUse use);
  // As TokenCache::Replace().
  Task<std::optional<Secret>> Replace(TokenUse use, Secret rejected);

  // Ends a connection; at once, or when its connector has an onDisconnect, by Connections::Leave():
  // the hook runs first, as long as the token works.
  Task<Departure> Disconnect(std::string user, std::string id);
  // Takes the grant back at the provider, as far as that can be done, and removes the connection.
  // Gives what went wrong at the provider, in words; empty when nothing did.
  Task<std::string> EndConnection(std::string user, std::string id);

  // Keeps the newest secrets out of all texts.
  void Guard(const Secret& secret);
  TokenCacheStats stats() const;
  // Before the loop ends: what providers have granted is stored.
  Task<void> Stop();

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

// What a user does to connect: "connect it with: pie connect github".
std::string ConnectAdvice(const ConnectorTable& connector);

}  // namespace pie
