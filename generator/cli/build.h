// `piec build`, `piec scaffold`, `piec docs`: the back half of the compiler.
#pragma once

#include <string>
#include <vector>

namespace pie::gen {

struct BuildOptions {
  std::vector<std::string> paths = {"plugins"};
  std::string root = ".";  // paths in messages and output are relative to it
  std::string out = "generated";
  std::string templates;  // folder that replaces the built-in templates
  std::string state;      // file that remembers what need not be built again; see build_state.h
  bool stubs = false;     // write <name>.cc beside a manifest that needs one
  // For the build of this project: C++ files that include the generated ones, so that the list of
  // sources is known before they exist. See unity.h.
  std::string unity;
  unsigned buckets = 32;
  std::string known_sources;  // file with a path per line
};
int RunBuild(const BuildOptions& options);

struct OneConnector {
  std::string name;
  std::vector<std::string> paths = {"plugins"};
  std::string root = ".";
};
int RunScaffold(const OneConnector& options);
int RunDocs(const OneConnector& options);

}  // namespace pie::gen
