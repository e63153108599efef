#include "pipeline.h"

#include <algorithm>
#include <filesystem>

#include "checks/check.h"
#include "manifest/pie_file.h"
#include "manifest/yaml_reader.h"
#include "model/resolve.h"
#include "source/parallel.h"

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
      std::error_code unknown;  // A link that leads nowhere is told when it is read.
      if (it->path().extension() == ".pie" && !it->is_directory(unknown))
        inside.push_back(it->path());
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

static Connector LoadFile(const SourceFiles& files, uint32_t file, Diagnostics& diags) {
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

Connector LoadText(std::string path, std::string text, SourceFiles& files, Diagnostics& diags) {
  uint32_t file = files.Add(std::move(path), std::move(text));
  return LoadFile(files, file, diags);
}

// The texts of `manifests`; gives the files that could be read. `all_read` is false after a failure
// of the disk.
static std::vector<uint32_t> ReadManifests(const std::vector<std::string>& manifests,
                                           const std::string& root, SourceFiles& files,
                                           Diagnostics& diags, bool& all_read) {
  std::vector<uint32_t> read;
  for (const std::string& path : manifests) {
    std::string text, problem;
    ReadStatus status = ReadWholeFile(path, kMaxFileBytes, text, problem);
    bool ok = status == ReadStatus::kOk;
    uint32_t file = files.Add(RelativePath(path, root), ok ? std::move(text) : "");
    if (ok) {
      read.push_back(file);
    } else if (status == ReadStatus::kTooLarge) {
      diags.Error({file, 0, 0}, "file-too-large", "file is larger than 8 MB");
    } else {
      diags.Error({file, 0, 0}, "unreadable-file", "cannot read the file: " + problem);
      all_read = false;
    }
  }
  return read;
}

bool LoadConnectors(const std::vector<std::string>& manifests, const std::string& root,
                    SourceFiles& files, Diagnostics& diags, std::vector<Connector>& connectors) {
  bool all_read = true;
  std::vector<uint32_t> read = ReadManifests(manifests, root, files, diags, all_read);
  std::vector<Diagnostics> found(read.size(), Diagnostics(files));
  connectors.resize(read.size());
  ForEachIndex(read.size(), [&](size_t i) { connectors[i] = LoadFile(files, read[i], found[i]); });
  for (Diagnostics& of_one : found) diags.Absorb(std::move(of_one));
  RunChecks(connectors, diags);
  return all_read;
}

}  // namespace pie::gen
