#include <algorithm>
#include <cstdio>

#include "base/json_writer.h"
#include "engine/case_runner.h"
#include "executor/commands.h"
#include "executor/open_house.h"
#include "surface/catalog.h"
#include "surface/suggestion.h"

namespace pie {
namespace {

bool Wanted(const Options& options, const ConnectorTable& connector) {
  const auto& names = options.connectors;
  return names.empty() || std::find(names.begin(), names.end(), connector.name) != names.end();
}

struct Totals {
  size_t connectors = 0, cases = 0, passes = 0;
  bool passed = true;

  void Add(const CaseReport& report) {
    ++connectors;
    cases += report.results.size();
    passes += report.passes();
    passed = passed && report.passed();
  }
};

void Print(const ConnectorTable& connector, const CaseReport& report, bool with_passes) {
  std::printf("%s%s: %zu of %zu cases passed\n", report.Text(with_passes).c_str(), connector.name,
              report.passes(), report.results.size());
}

void AppendJson(std::string& out, const CaseResult& result) {
  if (out.back() != '[') out += ',';
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("connector", result.connector);
  writer.Member("action", result.action);
  writer.Member("where", result.where);
  writer.Key("passed");
  writer.Bool(result.passed());
  writer.Key("differences");
  writer.BeginArray();
  for (const std::string& difference : result.differences) writer.String(difference);
  writer.EndArray();
  writer.EndObject();
}

}  // namespace

int CheckCases(const Options& options, const Registry& registry) {
  Catalog catalog(registry);
  for (const std::string& name : options.connectors) {
    if (!catalog.FindConnector(name)) {
      return Failed(options, NoConnector(registry, name, "`pie tools` lists them"));
    }
  }
  std::string folder = options.plugins.empty() ? CaseLibrary::DefaultFolder() : options.plugins;
  if (folder.empty()) {
    return Failed(
        options, Error(ErrorCode::kNotFound, "no folder with cases: say where with --plugins DIR"));
  }
  auto house = OpenHouse(options, registry);
  if (!house) return Failed(options, house.error());
  CaseLibrary library(folder);
  std::string json = R"({"results":[)";
  Totals totals;
  for (const ConnectorTable* connector : registry) {
    if (!Wanted(options, *connector)) continue;
    auto report = (*house)->loop().RunUntilDone(RunCases((*house)->engine(), library, *connector));
    if (!report) return Failed(options, report.error());
    totals.Add(*report);
    for (const CaseResult& result : report->results) AppendJson(json, result);
    // Of one connector every case is of interest, of hundreds only what failed.
    if (!options.json) Print(*connector, *report, options.connectors.size() == 1);
  }
  const char* passed = totals.passed ? "true" : "false";
  if (options.json) std::printf("%s],\"passed\":%s}\n", json.c_str(), passed);
  if (!options.json && totals.connectors > 1) {
    std::printf("%zu connectors: %zu of %zu cases passed\n", totals.connectors, totals.passes,
                totals.cases);
  }
  return totals.passed ? kOk : kFailed;
}

}  // namespace pie
