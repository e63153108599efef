// App: everything that answers HTTP requests, by path.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "auth/api_keys.h"
#include "db/pool.h"
#include "db/run_log.h"
#include "engine/engine.h"
#include "net/http_server.h"
#include "surface/catalog.h"
#include "surface/gate.h"
#include "surface/routes.h"
#include "surface/tool_search.h"
#include "vault/vault.h"

namespace pie {

// All that is set must outlive the app; what is null is not offered.
struct AppParts {
  Loop* loop = nullptr;
  Engine* engine = nullptr;
  const Catalog* catalog = nullptr;
  const Vault* vault = nullptr;
  ApiKeys* keys = nullptr;
  RunLog* run_log = nullptr;
  Pool* pool = nullptr;
  GateOptions gate;
  std::function<Task<std::string>()> more_metrics;  // lines for /metrics; may be empty
  Routes routes;                                    // what the topics added
  ToolSearch* search = nullptr;                     // null: search_tools refuses
  bool discover = false;                            // MCP lists search_tools and call_tool only
  bool sandbox = false;
  std::string public_url;                               // empty: as the Host header says
  std::function<void(LogLevel, std::string_view)> log;  // one line for the operator
  AppParts() = default;
};

class App {
 public:
  explicit App(AppParts parts);
  ~App();

  // For HttpServer.
  Task<void> Handle(ServerRequest& request, ServerResponse& response);
  // Ends long-lived streams; call before HttpServer::Stop(). Calls go on.
  void Stop();
  // Cancels what is still under way; give the loop a turn before anything is destroyed.
  void End();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
