// Engine: the one place where every action runs, whatever the caller: REST, MCP, command line,
// schedule or another action. It decodes and validates the arguments, applies authentication,
// budget, deadline, limits and retries, runs the declarative binding or the native code, shapes the
// result and writes the run log.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "auth/key_policy.h"
#include "base/loop.h"
#include "pie/context.h"
#include "pie/table.h"

namespace pie {

// Who calls. Made by auth/ from an API key; the command line and the tests make their own.
struct Principal {
  std::string user_id;
  std::string display_name;
  std::string key_id;
  std::shared_ptr<const KeyPolicy> policy;  // null: everything is allowed
  bool admin = false;  // may see and change what is not their own: settings of connectors, users
  Principal() = default;
};

// The caller's end of a running call; a surface implements what its protocol can do. The defaults
// drop what is sent and refuse what is asked with kNotImplemented.
class CallSink {
 public:
  virtual ~CallSink() = default;
  virtual Task<void> Progress(double progress, double total, String message);
  virtual Task<void> Log(LogLevel level, Json message);
  virtual Task<void> StreamEvent(String type, Json data);
  virtual Task<List<Json>> AskAll(List<Question> questions);
  virtual bool CanAsk(std::string_view method) const;
};

class Replay;  // engine/replay.h
class Transaction;

struct CallRequest {
  const Principal* principal = nullptr;  // must outlive the call
  const ConnectorTable* connector = nullptr;
  unsigned action = 0;                // index into connector->actions
  std::string_view arguments;         // JSON object; empty means {}; must outlive the call
  std::string connection;             // empty: the user's default connection
  std::string_view surface = "rest";  // for the run log: rest, mcp, cli, schedule
  CallSink* sink = nullptr;           // may be null
  bool confirmed = false;             // a person said yes to what the key asks to be confirmed
  Replay* replay = nullptr;           // set: a recorded case answers instead of the services
  bool metered = true;                // costs what a call costs
  CallRequest() = default;
};

struct CallOutcome {
  Result<Unit> status;    // the error, when the call failed
  std::string result;     // JSON text of the result: an object (lists are wrapped, see README)
  List<Content> content;  // blocks that the action added with Context::Reply
  std::string run_id;
  CallOutcome() = default;
};

// Native code with free JSON in and out: that of a prompt or a resource.
struct InvokeRequest {
  const Principal* principal = nullptr;  // must outlive the call
  const ConnectorTable* connector = nullptr;
  std::string name;  // for the run log: "prompt summary", "resource docs://x"
  JsonInvokeFn invoke = nullptr;
  Json input;
  std::string connection;  // empty: the user's default connection
  std::string_view surface = "mcp";
  CallSink* sink = nullptr;  // may be null
  bool metered = false;      // costs what a call costs
  unsigned seconds = 0;      // 0: as for any call
  // Set: takes what the parts of the context want written, for the caller to commit together with
  // what it has to write itself. Otherwise the engine commits it.
  std::vector<std::function<Result<Unit>(Transaction&)>>* commits = nullptr;
  InvokeRequest() = default;
};

// What a C++ program does with a Context of its own, as native code would.
struct WorkRequest {
  const Principal* principal = nullptr;  // must outlive the work
  const ConnectorTable* connector = nullptr;
  std::string name;        // for the run log
  std::string connection;  // empty: the user's default connection
  std::string_view surface = "library";
  unsigned requests = 0;  // budget; 0: as for any call
  unsigned seconds = 0;
  unsigned long long bytes = 0;
  std::function<Task<void>(Context&)> work;
  WorkRequest() = default;
};

struct EngineMetrics;
struct EngineParts;  // engine/parts.h: HTTP client, database, vault, policy, run log, sandbox

class Engine {
 public:
  Engine(Loop& loop, Registry registry, EngineParts parts);
  ~Engine();

  // Never fails itself: a failed call is an outcome with an error. Destroying the task cancels it.
  Task<CallOutcome> Call(CallRequest request);
  // Runs the code with the same budget, deadline and run log; fails as the code does.
  Task<Json> Invoke(InvokeRequest request);
  // The same for work that keeps its value to itself.
  Task<void> Run(WorkRequest request);

  // Sends the request that the manifest's `verify` names, and gives the account's label (may be
  // empty). Fails as a call does; kNotImplemented when the manifest names none.
  Task<std::string> Verify(const Principal& principal, const ConnectorTable& connector,
                           std::string connection);

  // `listener` hears of Context::ResourceChanged(). One listener; it must not call the engine.
  void OnResourceChanged(
      std::function<void(std::string_view user_id, std::string_view uri)> listener);

  const Registry& registry() const;
  const EngineMetrics& metrics() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
