#include "cli/build.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>
#include <sstream>

#include "cli/commands.h"
#include "cli/examples.h"
#include "emit/emit.h"
#include "emit/stubs.h"
#include "pipeline.h"
#include "write/unity.h"
#include "write/write.h"

namespace pie::gen {
namespace {

namespace fs = std::filesystem;

constexpr size_t kMaxSourceBytes = 16 << 20;

int Fail(const std::string& problem) {
  std::fprintf(stderr, "piec: %s\n", problem.c_str());
  return kExitUsage;
}

std::string ReadOrEmpty(const std::string& path) {
  std::string text, problem;
  ReadWholeFile(path, kMaxSourceBytes, text, problem);
  return text;
}

// The connectors below `paths`, checked; diagnostics are printed.
struct Loaded {
  SourceFiles files;
  std::vector<std::string> manifests;  // beside `connectors`
  std::vector<Connector> connectors;
  int exit_code = kExitOk;
};

void Load(const std::vector<std::string>& paths, const std::string& root, Loaded& loaded) {
  std::string problem;
  if (!FindManifests(paths, loaded.manifests, problem)) {
    loaded.exit_code = Fail(problem);
    return;
  }
  Diagnostics diags(loaded.files);
  bool all_read = LoadConnectors(loaded.manifests, root, loaded.files, diags, loaded.connectors);
  std::fputs(diags.RenderText().c_str(), stderr);
  if (diags.error_count() > 0) loaded.exit_code = kExitDiagnostics;
  if (!all_read) loaded.exit_code = kExitUsage;
}

// The folder of a connector's own files.
fs::path FolderOf(const Connector& connector, const std::string& root) {
  fs::path path = connector.path;
  return (path.is_absolute() ? path : fs::path(root) / path).parent_path();
}

std::vector<std::string> SourcesIn(const fs::path& folder, bool recursive) {
  std::vector<std::string> sources;
  std::error_code error;
  fs::recursive_directory_iterator it(folder, error), end;
  for (; !error && it != end; it.increment(error)) {
    if (!recursive) it.disable_recursion_pending();
    if (it->path().extension() == ".cc") sources.push_back(it->path());
  }
  std::sort(sources.begin(), sources.end());
  return sources;
}

std::vector<Function> Missing(const Prepared& prepared, const fs::path& folder) {
  std::vector<std::string> texts;
  for (const std::string& source : SourcesIn(folder, false)) texts.push_back(ReadOrEmpty(source));
  return MissingFunctions(prepared, texts);
}

// Beside the manifest, unless the author has defined some of it, wherever that is.
bool WriteStubs(const Connector& connector, const std::string& root, const Templates& templates,
                std::string& problem) {
  Prepared prepared(connector);
  if (!prepared.has_native_code) return true;
  fs::path folder = FolderOf(connector, root);
  fs::path target = folder / (connector.name.value + ".cc");
  std::error_code error;
  if (fs::exists(fs::symlink_status(target, error))) return true;
  if (Missing(prepared, folder).size() != NativeFunctions(prepared).size()) return true;
  bool created = false;
  if (!WriteOnce(target, EmitStubs(prepared, templates).text(), created, problem)) return false;
  if (created) {
    std::string shown = RelativePath(target, root);
    std::fprintf(stderr, "piec: wrote stubs: %s\n", shown.c_str());
  }
  return true;
}

bool LoadTemplates(const std::string& folder, std::map<std::string, std::string>& overrides,
                   std::string& problem) {
  if (folder.empty()) return true;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".tmpl") continue;
    overrides[entry.path().filename()] = ReadOrEmpty(entry.path());
  }
  if (error) problem = folder + ": " + error.message();
  return !error;
}

// Files of authors that CMake did not see when it listed its sources.
std::vector<std::string> LateSources(const BuildOptions& options) {
  std::set<std::string> known;
  std::istringstream lines(ReadOrEmpty(options.known_sources));
  for (std::string line; std::getline(lines, line);) known.insert(line);
  std::vector<std::string> late;
  for (const std::string& path : options.paths) {
    for (const std::string& source : SourcesIn(path, true)) {
      std::string absolute = fs::absolute(source).lexically_normal();
      if (!known.contains(absolute)) late.push_back(absolute);
    }
  }
  return late;
}

bool WriteUnity(const BuildOptions& options, const std::vector<std::string>& names,
                std::string& problem) {
  std::vector<OutputFile> files = EmitBuckets(names, options.buckets);
  files.push_back(EmitLate(LateSources(options)));
  problem = WriteTree(options.unity, files, Stale::kKeep).problem;
  return problem.empty();
}

}  // namespace

int RunBuild(const BuildOptions& options) {
  std::string problem;
  std::map<std::string, std::string> overrides;
  if (!LoadTemplates(options.templates, overrides, problem)) return Fail(problem);
  Templates templates(overrides);
  Loaded loaded;
  Load(options.paths, options.root, loaded);
  if (loaded.exit_code == kExitUsage) return kExitUsage;
  std::vector<OutputFile> files;
  std::vector<const Connector*> sound;
  std::vector<std::string> names;
  for (const Connector& connector : loaded.connectors) {
    if (connector.has_errors) continue;
    sound.push_back(&connector);
    names.push_back(connector.name.value);
    auto examples = ReadExamples(FolderOf(connector, options.root));
    for (OutputFile& file : EmitConnector(connector, examples, templates)) {
      files.push_back(std::move(file));
    }
    if (options.stubs && !WriteStubs(connector, options.root, templates, problem)) {
      return Fail(problem);
    }
  }
  // While a manifest is broken, its last good output stays, and so does the list of all.
  bool complete = loaded.exit_code == kExitOk;
  if (complete) {
    for (OutputFile& file : EmitRegistry(sound, templates)) files.push_back(std::move(file));
  }
  WriteResult result = WriteTree(options.out, files, complete ? Stale::kRemove : Stale::kKeep);
  if (!result.problem.empty()) return Fail(result.problem);
  if (complete && !options.unity.empty() && !WriteUnity(options, names, problem)) {
    return Fail(problem);
  }
  return loaded.exit_code;
}

// Runs `use` on the connector called `name`.
template <class Use>
static int WithConnector(const std::string& name, const std::vector<std::string>& paths,
                         const std::string& root, Use use) {
  Loaded loaded;
  Load(paths, root, loaded);
  if (loaded.exit_code == kExitUsage) return kExitUsage;
  for (const Connector& connector : loaded.connectors) {
    if (connector.name.value != name) continue;
    if (connector.has_errors) return kExitDiagnostics;
    use(connector);
    return kExitOk;
  }
  return Fail("there is no connector '" + name + "'");
}

int RunScaffold(const ScaffoldOptions& options) {
  return WithConnector(options.name, options.paths, options.root, [&](const Connector& connector) {
    Prepared prepared(connector);
    auto missing = Missing(prepared, FolderOf(connector, options.root));
    std::fputs(EmitStubBodies(prepared, missing, Templates()).text().c_str(), stdout);
  });
}

int RunDocs(const DocsOptions& options) {
  return WithConnector(options.name, options.paths, options.root, [&](const Connector& connector) {
    auto examples = ReadExamples(FolderOf(connector, options.root));
    std::fputs(EmitDocs(Prepared(connector), examples, Templates()).text().c_str(), stdout);
  });
}

}  // namespace pie::gen
