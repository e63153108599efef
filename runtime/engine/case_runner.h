// Runs recorded cases against the engine: `pie cases`, and the connectors' offline tests.
#pragma once

#include <string>
#include <vector>

#include "engine/cases.h"
#include "engine/engine.h"

namespace pie {

struct CaseResult {
  std::string connector, action, description;
  std::string where;                     // "github/cases/issues.yaml:12"
  std::vector<std::string> differences;  // empty: passed
  double milliseconds = 0;

  CaseResult() = default;
  bool passed() const { return differences.empty(); }
};

struct CaseReport {
  std::vector<CaseResult> results;
  std::vector<std::string> problems;  // files that cannot be read, actions without a case

  CaseReport() = default;
  bool passed() const;
  size_t passes() const;  // how many of `results`
  // For terminals: one line per case that failed, or per case, then what differs.
  std::string Text(bool with_passes) const;
};

// The cases of one connector. Each runs as a user of its own. `engine` needs no HTTP client and no
// secrets, but the database when the connector has tables, and context.db() and context.wire() when
// it calls them.
Task<CaseReport> RunCases(Engine& engine, CaseLibrary& library, const ConnectorTable& connector);

}  // namespace pie
