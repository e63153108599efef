// OpenAI's chat API on the wire: requests to JSON, replies from it, and what is wrong with either.
#pragma once

#include <string>
#include <string_view>

#include "net/http.h"
#include "pie/services/ai.h"

namespace pie {

constexpr size_t kMaxChatBytes = 20 << 20;  // images included
constexpr Size kMaxChatMessages = 1000;

// All problems at once, as of any input.
Result<Unit> CheckChat(const ChatRequest& request);
std::string ChatJson(const ChatRequest& request, std::string_view model);
Result<ChatReply> ReadChat(std::string_view body);
Result<List<AiModel>> ReadModels(std::string_view body);
// Of a status that is no success, in words that say who has to do what.
Error ChatError(const HttpResponse& response, std::string_view model);
// The JSON that a model wrote, also inside a code fence or between sentences.
Result<Json> JsonInText(std::string_view text);

}  // namespace pie
