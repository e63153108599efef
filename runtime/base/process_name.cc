#include "base/process_name.h"

#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>

namespace pie {
namespace {

std::string Boot() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string id;
  file >> id;
  return id;
}

// Processes of another namespace have other numbers.
std::string Namespace() {
  char text[64];
  ssize_t size = readlink("/proc/self/ns/pid", text, sizeof text);
  return size > 0 ? std::string(text, static_cast<size_t>(size)) : std::string();
}

enum class Look : unsigned char { kGone, kThere, kUnknown };

// `start` in clock ticks since the boot: a number is used again, the two together are not.
Look Find(const std::string& pid, std::string& start) {
  int number = 0;
  auto [end, error] = std::from_chars(pid.data(), pid.data() + pid.size(), number);
  if (error != std::errc() || end != pid.data() + pid.size() || number <= 0) return Look::kUnknown;
  // Asked of the kernel: /proc may hide the processes of other users.
  if (kill(number, 0) != 0 && errno == ESRCH) return Look::kGone;
  std::ifstream file("/proc/" + pid + "/stat");
  std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  size_t name_end = text.rfind(')');
  if (name_end == std::string::npos) return Look::kUnknown;
  std::istringstream rest(text.substr(name_end + 1));
  std::string state;
  rest >> state;
  for (int field = 4; field <= 22; ++field) rest >> start;
  if (!rest) return Look::kUnknown;
  // A zombie runs no more.
  return state == "Z" || state == "X" ? Look::kGone : Look::kThere;
}

std::string Prefix() {
  std::string boot = Boot(), space = Namespace();
  return boot.empty() || space.empty() ? std::string() : boot + '/' + space + '/';
}

}  // namespace

std::string ProcessName() {
  std::string prefix = Prefix(), pid = std::to_string(getpid()), start;
  if (prefix.empty() || Find(pid, start) != Look::kThere) return {};
  return prefix + pid + '/' + start;
}

bool HasEnded(std::string_view name) {
  std::string prefix = Prefix();
  if (prefix.empty() || !name.starts_with(prefix)) return false;
  name.remove_prefix(prefix.size());
  size_t slash = name.find('/');
  if (slash == std::string_view::npos) return false;
  std::string start;
  switch (Find(std::string(name.substr(0, slash)), start)) {
    case Look::kGone:
      return true;
    case Look::kThere:
      return start != name.substr(slash + 1);
    case Look::kUnknown:
      return false;
  }
  return false;
}

}  // namespace pie
