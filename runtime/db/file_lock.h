// Locks between processes on a file; the kernel drops them when a process dies.
#pragma once

#include <chrono>
#include <string>
#include <utility>

#include "pie/result.h"

namespace pie {

class FileLock {
 public:
  enum class Mode { kShared, kExclusive };

  FileLock() = default;
  FileLock(FileLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
  FileLock& operator=(FileLock&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
  }
  ~FileLock();  // unlocks

  // Waits at most `limit`; kTimeout after that.
  static Result<FileLock> Take(const std::string& path, Mode mode, std::chrono::seconds limit);
  // Turns a shared lock into an exclusive one if nobody else holds it. On false it may be lost.
  bool TryUpgrade();

 private:
  int file_ = -1;
};

}  // namespace pie
