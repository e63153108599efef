#include "cli/load.h"

#include <cstdio>

#include "cli/commands.h"

namespace pie::gen {

bool Loaded::Load(const std::vector<std::string>& paths, const std::string& root,
                  std::string& problem) {
  std::vector<std::string> manifests;
  if (!FindManifests(paths, manifests, problem)) return false;
  all_read = LoadConnectors(manifests, root, files, diags, connectors);
  return true;
}

int Loaded::Report() const {
  std::fputs(diags.RenderText().c_str(), stderr);
  if (!all_read) return kExitUsage;
  return diags.error_count() > 0 ? kExitDiagnostics : kExitOk;
}

int Fail(const std::string& problem) {
  std::fprintf(stderr, "piec: %s\n", problem.c_str());
  return kExitUsage;
}

std::filesystem::path FolderOf(const Connector& connector, const std::string& root) {
  std::filesystem::path path = connector.path;
  return (path.is_absolute() ? path : std::filesystem::path(root) / path).parent_path();
}

}  // namespace pie::gen
