// Stage "write": files in memory to disk. The only code of the compiler that changes files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "emit/emit.h"

namespace pie::gen {

struct WriteResult {
  size_t written = 0;  // files whose content changed
  size_t unchanged = 0;
  size_t removed = 0;
  std::string problem;  // "path: reason" of the first failure; empty: all is well
};

// Replaces a file in one step, unless it has this content already: then its time stays. Makes
// missing folders. False, with `problem`, when the disk does not let us.
bool WriteIfChanged(const std::string& path, std::string_view content, bool& changed,
                    std::string& problem);

// Writes a file that must not exist; `created` tells whether it did not. Never touches one that is
// there.
bool WriteOnce(const std::string& path, std::string_view content, bool& created,
               std::string& problem);

enum class Stale { kRemove, kKeep };

// Makes `folder` hold `files`, besides those in `kept`, which an earlier run wrote. What else one
// wrote there (its list is `.files`) is removed, or stays on the list with kKeep; no other file is
// ever touched.
WriteResult WriteTree(const std::string& folder, const std::vector<OutputFile>& files, Stale stale,
                      const std::vector<std::string>& kept = {});

}  // namespace pie::gen
