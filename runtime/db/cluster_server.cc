#include "db/cluster_server.h"

#include <fcntl.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

namespace pie {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using std::chrono::seconds;

constexpr seconds kStartLimit{120};  // crash recovery replays at most max_wal_size
constexpr off_t kMaxLogBytes = 4 << 20;

// Small and durable: fsync stays on, everything else is what a few dozen sessions need. Statements
// stay out of the server's log, since they may hold secrets.
constexpr const char* kSettings[] = {
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "fsync=on",
    "full_page_writes=on",
    "synchronous_commit=on",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=100",
    "shared_buffers=64MB",
    "temp_file_limit=1GB",
    "jit=off",
    "cluster_name=pie",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_destination=stderr",
    "logging_collector=off",
    "log_min_messages=log",
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    "log_checkpoints=off",
    "log_line_prefix=%m [%p] ",
};

// Whether the process is a server that runs in the data folder: a number in a stale
// postmaster.pid may belong to anybody by now.
bool WorksIn(pid_t pid, const std::string& data) {
  std::error_code error;
  fs::path cwd = fs::read_symlink("/proc/" + std::to_string(pid) + "/cwd", error);
  return !error && cwd == data && IsRunning(pid);
}

template <class Condition>
bool WaitUntil(seconds limit, Condition condition) {
  auto deadline = Clock::now() + limit;
  while (!condition()) {
    if (Clock::now() > deadline) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return true;
}

// What the log got since `offset`, at most 4 KB of it.
std::string LogSince(const std::string& path, off_t offset) {
  std::ifstream file(path);
  file.seekg(offset);
  std::string text(4096, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<size_t>(file.gcount()));
  return text;
}

// The line that names the cause, without time stamp and process id.
std::string Cause(const std::string& output) {
  for (const char* mark : {"FATAL:", "PANIC:", "error:", "ERROR:"}) {
    size_t at = output.rfind(mark);
    if (at == std::string::npos) continue;
    size_t begin = output.find_first_not_of(' ', at + strlen(mark));
    if (begin == std::string::npos) continue;
    return output.substr(begin, output.find('\n', begin) - begin);
  }
  size_t end = output.find_last_not_of(" \n");
  size_t begin = end == std::string::npos ? end : output.rfind('\n', end);
  return end == std::string::npos ? "it said nothing" : output.substr(begin + 1, end - begin);
}

}  // namespace

std::string ClusterServer::url() const {
  return "host='" + layout_.sockets + "' port=5432 user=pie dbname=postgres";
}

Error ClusterServer::Failure(const std::string& what, const std::string& output) const {
  bool full = output.find("No space left") != std::string::npos;
  Error error(ErrorCode::kUnavailable,
              what + (full ? ": the disk of " + layout_.base + " is full; make room and try again"
                           : ": " + Cause(output) + " (log: " + layout_.log + ")"));
  error.detail = output;
  return error;
}

pid_t ClusterServer::Find() const {
  std::ifstream file(layout_.data + "/postmaster.pid");
  pid_t pid = 0;
  return file >> pid && pid > 0 && WorksIn(pid, layout_.data) ? pid : 0;
}

Result<bool> ClusterServer::Initialize() const {
  std::error_code error;
  if (fs::exists(layout_.data + "/PG_VERSION", error)) return false;
  // Only a finished folder gets the final name.
  std::string fresh = layout_.data + ".new";
  fs::remove_all(fresh, error);
  auto run = RunChild(layout_.user,
                      {layout_.bin + "/initdb", "-D", fresh, "-U", "pie", "--auth-local=peer",
                       "--auth-host=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8",
                       "--no-sync", "--no-instructions"},
                      seconds(120));
  if (!run) return run.error();
  if (run->status != 0) {
    fs::remove_all(fresh, error);
    return Failure("PostgreSQL could not create its data in " + layout_.data, run->text);
  }
  fs::rename(fresh, layout_.data, error);
  if (error) return Failure("cannot create " + layout_.data, error.message());
  return true;
}

// Sessions of a server that was killed end by themselves, within moments. A new one must wait.
void ClusterServer::WaitForOrphans() const {
  WaitUntil(seconds(10), [&] {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/proc", error)) {
      pid_t pid = std::atoi(entry.path().filename().c_str());
      if (pid > 0 && WorksIn(pid, layout_.data)) return false;
    }
    return true;
  });
}

std::string ClusterServer::HbaFile() const { return layout_.base + "/access.conf"; }
std::string ClusterServer::IdentFile() const { return layout_.base + "/users.conf"; }

// The executor's account is the superuser without a password; connectors' logins need theirs.
Result<Unit> ClusterServer::WriteAccessRules() const {
  std::ofstream hba(HbaFile(), std::ios::trunc), users(IdentFile(), std::ios::trunc);
  hba << "local all pie peer map=pie\nlocal all all scram-sha-256\n";
  std::set<uid_t> accounts = {0, geteuid(), layout_.user.uid};
  for (uid_t account : accounts) {
    const passwd* entry = getpwuid(account);
    if (entry) users << "pie \"" << entry->pw_name << "\" pie\n";
  }
  hba.close();
  users.close();
  if (!hba || !users) return Failure("cannot write " + HbaFile(), strerror(errno));
  for (const std::string& file : {HbaFile(), IdentFile()}) {
    chmod(file.c_str(), 0644);  // no secrets; the server's account reads it
  }
  return Unit();
}

Result<pid_t> ClusterServer::Start() const {
  std::error_code error;
  WaitForOrphans();
  // Nobody works on the data: a pid file is stale, and its number may have a new owner whom the
  // server would take for its predecessor.
  fs::remove(layout_.data + "/postmaster.pid", error);
  int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW;
  int log = open(layout_.log.c_str(), flags, 0600);
  struct stat info;
  if (log < 0 || fstat(log, &info) != 0) {
    if (log >= 0) close(log);
    return Failure("cannot write " + layout_.log, strerror(errno));
  }
  if (info.st_size > kMaxLogBytes && ftruncate(log, 0) == 0) info.st_size = 0;
  if (Result<Unit> written = WriteAccessRules(); !written) {
    close(log);
    return written.error();
  }
  std::vector<std::string> argv = {layout_.bin + "/postgres",
                                   "-D",
                                   layout_.data,
                                   "-c",
                                   "unix_socket_directories=" + layout_.sockets,
                                   "-c",
                                   "hba_file=" + HbaFile(),
                                   "-c",
                                   "ident_file=" + IdentFile()};
  for (const char* setting : kSettings) argv.insert(argv.end(), {"-c", setting});
  Result<pid_t> pid = StartChild(layout_.user, argv, log);
  close(log);
  if (!pid) return pid;
  Result<Unit> ready = WaitReady(*pid, kStartLimit);
  if (ready) return pid;
  Stop(*pid);
  return Failure("PostgreSQL does not start", LogSince(layout_.log, info.st_size));
}

Result<Unit> ClusterServer::WaitReady(pid_t pid, seconds limit) const {
  std::string url = this->url();
  bool running = true;
  bool ready = WaitUntil(limit, [&] {
    waitpid(pid, nullptr, WNOHANG);  // it may be a child that has just died
    running = IsRunning(pid);
    return !running || PQping(url.c_str()) == PQPING_OK;
  });
  if (running && ready) return Unit();
  return Error(ErrorCode::kUnavailable, running ? "PostgreSQL does not take connections"
                                                : "PostgreSQL ended while it was starting");
}

bool ClusterServer::Stop(pid_t pid) const {
  auto gone = [&] {
    waitpid(pid, nullptr, WNOHANG);
    return !IsRunning(pid);
  };
  // Fast shutdown; immediate shutdown, which recovers at the next start; the kernel.
  for (auto [signal, limit] : {std::pair(SIGINT, 20), {SIGQUIT, 5}, {SIGKILL, 5}}) {
    if (gone()) return true;
    kill(pid, signal);
    if (WaitUntil(seconds(limit), gone)) return true;
  }
  return false;
}

void ClusterServer::SyncFiles() const {
  (void)RunChild(layout_.user, {layout_.bin + "/initdb", "--sync-only", "-D", layout_.data},
                 seconds(600));
}

}  // namespace pie
