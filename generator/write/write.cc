#include "write/write.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <set>
#include <sstream>

#include "source/parallel.h"
#include "source/source_file.h"

namespace pie::gen {
namespace {

namespace fs = std::filesystem;

constexpr const char* kListName = ".files";
constexpr size_t kMaxListBytes = 64 << 20;

bool Failed(const std::string& path, std::string& problem) {
  problem = path + ": " + std::strerror(errno);
  return false;
}

bool MakeFolderOf(const std::string& path, std::string& problem) {
  std::error_code error;
  fs::path folder = fs::path(path).parent_path();
  if (!folder.empty()) fs::create_directories(folder, error);
  if (error) problem = folder.string() + ": " + error.message();
  return !error;
}

bool WriteNew(const std::string& path, std::string_view content, int flags, std::string& problem) {
  int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0666);
  if (fd < 0) return Failed(path, problem);
  bool ok = true;
  while (ok && !content.empty()) {
    ssize_t n = ::write(fd, content.data(), content.size());
    if (n < 0 && errno == EINTR) continue;
    ok = n >= 0 || Failed(path, problem);
    if (ok) content.remove_prefix(static_cast<size_t>(n));
  }
  if (::close(fd) != 0 && ok) ok = Failed(path, problem);
  return ok;
}

bool HasContent(const std::string& path, std::string_view content) {
  std::error_code error;
  if (fs::file_size(path, error) != content.size() || error) return false;
  std::string text, problem;
  return ReadWholeFile(path, content.size() + 1, text, problem) == ReadStatus::kOk &&
         text == content;
}

// The names in the list of an earlier run. Those that could lead out of the folder are ignored.
std::set<std::string> ReadList(const std::string& folder) {
  std::set<std::string> names;
  std::string text, problem, line;
  ReadWholeFile(folder + "/" + kListName, kMaxListBytes, text, problem);
  std::istringstream lines(text);
  while (std::getline(lines, line)) {
    bool inside = !line.empty() && line[0] != '/' && line.find("..") == std::string::npos;
    if (inside) names.insert(line);
  }
  return names;
}

void Remove(const std::string& folder, const std::string& name, WriteResult& result) {
  std::error_code error;
  fs::path path = fs::path(folder) / name;
  if (fs::remove(path, error)) ++result.removed;
  // A folder that held only our files goes with the last of them.
  fs::path parent = path.parent_path();
  if (parent != fs::path(folder) && fs::is_empty(parent, error) && !error) {
    fs::remove(parent, error);
  }
}

}  // namespace

bool WriteIfChanged(const std::string& path, std::string_view content, bool& changed,
                    std::string& problem) {
  changed = !HasContent(path, content);
  if (!changed) return true;
  if (!MakeFolderOf(path, problem)) return false;
  std::string temporary = path + ".tmp" + std::to_string(::getpid());
  bool ok = WriteNew(temporary, content, O_TRUNC, problem);
  if (ok && std::rename(temporary.c_str(), path.c_str()) != 0) ok = Failed(path, problem);
  if (!ok) ::unlink(temporary.c_str());
  return ok;
}

bool WriteOnce(const std::string& path, std::string_view content, bool& created,
               std::string& problem) {
  created = false;
  std::error_code error;
  if (fs::exists(fs::symlink_status(path, error))) return true;
  if (!MakeFolderOf(path, problem)) return false;
  // Linked into place: another run at the same time cannot see half of it, or lose to us.
  std::string temporary = path + ".tmp" + std::to_string(::getpid());
  bool ok = WriteNew(temporary, content, O_TRUNC, problem);
  if (ok) {
    created = ::link(temporary.c_str(), path.c_str()) == 0;
    ok = created || errno == EEXIST || Failed(path, problem);
  }
  ::unlink(temporary.c_str());
  return ok;
}

WriteResult WriteTree(const std::string& folder, const std::vector<OutputFile>& files, Stale stale,
                      const std::vector<std::string>& kept) {
  WriteResult result;
  std::set<std::string> before = ReadList(folder), now(kept.begin(), kept.end());
  for (const OutputFile& file : files) now.insert(file.path);
  if (stale == Stale::kKeep) now.insert(before.begin(), before.end());
  struct Outcome {
    bool changed = false;
    std::string problem;
  };
  std::vector<Outcome> outcomes(files.size());
  ForEachIndex(files.size(), [&](size_t i) {
    WriteIfChanged(folder + "/" + files[i].path, files[i].content, outcomes[i].changed,
                   outcomes[i].problem);
  });
  for (const Outcome& outcome : outcomes) {
    if (result.problem.empty()) result.problem = outcome.problem;
    ++(outcome.changed ? result.written : result.unchanged);
  }
  if (!result.problem.empty()) return result;
  for (const std::string& name : before) {
    if (!now.contains(name)) Remove(folder, name, result);
  }
  std::string list;
  for (const std::string& name : now) list.append(name).append("\n");
  bool changed = false;
  if (!now.empty() || !before.empty()) {
    WriteIfChanged(folder + "/" + kListName, list, changed, result.problem);
  }
  return result;
}

}  // namespace pie::gen
