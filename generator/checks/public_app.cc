// Files of the public app: safe paths, within the limits of the PIE reference.
#include <map>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

constexpr size_t kMaxFiles = 50;
constexpr size_t kMaxFileSize = 512 << 10;
constexpr size_t kMaxTotalSize = 2 << 20;

std::string PathProblem(std::string_view path) {
  if (path.empty()) return "expected a path";
  if (path.starts_with("/") || path.find(':') != std::string_view::npos)
    return "expected a relative path";
  for (unsigned char c : path) {
    if (c < 0x20 || c == 0x7F || c == '\\')
      return "expected a path without control characters and '\\'";
  }
  while (true) {
    size_t slash = path.find('/');
    std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..")
      return "expected a path without '.', '..' and empty parts";
    if (slash == std::string_view::npos) return "";
    path.remove_prefix(slash + 1);
  }
}

void CheckFiles(const PublicApp& app, Diagnostics& diags) {
  std::map<std::string, SourceSpan> seen;
  size_t total = 0;
  bool reported = false;
  for (const PublicFile& file : app.files) {
    std::string problem = PathProblem(file.path.value);
    if (!problem.empty()) {
      diags.Error(file.path.span, "bad-public-path",
                  problem + ", found " + Quoted(file.path.value));
    }
    auto [it, added] = seen.emplace(file.path.value, file.path.span);
    if (!added) {
      diags
          .Error(file.path.span, "duplicate-value",
                 "duplicate public file " + Quoted(file.path.value))
          .Note(it->second, "first one is here");
    }
    if (file.content.size() > kMaxFileSize) {
      diags.Error(file.path.span, "public-limit",
                  "a public file is at most 512 KB, found " +
                      std::to_string(file.content.size() >> 10) + " KB");
    }
    total += file.content.size();
    if (total > kMaxTotalSize && !reported) {
      diags.Error(file.path.span, "public-limit",
                  "public files are at most 2 MB together; this one is too much");
      reported = true;
    }
  }
  if (app.files.size() > kMaxFiles) {
    diags.Error(app.files[kMaxFiles].path.span, "public-limit",
                "at most 50 public files, found " + std::to_string(app.files.size()));
  }
}

}  // namespace

void CheckPublicApp(const Connector& connector, Diagnostics& diags) {
  const PublicApp& app = connector.public_app;
  CheckFiles(app, diags);
  std::vector<std::string> paths;
  bool found = app.entry->empty();
  for (const PublicFile& file : app.files) {
    paths.push_back(file.path.value);
    found = found || file.path.value == app.entry.value;
  }
  if (!found) {
    diags.Error(app.entry.span, "unknown-file",
                "entry " + Quoted(app.entry.value) + " has no section '===public-file:" +
                    app.entry.value + "==='" + DidYouMean(app.entry.value, paths));
  }
  if (app.entry->empty() && !app.files.empty()) {
    diags.Error(app.files[0].path.span, "missing-section",
                "public files need a section '===public-config===' with 'entry'");
  }
  for (const PublicRoute& route : app.routes) {
    if (!route.path->starts_with("/")) {
      diags.Error(route.path.span, "bad-path",
                  "a route starts with '/', found " + Quoted(route.path.value));
    }
  }
}

}  // namespace pie::gen
