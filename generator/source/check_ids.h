// The closed list of ids that stand in brackets after a diagnostic. Ids are stable: documentation,
// editors and tests refer to them. Each has a golden case (tests/golden).
#pragma once

#include <span>
#include <string_view>

namespace pie::gen {

struct CheckId {
  std::string_view id;
  std::string_view summary;
};

// Sorted by id.
std::span<const CheckId> CheckIds();
bool IsCheckId(std::string_view id);

}  // namespace pie::gen
