// CPU of the engine's own part of a call: decode, validate, bind, project, record. The service is a
// recorded case, so that no socket is in the numbers.
#include <benchmark/benchmark.h>

#include "base/json_access.h"
#include "engine/cases.h"
#include "engine/engine.h"
#include "engine/parts.h"
#include "engine/replay.h"
#include "pie/registry.h"
#include "vault/redactor.h"

namespace pie {
namespace {

const ConnectorTable& Connector(std::string_view name) {
  for (const ConnectorTable* connector : kRegistry) {
    if (name == connector->name) return *connector;
  }
  abort();
}

void Call(benchmark::State& state, const char* connector_name, const char* action) {
  const ConnectorTable& connector = Connector(connector_name);
  CaseLibrary library(PIE_SOURCE_DIR "/plugins");
  const Case* recorded = nullptr;
  for (const Case& one : **library.Of(connector_name)) {
    if (!recorded && one.action == action) recorded = &one;
  }
  Loop loop;
  Redactor redactor;
  EngineParts parts;
  parts.redactor = &redactor;
  Engine engine(loop, kRegistry, std::move(parts));
  Principal principal;
  principal.user_id = "u";
  std::string arguments = JsonAccess::Dump(recorded->input);
  unsigned index = 0;
  while (std::string_view(connector.actions.data[index].name) != action) ++index;
  for (auto _ : state) {
    Replay replay(*recorded, false);
    CallRequest request;
    request.principal = &principal;
    request.connector = &connector;
    request.action = index;
    request.arguments = arguments;
    request.replay = &replay;
    Result<CallOutcome> outcome = loop.RunUntilDone(engine.Call(std::move(request)));
    if (!outcome->status) state.SkipWithError("the call failed");
  }
}

BENCHMARK_CAPTURE(Call, github_create_issue, "github", "create_issue");
BENCHMARK_CAPTURE(Call, slack_post_message, "slack", "post_message");
BENCHMARK_CAPTURE(Call, weather, "weather", "current");

}  // namespace
}  // namespace pie

BENCHMARK_MAIN();
