// Where a private cluster lives, and as whom its server runs.
#pragma once

#include <string>

#include "db/child_process.h"
#include "pie/result.h"

namespace pie {

struct ClusterLayout {
  std::string home;     // absolute
  std::string base;     // <home>/pg, or /var/lib/pie/<hash>
  std::string data;     // <base>/data
  std::string sockets;  // <base>/run, or a short path elsewhere
  std::string log;      // <base>/server.log
  std::string bin;      // folder of initdb and postgres
  int version = 0;      // major version of those
  ChildUser user;
  bool moved = false;  // the data could not be under `home`
};

// Decides, and makes the folders with their owners and modes. Existing data keeps its place and
// its owner. Every error says what to do.
Result<ClusterLayout> PlanCluster(const std::string& home, const std::string& bin_dir);

// 16 hex digits that stand for a path.
std::string PathHash(const std::string& path);

}  // namespace pie
