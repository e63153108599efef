#include <unistd.h>

#include <cerrno>
#include <thread>

#include "surface/mcp/stdio.h"

namespace pie::mcp {
namespace {

void ReadAll(Loop& loop, int fd, const std::function<void(std::string)>& on_line) {
  std::string pending;
  char buffer[64 << 10];
  for (;;) {
    ssize_t size = ::read(fd, buffer, sizeof buffer);
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) break;
    pending.append(buffer, static_cast<size_t>(size));
    size_t start = 0;
    for (size_t end; (end = pending.find('\n', start)) != std::string::npos; start = end + 1) {
      loop.Post([on_line, line = pending.substr(start, end - start)] { on_line(line); });
    }
    pending.erase(0, start);
    if (pending.size() > Stdio::kMaxLine) return;
  }
  if (!pending.empty()) loop.Post([on_line, pending] { on_line(pending); });
}

}  // namespace

void ReadLines(Loop& loop, int fd, std::function<void(std::string)> on_line,
               std::function<void()> on_end) {
  // Detached: a read of a terminal cannot be interrupted, and ends with the process.
  std::thread([&loop, fd, on_line = std::move(on_line), on_end = std::move(on_end)] {
    ReadAll(loop, fd, on_line);
    loop.Post(on_end);
  }).detach();
}

}  // namespace pie::mcp
