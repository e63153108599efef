// GraphQL documents and the variables bound to them fit.
#include <algorithm>
#include <map>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// Variables that the operation declares, and whether it insists on them: `($id: ID!, $n: Int = 3)`.
std::map<std::string, bool> DeclaredVariables(const std::string& document) {
  std::map<std::string, bool> variables;
  size_t open = document.find('(');
  size_t selection = document.find('{');
  if (open == std::string::npos || selection < open) return variables;
  size_t end = document.find(')', open);
  std::string list = document.substr(open, end == std::string::npos ? end : end - open);
  for (size_t at = list.find('$'); at != std::string::npos; at = list.find('$', at + 1)) {
    size_t stop = list.find_first_not_of(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", at + 1);
    std::string rest = list.substr(std::min(stop, list.size()));
    rest = rest.substr(0, rest.find('$'));
    size_t last = rest.find_last_not_of(" ,\n\r\t");
    bool required =
        last != std::string::npos && rest[last] == '!' && rest.find('=') == std::string::npos;
    variables[list.substr(at + 1, std::min(stop, list.size()) - at - 1)] = required;
  }
  return variables;
}

void CheckDocument(const Action& action, Diagnostics& diags) {
  const HttpBinding& http = *action.http;
  std::map<std::string, bool> declared = DeclaredVariables(http.graphql);
  std::vector<std::string> names;
  for (const auto& [name, required] : declared) names.push_back(name);
  std::map<std::string, bool> bound;
  for (const Binding& binding : http.body) {
    if (binding.path.empty()) return;  // one parameter is all variables
    const std::string& name = binding.path[0];
    bound[name] = true;
    if (declared.contains(name)) continue;
    diags.Error(
        binding.span, "graphql-variable",
        "the GraphQL document does not declare variable '$" + name + "'" + DidYouMean(name, names));
  }
  for (const auto& [name, required] : declared) {
    bool paging = !action.paginate.param.empty() && action.paginate.param[0] == name;
    bool sizing = !action.paginate.size_param.empty() && action.paginate.size_param[0] == name;
    if (!required || bound.contains(name) || paging || sizing) continue;
    diags.Error(http.span, "graphql-variable",
                "the GraphQL document needs variable '$" + name + "', but nothing is bound to it");
  }
}

}  // namespace

void CheckGraphql(const Connector& connector, Diagnostics& diags) {
  for (const Action& action : connector.actions) {
    if (!action.http || action.http->graphql.empty()) continue;
    bool has_endpoint = connector.api && !connector.api->graphql->empty();
    if (!has_endpoint && action.http->method.empty()) {
      diags.Error(action.http->span, "missing-key", "'graphql' needs 'graphql: /path' under 'api'");
    }
    CheckDocument(action, diags);
  }
}

}  // namespace pie::gen
