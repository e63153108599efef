#include "base/json_access.h"
#include "base/json_writer.h"
#include "surface/mcp/content.h"
#include "surface/mcp/meta_tools.h"
#include "surface/mcp/round.h"
#include "surface/mcp/server.h"
#include "surface/suggestion.h"
#include "surface/visible.h"

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

// No coroutine of its own: the usual call is on its way at once.
Task<Reply> Server::CallTool(const Call& call) {
  const Tool* tool = call.params.has_name ? catalog_.FindTool(call.params.name) : nullptr;
  bool visible = tool && IsVisible(*tool, call.peer.principal.policy.get());
  return visible ? RunTool(call, *tool, call.params.arguments) : CallMetaTool(call);
}

Task<Reply> Server::CallMetaTool(const Call& call) {
  const Params& params = call.params;
  if (!params.has_name) co_return Reply(RpcError(kInvalidParams, "name: required"));
  bool taken = catalog_.FindTool(params.name) != nullptr;
  const KeyPolicy* policy = call.peer.principal.policy.get();
  if (params.name == kSearchTools && !taken) co_return co_await SearchTools(call);
  if (params.name != kCallTool || taken) {
    std::string_view meant = MeantTool(catalog_, params.name, policy, false);
    std::string text = Unknown("no tool '" + params.name + "'", meant, "tools/list names all");
    co_return Reply(RpcError(kInvalidParams, std::move(text)));
  }
  Result<PassedCall> passed = ParsePassedCall(params.arguments);
  if (!passed) co_return ErrorResult(passed.error(), {});
  const Tool* tool = catalog_.FindTool(passed->tool);
  if (!tool || !IsVisible(*tool, policy)) {
    std::string_view meant = MeantTool(catalog_, passed->tool, policy, false);
    Error error(ErrorCode::kNotFound,
                Unknown("no tool '" + passed->tool + "'", meant, "search_tools finds them"));
    co_return ErrorResult(error, {});
  }
  co_return co_await RunTool(call, *tool, passed->arguments);
}

Task<Reply> Server::SearchTools(const Call& call) {
  Result<SearchArguments> asked = ParseSearch(call.params.arguments);
  if (!asked) co_return ErrorResult(asked.error(), {});
  if (!options_.search) {
    Error error(ErrorCode::kUnavailable, "the search needs a database; tools/list names all");
    co_return ErrorResult(error, {});
  }
  auto found =
      co_await options_.search->Find(asked->query, asked->limit, call.peer.principal.policy.get())
          .AsResult();
  if (!found) co_return ErrorResult(found.error(), {});
  std::string json = FoundToolsJson(*found);
  Reply reply;
  reply.members = R"("content":[)";
  AppendText(reply.members, json);
  reply.members += R"(],"structuredContent":)" + json;
  co_return reply;
}

Task<Reply> Server::RunTool(const Call& call, const Tool& chosen, std::string_view arguments) {
  const Tool* tool = &chosen;
  Round round = OpenRound(vault_, call, tool->name, Now());
  if (round.problem) co_return Reply(std::move(*round.problem));
  ActionCall action;
  const KeyPolicy* policy = call.peer.principal.policy.get();
  Result<Unit> resolved = ResolveAction(*tool, arguments, policy, action);
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
