#include "emit/functions.h"

namespace pie::gen {

std::string HookFunctionName(const std::string& hook) {
  std::string name = hook;
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] -= 'a' - 'A';
  return name;
}

Function ActionFunction(const Prepared& prepared, size_t index) {
  const PreparedAction& action = prepared.actions[index];
  Function function;
  function.name = action.action->cpp;
  function.result = CppResult(action, "");
  function.parameter = action.params->cpp_name + " params";
  function.description = action.action->description;
  function.wire = action.action->wire;
  function.index = index;
  return function;
}

std::vector<Function> NativeFunctions(const Prepared& prepared) {
  std::vector<Function> functions;
  const Connector& connector = prepared.connector;
  for (size_t i = 0; i < prepared.actions.size(); ++i) {
    if (prepared.actions[i].native) functions.push_back(ActionFunction(prepared, i));
  }
  auto add = [&](Function::Kind kind, std::string name, std::string_view parameter,
                 const std::string& description, const std::string& wire, size_t index) {
    functions.push_back(
        {kind, std::move(name), "Json", std::string(parameter), description, wire, index});
  };
  for (size_t i = 0; i < connector.hooks.size(); ++i) {
    const std::string& hook = connector.hooks[i];
    add(Function::Kind::kHook, HookFunctionName(hook), "Json input", "", hook, i);
  }
  for (size_t i = 0; i < connector.resources.size(); ++i) {
    const Resource& resource = connector.resources[i];
    if (!resource.text.empty() || !resource.blob_base64.empty()) continue;
    add(Function::Kind::kResource, resource.cpp + "Resource", "Json request", resource.description,
        resource.wire, i);
  }
  for (size_t i = 0; i < connector.prompts.size(); ++i) {
    const Prompt& prompt = connector.prompts[i];
    if (!prompt.messages.empty()) continue;
    add(Function::Kind::kPrompt, prompt.cpp + "Prompt", "Json arguments", prompt.description,
        prompt.wire, i);
  }
  return functions;
}

}  // namespace pie::gen
