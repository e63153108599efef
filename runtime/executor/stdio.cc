#include <unistd.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "executor/commands.h"
#include "executor/open_house.h"
#include "executor/signals.h"
#include "surface/catalog.h"
#include "surface/mcp/stdio.h"

namespace pie {
namespace {

constexpr Milliseconds kEndTime{5'000};

// Lines to standard output from a thread of its own, so that a slow reader does not stop the loop.
class LineWriter {
 public:
  explicit LineWriter(int fd) : fd_(fd), thread_([this] { Run(); }) {}
  ~LineWriter() {
    {
      std::lock_guard lock(mutex_);
      ended_ = true;
    }
    changed_.notify_one();
    thread_.join();
  }
  void Write(std::string line) {
    line += '\n';
    {
      std::lock_guard lock(mutex_);
      lines_.push_back(std::move(line));
    }
    changed_.notify_one();
  }

 private:
  void Run() {
    std::unique_lock lock(mutex_);
    for (;;) {
      changed_.wait(lock, [&] { return ended_ || !lines_.empty(); });
      if (lines_.empty()) return;
      std::string line = std::move(lines_.front());
      lines_.pop_front();
      lock.unlock();
      for (size_t done = 0; done < line.size();) {
        ssize_t size = ::write(fd_, line.data() + done, line.size() - done);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) break;
        done += static_cast<size_t>(size);
      }
      lock.lock();
    }
  }

  int fd_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::string> lines_;
  bool ended_ = false;
  std::thread thread_;
};

// Lets requests that are under way end before the process does.
Task<void> Finish(Loop& loop, mcp::Stdio& stdio) {
  auto until = std::chrono::steady_clock::now() + kEndTime;
  while (stdio.running() > 0 && std::chrono::steady_clock::now() < until) {
    co_await loop.Sleep(Milliseconds(10));
  }
  stdio.End();
  loop.Stop();
}

}  // namespace

int ServeStdio(const Options& options, const Registry& registry) {
  auto house = OpenHouse(options, registry);
  if (!house) return Failed(options, house.error());
  Loop& loop = (*house)->loop();
  Catalog catalog(registry);
  ToolSearch search((*house)->pool(), catalog);
  mcp::ServerOptions offered;
  offered.search = &search;
  offered.discover = options.discover;
  mcp::Server server((*house)->engine(), catalog, (*house)->vault(), std::move(offered));
  LineWriter writer(STDOUT_FILENO);
  Principal principal;
  principal.user_id = principal.display_name = options.user;
  mcp::Stdio stdio(loop, server, std::move(principal),
                   [&](std::string line) { writer.Write(std::move(line)); });
  StopSignals signals(loop, [&] { loop.Spawn(Finish(loop, stdio)); });
  mcp::ReadLines(
      loop, STDIN_FILENO, [&](std::string line) { stdio.OnLine(std::move(line)); },
      [&] { loop.Spawn(Finish(loop, stdio)); });
  loop.Run();
  return kOk;
}

}  // namespace pie
