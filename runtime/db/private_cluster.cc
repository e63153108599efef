#include "db/private_cluster.h"

#include <sys/wait.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "db/cluster_server.h"
#include "db/file_lock.h"
#include "db/hardening.h"
#include "db/session.h"

namespace pie {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds kLockLimit{150};
constexpr milliseconds kWatchInterval{200};
constexpr milliseconds kMaxRestartDelay{10'000};

}  // namespace

struct PrivateCluster::Impl {
  Impl(ClusterServer server, std::function<void(LogLevel, const std::string&)> log)
      : server(std::move(server)), log(std::move(log)) {}

  ClusterServer server;
  std::function<void(LogLevel, const std::string&)> log;
  FileLock users;  // shared by all processes that use the cluster
  std::atomic<pid_t> pid{0};
  bool reused = false;
  bool fresh = false;

  std::mutex mutex;
  std::condition_variable wake;
  bool stop = false;
  std::thread watcher;

  void Say(LogLevel level, const std::string& line) {
    if (log) log(level, line);
  }
  Result<FileLock> Lock() {
    return FileLock::Take(server.layout().home + "/cluster.lock", FileLock::Mode::kExclusive,
                          kLockLimit);
  }

  // Finds the server that runs, or starts one. Needs the start lock.
  Result<Unit> EnsureRunning() {
    if (pid_t found = server.Find()) {
      Result<Unit> ready = server.WaitReady(found, seconds(120));
      if (!ready) return ready;
      pid = found;
      reused = true;
      return Unit();
    }
    reused = false;
    Result<bool> made = server.Initialize();
    if (!made) return made.error();
    fresh = *made;
    Result<pid_t> started = server.Start();
    if (!started) return started.error();
    pid = *started;
    Result<Unit> hardened = Harden();
    if (!hardened) server.Stop(*started);
    return hardened;
  }

  Result<Unit> Harden() {
    auto session = Session::Open(DatabaseAddress(server.url()), milliseconds(30'000));
    if (!session) return session.error();
    // At every start: one that was killed may have left it undone.
    return HardenDatabase(**session);
  }

  // False when told to stop.
  bool Pause(milliseconds time) {
    std::unique_lock lock(mutex);
    return !wake.wait_for(lock, time, [&] { return stop; });
  }

  // Starts a server that died again. Any of the processes that use it may be the one.
  void Watch() {
    if (fresh) server.SyncFiles();
    milliseconds delay = kWatchInterval;
    while (Pause(delay)) {
      waitpid(pid, nullptr, WNOHANG);
      if (IsRunning(pid)) {
        delay = kWatchInterval;
        continue;
      }
      Say(LogLevel::kWarning, "PostgreSQL has ended unexpectedly; starting it again");
      Result<FileLock> lock = Lock();
      Result<Unit> running = lock ? EnsureRunning() : Result<Unit>(lock.error());
      if (running) continue;
      Say(LogLevel::kError, std::string(running.error().message));
      delay = std::min(delay * 2, kMaxRestartDelay);
    }
  }

  void Close() {
    {
      std::lock_guard lock(mutex);
      if (stop) return;
      stop = true;
      wake.notify_all();
    }
    if (watcher.joinable()) watcher.join();
    Result<FileLock> lock = Lock();
    if (!lock || !users.TryUpgrade()) return;  // somebody else uses it, and will stop it
    pid_t running = server.Find();
    if (running != 0 && !server.Stop(running)) Say(LogLevel::kError, "PostgreSQL does not stop");
    users = FileLock();
  }
};

PrivateCluster::PrivateCluster(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PrivateCluster::~PrivateCluster() { Close(); }

Result<std::unique_ptr<PrivateCluster>> PrivateCluster::Open(ClusterOptions options) {
  Result<ClusterLayout> layout = PlanCluster(options.home, options.bin_dir);
  if (!layout) return layout.error();
  auto impl = std::make_unique<Impl>(ClusterServer(*layout), options.log);
  if (layout->moved) {
    impl->Say(LogLevel::kInfo, "PostgreSQL runs as user '" + layout->user.name +
                                   "', who cannot enter " + layout->home + ": the data is in " +
                                   layout->base);
  }
  Result<FileLock> lock = impl->Lock();
  if (!lock) return lock.error();
  Result<Unit> running = impl->EnsureRunning();
  if (!running) return running.error();
  Result<FileLock> users =
      FileLock::Take(layout->home + "/cluster.users", FileLock::Mode::kShared, kLockLimit);
  if (!users) return users.error();
  impl->users = std::move(*users);
  impl->watcher = std::thread([impl = impl.get()] { impl->Watch(); });
  return std::unique_ptr<PrivateCluster>(new PrivateCluster(std::move(impl)));
}

std::string PrivateCluster::url() const { return impl_->server.url(); }
std::string PrivateCluster::data_dir() const { return impl_->server.layout().data; }
std::string PrivateCluster::log_file() const { return impl_->server.layout().log; }
int PrivateCluster::postmaster_pid() const { return impl_->pid; }
bool PrivateCluster::reused() const { return impl_->reused; }
void PrivateCluster::Close() { impl_->Close(); }

}  // namespace pie
