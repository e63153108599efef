#include "db/child_process.h"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

// Between fork and exec only async-signal-safe calls are allowed: other threads may hold locks.
bool Become(const ChildUser& user) {
  if (!user.change) return true;
  return setgroups(1, &user.gid) == 0 && setgid(user.gid) == 0 && setuid(user.uid) == 0;
}

[[noreturn]] void Exec(const ChildUser& user, char* const* argv, int output) {
  int null = open("/dev/null", O_RDONLY);
  dup2(null, 0);
  dup2(output, 1);
  dup2(output, 2);
  close_range(3, ~0U, 0);
  setsid();
  // The handlers are gone after exec, but ignored and blocked signals are inherited.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  signal(SIGPIPE, SIG_DFL);
  umask(077);
  const char* environment[] = {"PATH=/usr/bin:/bin", "LC_ALL=C", "TZ=UTC", nullptr};
  if (chdir("/") == 0 && Become(user)) {
    execve(argv[0], argv, const_cast<char* const*>(environment));
  }
  const char* why = strerrordesc_np(errno);
  if (why && write(2, why, strlen(why)) < 0) _exit(126);
  _exit(127);
}

int ExitStatus(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Error SystemError(const char* what) {
  return Error(ErrorCode::kUnavailable, std::string(what) + ": " + strerror(errno));
}

}  // namespace

Result<pid_t> StartChild(const ChildUser& user, const std::vector<std::string>& argv, int output) {
  std::vector<char*> arguments;
  for (const std::string& argument : argv) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  pid_t pid = fork();
  if (pid < 0) return SystemError("cannot start a process");
  if (pid == 0) Exec(user, arguments.data(), output);
  return pid;
}

Result<ChildOutput> RunChild(const ChildUser& user, const std::vector<std::string>& argv,
                             std::chrono::seconds timeout) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return SystemError("cannot make a pipe");
  Result<pid_t> pid = StartChild(user, argv, ends[1]);
  close(ends[1]);
  ChildOutput output;
  auto deadline = Clock::now() + timeout;
  bool late = false;
  while (pid) {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    pollfd entry{ends[0], POLLIN, 0};
    late = left.count() <= 0;
    if (late) break;
    if (poll(&entry, 1, static_cast<int>(left.count())) <= 0) continue;
    char buffer[4096];
    ssize_t size = read(ends[0], buffer, sizeof buffer);
    if (size <= 0) break;
    if (output.text.size() < 65'536) output.text.append(buffer, size);
  }
  close(ends[0]);
  if (!pid) return pid.error();
  if (late) kill(*pid, SIGKILL);
  int status = 0;
  waitpid(*pid, &status, 0);
  if (late) return Error(ErrorCode::kTimeout, argv[0] + " took too long");
  output.status = ExitStatus(status);
  return output;
}

bool CanEnter(const ChildUser& user, const std::string& folder) {
  pid_t pid = fork();
  if (pid == 0) {
    bool can = Become(user) && chdir(folder.c_str()) == 0;
    _exit(can ? 0 : 1);
  }
  int status = 1;
  return pid > 0 && waitpid(pid, &status, 0) == pid && ExitStatus(status) == 0;
}

bool IsRunning(pid_t pid) {
  if (pid <= 0 || (kill(pid, 0) != 0 && errno != EPERM)) return false;
  std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
  std::string text;
  if (!std::getline(stat, text)) return false;
  // "123 (name) S ...": the name may hold anything, also parentheses.
  size_t end = text.rfind(')');
  return end != std::string::npos && end + 2 < text.size() && text[end + 2] != 'Z';
}

}  // namespace pie
