#include "context/ai_wire.h"

#include <algorithm>

#include "base/json_access.h"
#include "table/decode.h"

namespace pie {
namespace {

constexpr size_t kMaxMessage = 500;  // of the endpoint's own words
constexpr Size kMaxModels = 2000;

bool OneOf(std::string_view text, std::initializer_list<std::string_view> values) {
  return std::find(values.begin(), values.end(), text) != values.end();
}

std::string Quoted(const String& text) { return "'" + std::string(text) + "'"; }

bool IsContent(const Json& content) {
  if (content.is_string()) return true;
  if (!content.is_array()) return false;
  for (Size i = 0; i < content.size(); ++i) {
    if (!JsonAccess::Item(content, i)["type"].is_string()) return false;
  }
  return content.size() > 0;
}

void CheckMessage(const ChatMessage& message, const std::string& path, List<Problem>& problems) {
  if (!OneOf(message.role, {"system", "developer", "user", "assistant", "tool"})) {
    problems.push_back(Problem(path + ".role", "one of 'system', 'user', 'assistant', 'tool'",
                               Quoted(message.role)));
  }
  bool may_be_empty = message.role == "assistant" && !message.tool_calls.empty();
  if (!IsContent(message.content) && !(may_be_empty && message.content.is_null())) {
    problems.push_back(Problem(path + ".content", "text, or an array of parts with a 'type'",
                               message.content.is_null() ? "null" : "something else"));
  }
  if (message.role == "tool" && message.tool_call_id.empty()) {
    problems.push_back(Problem(path + ".tool_call_id", "the id of the call it answers", "nothing"));
  }
}

void CheckTools(const Json& tools, List<Problem>& problems) {
  if (tools.is_null()) return;
  if (!tools.is_array()) {
    problems.push_back(Problem("tools", "an array", "something else"));
    return;
  }
  for (Size i = 0; i < tools.size(); ++i) {
    const Json& tool = JsonAccess::Item(tools, i);
    if (tool["type"].is_string() && !(tool["type"].AsString() == "function")) continue;
    if (tool["function"]["name"].is_string()) continue;
    problems.push_back(Problem("tools[" + std::to_string(i) + "]",
                               "{\"type\": \"function\", \"function\": {\"name\": ..}}",
                               "something else"));
  }
}

void WriteToolCalls(const List<ToolCall>& calls, JsonWriter& writer) {
  writer.Key("tool_calls");
  writer.BeginArray();
  for (const ToolCall& call : calls) {
    writer.BeginObject();
    writer.Member("id", call.id);
    writer.Member("type", "function");
    writer.Key("function");
    writer.BeginObject();
    writer.Member("name", call.name);
    writer.Member("arguments", call.arguments.is_null() ? "{}" : JsonAccess::Dump(call.arguments));
    writer.EndObject();
    writer.EndObject();
  }
  writer.EndArray();
}

void WriteMessage(const ChatMessage& message, JsonWriter& writer) {
  writer.BeginObject();
  writer.Member("role", message.role);
  writer.Key("content");
  JsonAccess::Write(message.content, writer);
  if (!message.tool_calls.empty()) WriteToolCalls(message.tool_calls, writer);
  if (!message.tool_call_id.empty()) writer.Member("tool_call_id", message.tool_call_id);
  writer.EndObject();
}

Error Nonsense() {
  return Error(ErrorCode::kUpstream,
               "the AI endpoint answered with something else than a chat "
               "completion; check --ai-url");
}

// The content is text, or null, or parts of which the text ones count.
Field<String> ContentOf(const Json& content) {
  if (content.is_string()) return content.AsString();
  if (!content.is_array()) return nullptr;
  std::string text;
  for (Size i = 0; i < content.size(); ++i) {
    text += JsonAccess::Text(JsonAccess::Item(content, i)["text"]);
  }
  return String(text);
}

// At most so many bytes of the endpoint's words, on one line.
std::string MessageOf(const HttpResponse& response) {
  Result<Json> body = JsonAccess::Parse(response.body);
  if (!body) return {};
  Json error = (*body)["error"];
  std::string text = (error.is_string() ? error : error["message"]).AsString();
  if (text.empty()) text = std::string((*body)["message"].AsString());
  if (text.size() > kMaxMessage) text.resize(kMaxMessage);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

}  // namespace

Result<Unit> CheckChat(const ChatRequest& request) {
  List<Problem> problems;
  Size count = request.messages.size();
  if (count == 0 || count > kMaxChatMessages) {
    problems.push_back(Problem("messages", "1 to 1000 messages", std::to_string(count)));
  }
  for (Size i = 0; i < count && i < kMaxChatMessages; ++i) {
    CheckMessage(request.messages[i], "messages[" + std::to_string(i) + "]", problems);
  }
  CheckTools(request.tools, problems);
  if (!request.reasoning_effort.empty() &&
      !OneOf(request.reasoning_effort, {"low", "medium", "high"})) {
    problems.push_back(Problem("reasoning_effort", "one of 'low', 'medium', 'high'",
                               Quoted(request.reasoning_effort)));
  }
  if (request.temperature && !(*request.temperature >= 0 && *request.temperature <= 2)) {
    problems.push_back(
        Problem("temperature", "a number from 0 to 2", std::to_string(*request.temperature)));
  }
  if (problems.empty()) return Unit();
  Error error = InvalidInput(std::move(problems));
  error.message = String("context.ai().Chat(): " + std::string(error.message));
  return error;
}

std::string ChatJson(const ChatRequest& request, std::string_view model) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("model", model);
  writer.Key("messages");
  writer.BeginArray();
  for (const ChatMessage& message : request.messages) WriteMessage(message, writer);
  writer.EndArray();
  if (request.tools.size() > 0) {
    writer.Key("tools");
    JsonAccess::Write(request.tools, writer);
  }
  if (!request.tool_choice.is_null()) {
    writer.Key("tool_choice");
    JsonAccess::Write(request.tool_choice, writer);
  }
  if (!request.reasoning_effort.empty()) {
    writer.Member("reasoning_effort", request.reasoning_effort);
  }
  if (request.temperature) {
    writer.Key("temperature");
    writer.Double(*request.temperature);
  }
  if (request.max_tokens) {
    writer.Key("max_completion_tokens");
    writer.Int(request.max_tokens);
  }
  writer.EndObject();
  return out;
}

Result<ChatReply> ReadChat(std::string_view body) {
  Result<Json> json = JsonAccess::Parse(body);
  if (!json) return Nonsense();
  Json choice = (*json)["choices"][0];
  Json message = choice["message"];
  if (!message.is_object()) return Nonsense();
  ChatReply reply;
  reply.content = ContentOf(message["content"]);
  Json calls = message["tool_calls"];
  for (Size i = 0; i < calls.size(); ++i) {
    Json function = calls[i]["function"];
    ToolCall call;
    call.id = calls[i]["id"].AsString();
    call.name = function["name"].AsString();
    Result<Json> arguments = JsonAccess::Parse(JsonAccess::Text(function["arguments"]));
    if (arguments && arguments->is_object()) call.arguments = std::move(*arguments);
    reply.tool_calls.push_back(std::move(call));
  }
  reply.finish_reason = choice["finish_reason"].AsString();
  reply.model = (*json)["model"].AsString();
  reply.usage.input_tokens = (*json)["usage"]["prompt_tokens"].AsInt();
  reply.usage.output_tokens = (*json)["usage"]["completion_tokens"].AsInt();
  return reply;
}

Result<List<AiModel>> ReadModels(std::string_view body) {
  Result<Json> json = JsonAccess::Parse(body);
  if (!json || !(*json)["data"].is_array()) {
    return Error(ErrorCode::kUpstream,
                 "the AI endpoint answered with something else than a list "
                 "of models; check --ai-url");
  }
  List<AiModel> models;
  Json data = (*json)["data"];
  for (Size i = 0; i < data.size() && i < kMaxModels; ++i) {
    const Json& row = JsonAccess::Item(data, i);
    AiModel model;
    model.id = row["id"].AsString();
    if (model.id.empty()) continue;
    std::string id = model.id;
    model.name = row["name"].AsString(model.id);
    size_t slash = id.find('/');
    model.provider = slash == id.npos ? row["owned_by"].AsString() : String(id.substr(0, slash));
    model.description = row["description"].AsString();
    models.push_back(std::move(model));
  }
  return models;
}

Error ChatError(const HttpResponse& response, std::string_view model) {
  struct Meaning {
    ErrorCode code;
    std::string says;
  };
  std::string name(model);
  int status = response.status;
  Meaning meaning =
      status == 401 || status == 403
          ? Meaning{ErrorCode::kUnavailable,
                    "refuses this executor's key; its operator sets PIE_AI_KEY"}
      : status == 402
          ? Meaning{ErrorCode::kUnavailable, "has no credit left for this executor's key"}
      : status == 404
          ? Meaning{ErrorCode::kInvalidArgument,
                    "knows no model '" + name + "', or is not at --ai-url; ListModels() lists them"}
      : status == 413 ? Meaning{ErrorCode::kTooLarge, "finds the conversation too long"}
      : status == 429 ? Meaning{ErrorCode::kRateLimited, "allows no more requests for now"}
      : status >= 400 && status < 500
          ? Meaning{ErrorCode::kInvalidArgument, "refused the conversation"}
          : Meaning{ErrorCode::kUpstream, "failed"};
  std::string text = "the AI endpoint " + meaning.says + " (" + std::to_string(status) + ")";
  std::string words = MessageOf(response);
  if (!words.empty()) text += ": " + words;
  Error error(meaning.code, text);
  error.upstream_status = status;
  return error;
}

Result<Json> JsonInText(std::string_view text) {
  if (Result<Json> whole = JsonAccess::Parse(text)) return whole;
  size_t fence = text.find("```");
  if (fence != text.npos) {
    size_t start = text.find('\n', fence);
    size_t end = start == text.npos ? text.npos : text.find("```", start);
    if (end != text.npos) {
      Result<Json> fenced = JsonAccess::Parse(text.substr(start, end - start));
      if (fenced) return fenced;
    }
  }
  size_t open = text.find_first_of("{[");
  size_t close = open == text.npos ? open : text.rfind(text[open] == '{' ? '}' : ']');
  if (close == text.npos || close < open) {
    return Error(ErrorCode::kUpstream, "there is no JSON in it");
  }
  return JsonAccess::Parse(text.substr(open, close - open + 1));
}

}  // namespace pie
