#include "auth/key_names.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/json_access.h"
#include "base/suggest.h"
#include "table/decode.h"

namespace pie {
namespace {

constexpr Size kMostProblems = 20;

bool Fits(std::string_view rule, std::string_view name) {
  if (!rule.ends_with('*')) return rule == name;
  return name.starts_with(rule.substr(0, rule.size() - 1));
}

// The part of "github.get_*" behind "github."; all of a rule for another connector is no part.
bool CutConnector(std::string_view& rule, std::string_view connector) {
  if (!rule.starts_with(connector) || rule.substr(connector.size(), 1) != ".") return false;
  rule.remove_prefix(connector.size() + 1);
  return true;
}

bool FitsOneOf(std::string_view rule, const ConnectorTable& connector) {
  if (Fits(rule, connector.name)) return true;
  if (!CutConnector(rule, connector.name)) return false;
  return std::any_of(connector.actions.begin(), connector.actions.end(),
                     [&](const ActionRow& action) { return Fits(rule, action.name); });
}

// "'github'", or what may stand here.
std::string Meant(std::string_view rule, const Registry& registry) {
  std::vector<std::string_view> names;
  std::string before;
  for (const ConnectorTable* connector : registry) {
    std::string_view action = rule;
    names.push_back(connector->name);
    if (!CutConnector(action, connector->name)) continue;
    names.clear();
    for (const ActionRow& row : connector->actions) names.push_back(row.name);
    before = std::string(connector->name) + ".";
    rule = action;
    break;
  }
  std::string_view name = Closest(rule.substr(0, rule.find_first_of(".*")), names);
  return name.empty() ? "a connector or an action that is here"
                      : "'" + before + std::string(name) + "'";
}

void CheckList(const Json& list, const std::string& name, const Registry& registry,
               List<Problem>& problems) {
  for (Size i = 0; i < list.size() && problems.size() < kMostProblems; ++i) {
    std::string_view rule = JsonAccess::Text(JsonAccess::Item(list, i));
    bool known =
        std::any_of(registry.begin(), registry.end(),
                    [&](const ConnectorTable* connector) { return FitsOneOf(rule, *connector); });
    if (known || rule.empty()) continue;
    problems.push_back(Problem(name + "[" + std::to_string(i) + "]", Meant(rule, registry),
                               "'" + std::string(rule.substr(0, 200)) + "'"));
  }
}

}  // namespace

Result<Unit> CheckKeyNames(const Json& options, const Registry& registry) {
  List<Problem> problems;
  for (const char* name : {"allow", "deny"}) {
    if (options[name].is_array()) CheckList(options[name], name, registry, problems);
  }
  if (problems.empty()) return Unit();
  Error error = InvalidInput(std::move(problems));
  error.message = "options of the key: " + std::string(error.message);
  return error;
}

}  // namespace pie
