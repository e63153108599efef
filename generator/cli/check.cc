#include <cstdio>

#include "cli/commands.h"
#include "model/dump.h"
#include "pipeline.h"
#include "source/check_ids.h"

namespace pie::gen {

int RunCheck(const CheckOptions& options) {
  if (options.list) {
    for (const CheckId& check : CheckIds()) {
      std::printf("%-20s %s\n", std::string(check.id).c_str(), std::string(check.summary).c_str());
    }
    return kExitOk;
  }
  std::vector<std::string> manifests;
  std::string problem;
  if (!FindManifests(options.paths, manifests, problem)) {
    std::fprintf(stderr, "piec: %s\n", problem.c_str());
    return kExitUsage;
  }
  SourceFiles files;
  Diagnostics diags(files);
  std::vector<Connector> connectors;
  bool all_read = LoadConnectors(manifests, options.root, files, diags, connectors);
  if (options.dump_model) {
    for (const Connector& connector : connectors) {
      if (!connector.has_errors) std::fputs(DumpModel(connector).c_str(), stdout);
    }
  }
  if (options.json) {
    std::fputs(diags.RenderJson().c_str(), stdout);
  } else {
    std::fputs(diags.RenderText().c_str(), stderr);
  }
  if (!all_read) return kExitUsage;
  return diags.error_count() > 0 ? kExitDiagnostics : kExitOk;
}

}  // namespace pie::gen
