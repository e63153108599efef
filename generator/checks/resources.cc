// MCP resources and prompts.
#include <map>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

bool IsBase64(std::string_view text) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  size_t digits = text.find_last_not_of('=') + 1;
  return text.size() % 4 == 0 && text.size() - digits <= 2 &&
         text.substr(0, digits).find_first_not_of(kDigits) == std::string_view::npos;
}

bool HasScheme(std::string_view uri) {
  size_t colon = uri.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 1 < uri.size() &&
         uri.find_first_of(" \t\r\n\"<>") == std::string_view::npos;
}

// `{name}` in a message is an argument.
void CheckMessage(const PromptMessage& message, const Prompt& prompt, Diagnostics& diags) {
  for (size_t open = message.text.find('{'); open != std::string::npos;
       open = message.text.find('{', open + 1)) {
    size_t close = message.text.find_first_not_of(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.", open + 1);
    if (close == std::string::npos || message.text[close] != '}' || close == open + 1) continue;
    std::string name = message.text.substr(open + 1, close - open - 1);
    if (FindWire(prompt.arguments, name) != nullptr) continue;
    diags.Error(prompt.wire.span, "unknown-name",
                "'{" + name + "}' in a message of prompt " + Quoted(prompt.wire.value) +
                    " is not one of its arguments" + DidYouMean(name, WireNames(prompt.arguments)));
  }
}

}  // namespace

void CheckResources(const Connector& connector, Diagnostics& diags) {
  std::map<std::string, SourceSpan> seen;
  for (const Resource& resource : connector.resources) {
    if (!HasScheme(resource.uri.value)) {
      diags.Error(resource.uri.span, "bad-url",
                  "expected a URI such as 'docs://readme', found " + Quoted(resource.uri.value));
    }
    if (!IsBase64(resource.blob_base64)) {
      diags.Error(resource.wire.span, "bad-base64",
                  "'blob' of resource " + Quoted(resource.wire.value) + " is not base64");
    }
    auto [it, added] = seen.emplace(resource.uri.value, resource.uri.span);
    if (!added) {
      diags
          .Error(resource.uri.span, "duplicate-value",
                 "duplicate resource URI " + Quoted(resource.uri.value))
          .Note(it->second, "first one is here");
    }
  }
  for (const Prompt& prompt : connector.prompts) {
    for (const PromptMessage& message : prompt.messages) CheckMessage(message, prompt, diags);
  }
}

}  // namespace pie::gen
