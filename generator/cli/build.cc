#include "cli/build.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include "cli/author_code.h"
#include "cli/build_state.h"
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
    if (!LoadTemplates() || !FindManifests(options_.paths, manifests_, problem_)) {
      return Fail(problem_);
    }
    Recall();
    Load();
    if (NamesMeet()) {  // With all of them loaded, the messages are as always.
      unchanged_.assign(manifests_.size(), nullptr);
      Load();
    }
    CheckFileNames();
    if (!EmitAll()) return Fail(problem_);
    // While a manifest is broken, its last good output stays, and so does the list of all.
    bool complete = true;
    for (const Connector& connector : loaded_->connectors) complete &= !connector.has_errors;
    if (complete) Take(EmitRegistry(entries_, templates_));
    Stale stale = complete ? Stale::kRemove : Stale::kKeep;
    problem_ = WriteTree(options_.out, files_, stale, kept_).problem;
    bool wrote = problem_.empty() && (options_.unity.empty() || !complete || WriteUnity()) &&
                 (options_.state.empty() || Remember());
    if (!wrote) return Fail(problem_);
    return loaded_->Report();
  }

 private:
  bool LoadTemplates() {
    if (options_.templates.empty()) return true;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(options_.templates, error)) {
      if (entry.path().extension() != ".tmpl") continue;
      ReadWholeFile(entry.path(), kMaxFileBytes, overrides_[entry.path().filename()], problem_);
    }
    if (error) problem_ = options_.templates + ": " + error.message();
    templates_ = Templates(overrides_);
    return problem_.empty();
  }

  std::string StateKey() const {
    std::string key = CompilerStamp();
    for (const std::string& path : {options_.root, options_.out}) key += fs::absolute(path);
    for (const auto& [name, text] : overrides_) key += name + text;
    return key + (options_.stubs ? " stubs" : "");
  }

  // Finds the manifests that need not be built.
  void Recall() {
    inputs_.resize(manifests_.size());
    shown_.resize(manifests_.size());
    unchanged_.resize(manifests_.size());
    if (options_.state.empty()) return;
    state_.Read(options_.state, StateKey());
    ForEachIndex(manifests_.size(), [&](size_t i) {
      inputs_[i] = InputsOf(manifests_[i]);
      shown_[i] = RelativePath(manifests_[i], options_.root);
      const Remembered* one = state_.Find(shown_[i]);
      bool same = one && !inputs_[i].empty() && one->inputs == inputs_[i];
      for (size_t k = 0; same && k < one->outputs.size(); ++k) {
        same = StampOf(options_.out + "/" + one->outputs[k].path) == one->outputs[k].stamp;
      }
      if (same) unchanged_[i] = one;
    });
  }

  void Load() {
    std::vector<std::string> changed;
    for (size_t i = 0; i < manifests_.size(); ++i) {
      if (!unchanged_[i]) changed.push_back(manifests_[i]);
    }
    loaded_.emplace();
    loaded_->all_read =
        LoadConnectors(changed, options_.root, loaded_->files, loaded_->diags, loaded_->connectors);
  }

  // Whether a name of an unchanged connector is taken a second time.
  bool NamesMeet() const {
    std::set<std::string> names;
    bool meet = false;
    for (const Remembered* one : unchanged_) {
      if (!one) continue;
      meet |= !names.insert("namespace " + one->entry.cpp_namespace).second;
      for (const std::string& tool : one->entry.tools) meet |= !names.insert(tool).second;
    }
    for (const Connector& connector : loaded_->connectors) {
      meet |= names.contains("namespace " + connector.cpp_namespace);
      for (const LocatedString& tool : OfferedTools(connector)) meet |= names.contains(tool.value);
    }
    return meet;
  }

  // What there was something to say about is built again, so that it is said again.
  bool Remember() {
    BuildState next;
    std::map<std::string, size_t> order;
    for (size_t i = 0; i < manifests_.size(); ++i) {
      if (unchanged_[i]) next.Set(shown_[i], *unchanged_[i]);
      order[shown_[i]] = i;
    }
    for (size_t i = 0; i < sound_.size(); ++i) {
      const Connector& connector = *sound_[i];
      size_t at = order.at(connector.path);
      // What changed while we worked is not what was built.
      bool still = !inputs_[at].empty() && InputsOf(manifests_[at]) == inputs_[at];
      if (!still || loaded_->diags.HasAny(connector.span.file)) continue;
      Remembered one;
      one.inputs = inputs_[at];
      one.entry = RegistryEntryOf(connector);
      for (const std::string& path : outputs_[i]) {
        one.outputs.push_back({path, StampOf(options_.out + "/" + path)});
      }
      next.Set(connector.path, std::move(one));
    }
    return next.Write(options_.state, StateKey(), problem_);
  }

  // Builds know the output's names before piec has run: from the manifests' file names.
  void CheckFileNames() {
    for (Connector& connector : loaded_->connectors) {
      std::string stem = fs::path(connector.path).stem();
      if (connector.has_errors || stem == connector.name.value) continue;
      connector.has_errors = true;
      loaded_->diags.Error(connector.name.span, "file-name",
                           "the manifest of connector '" + connector.name.value +
                               "' must be called '" + connector.name.value + ".pie', not '" + stem +
                               ".pie'");
    }
  }

  void Take(std::vector<OutputFile> files) {
    for (OutputFile& file : files) files_.push_back(std::move(file));
  }

  bool EmitAll() {
    for (const Remembered* one : unchanged_) {
      if (!one) continue;
      entries_.push_back(one->entry);
      for (const RememberedOutput& output : one->outputs) kept_.push_back(output.path);
    }
    for (const Connector& connector : loaded_->connectors) {
      if (connector.has_errors) continue;
      sound_.push_back(&connector);
      entries_.push_back(RegistryEntryOf(connector));
    }
    std::vector<std::vector<OutputFile>> emitted(sound_.size());
    ForEachIndex(sound_.size(), [&](size_t i) {
      auto examples = ReadExamples(FolderOf(*sound_[i], options_.root));
      emitted[i] = EmitConnector(Prepared(*sound_[i]), examples, templates_);
    });
    for (std::vector<OutputFile>& files : emitted) {
      std::vector<std::string>& paths = outputs_.emplace_back();
      for (const OutputFile& file : files) paths.push_back(file.path);
      Take(std::move(files));
    }
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
      loaded_->diags.Error(function.span, "no-code",
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
    std::vector<std::string> names;
    for (const RegistryEntry& entry : entries_) names.push_back(entry.name);
    std::vector<OutputFile> files = EmitBuckets(names, options_.buckets);
    files.push_back(EmitLate(LateSources()));
    problem_ = WriteTree(options_.unity, files, Stale::kKeep).problem;
    return problem_.empty();
  }

  const BuildOptions& options_;
  std::map<std::string, std::string> overrides_;
  Templates templates_;
  std::vector<std::string> manifests_;
  // For each manifest, while there is a state; `unchanged_` is nullptr for those that are built.
  std::vector<std::string> inputs_, shown_;
  std::vector<const Remembered*> unchanged_;
  BuildState state_;
  std::optional<Loaded> loaded_;  // those that are built
  std::vector<const Connector*> sound_;
  std::vector<std::vector<std::string>> outputs_;  // their files
  std::vector<RegistryEntry> entries_;             // of sound and unchanged ones
  std::vector<OutputFile> files_;
  std::vector<std::string> kept_;  // files of unchanged ones
  std::string problem_;
};

}  // namespace

int RunBuild(const BuildOptions& options) { return Builder(options).Run(); }

}  // namespace pie::gen
