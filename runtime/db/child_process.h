// Child processes under another user, for the programs of PostgreSQL.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <vector>

#include "pie/result.h"

namespace pie {

// Whom a child runs as. `change` is false when that is who we are already.
struct ChildUser {
  uid_t uid = 0;
  gid_t gid = 0;
  std::string name;
  bool change = false;
};

// Starts a program in a session of its own (Ctrl-C does not reach it), with an almost empty
// environment, `/` as its folder, and no file of ours open but `output` as stdout and stderr.
Result<pid_t> StartChild(const ChildUser& user, const std::vector<std::string>& argv, int output);

struct ChildOutput {
  int status = 0;  // exit code; 128 + n after signal n
  std::string text;
};
// Runs a program to its end; kTimeout kills it.
Result<ChildOutput> RunChild(const ChildUser& user, const std::vector<std::string>& argv,
                             std::chrono::seconds timeout);

// Whether `user` may enter the folder.
bool CanEnter(const ChildUser& user, const std::string& folder);

// A process that is there and no zombie.
bool IsRunning(pid_t pid);

}  // namespace pie
