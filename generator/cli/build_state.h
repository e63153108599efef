// What a build remembers, so that the next one need not compile a manifest that did not change.
//
// A connector is remembered when there was nothing to say about it. It is built again when its
// manifest, its recorded cases or the code beside it have other bytes, when an output is not the
// file that was written, and when compiler or options are others. A state that is absent, damaged
// or of another compiler is an empty one: everything is built, with the same result.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "emit/emit.h"

namespace pie::gen {

struct RememberedOutput {
  std::string path;  // in the output folder
  std::string stamp;
};

struct Remembered {
  std::string inputs;
  RegistryEntry entry;
  std::vector<RememberedOutput> outputs;
};

class BuildState {
 public:
  // `key` stands for all that output depends on besides the manifests.
  void Read(const std::string& path, const std::string& key);
  bool Write(const std::string& path, const std::string& key, std::string& problem) const;

  const Remembered* Find(const std::string& manifest) const;
  void Set(const std::string& manifest, Remembered remembered);

 private:
  std::map<std::string, Remembered> all_;
};

// Digest of all that is read for a manifest. Empty when that is not possible.
std::string InputsOf(const std::string& manifest);
// Changes with every write to a file; empty when it is none.
std::string StampOf(const std::string& path);
// Of the running compiler.
std::string CompilerStamp();

}  // namespace pie::gen
