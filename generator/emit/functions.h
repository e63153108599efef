// The functions of one connector that authors write or call: one list for header, source and stubs.
#pragma once

#include <string>
#include <vector>

#include "emit/prepared.h"

namespace pie::gen {

struct Function {
  enum class Kind { kAction, kHook, kResource, kPrompt };
  Kind kind = Kind::kAction;
  std::string name;       // "CreateIssue"
  std::string result;     // "CreateIssueResult", within the connector's namespace
  std::string parameter;  // "CreateIssueParams params"; what follows Context& context
  std::string description;
  std::string wire;  // what the manifest calls it
  size_t index = 0;  // in its list of the model
  SourceSpan span;   // where the manifest asks for it
};

// What the author has to write, in the order of the manifest.
std::vector<Function> NativeFunctions(const Prepared& prepared);
// The function of one action.
Function ActionFunction(const Prepared& prepared, size_t index);

// "Task<github::Issue> github::CreateIssue(Context& context, CreateIssueParams params)".
std::string DefinitionOf(const Prepared& prepared, const Function& function);

// "onRun" -> "OnRun".
std::string HookFunctionName(const std::string& hook);

}  // namespace pie::gen
