#include "db/row_scope.h"

#include <algorithm>

#include "db/sql_array.h"

namespace pie {

bool RowScope::Has(std::string_view connector) const {
  return !connectors ||
         std::find(connectors->begin(), connectors->end(), connector) != connectors->end();
}

Param RowScope::Names() const {
  if (!connectors) return nullptr;
  SqlArray names;
  for (const std::string& name : *connectors) names.AddText(name);
  return names.Take();
}

std::string InScope(const char* column, int parameter) {
  std::string names = "$" + std::to_string(parameter) + "::text[]";
  return "(" + names + " IS NULL OR " + column + " = ANY(" + names + "))";
}

}  // namespace pie
