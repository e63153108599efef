#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "base/json_access.h"
#include "executor/commands.h"
#include "executor/open_house.h"
#include "executor/remote.h"
#include "executor/show_tool.h"
#include "executor/sink.h"
#include "surface/rest/rest.h"
#include "surface/suggestion.h"
#include "surface/tool_schema.h"

namespace pie {
namespace {

// `pie call weather '{...}'`: what looks like JSON is no action.
void TellApart(Options& options) {
  char first = options.action.empty() ? 'x' : options.action[0];
  if (!options.arguments.empty() || (first != '{' && first != '@' && first != '-')) return;
  options.arguments = std::move(options.action);
  options.action.clear();
}

Result<std::string> ReadArguments(const std::string& text) {
  std::ostringstream all;
  if (text == "-") {
    all << std::cin.rdbuf();
    return all.str();
  }
  if (!text.starts_with('@')) return text;
  std::ifstream file(text.substr(1), std::ios::binary);
  if (!file) return Error(ErrorCode::kNotFound, "cannot read '" + text.substr(1) + "'");
  all << file.rdbuf();
  return all.str();
}

Error NoTool(const Catalog& catalog, const std::string& name) {
  std::string_view meant = MeantTool(catalog, name, nullptr, true);
  return Error(ErrorCode::kNotFound,
               Unknown("no tool '" + name + "'", meant, "`pie tools` lists them"));
}

Result<Unit> Choose(const Tool& tool, const std::string& action, const std::string& arguments,
                    ActionCall& call) {
  if (action.empty()) return ResolveAction(tool, arguments, nullptr, call);
  int index = FindAction(*tool.connector, action);
  if (index < 0) {
    return Error(ErrorCode::kNotFound, Unknown("'" + tool.name + "' has no action '" + action + "'",
                                               MeantAction(*tool.connector, action, nullptr),
                                               "`pie tools " + tool.name + "` lists them"));
  }
  call.action = static_cast<unsigned>(index);
  call.arguments = arguments;
  return Unit();
}

int Print(const Options& options, const CallOutcome& outcome) {
  if (!outcome.status) return Failed(options, outcome.status.error());
  if (options.json) {
    std::printf("%s\n", OutcomeJson(outcome).c_str());
    return kOk;
  }
  for (const Content& block : outcome.content) {
    bool is_text = block.type == "text";
    std::string text = is_text ? std::string(block.text) : "[" + std::string(block.type) + "]";
    std::printf("%s\n", text.c_str());
  }
  std::printf("%s\n", outcome.result.c_str());
  return kOk;
}

}  // namespace

int CallAction(const Options& given, const Registry& registry) {
  Options options = given;
  TellApart(options);
  Result<std::string> arguments = ReadArguments(options.arguments);
  if (!arguments) return Failed(options, arguments.error());
  if (!options.server.empty()) return CallRemote(options, *arguments);

  Catalog catalog(registry);
  const Tool* tool = catalog.FindCallable(options.tool);
  if (!tool) {
    return Failed(options, NoTool(catalog, options.tool));
  }
  ActionCall action;
  Result<Unit> chosen = Choose(*tool, options.action, *arguments, action);
  if (!chosen) return Failed(options, chosen.error());
  auto house = OpenHouse(options, registry);
  if (!house) return Failed(options, house.error());

  Principal principal;
  principal.user_id = principal.display_name = options.user;
  TerminalSink sink;
  CallRequest request;
  request.principal = &principal;
  request.connector = tool->connector;
  request.action = action.action;
  request.arguments = action.arguments;
  request.surface = "cli";
  request.sink = &sink;
  auto outcome = (*house)->loop().RunUntilDone((*house)->engine().Call(std::move(request)));
  if (!outcome) return Failed(options, outcome.error());
  return Print(options, *outcome);
}

int ListTools(const Options& options, const Registry& registry) {
  Catalog catalog(registry);
  if (!options.tool.empty()) {
    const Tool* tool = catalog.FindCallable(options.tool);
    if (!tool) {
      return Failed(options, NoTool(catalog, options.tool));
    }
    std::string text = options.json ? ToolJson(*tool, options.strict, nullptr) + "\n"
                                    : ToolText(*tool, options.strict);
    std::fputs(text.c_str(), stdout);
    return kOk;
  }
  if (options.json) {
    std::printf("%s\n", ToolListJson(catalog, options.strict).c_str());
    return kOk;
  }
  for (const Tool& tool : catalog.tools()) {
    std::string_view description = DescriptionOf(tool);
    std::string line(description.substr(0, description.find('\n')));
    std::printf("%-32s %s\n", tool.name.c_str(), Shortened(line, 90).c_str());
    if (tool.action != Tool::kByArgument) continue;
    for (const ActionRow& action : tool.connector->actions) {
      if (!action.hidden) std::printf("  %s\n", action.name);
    }
  }
  return kOk;
}

}  // namespace pie
