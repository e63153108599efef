// House: the parts of an executor, made in the right order and taken down in the reverse one.
#pragma once

#include <memory>
#include <string>

#include "auth/api_keys.h"
#include "base/loop.h"
#include "db/managed.h"
#include "db/pool.h"
#include "db/private_cluster.h"
#include "db/run_log.h"
#include "engine/engine.h"
#include "executor/options.h"
#include "net/egress.h"
#include "net/http_client.h"
#include "surface/catalog.h"
#include "vault/redactor.h"
#include "vault/secret_store.h"
#include "vault/vault.h"

namespace pie {

class CaseLibrary;

// One line for the operator, on stderr.
void LogLine(LogLevel level, std::string_view text);

// Blocking steps come before the loop runs.
class House {
 public:
  // Opens the database, without changing its schema.
  static Result<std::unique_ptr<House>> OpenStore(const Options& options);
  // The same with the schema up to date and an engine over the connectors.
  static Result<std::unique_ptr<House>> Open(const Options& options, const Registry& registry);
  // Stops the run log and the database; within seconds, whatever hangs.
  ~House();
  House(const House&) = delete;
  House& operator=(const House&) = delete;

  Loop& loop() { return loop_; }
  Pool& pool() { return *pool_; }
  Vault& vault() { return vault_; }
  ApiKeys& keys() { return *keys_; }
  RunLog& run_log() { return *run_log_; }
  SecretStore& secrets() { return *secrets_; }
  Engine& engine() { return *engine_; }
  const Catalog& catalog() { return *catalog_; }
  const std::string& home() const { return home_; }

 private:
  House();
  Result<Unit> OpenDatabase(const Options& options);
  Result<Unit> BuildEngine(const Options& options, const Registry& registry);

  Loop loop_;
  std::string home_;
  DatabaseAddress address_;
  std::unique_ptr<PrivateCluster> cluster_;
  std::unique_ptr<Pool> pool_;
  Vault vault_;
  Redactor redactor_;
  std::unique_ptr<ApiKeys> keys_;
  std::unique_ptr<RunLog> run_log_;
  std::unique_ptr<SecretStore> secrets_;
  std::unique_ptr<ManagedDb> managed_;
  std::unique_ptr<HttpClient> http_;
  EgressPolicy egress_;  // only its mappings count
  std::unique_ptr<CaseLibrary> cases_;
  std::unique_ptr<Catalog> catalog_;
  std::unique_ptr<Engine> engine_;
};

}  // namespace pie
