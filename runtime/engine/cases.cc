#include "engine/cases.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/json_access.h"

namespace pie {
namespace fs = std::filesystem;

CaseLibrary::CaseLibrary(std::string plugins) : plugins_(std::move(plugins)) {}

void CaseLibrary::Add(const std::string& connector, std::vector<Case> cases) {
  loaded_[connector] = std::move(cases);
}

Result<const std::vector<Case>*> CaseLibrary::Of(const std::string& connector) {
  auto found = loaded_.find(connector);
  if (found == loaded_.end()) {
    Result<std::vector<Case>> cases = Load(connector);
    if (!cases) return cases.error();
    found = loaded_.emplace(connector, std::move(*cases)).first;
  }
  return static_cast<const std::vector<Case>*>(&found->second);
}

std::string CaseLibrary::FolderOf(const std::string& connector) const {
  std::error_code error;
  fs::path direct = fs::path(plugins_) / connector / "cases";
  if (fs::is_directory(direct, error)) return direct.string();
  // Connectors may be grouped in folders.
  auto options = fs::directory_options::skip_permission_denied;
  for (fs::recursive_directory_iterator it(plugins_, options, error), end; !error && it != end;
       it.increment(error)) {
    if (it.depth() > 4) it.disable_recursion_pending();
    const fs::path& path = it->path();
    if (path.filename() == "cases" && path.parent_path().filename() == connector &&
        it->is_directory(error)) {
      return path.string();
    }
  }
  return {};
}

Result<std::vector<Case>> CaseLibrary::Load(const std::string& connector) const {
  std::string folder = plugins_.empty() ? std::string() : FolderOf(connector);
  if (folder.empty()) {
    return Error(ErrorCode::kNotFound,
                 connector + " has no cases" + (plugins_.empty() ? "" : " under " + plugins_));
  }
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Case> all;
  for (const fs::path& path : files) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    Result<std::vector<Case>> cases =
        ParseCases(connector + "/cases/" + path.filename().string(), text.str());
    if (!cases) return cases.error();
    std::move(cases->begin(), cases->end(), std::back_inserter(all));
  }
  return all;
}

namespace {

int EqualInputs(const Json& a, const Json& b) {
  int count = 0;
  for (const String& key : a.Keys()) count += b.Has(key) && a[key] == b[key];
  return count;
}

}  // namespace

Result<const Case*> CaseLibrary::Find(const ConnectorTable& connector, const ActionRow& action,
                                      std::string_view arguments) {
  Result<const std::vector<Case>*> cases = Of(connector.name);
  if (!cases) return cases.error();
  Result<Json> parsed = JsonAccess::Parse(arguments.empty() ? "{}" : arguments);
  Json input = parsed ? *parsed : Json::Object();
  input.Remove("action");
  const Case* best = nullptr;
  int best_score = -1;
  for (const Case& candidate : **cases) {
    if (candidate.action != action.name) continue;
    bool same = candidate.input == input;
    if (candidate.fails && !same) continue;
    int score = same ? 1'000'000 : EqualInputs(candidate.input, input);
    if (score <= best_score) continue;
    best = &candidate;
    best_score = score;
  }
  if (best) return best;
  return Error(ErrorCode::kNotFound,
               std::string(connector.name) + "." + action.name + " has no case");
}

std::string CaseLibrary::DefaultFolder() {
  std::error_code error;
  fs::path binary = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  fs::path prefix = binary.parent_path().parent_path();
  for (fs::path folder : {prefix / "share" / "pie" / "plugins", prefix.parent_path() / "plugins"}) {
    if (fs::is_directory(folder, error)) return folder.string();
  }
  return {};
}

}  // namespace pie
