// Preloaded into a process it puts its wall clock forward or back, by the nanoseconds that stand in
// the first eight bytes of the file PIE_CLOCK, at any time. What the kernel calls monotonic, and
// all timers, go on as they do when an operator or NTP sets the time.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace {

constexpr int64_t kSecond = 1'000'000'000;

int64_t Offset() {
  static const volatile int64_t* const shared = []() -> const volatile int64_t* {
    static const int64_t zero = 0;
    const char* path = getenv("PIE_CLOCK");
    int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0) return &zero;
    void* memory = mmap(nullptr, sizeof(int64_t), PROT_READ, MAP_SHARED, fd, 0);
    close(fd);
    return memory == MAP_FAILED ? &zero : static_cast<const volatile int64_t*>(memory);
  }
  ();
  return *shared;
}

bool IsWallClock(clockid_t clock) {
  return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE || clock == CLOCK_TAI;
}

}  // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* out) noexcept {
  using Function = int (*)(clockid_t, timespec*);
  // The C library's own, which needs no system call.
  static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "clock_gettime"));
  int result = real ? real(clock, out) : static_cast<int>(syscall(SYS_clock_gettime, clock, out));
  if (result != 0 || !IsWallClock(clock)) return result;
  int64_t now = out->tv_sec * kSecond + out->tv_nsec + Offset();
  out->tv_sec = now / kSecond;
  out->tv_nsec = now % kSecond;
  return 0;
}

int gettimeofday(timeval* __restrict out, void* __restrict) noexcept {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  out->tv_sec = now.tv_sec;
  out->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t* out) noexcept {
  timespec now{};
  clock_gettime(CLOCK_REALTIME_COARSE, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}

}  // extern "C"
