// Catalog: what the linked connectors offer to callers, under the names that callers use.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "auth/key_policy.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// A parameter that a header of the request repeats (`x-mcp-header` in its schema).
struct ParamHeader {
  std::string param;
  std::string header;  // "Mcp-Param-Region"
};

// One tool: a whole connector with an `action` argument, or one action. What it says about itself
// is printed from its connector's tables when somebody asks: see tool_schema.h.
struct Tool {
  static constexpr int kByArgument = -1;

  std::string name;
  const ConnectorTable* connector = nullptr;
  int action = kByArgument;  // index into connector->actions
  bool for_models = true;    // false: the user has to invoke it (`trigger: manual`)
};

struct Prompt {
  std::string name;
  std::string title;
  std::string description;
  const ConnectorTable* connector = nullptr;
  const PromptRow* row = nullptr;  // nullptr: the connector's body is the prompt (a skill)
};

struct Resource {
  const ConnectorTable* connector = nullptr;
  const ResourceRow* row = nullptr;
};

// The values of the {placeholders} of a template, in the order of the template.
using PlaceholderValues = std::vector<std::pair<std::string, std::string>>;

struct ResourceMatch {
  const Resource* resource = nullptr;
  PlaceholderValues values;
  ResourceMatch() = default;
};

// Which action a call means, and what is left of its arguments.
struct ActionCall {
  unsigned action = 0;
  std::string_view arguments;  // the caller's text, or `stripped`
  std::string stripped;        // without `action`
  ActionCall() = default;
};

// The names of all, built once; the order is the same in every process with the same connectors. A
// name that is taken gets its connector's name in front. Loop thread only.
class Catalog {
 public:
  explicit Catalog(const Registry& registry);
  Catalog(const Catalog&) = delete;
  Catalog& operator=(const Catalog&) = delete;

  const std::deque<Tool>& tools() const { return tools_; }
  const std::deque<Prompt>& prompts() const { return prompts_; }
  const std::deque<Resource>& resources() const { return resources_; }
  const std::deque<Resource>& templates() const { return templates_; }
  const Registry& registry() const { return registry_; }

  const Tool* FindTool(std::string_view name) const;
  // The same, or a whole connector by its name: what REST and the command line call.
  const Tool* FindCallable(std::string_view name) const;
  const std::vector<ParamHeader>& ParamHeadersOf(const Tool& tool) const;
  const Prompt* FindPrompt(std::string_view name) const;
  // A resource with this URI, or a template that it fits.
  ResourceMatch FindResource(std::string_view uri) const;
  const ConnectorTable* FindConnector(std::string_view name) const;

 private:
  void AddTools(const ConnectorTable& connector);
  void AddTool(Tool tool);
  void AddPrompts(const ConnectorTable& connector);
  void AddResources(const ConnectorTable& connector);

  Registry registry_;
  std::deque<Tool> tools_;
  std::deque<Tool> whole_;  // connectors under their own names
  std::deque<Prompt> prompts_;
  std::deque<Resource> resources_;
  std::deque<Resource> templates_;
  std::unordered_map<std::string_view, const Tool*> tools_by_name_;
  std::unordered_map<std::string_view, const Tool*> whole_by_name_;
  std::unordered_map<std::string_view, const Prompt*> prompts_by_name_;
  std::unordered_map<std::string_view, const Resource*> resources_by_uri_;
  mutable std::unordered_map<const Tool*, std::vector<ParamHeader>> param_headers_;  // as asked for
};

// The action that `arguments` (a JSON object, or empty for {}) name. kInvalidArgument with a
// problem at "action" when they do not, which names the actions that `policy` (null: all) allows.
// The result may point into `arguments`.
Result<Unit> ResolveAction(const Tool& tool, std::string_view arguments, const KeyPolicy* policy,
                           ActionCall& call);
// The index of an action that callers may use, or -1.
int FindAction(const ConnectorTable& connector, std::string_view name);

// Matches `text` against a template such as "docs://{section}/page". A placeholder takes at least
// one character and no '/'.
bool MatchTemplate(std::string_view pattern, std::string_view text, PlaceholderValues& values);
// The template with its placeholders replaced; unknown ones stay as they are.
std::string FillTemplate(std::string_view pattern, const PlaceholderValues& values);

}  // namespace pie
