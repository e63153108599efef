#include "cli/author_code.h"

#include <algorithm>

#include "source/source_file.h"
#include "write/write.h"

namespace pie::gen {

namespace fs = std::filesystem;

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

std::vector<Function> MissingIn(const Prepared& prepared, const fs::path& folder) {
  std::vector<std::string> texts;
  for (const std::string& source : SourcesIn(folder, false)) {
    std::string problem;
    ReadWholeFile(source, kMaxFileBytes, texts.emplace_back(), problem);
  }
  return MissingFunctions(prepared, texts);
}

bool WriteStubs(const Prepared& prepared, const std::vector<Function>& missing,
                const fs::path& folder, const Templates& templates, std::string& created,
                std::string& problem) {
  fs::path target = folder / (prepared.connector.name.value + ".cc");
  bool wrote = false;
  Rendered text = EmitStubs(prepared, missing, templates);
  if (!WriteOnce(target, text.text(), wrote, problem)) return false;
  if (wrote) created = target;
  return true;
}

}  // namespace pie::gen
