// One action, from its arguments to its result, inside an execution.
#pragma once

#include <functional>

#include "engine/execution.h"
#include "pie/result.h"

namespace pie {

// "create_issue: title: expected ...; labels[0]: ...", with the problems.
Error InputError(const ConnectorTable& connector, const ActionRow& action, List<Problem> problems);

// Counts an action that native code calls; an error when there were too many. What is called is
// always declarative, so that calls do not nest deeper.
Result<Unit> CountNested(Execution& execution);

// The result as callers get it: the text of a JSON object. `arguments` must live until the end.
Task<std::string> RunAction(Execution& execution, unsigned action, std::string_view arguments);

// Native code with free JSON in and out.
Task<Json> RunJson(Execution& execution, JsonInvokeFn invoke, Json input);

// Work of a C++ program, which must outlive the task.
Task<void> RunWork(Execution& execution, const std::function<Task<void>(Context&)>& work);

}  // namespace pie
