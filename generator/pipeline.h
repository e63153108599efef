// Stages read, decode, resolve and check for a set of manifests; what emitters work on.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "source/diagnostics.h"
#include "source/source_file.h"

namespace pie::gen {

// Every manifest below `paths`: a file is taken as it is, a folder gives its *.pie files, sorted.
// False when a path does not exist; `problem` then says which.
bool FindManifests(const std::vector<std::string>& paths, std::vector<std::string>& found,
                   std::string& problem);

// `path` as seen from the folder `root`; unchanged when it lies elsewhere.
std::string RelativePath(const std::string& path, const std::string& root);

// Reads one text as a manifest; without the checks. For tests and fuzzing.
Connector LoadText(std::string path, std::string text, SourceFiles& files, Diagnostics& diags);

// One connector per manifest, in the order of `manifests`, checked. Connectors with `has_errors`
// must not be emitted. False when a file could not be read at all (reported as diagnostic, too).
bool LoadConnectors(const std::vector<std::string>& manifests, const std::string& root,
                    SourceFiles& files, Diagnostics& diags, std::vector<Connector>& connectors);

}  // namespace pie::gen
