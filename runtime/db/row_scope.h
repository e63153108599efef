// RowScope: the connectors whose rows a statement may touch.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/sql_rows.h"

namespace pie {

struct RowScope {
  std::optional<std::vector<std::string>> connectors;  // absent: of all, and what has none

  RowScope() = default;
  bool Has(std::string_view connector) const;
  // For InScope(): an array of names, or NULL.
  Param Names() const;
};

// "($7::text[] IS NULL OR e.connector = ANY($7::text[]))"
std::string InScope(const char* column, int parameter);

}  // namespace pie
