#include <csignal>
#include <cstdio>
#include <exception>

#include "executor/commands.h"
#include "surface/error_json.h"
#include "table/decode.h"

namespace pie {
namespace {

int Dispatch(const Options& options, const Registry& registry) {
  const std::string& command = options.command;
  if (command == "serve") return Serve(options, registry);
  if (command == "call") return CallAction(options, registry);
  if (command == "tools") return ListTools(options, registry);
  if (command == "mcp") return ServeStdio(options, registry);
  if (command == "connect") return Connect(options, registry);
  if (command == "db migrate") return DbMigrate(options);
  if (command == "db status") return DbStatus(options);
  if (command == "key create") return KeysCreate(options, registry);
  if (command == "key rotate-vault") return VaultRotate(options);
  if (command == "key list") return KeysList(options);
  if (command == "key revoke") return KeysRevoke(options);
  if (command == "runs") return ListRuns(options);
  if (command.starts_with("webhooks ")) return Webhooks(options, registry);
  if (command == "jobs list") return ListJobs(options);
  if (command == "jobs dead") return ListJobs(options);
  if (command == "jobs replay") return ReplayJobs(options);
  if (command == "doctor") return Doctor(options, registry);
  if (command == "cases") return CheckCases(options, registry);
  return kUsage;
}

}  // namespace

int Failed(const Options& options, const Error& error) {
  if (options.json) {
    std::printf("%s\n", ErrorJson(error).c_str());
    return kFailed;
  }
  std::string message = error.message;
  // For the operator: the database's own words, for example.
  if (!error.detail.empty()) message += ": " + std::string(error.detail);
  std::fprintf(stderr, "pie: %s\n", message.c_str());
  for (const Problem& problem : error.problems) {
    std::string line = Describe(problem);
    if (message.find(line) == std::string::npos) std::fprintf(stderr, "  %s\n", line.c_str());
  }
  return kFailed;
}

int ExecutorMain(int argc, char** argv, const Registry& registry) {
  std::signal(SIGPIPE, SIG_IGN);
  Options options;
  int code = kOk;
  if (!ParseOptions(argc, argv, options, code)) return code;
  try {
    return Dispatch(options, registry);
  } catch (const std::exception& exception) {
    std::fprintf(stderr, "pie: internal error: %s\n", exception.what());
    return kFailed;
  }
}

}  // namespace pie
