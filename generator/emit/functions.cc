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
  function.span = action.action->span;
  return function;
}

std::vector<Function> NativeFunctions(const Prepared& prepared) {
  std::vector<Function> functions;
  const Connector& connector = prepared.connector;
  for (size_t i = 0; i < prepared.actions.size(); ++i) {
    if (prepared.actions[i].native) functions.push_back(ActionFunction(prepared, i));
  }
  for (size_t i = 0; i < connector.hooks.size(); ++i) {
    const std::string& hook = connector.hooks[i];
    functions.push_back({Function::Kind::kHook, HookFunctionName(hook), "Json", "Json input", "",
                         hook, i, connector.span});
  }
  for (size_t i = 0; i < connector.resources.size(); ++i) {
    const Resource& r = connector.resources[i];
    if (!r.text.empty() || !r.blob_base64.empty()) continue;
    functions.push_back({Function::Kind::kResource, r.cpp + "Resource", "Json", "Json request",
                         r.description, r.wire, i, r.span});
  }
  for (size_t i = 0; i < connector.prompts.size(); ++i) {
    const Prompt& p = connector.prompts[i];
    if (!p.messages.empty()) continue;
    functions.push_back({Function::Kind::kPrompt, p.cpp + "Prompt", "Json", "Json arguments",
                         p.description, p.wire, i, p.span});
  }
  return functions;
}

std::string DefinitionOf(const Prepared& prepared, const Function& function) {
  // The parameters are looked up in the namespace of the function, the result is not.
  const std::string& ns = prepared.connector.cpp_namespace;
  std::string result = function.result;
  if (function.kind == Function::Kind::kAction) {
    result = CppResult(prepared.actions[function.index], ns + "::");
  }
  return "Task<" + result + "> " + ns + "::" + function.name + "(Context& context, " +
         function.parameter + ")";
}

}  // namespace pie::gen
