#include "surface/catalog.h"

#include "surface/tool_schema.h"

namespace pie {
namespace {

std::string Text(const char* text) { return text ? text : ""; }

bool IsSkill(const ConnectorTable& connector) { return connector.tier == Tier::kSkill; }

std::string ActionToolName(const ConnectorTable& connector, const ActionRow& action) {
  if (action.tool_name) return action.tool_name;
  std::string prefix = connector.tool_prefix ? connector.tool_prefix : connector.name;
  for (char& c : prefix) c = c == '-' ? '_' : c;
  return prefix.empty() ? action.name : prefix + "_" + action.name;
}

// Puts the connector's name in front of a name that another one took first.
template <class Map>
std::string FreeName(const Map& taken, std::string name, const ConnectorTable& connector) {
  if (!taken.contains(name)) return name;
  std::string free = std::string(connector.name) + "_" + name;
  for (int n = 2; taken.contains(free); ++n) {
    free = std::string(connector.name) + "_" + name + std::to_string(n);
  }
  return free;
}

}  // namespace

Catalog::Catalog(const Registry& registry) : registry_(registry) {
  for (const ConnectorTable* connector : registry) {
    AddTools(*connector);
    AddPrompts(*connector);
    AddResources(*connector);
  }
}

void Catalog::AddTool(Tool tool) {
  tool.name = FreeName(tools_by_name_, std::move(tool.name), *tool.connector);
  tool.for_models = tool.connector->trigger != TriggerMode::kManual;
  const Tool& kept = tools_.emplace_back(std::move(tool));
  tools_by_name_.emplace(kept.name, &kept);
}

void Catalog::AddTools(const ConnectorTable& connector) {
  if (connector.actions.empty() || (IsSkill(connector) && !connector.tool_name)) return;
  Tool tool;
  tool.connector = &connector;
  tool.action = connector.has_actions || connector.tool_per_action ? Tool::kByArgument : 0;
  tool.name = connector.name;
  whole_by_name_.emplace(connector.name, &whole_.emplace_back(tool));
  if (connector.tool_per_action) {
    for (unsigned i = 0; i < connector.actions.count; ++i) {
      const ActionRow& action = connector.actions.data[i];
      if (action.hidden) continue;
      tool.action = static_cast<int>(i);
      tool.name = ActionToolName(connector, action);
      AddTool(tool);
    }
    return;
  }
  if (!connector.tool_name) return;
  tool.name = connector.tool_name;
  AddTool(std::move(tool));
}

void Catalog::AddPrompts(const ConnectorTable& connector) {
  auto add = [&](Prompt prompt) {
    prompt.connector = &connector;
    prompt.name = FreeName(prompts_by_name_, std::move(prompt.name), connector);
    const Prompt& kept = prompts_.emplace_back(std::move(prompt));
    prompts_by_name_.emplace(kept.name, &kept);
  };
  if (IsSkill(connector) && connector.body) {
    Prompt prompt;
    prompt.name = connector.name;
    prompt.title = Text(connector.display_name);
    prompt.description = Text(connector.description);
    add(std::move(prompt));
  }
  for (const PromptRow& row : connector.prompts) {
    Prompt prompt;
    prompt.name = row.name;
    prompt.title = Text(row.title);
    prompt.description = Text(row.description);
    prompt.row = &row;
    add(std::move(prompt));
  }
}

void Catalog::AddResources(const ConnectorTable& connector) {
  for (const ResourceRow& row : connector.resources) {
    Resource resource;
    resource.connector = &connector;
    resource.row = &row;
    if (row.is_template) {
      templates_.push_back(resource);
    } else {
      resources_by_uri_.emplace(row.uri, &resources_.emplace_back(resource));
    }
  }
}

const Tool* Catalog::FindTool(std::string_view name) const {
  auto found = tools_by_name_.find(name);
  return found == tools_by_name_.end() ? nullptr : found->second;
}

const Tool* Catalog::FindCallable(std::string_view name) const {
  if (const Tool* tool = FindTool(name)) return tool;
  auto found = whole_by_name_.find(name);
  return found == whole_by_name_.end() ? nullptr : found->second;
}

const std::vector<ParamHeader>& Catalog::ParamHeadersOf(const Tool& tool) const {
  auto [found, fresh] = param_headers_.try_emplace(&tool);
  if (fresh) found->second = FindParamHeaders(tool);
  return found->second;
}

const Prompt* Catalog::FindPrompt(std::string_view name) const {
  auto found = prompts_by_name_.find(name);
  return found == prompts_by_name_.end() ? nullptr : found->second;
}

ResourceMatch Catalog::FindResource(std::string_view uri) const {
  ResourceMatch match;
  auto found = resources_by_uri_.find(uri);
  if (found != resources_by_uri_.end()) {
    match.resource = found->second;
    return match;
  }
  for (const Resource& resource : templates_) {
    match.values.clear();
    if (MatchTemplate(resource.row->uri, uri, match.values)) {
      match.resource = &resource;
      return match;
    }
  }
  match.values.clear();
  return match;
}

const ConnectorTable* Catalog::FindConnector(std::string_view name) const {
  for (const ConnectorTable* connector : registry_) {
    if (connector->name == name) return connector;
  }
  return nullptr;
}

bool MatchTemplate(std::string_view pattern, std::string_view text, PlaceholderValues& values) {
  size_t open = pattern.find('{');
  if (open == std::string_view::npos) return pattern == text;
  size_t close = pattern.find('}', open);
  if (close == std::string_view::npos) return pattern == text;
  if (text.substr(0, open) != pattern.substr(0, open)) return false;
  std::string_view name = pattern.substr(open + 1, close - open - 1);
  std::string_view rest = pattern.substr(close + 1);
  std::string_view tail = text.substr(open);
  // The shortest value that lets the rest match; the number of placeholders is the author's.
  for (size_t size = 1; size <= tail.size() && tail[size - 1] != '/'; ++size) {
    size_t kept = values.size();
    values.emplace_back(name, tail.substr(0, size));
    if (MatchTemplate(rest, tail.substr(size), values)) return true;
    values.resize(kept);
  }
  return false;
}

std::string FillTemplate(std::string_view pattern, const PlaceholderValues& values) {
  std::string out;
  while (!pattern.empty()) {
    size_t open = pattern.find('{');
    size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    std::string_view name = pattern.substr(open + 1, close - open - 1);
    out.append(pattern.substr(0, open));
    bool known = false;
    for (const auto& [key, value] : values) {
      if (key != name) continue;
      out += value;
      known = true;
      break;
    }
    if (!known) {  // A brace of the text itself, such as one of JSON.
      out += '{';
      pattern.remove_prefix(open + 1);
      continue;
    }
    pattern.remove_prefix(close + 1);
  }
  out.append(pattern);
  return out;
}

}  // namespace pie
