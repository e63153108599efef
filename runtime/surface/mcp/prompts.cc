#include "base/json_access.h"
#include "base/json_reader.h"
#include "base/json_writer.h"
#include "surface/mcp/round.h"
#include "surface/mcp/server.h"
#include "surface/visible.h"

namespace pie::mcp {
namespace {

constexpr size_t kMaxCompletions = 100;

// Prompt arguments are strings; everything that is wrong with them, or nothing.
std::string ReadArguments(const Prompt& prompt, std::string_view raw, PlaceholderValues& values) {
  std::string problems;
  auto problem = [&](std::string_view name, const char* text) {
    if (!problems.empty()) problems += "; ";
    problems += "arguments." + std::string(name) + ": " + text;
  };
  const ObjectTable* table = prompt.row ? prompt.row->arguments : nullptr;
  if (!table) return problems;
  Result<Json> parsed = JsonAccess::Parse(raw.empty() ? "{}" : raw);
  if (!parsed) return parsed.error().message;
  const Json& given = *parsed;
  for (const FieldRow& field : table->fields) {
    Json value = given[field.name];
    if (value.is_null()) {
      if (field.flags & FieldRow::kRequired) problem(field.name, "required");
      values.emplace_back(field.name, "");
    } else if (!value.is_string()) {
      problem(field.name, "expected a string");
    } else {
      values.emplace_back(field.name, std::string(value.AsString()));
    }
  }
  return problems;
}

void AppendMessage(JsonWriter& writer, std::string_view role, std::string_view text) {
  writer.BeginObject();
  writer.Member("role", role);
  writer.Key("content");
  writer.BeginObject();
  writer.Member("type", "text");
  writer.Member("text", text);
  writer.EndObject();
  writer.EndObject();
}

Reply Messages(const Prompt& prompt, const PlaceholderValues& values) {
  Reply reply;
  if (!prompt.description.empty()) {
    reply.members = R"("description":)";
    AppendJsonString(reply.members, prompt.description);
    reply.members += ',';
  }
  reply.members += R"("messages":)";
  JsonWriter writer(reply.members);
  writer.BeginArray();
  if (!prompt.row) {
    AppendMessage(writer, "user", prompt.connector->body);
  } else {
    for (const PromptMessageRow& message : prompt.row->messages) {
      AppendMessage(writer, message.role, FillTemplate(message.text, values));
    }
  }
  writer.EndArray();
  return reply;
}

// The values of an argument that is an enum.
Rows<const char*> ChoicesOf(const Prompt& prompt, std::string_view argument) {
  if (!prompt.row || !prompt.row->arguments) return {};
  for (const FieldRow& field : prompt.row->arguments->fields) {
    if (field.name == argument && field.kind == Kind::kEnum) return field.detail.names->values;
  }
  return {};
}

// Those that begin with what was typed.
Reply Completions(const Rows<const char*>& choices, const std::string& typed) {
  Reply reply;
  reply.members = R"("completion":)";
  JsonWriter writer(reply.members);
  writer.BeginObject();
  writer.Key("values");
  writer.BeginArray();
  size_t total = 0;
  for (const char* choice : choices) {
    if (std::string_view(choice).starts_with(typed) && total++ < kMaxCompletions) {
      writer.String(choice);
    }
  }
  writer.EndArray();
  writer.Key("total");
  writer.Int(static_cast<long long>(total));
  writer.Key("hasMore");
  writer.Bool(total > kMaxCompletions);
  writer.EndObject();
  return reply;
}

}  // namespace

Task<Reply> Server::GetPrompt(const Call& call) {
  if (!call.params.has_name) co_return Reply(RpcError(kInvalidParams, "name: required"));
  const Prompt* prompt = catalog_.FindPrompt(call.params.name);
  if (!prompt || !IsVisible(*prompt, call.peer.principal.policy.get())) {
    co_return Reply(
        RpcError(kInvalidParams, "no prompt '" + call.params.name + "'; see prompts/list"));
  }
  PlaceholderValues values;
  std::string problems = ReadArguments(*prompt, call.params.arguments, values);
  if (!problems.empty()) co_return Reply(RpcError(kInvalidParams, problems));
  if (prompt->row && prompt->row->invoke) co_return co_await NativePrompt(call, *prompt);
  co_return Messages(*prompt, values);
}

Task<Reply> Server::NativePrompt(const Call& call, const Prompt& prompt) {
  Round round = OpenRound(vault_, call, prompt.name, Now());
  if (round.problem) co_return Reply(std::move(*round.problem));
  Sink sink(call, prompt.connector->name, &round.answers);
  InvokeRequest request;
  request.principal = &call.peer.principal;
  request.connector = prompt.connector;
  request.name = "prompt " + prompt.name;
  request.invoke = prompt.row->invoke;
  request.sink = &sink;
  std::string_view raw = call.params.arguments;
  Result<Json> input = JsonAccess::Parse(raw.empty() ? "{}" : raw);
  if (!input) co_return Reply(RpcError(kInvalidParams, input.error().message));
  request.input = std::move(*input);
  Result<Json> result = co_await engine_.Invoke(std::move(request)).AsResult();
  if (auto reply = CloseRound(vault_, call, prompt.name, round, sink, Now())) {
    co_return std::move(*reply);
  }
  if (!result) co_return Reply(ToRpcError(result.error()));
  if (!(*result)["messages"].is_array()) {
    co_return Reply(RpcError(kInternalError, "the prompt's code gave no messages"));
  }
  std::string text = JsonAccess::Dump(*result);
  Reply reply;
  reply.members = text.substr(1, text.size() - 2);
  co_return reply;
}

Reply Server::Complete(const Call& call) const {
  Result<Json> params = JsonAccess::Parse(call.message.params.empty() ? "{}" : call.message.params);
  if (!params) return Reply(RpcError(kInvalidParams, params.error().message));
  Json ref = (*params)["ref"];
  Json argument = (*params)["argument"];
  if (!ref["type"].is_string() || !argument["name"].is_string() || !argument["value"].is_string()) {
    return Reply(RpcError(kInvalidParams, "ref.type, argument.name and argument.value: required"));
  }
  Rows<const char*> choices;
  if (ref["type"].AsString() == "ref/prompt") {
    std::string name = ref["name"].AsString();
    const Prompt* prompt = catalog_.FindPrompt(name);
    if (!prompt || !IsVisible(*prompt, call.peer.principal.policy.get())) {
      return Reply(RpcError(kInvalidParams, "no prompt '" + name + "'"));
    }
    choices = ChoicesOf(*prompt, std::string(argument["name"].AsString()));
  } else if (!(ref["type"].AsString() == "ref/resource")) {
    return Reply(RpcError(kInvalidParams, "ref.type: expected 'ref/prompt' or 'ref/resource'"));
  }
  return Completions(choices, std::string(argument["value"].AsString()));
}

}  // namespace pie::mcp
