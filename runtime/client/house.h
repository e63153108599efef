// House: the parts that actions run with, made in the right order and taken down in the reverse
// one. `pie` opens one per process; a C++ program opens one through pie/client.h.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "auth/api_keys.h"
#include "auth/auth.h"
#include "base/loop.h"
#include "billing/billing_store.h"
#include "context/ai.h"
#include "context/blobs.h"
#include "db/managed.h"
#include "db/pool.h"
#include "db/private_cluster.h"
#include "db/run_log.h"
#include "engine/engine.h"
#include "engine/parts.h"
#include "jobs/events.h"
#include "net/egress.h"
#include "net/http_client.h"
#include "vault/redactor.h"
#include "vault/secret_store.h"
#include "vault/vault.h"

namespace pie {

class CaseLibrary;
class Services;
struct ServiceParts;

enum class StoreKind : unsigned char {
  kNone,     // no tables, no run log, nothing stored
  kPrivate,  // a PostgreSQL of its own in `home`
  kUrl,      // the server at `database`
};

struct HouseOptions {
  StoreKind store = StoreKind::kNone;
  std::string database;
  std::string home;      // folder for the vault's key, secrets.env, the private server
  bool sandbox = false;  // recorded cases answer instead of the services
  std::string cases;     // where they are; empty: CaseLibrary::DefaultFolder()
  bool quiet = false;    // says nothing of the private server's start
  std::string extra_ca_file;
  SecretProvider provider;  // asked before every other place of secrets
  EgressPolicy egress;      // only its mappings count
  EngineOptions engine;
  AiOptions ai;
  S3Options s3;  // a bucket for files; without one they are in `home`/files
  std::function<void(LogLevel, std::string_view)> log;  // one line, already redacted

  HouseOptions() = default;
};

// One line on standard error: "pie: error: ...".
void LogLine(LogLevel level, std::string_view text);

// Blocking steps come before the loop runs.
class House {
 public:
  // Opens the store, without changing its schema.
  static Result<std::unique_ptr<House>> OpenStore(const HouseOptions& options);
  // The same with the schema up to date and an engine over the connectors.
  static Result<std::unique_ptr<House>> Open(const HouseOptions& options, const Registry& registry);
  // Stops the run log and the database; within seconds, whatever hangs.
  ~House();
  House(const House&) = delete;
  House& operator=(const House&) = delete;

  Loop& loop() { return loop_; }
  const Redactor& redactor() const { return redactor_; }
  SecretStore& secrets() { return *secrets_; }
  Engine& engine() { return *engine_; }
  Auth& auth() { return *auth_; }
  const std::string& home() const { return home_; }
  // "https://pie.example.com", for links to this executor. Empty until a server listens.
  const std::string& public_url() const { return public_url_; }
  void set_public_url(std::string url) { public_url_ = std::move(url); }
  // Only with a store.
  Pool& pool() { return *pool_; }
  const DatabaseAddress& address() const { return address_; }
  Vault& vault() { return vault_; }
  ApiKeys& keys() { return *keys_; }
  RunLog& run_log() { return *run_log_; }
  ManagedDb& managed() { return *managed_; }
  BillingStore& billing() { return *billing_; }
  Services& services() { return *services_; }
  ToolEvents& tool_events() { return *tool_events_; }
  const EgressPolicy& egress() const { return egress_; }
  HttpClient& http() { return *http_; }

 private:
  House() = default;
  Result<Unit> OpenDatabase(const HouseOptions& options);
  Result<Unit> OpenVault();
  void OpenSecrets(const HouseOptions& options);
  Result<Unit> OpenTables(const Registry& registry);
  Result<Unit> OpenAuth(const HouseOptions& options, const Registry& registry);
  Result<Unit> OpenCases(const HouseOptions& options);
  ServiceParts PartsOfServices(const HouseOptions& options);

  Loop loop_;
  std::string home_;
  std::string public_url_;
  DatabaseAddress address_;
  std::unique_ptr<PrivateCluster> cluster_;
  std::unique_ptr<Pool> pool_;
  Vault vault_;
  Redactor redactor_;
  std::unique_ptr<ApiKeys> keys_;
  std::unique_ptr<RunLog> run_log_;
  std::unique_ptr<SecretStore> secrets_;
  std::unique_ptr<ManagedDb> managed_;
  std::unique_ptr<BillingStore> billing_;
  std::unique_ptr<HttpClient> http_;
  EgressPolicy egress_;
  std::unique_ptr<Auth> auth_;
  std::unique_ptr<CaseLibrary> cases_;
  std::unique_ptr<Services> services_;
  std::unique_ptr<ToolEvents> tool_events_;
  std::unique_ptr<Engine> engine_;
};

}  // namespace pie
