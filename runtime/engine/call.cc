#include "engine/call.h"

#include "base/json_access.h"
#include "base/json_writer.h"
#include "engine/action_context.h"
#include "engine/declarative.h"
#include "engine/result.h"
#include "engine/upstream_error.h"
#include "table/decode.h"
#include "table/encode.h"
#include "table/layout.h"
#include "table/project.h"

namespace pie {
namespace {

constexpr ObjectTable kNoParams{"NoParams", {}, 1, true};

const ObjectTable& ParamsOf(const ActionRow& row) { return row.params ? *row.params : kNoParams; }

Result<OwnedValue> DecodeArguments(const ConnectorTable& connector, const ActionRow& row,
                                   std::string_view arguments) {
  const ObjectTable& table = ParamsOf(row);
  OwnedValue params(table);
  DecodeOptions options;
  // A tool with actions gets `action` among its arguments; it is not a parameter of the action.
  if (connector.has_actions) options.ignore = "action";
  List<Problem> problems =
      Decode(table, arguments.empty() ? std::string_view("{}") : arguments, params.get(), options);
  if (!problems.empty()) return InputError(connector, row, std::move(problems));
  return params;
}

// Runs native code that a table knows; `context` and `params` outlive it.
Task<std::string> RunNative(Execution& execution, Access& access, const ActionRow& row,
                            void* params) {
  co_await execution.LoadAll(access);
  ActionContext context(execution, access);
  detail::TaskState* state = row.invoke(context, params);
  // Owns the state. The value is read from it below, whatever its type.
  Task<void> task(state);
  Result<Unit> ended = co_await task.AsResult();
  if (!ended) co_await Fail(ended.error());
  if (row.result) co_return EncodeText(*row.result, state->value);
  co_return JsonAccess::Dump(*static_cast<Json*>(state->value));
}

std::string SkillText(const ConnectorTable& connector) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("text", connector.body ? connector.body : "");
  writer.EndObject();
  return out;
}

// A reply that is not what the manifest says, told as the service's doing.
Error NoResult(const ConnectorTable& connector, const Error& error) {
  Error told(ErrorCode::kUpstream, std::string(ServiceName(connector)) +
                                       " answered with something else than the manifest says: " +
                                       std::string(error.message));
  return told;
}

// The reply as the manifest's `result` describes it.
Result<std::string> Shape(const ConnectorTable& connector, const ActionRow& row, std::string json) {
  if (!row.result) return json;
  std::string projected;
  projected.reserve(json.size());
  Result<Unit> fits = Project(*row.result, json, projected);
  if (!fits) return NoResult(connector, fits.error());
  return projected;
}

}  // namespace

Error InputError(const ConnectorTable& connector, const ActionRow& action, List<Problem> problems) {
  Error error = InvalidInput(std::move(problems));
  const char* name = connector.has_actions ? action.name : connector.name;
  error.message = String(std::string(name) + ": " + std::string(error.message));
  return error;
}

Result<Unit> CountNested(Execution& execution) {
  unsigned most = execution.core.parts.options.max_nested_calls;
  if (++execution.nested_calls <= most) return Unit();
  return Error(ErrorCode::kBudget,
               "one call may start at most " + std::to_string(most) + " actions");
}

Task<std::string> RunAction(Execution& execution, unsigned index, std::string_view arguments) {
  const ConnectorTable& connector = execution.root;
  const ActionRow& row = connector.actions.data[index];
  const EngineOptions& options = execution.core.parts.options;
  if (arguments.size() > options.max_arguments_bytes) {
    co_await Fail(Error(ErrorCode::kTooLarge, std::string(row.name) + ": the arguments exceed " +
                                                  std::to_string(options.max_arguments_bytes) +
                                                  " bytes"));
  }
  Result<OwnedValue> params = DecodeArguments(connector, row, arguments);
  if (!params) co_await Fail(params.error());
  if (!row.http && !row.invoke) co_return SkillText(connector);
  Access& access = execution.AccessTo(connector);
  std::string json;
  if (row.http) {
    if (Execution::MustChoose(access)) co_await execution.Choose(access);
    PreparedAction& action = access.prepared->Action(index);
    std::string reply = co_await RunDeclarative(execution, access, action, params->get());
    Result<std::string> shaped = Shape(connector, row, std::move(reply));
    if (!shaped) co_await Fail(std::move(shaped.error()));
    json = std::move(*shaped);
  } else {
    json = co_await RunNative(execution, access, row, params->get());
  }
  if (json.size() > options.max_result_bytes) {
    co_await Fail(Error(ErrorCode::kTooLarge, std::string(row.name) + ": the result exceeds " +
                                                  std::to_string(options.max_result_bytes) +
                                                  " bytes; ask for less"));
  }
  co_return Wrap(row.result, std::move(json));
}

Task<Json> RunJson(Execution& execution, JsonInvokeFn invoke, Json input) {
  Access& access = execution.AccessTo(execution.root);
  co_await execution.LoadAll(access);
  ActionContext context(execution, access);
  detail::TaskState* state = invoke(context, &input);
  Task<void> task(state);
  Result<Unit> ended = co_await task.AsResult();
  if (!ended) co_await Fail(ended.error());
  co_return std::move(*static_cast<Json*>(state->value));
}

Task<void> RunWork(Execution& execution, const std::function<Task<void>(Context&)>& work) {
  Access& access = execution.AccessTo(execution.root);
  co_await execution.LoadAll(access);
  ActionContext context(execution, access);
  co_await work(context);
}

}  // namespace pie
