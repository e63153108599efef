// `piec scaffold` and `piec docs`: something about one connector on stdout.
#include <cstdio>

#include "cli/author_code.h"
#include "cli/build.h"
#include "cli/commands.h"
#include "cli/examples.h"
#include "cli/load.h"

namespace pie::gen {
namespace {

// Prints what `text_of` makes of the connector called `name`.
template <class TextOf>
int Print(const OneConnector& options, TextOf text_of) {
  Loaded loaded;
  std::string problem;
  if (!loaded.Load(options.paths, options.root, problem)) return Fail(problem);
  for (const Connector& connector : loaded.connectors) {
    if (connector.name.value != options.name) continue;
    if (connector.has_errors) return loaded.Report();
    std::fputs(text_of(Prepared(connector)).text().c_str(), stdout);
    return kExitOk;
  }
  return Fail("there is no connector '" + options.name + "'");
}

}  // namespace

int RunScaffold(const OneConnector& options) {
  return Print(options, [&](const Prepared& prepared) {
    auto missing = MissingIn(prepared, FolderOf(prepared.connector, options.root));
    return EmitStubBodies(prepared, missing, Templates());
  });
}

int RunDocs(const OneConnector& options) {
  return Print(options, [&](const Prepared& prepared) {
    auto examples = ReadExamples(FolderOf(prepared.connector, options.root));
    return EmitDocs(prepared, examples, Templates());
  });
}

}  // namespace pie::gen
