#include "db/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

namespace pie {

FileLock::~FileLock() {
  if (file_ >= 0) close(file_);
}

Result<FileLock> FileLock::Take(const std::string& path, Mode mode, std::chrono::seconds limit) {
  FileLock lock;
  lock.file_ = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock.file_ < 0) {
    return Error(ErrorCode::kUnavailable, "cannot open " + path + ": " + strerror(errno));
  }
  int operation = (mode == Mode::kShared ? LOCK_SH : LOCK_EX) | LOCK_NB;
  auto deadline = std::chrono::steady_clock::now() + limit;
  while (flock(lock.file_, operation) != 0) {
    if (std::chrono::steady_clock::now() > deadline) {
      return Error(ErrorCode::kTimeout, "another process has held " + path + " for too long");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return lock;
}

bool FileLock::TryUpgrade() { return file_ >= 0 && flock(file_, LOCK_EX | LOCK_NB) == 0; }

}  // namespace pie
