// context.ai() over an endpoint that speaks OpenAI's chat API.
#pragma once

#include <string>

#include "engine/parts.h"
#include "net/url.h"
#include "pie/services/ai.h"
#include "vault/secret.h"

namespace pie {

struct AiOptions {
  Url url;     // https://openrouter.ai/api/v1; empty: no AI
  Secret key;  // sent as a bearer token; may be empty
  std::string chat_model = "openai/gpt-5.4";
  std::string text_model = "google/gemini-3-flash-preview";  // of Analyze() and Summarize()

  AiOptions() = default;
};

ServiceFactory<Ai> AiFactory(HttpClient& http, AiOptions options);

}  // namespace pie
