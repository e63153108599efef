#include "vault/env_file.h"

#include <sys/stat.h>

#include <fstream>

namespace pie {
namespace {

std::string_view Trim(std::string_view text) {
  size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

bool IsName(std::string_view name) {
  return !name.empty() && (name[0] < '0' || name[0] > '9') &&
         name.find_first_not_of(
             "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_") ==
             std::string_view::npos;
}

std::string_view Unquote(std::string_view value) {
  bool quoted =
      value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
  return quoted ? value.substr(1, value.size() - 2) : value;
}

}  // namespace

Result<std::map<std::string, Secret>> EnvFile::Parse(const std::string& path,
                                                     std::string_view text) {
  std::map<std::string, Secret> values;
  for (int number = 1; !text.empty(); ++number) {
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = Trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    if (line.starts_with("export ")) line = Trim(line.substr(7));
    size_t equals = line.find('=');
    std::string_view name = Trim(line.substr(0, std::min(equals, line.size())));
    if (equals == std::string_view::npos || !IsName(name)) {
      return Error(ErrorCode::kInvalidArgument,
                   path + ":" + std::to_string(number) + ": expected NAME=value");
    }
    values[std::string(name)] = Secret(std::string(Unquote(Trim(line.substr(equals + 1)))));
  }
  return values;
}

Result<Unit> EnvFile::Refresh() {
  struct stat info;
  if (path_.empty() || stat(path_.c_str(), &info) != 0) {
    version_.clear();
    values_.clear();
    return Unit();
  }
  if ((info.st_mode & 077) != 0) {
    return Error(ErrorCode::kPermissionDenied,
                 path_ + " holds secrets, but others can read it: chmod 600 " + path_);
  }
  std::string version = std::to_string(info.st_ino) + " " + std::to_string(info.st_size) + " " +
                        std::to_string(info.st_mtim.tv_sec) + " " +
                        std::to_string(info.st_mtim.tv_nsec);
  if (version == version_) return Unit();
  std::ifstream file(path_);
  std::string text((std::istreambuf_iterator<char>(file)), {});
  auto values = Parse(path_, text);
  if (!values) return values.error();
  values_ = std::move(*values);
  version_ = version;
  return Unit();
}

Result<std::optional<Secret>> EnvFile::Find(const std::string& name) {
  if (auto fresh = Refresh(); !fresh) return fresh.error();
  auto found = values_.find(name);
  if (found == values_.end()) return std::optional<Secret>();
  return std::optional<Secret>(found->second);
}

}  // namespace pie
