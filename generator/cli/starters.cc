#include "cli/starters.h"

#include "model/names.h"

namespace pie::gen {
namespace {

constexpr std::string_view kConnector = R"(  trigger: auto
  api:
    baseUrl: https://api.example.com/v1
    auth: {type: bearer, secret: @SECRET@_API_KEY}
    errors: {message: /error/message}
    verify: GET /me
  developerSecrets:
    @SECRET@_API_KEY: {description: API key of @TITLE@, required: true}
  tool:
    name: @tool@
    description: Work with items of @TITLE@.
    parameters:
      type: object
      properties:
        action: {type: string, enum: [list_items, create_item], description: The action to perform.}
        title: {type: string, minLength: 1, description: Title of the item}
        page: {type: integer, minimum: 1, description: Page to fetch}
      required: [action]
  actions:
    list_items:
      http: GET /items
      query: [page]
    create_item:
      http: POST /items
      json: [title]
      required: [title]
)";

constexpr std::string_view kTool = R"(  trigger: auto
  tool:
    name: @tool@
    description: Say what the tool does and when to use it.
    parameters:
      type: object
      properties:
        query: {type: string, minLength: 1, description: What to look for}
      required: [query]
)";

constexpr std::string_view kAutomation = R"(  automation:
    triggers:
      - {type: cron, default: '0 9 * * *', description: Every day at nine}
    allowManualRun: true
    timeout: 60
)";

void Replace(std::string& text, std::string_view key, std::string_view value) {
  for (size_t at = text.find(key); at != std::string::npos;
       at = text.find(key, at + value.size())) {
    text.replace(at, key.size(), value);
  }
}

}  // namespace

std::string Starter(const std::string& kind, const std::string& name) {
  std::string title, secret;
  for (const std::string& word : SplitWords(name)) {
    title += (title.empty() ? "" : " ") + TypeName(word);
  }
  std::string text =
      "---\nname: " + name +
      "\ndisplayName: @TITLE@\ndescription: What @TITLE@ is good for.\ntier: " + kind +
      "\nversion: 1.0.0\nmanifest:\n";
  if (kind == "connector") text += kConnector;
  if (kind == "tool") text += kTool;
  if (kind == "automation") text += kAutomation;
  if (kind == "skill") text += "  trigger: always\n";
  text += "---\n";
  if (kind == "skill") text += "Write here what the assistant must know in every conversation.\n";
  for (char c : MemberName(name))
    secret += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  Replace(text, "@TITLE@", title);
  Replace(text, "@SECRET@", secret);
  Replace(text, "@tool@", MemberName(name));
  return text;
}

}  // namespace pie::gen
