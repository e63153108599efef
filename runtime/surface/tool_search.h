// ToolSearch: finds actions by what they are called and what is said of them.
#pragma once

#include <string>
#include <vector>

#include "auth/key_policy.h"
#include "db/pool.h"
#include "surface/catalog.h"

namespace pie {

struct FoundTool {
  const Tool* tool = nullptr;
  int action = 0;  // index into tool->connector->actions
  double score = 0;
  FoundTool() = default;
};

// The index is in the database, so that hundreds of connectors cost no memory here. It is written
// when somebody first searches, once for each set of connectors. Loop thread only.
class ToolSearch {
 public:
  static constexpr int kMostResults = 50;

  // Both must outlive it.
  ToolSearch(Pool& pool, const Catalog& catalog);

  // The best first; none that `policy` (null: everything) does not allow or that models may not
  // see. Full text over names, tags and descriptions, any of the words, and likeness of names for
  // slips of the pen.
  Task<std::vector<FoundTool>> Find(std::string query, int limit, const KeyPolicy* policy);

 private:
  Task<void> Index();

  Pool& pool_;
  const Catalog& catalog_;
  std::string digest_;  // empty: not known to be indexed
};

// {"tools": [{tool, action, connector, title, description, effect, inputSchema}]}
std::string FoundToolsJson(const std::vector<FoundTool>& found);

}  // namespace pie
