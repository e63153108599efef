#include "context/filter_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

namespace pie {
namespace {

using Clock = std::chrono::steady_clock;

class Pipe {
 public:
  Pipe() { open_ = pipe2(ends_, O_CLOEXEC) == 0; }
  Pipe(const Pipe&) = delete;
  ~Pipe() {
    CloseRead();
    CloseWrite();
  }
  bool open() const { return open_; }
  int read_end() const { return ends_[0]; }
  int write_end() const { return ends_[1]; }
  void CloseRead() { Close(ends_[0]); }
  void CloseWrite() { Close(ends_[1]); }

 private:
  static void Close(int& end) {
    if (end >= 0) close(end);
    end = -1;
  }
  int ends_[2] = {-1, -1};
  bool open_ = false;
};

// Kills what still runs, and leaves no zombie.
class Child {
 public:
  explicit Child(pid_t pid) : pid_(pid) {}
  Child(const Child&) = delete;
  ~Child() {
    if (pid_ <= 0) return;
    kill(pid_, SIGKILL);
    (void)Wait();
  }
  int Wait() {
    int status = 0;
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
    return status;
  }

 private:
  pid_t pid_;
};

Error Failure(ErrorCode code, const char* words) { return Error(code, words); }

pid_t Start(const std::vector<std::string>& argv, const Pipe& in, const Pipe& out) {
  std::vector<char*> arguments;
  for (const std::string& text : argv) arguments.push_back(const_cast<char*>(text.c_str()));
  arguments.push_back(nullptr);
  char* environment[] = {nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.read_end(), 0);
  posix_spawn_file_actions_adddup2(&actions, out.write_end(), 1);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addchdir_np(&actions, "/");
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
  pid_t pid = -1;
  if (posix_spawn(&pid, arguments[0], &actions, &attributes, arguments.data(), environment) != 0) {
    pid = -1;
  }
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return pid;
}

// Feeds and reads at the same time, so that neither side waits for the other.
Result<std::string> Exchange(Pipe& in, Pipe& out, std::string_view input, size_t max_output,
                             Clock::time_point deadline) {
  fcntl(in.write_end(), F_SETFL, O_NONBLOCK);
  std::string output;
  char piece[65536];
  for (;;) {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return Failure(ErrorCode::kTimeout, "it took too long");
    pollfd ends[2] = {{out.read_end(), POLLIN, 0}, {in.write_end(), POLLOUT, 0}};
    if (poll(ends, in.write_end() >= 0 ? 2 : 1, static_cast<int>(left.count())) < 0) continue;
    if (in.write_end() >= 0 && ends[1].revents) {
      ssize_t count = write(in.write_end(), input.data(), input.size());
      if (count > 0) input.remove_prefix(static_cast<size_t>(count));
      if (input.empty() || (count < 0 && errno != EAGAIN && errno != EINTR)) in.CloseWrite();
    }
    if (!ends[0].revents) continue;
    ssize_t count = read(out.read_end(), piece, sizeof piece);
    if (count == 0) return output;
    if (count < 0 && errno != EINTR) return Failure(ErrorCode::kUpstream, "it failed");
    if (count > 0) output.append(piece, static_cast<size_t>(count));
    if (output.size() > max_output) return Failure(ErrorCode::kTooLarge, "it is too long");
  }
}

}  // namespace

Result<std::string> RunFilter(const std::vector<std::string>& argv, std::string_view input,
                              size_t max_output, std::chrono::milliseconds timeout) {
  Clock::time_point deadline = Clock::now() + timeout;
  Pipe in, out;
  if (!in.open() || !out.open()) {
    return Failure(ErrorCode::kUnavailable, "no pipe can be made for it");
  }
  pid_t pid = Start(argv, in, out);
  if (pid < 0) return Failure(ErrorCode::kUnavailable, "the program for it cannot be started");
  Child child(pid);
  in.CloseRead();
  out.CloseWrite();
  Result<std::string> output = Exchange(in, out, input, max_output, deadline);
  if (!output) return output;
  in.CloseWrite();
  int status = child.Wait();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return Failure(ErrorCode::kUpstream, "it cannot be read: its reader failed");
  }
  return output;
}

}  // namespace pie
