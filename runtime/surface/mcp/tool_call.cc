#include "base/json_access.h"
#include "base/json_writer.h"
#include "surface/mcp/content.h"
#include "surface/mcp/round.h"
#include "surface/mcp/server.h"

namespace pie::mcp {
namespace {

Reply ErrorResult(const Error& error, const List<Content>& content) {
  Reply reply;
  reply.members = R"("content":[)";
  for (const Content& block : content) {
    AppendContent(reply.members, block);
    reply.members += ',';
  }
  AppendText(reply.members, ErrorText(error));
  reply.members += R"(],"isError":true)";
  reply.meta = R"("pie/error":{"code":")" + std::string(ErrorName(error.code)) + '"';
  if (error.retry_after_ms > 0) {
    reply.meta += R"(,"retry_after_ms":)" + std::to_string(error.retry_after_ms);
  }
  reply.meta += '}';
  return reply;
}

// A skill's text is for the model as it is, not as JSON.
bool SkillText(const ConnectorTable& connector, const std::string& result, std::string& text) {
  if (connector.tier != Tier::kSkill) return false;
  Result<Json> json = JsonAccess::Parse(result);
  if (!json || !(*json)["text"].is_string()) return false;
  text = (*json)["text"].AsString();
  return true;
}

Reply GoodResult(const Tool& tool, const ActionRow& action, const CallOutcome& outcome) {
  Reply reply;
  std::string& out = reply.members;
  out.reserve(outcome.result.size() * 2 + 80);
  out += R"("content":[)";
  bool comma = false;
  for (const Content& block : outcome.content) {
    if (comma) out += ',';
    comma = true;
    AppendContent(out, block);
  }
  std::string text;
  if (SkillText(*tool.connector, outcome.result, text)) {
    AppendText(out, text);
    out += ']';
    return reply;
  }
  // Blocks say all that an action without a declared result has to say.
  if (comma && !action.result && !action.output_schema) {
    out += ']';
    return reply;
  }
  if (comma) out += ',';
  AppendText(out, outcome.result);
  out += R"(],"structuredContent":)";
  out += outcome.result;
  return reply;
}

}  // namespace

Task<Reply> Server::CallTool(const Call& call) {
  if (!call.params.has_name) co_return Reply(RpcError(kInvalidParams, "name: required"));
  const Tool* tool = catalog_.FindTool(call.params.name);
  if (!tool) {
    co_return Reply(RpcError(kInvalidParams, "no tool '" + call.params.name + "'; see tools/list"));
  }
  Round round = OpenRound(vault_, call, tool->name, Now());
  if (round.problem) co_return Reply(std::move(*round.problem));
  ActionCall action;
  Result<Unit> resolved = ResolveAction(*tool, call.params.arguments, action);
  if (!resolved) co_return ErrorResult(resolved.error(), {});

  Sink sink(call, tool->connector->name, &round.answers);
  CallRequest request;
  request.principal = &call.peer.principal;
  request.connector = tool->connector;
  request.action = action.action;
  request.arguments = action.arguments;
  request.surface = "mcp";
  request.sink = &sink;
  CallOutcome outcome = co_await engine_.Call(std::move(request));
  if (auto reply = CloseRound(vault_, call, tool->name, round, sink, Now())) {
    co_return std::move(*reply);
  }
  if (!outcome.status) co_return ErrorResult(outcome.status.error(), outcome.content);
  co_return GoodResult(*tool, tool->connector->actions.data[action.action], outcome);
}

}  // namespace pie::mcp
