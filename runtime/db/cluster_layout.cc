#include "db/cluster_layout.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace pie {
namespace {

namespace fs = std::filesystem;

constexpr int kOldestVersion = 15;
constexpr int kNewestVersion = 18;
// sun_path has 108 bytes, and the server appends "/.s.PGSQL.5432" and ".lock".
constexpr size_t kMaxSocketFolder = 80;

Error Unavailable(std::string message) { return Error(ErrorCode::kUnavailable, message); }

Error FolderError(const char* what, const std::string& path) {
  std::string reason = strerror(errno);
  if (errno == ENOSPC) reason += " (the disk is full)";
  return Unavailable(std::string("cannot ") + what + " " + path + ": " + reason);
}

// Makes the folder, owned by `user` and closed to everybody else. One that exists must be so, or
// belong to us so that it can be handed over: in /tmp anybody might have put it there.
Result<Unit> PrivateFolder(const std::string& path, const ChildUser& user) {
  if (mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return FolderError("make", path);
  struct stat info;
  if (lstat(path.c_str(), &info) != 0) return FolderError("look at", path);
  if (!S_ISDIR(info.st_mode) || (info.st_uid != user.uid && info.st_uid != geteuid())) {
    return Unavailable(path + " belongs to somebody else; remove it, or choose another folder");
  }
  if (info.st_uid != user.uid && lchown(path.c_str(), user.uid, user.gid) != 0) {
    return FolderError("change the owner of", path);
  }
  if ((info.st_mode & 0777) != 0700 && chmod(path.c_str(), 0700) != 0) {
    return FolderError("change the mode of", path);
  }
  return Unit();
}

Result<ChildUser> UserOf(const passwd* entry, bool change) {
  if (!entry) {
    return Unavailable(
        "PostgreSQL does not run as root, and there is no user 'postgres' or 'nobody' to run it as;"
        " apt-get install postgresql-15 makes one, or give --database URL");
  }
  ChildUser user;
  user.uid = entry->pw_uid;
  user.gid = entry->pw_gid;
  user.name = entry->pw_name;
  user.change = change;
  return user;
}

// Who runs the server: ourselves; as root the owner of existing data, `postgres`, or `nobody`.
Result<ChildUser> ChooseUser(const std::string& data) {
  struct stat info;
  bool exists = stat(data.c_str(), &info) == 0;
  if (geteuid() != 0) {
    if (exists && info.st_uid != geteuid()) {
      const passwd* owner = getpwuid(info.st_uid);
      return Unavailable("the data in " + data + " belongs to user '" +
                         (owner ? owner->pw_name : std::to_string(info.st_uid)) +
                         "': run as that user or as root, or remove the folder");
    }
    ChildUser self;
    self.uid = geteuid();
    self.gid = getegid();
    return self;
  }
  if (exists && info.st_uid != 0) return UserOf(getpwuid(info.st_uid), true);
  const passwd* entry = getpwnam("postgres");
  return UserOf(entry ? entry : getpwnam("nobody"), true);
}

int MajorVersion(const std::string& data) {
  std::ifstream file(data + "/PG_VERSION");
  int version = 0;
  file >> version;
  return file ? version : 0;
}

bool HasPrograms(const std::string& bin) {
  return access((bin + "/initdb").c_str(), X_OK) == 0 &&
         access((bin + "/postgres").c_str(), X_OK) == 0;
}

// The version that the programs in `bin` are of; 0 when they do not run.
int ProgramVersion(const std::string& bin) {
  auto output = RunChild(ChildUser(), {bin + "/postgres", "--version"}, std::chrono::seconds(10));
  if (!output || output->status != 0) return 0;
  size_t digits = output->text.find_first_of("0123456789");
  return digits == std::string::npos ? 0 : std::atoi(output->text.c_str() + digits);
}

// Takes the version of the data when there is some, else the oldest supported one.
Result<Unit> FindPrograms(const std::string& bin_dir, int wanted, ClusterLayout& layout) {
  if (!bin_dir.empty()) {
    if (!HasPrograms(bin_dir)) return Unavailable("no initdb and postgres in " + bin_dir);
    layout.bin = bin_dir;
    layout.version = ProgramVersion(bin_dir);
  }
  for (int v = kOldestVersion; bin_dir.empty() && v <= kNewestVersion && layout.bin.empty(); ++v) {
    std::string bin = "/usr/lib/postgresql/" + std::to_string(v) + "/bin";
    if ((wanted != 0 && v != wanted) || !HasPrograms(bin)) continue;
    layout.bin = bin;
    layout.version = v;
  }
  std::string package = "postgresql-" + std::to_string(wanted ? wanted : kOldestVersion);
  if (layout.bin.empty()) {
    std::string why = wanted ? "the data in " + layout.data + " was written by PostgreSQL " +
                                   std::to_string(wanted) + ", whose server programs are missing"
                             : std::string("the server programs of PostgreSQL are missing");
    return Unavailable(why + ": apt-get install " + package + ", or give --database URL");
  }
  if (wanted != 0 && layout.version != wanted) {
    return Unavailable("the data in " + layout.data + " was written by PostgreSQL " +
                       std::to_string(wanted) + ", but " + layout.bin + " holds version " +
                       std::to_string(layout.version) + ": apt-get install " + package +
                       ", or upgrade the data with pg_upgrade");
  }
  if (layout.version < kOldestVersion) {
    return Unavailable("PostgreSQL " + std::to_string(kOldestVersion) + " or newer is needed, " +
                       layout.bin + " holds version " + std::to_string(layout.version));
  }
  return Unit();
}

// Under home if the server's user can enter it, else under /var/lib/pie.
Result<Unit> ChooseBase(ClusterLayout& layout) {
  layout.base = layout.home + "/pg";
  if (!layout.user.change || CanEnter(layout.user, layout.home)) return Unit();
  layout.moved = true;
  for (const char* folder : {"/var/lib", "/var/lib/pie"}) {
    if (mkdir(folder, 0755) != 0 && errno != EEXIST) return FolderError("make", folder);
  }
  layout.base = "/var/lib/pie/" + PathHash(layout.home);
  return Unit();
}

Result<Unit> ChooseSockets(ClusterLayout& layout) {
  layout.sockets = layout.base + "/run";
  if (layout.sockets.size() > kMaxSocketFolder) {
    const char* runtime = layout.user.change ? nullptr : getenv("XDG_RUNTIME_DIR");
    std::string name = "pie-" + std::to_string(layout.user.uid) + "-" + PathHash(layout.home);
    layout.sockets = (runtime && *runtime == '/' ? std::string(runtime) : "/tmp") + "/" + name;
    if (layout.sockets.size() > kMaxSocketFolder) layout.sockets = "/tmp/" + name;
  }
  return PrivateFolder(layout.sockets, layout.user);
}

Result<Unit> MakeHome(const std::string& path, std::string& home) {
  std::error_code error;
  fs::create_directories(path, error);
  home = fs::canonical(path, error).string();
  if (error) return Unavailable("cannot make " + path + ": " + error.message());
  struct stat info;
  if (stat(home.c_str(), &info) != 0) return FolderError("look at", home);
  // Secrets live here. Another user's server must be able to pass through, but not to look.
  mode_t mode = geteuid() == 0 ? 0711 : 0700;
  if (info.st_uid == geteuid() && (info.st_mode & 0777) != mode) chmod(home.c_str(), mode);
  return Unit();
}

}  // namespace

std::string PathHash(const std::string& path) {
  unsigned long long hash = 14695981039346656037ull;  // FNV-1a; also needed to be stable
  for (unsigned char c : path) hash = (hash ^ c) * 1099511628211ull;
  char text[17];
  snprintf(text, sizeof text, "%016llx", hash);
  return text;
}

Result<ClusterLayout> PlanCluster(const std::string& home, const std::string& bin_dir) {
  ClusterLayout layout;
  if (Result<Unit> made = MakeHome(home, layout.home); !made) return made.error();
  Result<ChildUser> user = ChooseUser(layout.home + "/pg/data");
  if (!user) return user.error();
  layout.user = *user;
  if (Result<Unit> base = ChooseBase(layout); !base) return base.error();
  layout.data = layout.base + "/data";
  if (layout.moved) user = ChooseUser(layout.data);
  if (!user) return user.error();
  layout.user = *user;
  layout.log = layout.base + "/server.log";
  Result<Unit> step = FindPrograms(bin_dir, MajorVersion(layout.data), layout);
  if (step) step = PrivateFolder(layout.base, layout.user);
  if (step) step = ChooseSockets(layout);
  if (!step) return step.error();
  return layout;
}

}  // namespace pie
