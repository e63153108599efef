// Feeds arbitrary bytes to every stage of the compiler. Anything but a diagnostic is a bug.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "checks/check.h"
#include "emit/emit.h"
#include "model/dump.h"
#include "pipeline.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace pie::gen;
  SourceFiles files;
  Diagnostics diags(files);
  std::vector<Connector> connectors;
  std::string text(reinterpret_cast<const char*>(data), size);
  connectors.push_back(LoadText("fuzz.pie", std::move(text), files, diags));
  RunChecks(connectors, diags);
  std::string shown = diags.RenderText() + diags.RenderJson() + DumpModel(connectors[0]);
  // An error and a connector to emit exclude each other.
  if ((diags.error_count() > 0) != connectors[0].has_errors) std::abort();
  if (connectors[0].has_errors) return 0;
  static const Templates& templates = *new Templates;
  bool emitted = !EmitConnector(Prepared(connectors[0]), {}, templates).empty();
  bool listed = !EmitRegistry({RegistryEntryOf(connectors[0])}, templates).empty();
  return emitted && listed ? 0 : -1;
}
