// What a key must allow for a task to be its business.
#include "auth/key_scope.h"
#include "jobs/tasks.h"

namespace pie {
namespace {

Error NotAllowed(const std::string& what) {
  return Error(ErrorCode::kPermissionDenied, "this key does not allow " + what);
}

}  // namespace

Result<Unit> MayHaveTask(Registry registry, const Principal& caller, const TaskInfo& task) {
  KeyScope scope(caller.policy.get(), registry);
  if (!task.created_by.empty() && !scope.Sees(task.created_by)) {
    return NotAllowed("tasks of '" + task.created_by + "'");
  }
  std::string event(task.schedule["kind"] == Json("event") ? task.schedule["connector"].AsString()
                                                           : String());
  if (!event.empty() && !scope.Sees(event)) return NotAllowed("events of '" + event + "'");
  if (!(task.payload["kind"] == Json("tool")) || !caller.policy) return Unit();
  std::string tool(task.payload["tool"].AsString()), action(task.payload["action"].AsString());
  Result<ToolAction> found = FindToolAction(registry, tool, action);
  // A tool that is gone belongs to nobody whom the key could allow.
  if (!found) return scope.limited() ? NotAllowed("'" + tool + "'") : Result<Unit>(Unit());
  const ActionRow& row = found->connector->actions.data[found->action];
  std::string name = std::string(found->connector->name) + "." + row.name;
  if (!scope.Allows(found->connector->name, row.name)) return NotAllowed(name);
  if (caller.policy->MustConfirm(row.effect)) {
    return NotAllowed(name + " without a person's yes, which a task cannot ask for");
  }
  return Unit();
}

}  // namespace pie
