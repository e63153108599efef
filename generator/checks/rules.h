// The rules, one per .cc of the same name without `Check`. For checks/*.cc only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"
#include "source/diagnostics.h"

namespace pie::gen {

void CheckSecrets(const Connector& connector, Diagnostics& diags);
void CheckMatchers(const Connector& connector, Diagnostics& diags);
void CheckTriggers(const Connector& connector, Diagnostics& diags);
void CheckWebhooks(const Connector& connector, Diagnostics& diags);
void CheckPolls(const Connector& connector, Diagnostics& diags);
void CheckTables(const Connector& connector, Diagnostics& diags);
void CheckRequests(const Connector& connector, Diagnostics& diags);
void CheckParams(const Connector& connector, Diagnostics& diags);
void CheckGraphql(const Connector& connector, Diagnostics& diags);
void CheckPagination(const Connector& connector, Diagnostics& diags);
void CheckUrls(const Connector& connector, Diagnostics& diags);
void CheckPublicApp(const Connector& connector, Diagnostics& diags);
void CheckWidget(const Connector& connector, Diagnostics& diags);
void CheckSchemas(const Connector& connector, Diagnostics& diags);
void CheckSignIn(const Connector& connector, Diagnostics& diags);
void CheckForms(const Connector& connector, Diagnostics& diags);
void CheckTier(const Connector& connector, Diagnostics& diags);
void CheckToolNames(const Connector& connector, Diagnostics& diags);
void CheckResources(const Connector& connector, Diagnostics& diags);

// Across connectors: names of connectors and tools are unique.
void CheckUniqueness(const std::vector<Connector>& connectors, Diagnostics& diags);

// ---- shared by several rules ----

// "" when `text` is five cron fields; else what is wrong.
std::string CronProblem(std::string_view text);
// "" when `text` is an https URL (http on loopback), references in braces allowed; else what is
// wrong.
std::string UrlProblem(std::string_view text);
bool IsHeaderName(std::string_view text);
// "" when `pattern` is an RE2 expression; else what is wrong.
std::string PatternProblem(const std::string& pattern);

template <class T>
std::vector<std::string> WireNames(const std::vector<T>& items) {
  std::vector<std::string> names;
  for (const T& item : items) names.push_back(item.wire.value);
  return names;
}

template <class T>
const T* FindWire(const std::vector<T>& items, std::string_view wire) {
  for (const T& item : items) {
    if (item.wire.value == wire) return &item;
  }
  return nullptr;
}

}  // namespace pie::gen
