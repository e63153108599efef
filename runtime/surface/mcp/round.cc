#include "surface/mcp/round.h"

#include "base/json_writer.h"

namespace pie::mcp {
namespace {

StateScope ScopeOf(const Call& call, std::string_view name) {
  StateScope scope;
  scope.user = call.peer.principal.user_id;
  scope.method = call.message.method;
  scope.name = name;
  scope.arguments = call.params.arguments;
  return scope;
}

RpcError MissingCapability(std::string_view capability) {
  std::string name(capability);
  return RpcError(kMissingCapability, "this needs a client with the capability '" + name + "'",
                  R"({"requiredCapabilities":{")" + name + R"(":{}}})", 400);
}

}  // namespace

Round OpenRound(const Vault& vault, const Call& call, std::string_view name, long long now_ms) {
  Round round;
  if (!call.peer.stateless) return round;
  if (!call.params.request_state.empty()) {
    Result<Answers> opened =
        OpenState(vault, ScopeOf(call, name), call.params.request_state, now_ms);
    if (!opened) {
      round.problem = RpcError(kInvalidParams, opened.error().message);
      return round;
    }
    round.answers = std::move(*opened);
  }
  Result<Unit> added = AddResponses(call.params.input_responses, round.answers);
  if (!added) round.problem = RpcError(kInvalidParams, added.error().message);
  return round;
}

std::optional<Reply> CloseRound(const Vault& vault, const Call& call, std::string_view name,
                                const Round& round, const Sink& sink, long long now_ms) {
  if (!call.peer.stateless) return std::nullopt;
  if (!sink.missing_capability().empty())
    return Reply(MissingCapability(sink.missing_capability()));
  if (sink.pending().empty()) return std::nullopt;
  Result<std::string> state = SealState(vault, ScopeOf(call, name), round.answers, now_ms);
  if (!state) return Reply(RpcError(kInvalidParams, state.error().message));
  Reply reply;
  reply.result_type = "input_required";
  reply.members = R"("inputRequests":)";
  JsonWriter writer(reply.members);
  writer.BeginObject();
  for (const Sink::Pending& question : sink.pending()) {
    writer.Key(question.key);
    writer.BeginObject();
    writer.Member("method", question.method);
    writer.Key("params");
    writer.Raw(question.params);
    writer.EndObject();
  }
  writer.EndObject();
  reply.members += R"(,"requestState":)";
  AppendJsonString(reply.members, *state);
  return reply;
}

}  // namespace pie::mcp
