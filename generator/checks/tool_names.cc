// Tool names that every MCP client accepts, each once in a connector.
#include <map>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

bool IsToolName(std::string_view name) {
  constexpr std::string_view kGood =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  return !name.empty() && name.size() <= 64 &&
         name.find_first_not_of(kGood) == std::string_view::npos;
}

void Expect(const std::string& name, SourceSpan span, Diagnostics& diags) {
  if (IsToolName(name)) return;
  diags.Error(
      span, "bad-name",
      "expected a tool name of letters, digits, '_' and '-', at most 64, found " + Quoted(name));
}

}  // namespace

void CheckToolNames(const Connector& connector, Diagnostics& diags) {
  if (!connector.tool) return;
  const ToolSpec& tool = *connector.tool;
  Expect(tool.name.value, tool.name.span, diags);
  if (tool.description.empty()) {
    diags.Warning(tool.span, "no-description",
                  "the tool has no description; assistants choose tools by it");
  }
  if (tool.shape != ToolShape::kAction) return;
  std::map<std::string, SourceSpan> seen;
  for (const Action& action : connector.actions) {
    if (action.hidden) continue;
    Expect(action.tool_name, action.span, diags);
    auto [it, added] = seen.emplace(action.tool_name, action.span);
    if (added) continue;
    diags
        .Error(action.span, "duplicate-tool",
               "two actions make the tool " + Quoted(action.tool_name))
        .Note(it->second, "the other one is here");
  }
}

}  // namespace pie::gen
