#include "pipeline.h"

#include <algorithm>
#include <filesystem>

#include "checks/check.h"
#include "manifest/pie_file.h"
#include "manifest/yaml_reader.h"
#include "model/resolve.h"

namespace pie::gen {

namespace fs = std::filesystem;

bool FindManifests(const std::vector<std::string>& paths, std::vector<std::string>& found,
                   std::string& problem) {
  for (const std::string& path : paths) {
    std::error_code error;
    if (!fs::exists(path, error)) {
      problem = path + ": no such file or folder";
      return false;
    }
    if (!fs::is_directory(path, error)) {
      found.push_back(path);
      continue;
    }
    std::vector<std::string> inside;
    for (fs::recursive_directory_iterator it(path, error), end; it != end; it.increment(error)) {
      if (it->path().extension() == ".pie" && !it->is_directory(error))
        inside.push_back(it->path());
      if (error) break;
    }
    if (error) {
      problem = path + ": " + error.message();
      return false;
    }
    std::sort(inside.begin(), inside.end());
    found.insert(found.end(), inside.begin(), inside.end());
  }
  return true;
}

std::string RelativePath(const std::string& path, const std::string& root) {
  std::error_code error;
  fs::path relative = fs::proximate(fs::absolute(path, error), fs::absolute(root, error), error);
  bool outside = error || relative.empty() || *relative.begin() == "..";
  return outside ? path : relative.generic_string();
}

Connector LoadText(std::string path, std::string text, SourceFiles& files, Diagnostics& diags) {
  uint32_t file = files.Add(std::move(path), std::move(text));
  PieFile pie = ReadPieFile(files, file, diags);
  std::optional<Node> root;
  if (pie.frontmatter) root = DecodeYaml(files, *pie.frontmatter, diags);
  if (root) return Resolve(pie, *root, files, diags);
  Connector connector;
  connector.path = files[file].path;
  connector.span = {file, 0, 0};
  connector.has_errors = true;
  return connector;
}

bool LoadConnectors(const std::vector<std::string>& manifests, const std::string& root,
                    SourceFiles& files, Diagnostics& diags, std::vector<Connector>& connectors) {
  bool all_read = true;
  for (const std::string& path : manifests) {
    std::string text, problem;
    std::string shown = RelativePath(path, root);
    ReadStatus status = ReadWholeFile(path, kMaxFileBytes, text, problem);
    if (status == ReadStatus::kOk) {
      connectors.push_back(LoadText(shown, std::move(text), files, diags));
      continue;
    }
    uint32_t file = files.Add(shown, "");
    if (status == ReadStatus::kTooLarge) {
      diags.Error({file, 0, 0}, "file-too-large", "file is larger than 8 MB");
    } else {
      diags.Error({file, 0, 0}, "unreadable-file", "cannot read the file: " + problem);
      all_read = false;
    }
  }
  RunChecks(connectors, diags);
  return all_read;
}

}  // namespace pie::gen
