#include "cli/build.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <sstream>

#include "cli/author_code.h"
#include "cli/commands.h"
#include "cli/examples.h"
#include "cli/load.h"
#include "source/parallel.h"
#include "write/unity.h"
#include "write/write.h"

namespace pie::gen {
namespace {

namespace fs = std::filesystem;

class Builder {
 public:
  explicit Builder(const BuildOptions& options) : options_(options) {}

  int Run() {
    if (!LoadTemplates() || !loaded_.Load(options_.paths, options_.root, problem_)) {
      return Fail(problem_);
    }
    CheckFileNames();
    if (!EmitAll()) return Fail(problem_);
    // While a manifest is broken, its last good output stays, and so does the list of all.
    bool complete = true;
    for (const Connector& connector : loaded_.connectors) complete &= !connector.has_errors;
    if (complete) Take(EmitRegistry(sound_, templates_));
    Stale stale = complete ? Stale::kRemove : Stale::kKeep;
    problem_ = WriteTree(options_.out, files_, stale).problem;
    bool wrote = problem_.empty() && (options_.unity.empty() || !complete || WriteUnity());
    if (!wrote) return Fail(problem_);
    return loaded_.Report();
  }

 private:
  bool LoadTemplates() {
    if (options_.templates.empty()) return true;
    std::map<std::string, std::string> overrides;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(options_.templates, error)) {
      if (entry.path().extension() != ".tmpl") continue;
      ReadWholeFile(entry.path(), kMaxFileBytes, overrides[entry.path().filename()], problem_);
    }
    if (error) problem_ = options_.templates + ": " + error.message();
    templates_ = Templates(overrides);
    return problem_.empty();
  }

  // Builds know the output's names before piec has run: from the manifests' file names.
  void CheckFileNames() {
    for (Connector& connector : loaded_.connectors) {
      std::string stem = fs::path(connector.path).stem();
      if (connector.has_errors || stem == connector.name.value) continue;
      connector.has_errors = true;
      loaded_.diags.Error(connector.name.span, "file-name",
                          "the manifest of connector '" + connector.name.value +
                              "' must be called '" + connector.name.value + ".pie', not '" + stem +
                              ".pie'");
    }
  }

  void Take(std::vector<OutputFile> files) {
    for (OutputFile& file : files) files_.push_back(std::move(file));
  }

  bool EmitAll() {
    for (const Connector& connector : loaded_.connectors) {
      if (connector.has_errors) continue;
      sound_.push_back(&connector);
      names_.push_back(connector.name.value);
    }
    std::vector<std::vector<OutputFile>> emitted(sound_.size());
    ForEachIndex(sound_.size(), [&](size_t i) {
      auto examples = ReadExamples(FolderOf(*sound_[i], options_.root));
      emitted[i] = EmitConnector(Prepared(*sound_[i]), examples, templates_);
    });
    for (std::vector<OutputFile>& files : emitted) Take(std::move(files));
    if (!options_.stubs) return true;
    return std::all_of(sound_.begin(), sound_.end(),
                       [&](const Connector* connector) { return Stubs(*connector); });
  }

  // The first time as a file; later, what is missing is an error that names it.
  bool Stubs(const Connector& connector) {
    Prepared prepared(connector);
    if (!prepared.has_native_code) return true;
    fs::path folder = FolderOf(connector, options_.root);
    std::vector<Function> missing = MissingIn(prepared, folder);
    if (missing.empty()) return true;
    std::string created;
    if (!WriteStubs(prepared, missing, folder, templates_, created, problem_)) return false;
    if (!created.empty()) {
      std::string shown = RelativePath(created, options_.root);
      std::fprintf(stderr, "piec: wrote stubs: %s\n", shown.c_str());
      return true;
    }
    const std::string& name = connector.name.value;
    for (const Function& function : missing) {
      loaded_.diags.Error(function.span, "no-code",
                          "'" + function.wire + "' has no code: expected '" +
                              DefinitionOf(prepared, function) + "' beside the manifest; 'piec " +
                              "scaffold " + name + "' prints a stub");
    }
    return true;
  }

  // Files of authors that CMake did not see when it listed its sources.
  std::vector<std::string> LateSources() const {
    std::set<std::string> known;
    std::string text, ignored;
    ReadWholeFile(options_.known_sources, kMaxFileBytes, text, ignored);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) known.insert(line);
    std::vector<std::string> late;
    for (const std::string& path : options_.paths) {
      for (const std::string& source : SourcesIn(path, true)) {
        std::string absolute = fs::absolute(source).lexically_normal();
        if (!known.contains(absolute)) late.push_back(absolute);
      }
    }
    return late;
  }

  bool WriteUnity() {
    std::vector<OutputFile> files = EmitBuckets(names_, options_.buckets);
    files.push_back(EmitLate(LateSources()));
    problem_ = WriteTree(options_.unity, files, Stale::kKeep).problem;
    return problem_.empty();
  }

  const BuildOptions& options_;
  Templates templates_;
  Loaded loaded_;
  std::vector<OutputFile> files_;
  std::vector<const Connector*> sound_;
  std::vector<std::string> names_;
  std::string problem_;
};

}  // namespace

int RunBuild(const BuildOptions& options) { return Builder(options).Run(); }

}  // namespace pie::gen
