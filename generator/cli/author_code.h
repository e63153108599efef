// The C++ files of authors: found, searched for definitions, and written once as stubs. A file that
// exists is never opened for writing.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "emit/stubs.h"

namespace pie::gen {

// The *.cc files in `folder`, sorted.
std::vector<std::string> SourcesIn(const std::filesystem::path& folder, bool recursive);

// What the author still has to define. All files of the manifest's folder are searched.
std::vector<Function> MissingIn(const Prepared& prepared, const std::filesystem::path& folder);

// Writes `<folder>/<name>.cc` with a stub for each of `missing`, unless there is such a file.
// `created` tells whether it did; false when the disk does not let us.
bool WriteStubs(const Prepared& prepared, const std::vector<Function>& missing,
                const std::filesystem::path& folder, const Templates& templates,
                std::string& created, std::string& problem);

}  // namespace pie::gen
