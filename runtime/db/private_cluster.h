// PrivateCluster: a PostgreSQL server of our own, the default store of an executor.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "pie/context.h"
#include "pie/result.h"

namespace pie {

struct ClusterOptions {
  std::string home = ".pie";  // created when absent
  std::string bin_dir;        // of initdb and postgres; empty: found on this machine
  // One line for the person at the terminal: news (kInfo), or what went wrong.
  std::function<void(LogLevel, const std::string&)> log;

  ClusterOptions() = default;
};

// Data, socket and server log live under `home`; there is no TCP port. Started as root, the server
// runs as an unprivileged user, and the data moves to /var/lib/pie/<hash> when that user cannot
// enter `home`. Any number of processes may open the same home: the first starts the server, the
// last to close stops it, and one left behind by a killed process is used again. A server that
// dies is started again. Blocking; open it before the loop runs.
class PrivateCluster {
 public:
  static Result<std::unique_ptr<PrivateCluster>> Open(ClusterOptions options);
  ~PrivateCluster();  // Close()
  PrivateCluster(const PrivateCluster&) = delete;
  PrivateCluster& operator=(const PrivateCluster&) = delete;

  std::string url() const;  // for DatabaseAddress
  std::string data_dir() const;
  std::string log_file() const;
  int postmaster_pid() const;  // thread safe; changes when the server was started again
  bool reused() const;         // a running server was found
  void Close();                // stops the server unless another process uses it

 private:
  struct Impl;
  explicit PrivateCluster(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace pie
