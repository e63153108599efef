// The subcommands of `piec`. Each returns the exit code: 0 ok, 1 diagnostics, 2 usage or I/O.
#pragma once

#include <string>
#include <vector>

namespace pie::gen {

inline constexpr int kExitOk = 0;
inline constexpr int kExitDiagnostics = 1;
inline constexpr int kExitUsage = 2;

struct CheckOptions {
  std::vector<std::string> paths = {"plugins"};
  std::string root = ".";   // paths in messages are relative to it
  bool json = false;        // diagnostics as JSON on stdout
  bool dump_model = false;  // the model as sorted text on stdout
  bool list = false;        // only print every check id and what it means
};
int RunCheck(const CheckOptions& options);

struct NewOptions {
  std::string name;
  std::string root = ".";
  std::string kind = "connector";  // connector | tool | skill | automation
};
int RunNew(const NewOptions& options);

}  // namespace pie::gen
