// A file of NAME=value lines, read again when it changes.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "pie/result.h"
#include "vault/secret.h"

namespace pie {

class EnvFile {
 public:
  explicit EnvFile(std::string path) : path_(std::move(path)) {}

  // nullopt when the file or the name is not there. Fails when others can read the file, and with
  // the line's number when a line is not NAME=value, # comment or empty.
  Result<std::optional<Secret>> Find(const std::string& name);

  // Values may be in single or double quotes, as for a shell; nothing is expanded.
  static Result<std::map<std::string, Secret>> Parse(const std::string& path,
                                                     std::string_view text);

 private:
  Result<Unit> Refresh();

  std::string path_;
  std::string version_;  // what stat() said when it was read
  std::map<std::string, Secret> values_;
};

}  // namespace pie
