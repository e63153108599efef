// What this executor calls itself.
#pragma once

#include <string_view>

namespace pie {

inline constexpr std::string_view kVersion = "0.1.0";
inline constexpr std::string_view kServerInfo = R"({"name":"pie","title":"pie","version":"0.1.0"})";

}  // namespace pie
