// The server process of a private cluster: make the data, start, find, stop.
#pragma once

#include <chrono>
#include <string>

#include "db/cluster_layout.h"

namespace pie {

// All calls block, and need the cluster's start lock.
class ClusterServer {
 public:
  explicit ClusterServer(ClusterLayout layout) : layout_(std::move(layout)) {}

  const ClusterLayout& layout() const { return layout_; }
  std::string url() const;

  // The process id of a server that runs on the data; 0 when there is none.
  pid_t Find() const;
  // Runs initdb when there is no data yet. A run that was killed half-way leaves nothing behind
  // that the next one would use.
  Result<bool> Initialize() const;
  // Starts the server and waits until it takes connections, also while it recovers from a crash.
  Result<pid_t> Start() const;
  Result<Unit> WaitReady(pid_t pid, std::chrono::seconds limit) const;
  // Sessions are cut off, data is written out. True when the process is gone.
  bool Stop(pid_t pid) const;
  // Writes to disk what initdb left in the page cache.
  void SyncFiles() const;

 private:
  Error Failure(const std::string& what, const std::string& output) const;
  void WaitForOrphans() const;
  Result<Unit> WriteAccessRules() const;
  std::string HbaFile() const;
  std::string IdentFile() const;

  ClusterLayout layout_;
};

}  // namespace pie
