// context.ai(): language models, behind any endpoint that speaks OpenAI's chat API.
#pragma once

#include "pie/services/service.h"

namespace pie {

struct ToolCall {
  String id;
  String name;
  Json arguments;  // an object; null when the model wrote no correct JSON
  ToolCall() = default;
};

struct ChatMessage {
  String role;                // system, user, assistant, tool
  Json content;               // text, or an array of parts: see Text() and Image() below
  List<ToolCall> tool_calls;  // of an assistant's message
  String tool_call_id;        // of a tool's message
  ChatMessage() = default;
  ChatMessage(String role, Json content)
      : role(static_cast<String&&>(role)), content(static_cast<Json&&>(content)) {}

  static Json TextPart(const String& text);
  // An image by its URL, or from memory: "data:image/png;base64,...".
  static Json ImagePart(const String& url);
  // The answer to a tool call.
  static ChatMessage ToolResult(const ToolCall& call, const Json& result);
};

struct ChatRequest {
  List<ChatMessage> messages;
  Json tools;               // array of tools in OpenAI's format; null: none
  Json tool_choice;         // "auto", "none", "required", or an object; null: the model's default
  String model;             // empty: the executor's default for chat
  String reasoning_effort;  // low, medium, high; empty: the model's default
  Field<double> temperature;
  unsigned max_tokens = 0;  // of the answer; 0: the model's limit
  ChatRequest() = default;
};

struct AiUsage {
  long long input_tokens = 0;
  long long output_tokens = 0;
  AiUsage() = default;
};

struct ChatReply {
  Field<String> content;  // null when there are only tool calls
  List<ToolCall> tool_calls;
  AiUsage usage;
  String model;          // that answered
  String finish_reason;  // stop, length, tool_calls, content_filter
  ChatReply() = default;
  // This reply as a message, to go on with the conversation.
  ChatMessage message() const;
};

struct AiModel {
  String id;
  String name;
  String provider;
  String description;
  AiModel() = default;
};

class Ai : public Service {
 public:
  virtual Task<ChatReply> Chat(ChatRequest request);
  // Answers `prompt` about `data` with JSON.
  virtual Task<Json> Analyze(String prompt, Json data, String model = {});
  virtual Task<String> Summarize(String text, String model = {});
  virtual Task<List<AiModel>> ListModels();
};

}  // namespace pie
