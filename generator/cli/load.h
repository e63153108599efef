// What the commands of the back half start from.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "pipeline.h"

namespace pie::gen {

// The connectors below some paths, checked.
struct Loaded {
  SourceFiles files;
  Diagnostics diags{files};
  std::vector<Connector> connectors;
  bool all_read = true;

  // False when a path is not there; `problem` says which.
  bool Load(const std::vector<std::string>& paths, const std::string& root, std::string& problem);
  // Prints the diagnostics; gives the exit code.
  int Report() const;
};

// Prints "piec: <problem>"; gives the exit code.
int Fail(const std::string& problem);

// The folder of a connector's manifest, where its author's code and cases are.
std::filesystem::path FolderOf(const Connector& connector, const std::string& root);

}  // namespace pie::gen
