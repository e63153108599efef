#include <cstdio>
#include <filesystem>
#include <fstream>

#include "cli/commands.h"
#include "cli/starters.h"
#include "pipeline.h"

namespace pie::gen {

namespace fs = std::filesystem;

namespace {

int Fail(const std::string& problem) {
  std::fprintf(stderr, "piec: %s\n", problem.c_str());
  return kExitUsage;
}

// The name rules of the compiler are the compiler's to check.
bool NameIsFine(const std::string& text, std::string& problem) {
  SourceFiles files;
  Diagnostics diags(files);
  LoadText("the new manifest", text, files, diags);
  if (diags.error_count() > 0) problem = diags.RenderText();
  return diags.error_count() == 0;
}

}  // namespace

int RunNew(const NewOptions& options) {
  std::string problem;
  std::string text = Starter(options.kind, options.name);
  if (!NameIsFine(text, problem)) return Fail("cannot start " + options.name + "\n" + problem);
  fs::path folder = fs::path(options.root) / "plugins" / options.name;
  fs::path path = folder / (options.name + ".pie");
  if (fs::exists(path)) return Fail(path.string() + " exists already");
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return Fail(folder.string() + ": " + error.message());
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (!out) return Fail(path.string() + ": cannot write");
  std::printf("%s\nEdit it, then build; `piec check %s` says what is wrong with it.\n",
              path.c_str(), path.c_str());
  return kExitOk;
}

}  // namespace pie::gen
