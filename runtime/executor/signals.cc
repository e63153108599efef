#include "executor/signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <thread>

namespace pie {
namespace {

// A handler can use nothing but these.
volatile sig_atomic_t signals_seen = 0;
int wake_pipe[2] = {-1, -1};

void OnSignal(int number) {
  if (signals_seen) _exit(128 + number);
  signals_seen = 1;
  char byte = 1;
  ssize_t ignored = ::write(wake_pipe[1], &byte, 1);
  (void)ignored;
}

void SetHandler(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

}  // namespace

StopSignals::StopSignals(Loop& loop, std::function<void()> on_stop) {
  signals_seen = 0;
  if (::pipe2(wake_pipe, O_CLOEXEC) != 0) return;
  std::thread([&loop, on_stop = std::move(on_stop), fd = wake_pipe[0]] {
    char byte = 0;
    ssize_t size;
    do {
      size = ::read(fd, &byte, 1);
    } while (size < 0 && errno == EINTR);
    if (size == 1) loop.Post(on_stop);
    ::close(fd);
  }).detach();
  SetHandler(OnSignal);
}

StopSignals::~StopSignals() {
  SetHandler(SIG_DFL);
  ::close(wake_pipe[1]);
}

}  // namespace pie
