// The two tools that stand for all others: search_tools and call_tool. An agent that has just these
// can use hundreds of connectors without their schemas in its context.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie::mcp {

inline constexpr std::string_view kSearchTools = "search_tools";
inline constexpr std::string_view kCallTool = "call_tool";
inline constexpr std::array<std::string_view, 2> kMetaTools{kSearchTools, kCallTool};

// As tools/list shows it; `index` into kMetaTools.
std::string MetaToolEntry(size_t index);

struct SearchArguments {
  std::string query;
  int limit = 10;
  SearchArguments() = default;
};
// `raw` is a JSON object or empty. kInvalidArgument names every problem.
Result<SearchArguments> ParseSearch(std::string_view raw);

// What call_tool passes on: {"tool", "action"?, "arguments"?}.
struct PassedCall {
  std::string tool;
  std::string arguments;  // JSON object, `action` put in
  PassedCall() = default;
};
Result<PassedCall> ParsePassedCall(std::string_view raw);

}  // namespace pie::mcp
