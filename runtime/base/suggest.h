// "did you mean": the known name that a mistyped one most likely stands for.
#pragma once

#include <string_view>
#include <vector>

namespace pie {

// The closest of `known`, at most two edits away when case, '_' and '-' do not count; empty when
// none is close enough.
std::string_view Closest(std::string_view name, const std::vector<std::string_view>& known);

}  // namespace pie
