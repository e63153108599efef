#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "context/blobs.h"

namespace pie {
namespace {

namespace fs = std::filesystem;

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) close(fd_);
  }
  explicit operator bool() const { return fd_ >= 0; }
  int get() const { return fd_; }

 private:
  int fd_;
};

Error DiskError(const char* what, int code) {
  bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
  Error error(ErrorCode::kUnavailable,
              full ? "the disk for files is full; nothing was stored. Its operator makes room"
                   : "the disk for files fails; nothing was stored");
  error.detail = String(std::string(what) + ": " + std::strerror(code));
  return error;
}

bool WriteAll(int fd, std::string_view data) {
  while (!data.empty()) {
    ssize_t count = write(fd, data.data(), data.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    data.remove_prefix(static_cast<size_t>(count));
  }
  return true;
}

bool SyncFolder(const fs::path& folder) {
  Descriptor fd(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return fd && fsync(fd.get()) == 0;
}

// Under another name first, so that nobody ever sees half of it.
Result<Unit> Write(const fs::path& path, const std::string& data) {
  std::error_code made;
  fs::create_directories(path.parent_path(), made);
  if (made) return DiskError("create folder", made.value());
  fs::path half = path;
  half += ".part";
  int failed = 0;
  {
    Descriptor fd(open(half.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd) return DiskError("open", errno);
    if (!WriteAll(fd.get(), data) || fsync(fd.get()) != 0) failed = errno ? errno : EIO;
  }
  if (failed == 0 && rename(half.c_str(), path.c_str()) != 0) failed = errno;
  if (failed == 0 && !SyncFolder(path.parent_path())) {
    failed = errno;
    unlink(path.c_str());
  }
  if (failed == 0) return Unit();
  unlink(half.c_str());
  return DiskError("write", failed);
}

Result<std::string> Read(const fs::path& path) {
  Descriptor fd(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!fd) {
    if (errno == ENOENT) return Error(ErrorCode::kNotFound, "the file's bytes are gone");
    return DiskError("open", errno);
  }
  off_t size = lseek(fd.get(), 0, SEEK_END);
  if (size < 0 || lseek(fd.get(), 0, SEEK_SET) != 0) return DiskError("seek", errno);
  std::string data(static_cast<size_t>(size), '\0');
  size_t at = 0;
  while (at < data.size()) {
    ssize_t count = read(fd.get(), data.data() + at, data.size() - at);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return DiskError("read", errno);
    if (count == 0) break;
    at += static_cast<size_t>(count);
  }
  data.resize(at);
  return data;
}

class OnDisk final : public BlobStore {
 public:
  OnDisk(Workers& workers, std::string folder) : workers_(workers), folder_(std::move(folder)) {}

  Task<void> Put(std::string key, std::shared_ptr<const std::string> data) override {
    std::function<Result<Unit>()> work = [path = Path(key), data] { return Write(path, *data); };
    (void)co_await workers_.Run<Unit>(std::move(work));
  }

  Task<std::string> Get(std::string key) override {
    std::function<Result<std::string>()> work = [path = Path(key)] { return Read(path); };
    std::string data = co_await workers_.Run<std::string>(std::move(work));
    co_return data;
  }

  Task<void> Remove(std::string key) override {
    std::function<Result<Unit>()> work = [path = Path(key)]() -> Result<Unit> {
      if (unlink(path.c_str()) == 0 || errno == ENOENT) return Unit();
      return DiskError("unlink", errno);
    };
    (void)co_await workers_.Run<Unit>(std::move(work));
  }

 private:
  // Spread over folders by the last characters, which are random.
  fs::path Path(const std::string& key) const {
    return fs::path(folder_) / key.substr(key.size() < 2 ? 0 : key.size() - 2) / key;
  }

  Workers& workers_;
  const std::string folder_;
};

}  // namespace

std::unique_ptr<BlobStore> DiskBlobs(Workers& workers, std::string folder) {
  return std::make_unique<OnDisk>(workers, std::move(folder));
}

}  // namespace pie
