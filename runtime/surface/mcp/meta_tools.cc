#include "surface/mcp/meta_tools.h"

#include <iterator>

#include "base/json_access.h"
#include "table/decode.h"
#include "table/schema.h"

namespace pie::mcp {
namespace {

constexpr Limits kWords = {
    .has = Limits::kMinSize | Limits::kMaxSize, .min_size = 1, .max_size = 1000};
constexpr Limits kMatches = {
    .has = Limits::kMinimum | Limits::kMaximum, .minimum = 1, .maximum = 50};
constexpr FieldRow kSearchFields[] = {
    {.name = "query",
     .description = "What you want to do, in a few words: 'create a GitHub issue'",
     .limits = &kWords,
     .kind = Kind::kString,
     .flags = FieldRow::kRequired},
    {.name = "limit",
     .description = "How many matches",
     .default_json = "10",
     .limits = &kMatches,
     .kind = Kind::kInteger},
};
constexpr ObjectTable kSearch{"Search", {kSearchFields, std::size(kSearchFields)}, 0, false};

constexpr ObjectTable kAny{"Arguments", {}, 0, true};
constexpr FieldRow kCallFields[] = {
    {.name = "tool",
     .description = "Its `tool`, as search_tools told it",
     .kind = Kind::kString,
     .flags = FieldRow::kRequired},
    {.name = "action",
     .description = "Its `action`, when search_tools told one",
     .kind = Kind::kString},
    {.name = "arguments",
     .description = "What its inputSchema asks for",
     .detail = {.object = &kAny},
     .kind = Kind::kObject},
};
constexpr ObjectTable kCall{"Call", {kCallFields, std::size(kCallFields)}, 0, false};

constexpr std::array<std::string_view, 2> kHeads{
    R"("name":"search_tools","title":"Search tools","description":"Finds tools by what you want to do, over all connected services. Answers the best matches with their input schemas; run one with call_tool.","annotations":{"readOnlyHint":true,"openWorldHint":false})",
    R"("name":"call_tool","title":"Call a tool","description":"Runs a tool that search_tools found.","annotations":{"readOnlyHint":false,"destructiveHint":true,"openWorldHint":true})"};

Result<Json> ParseArguments(const ObjectTable& table, std::string_view tool, std::string_view raw) {
  if (raw.empty()) raw = "{}";
  List<Problem> problems = Validate(table, raw);
  if (problems.empty()) return JsonAccess::Parse(raw);
  Error error = InvalidInput(std::move(problems));
  error.message = std::string(tool) + ": " + std::string(error.message);
  return error;
}

}  // namespace

std::string MetaToolEntry(size_t index) {
  const ObjectTable& input = index == 0 ? kSearch : kCall;
  return "{" + std::string(kHeads[index]) + ",\"inputSchema\":" + Schema(input) + "}";
}

Result<SearchArguments> ParseSearch(std::string_view raw) {
  Result<Json> json = ParseArguments(kSearch, kSearchTools, raw);
  if (!json) return json.error();
  SearchArguments arguments;
  arguments.query = JsonAccess::Text((*json)["query"]);
  arguments.limit = static_cast<int>((*json)["limit"].AsInt(arguments.limit));
  return arguments;
}

Result<PassedCall> ParsePassedCall(std::string_view raw) {
  Result<Json> json = ParseArguments(kCall, kCallTool, raw);
  if (!json) return json.error();
  PassedCall call;
  call.tool = JsonAccess::Text((*json)["tool"]);
  Json arguments = (*json)["arguments"].is_null() ? Json::Object() : (*json)["arguments"];
  if ((*json)["action"].is_string()) arguments.Set("action", (*json)["action"]);
  call.arguments = JsonAccess::Dump(arguments);
  return call;
}

}  // namespace pie::mcp
