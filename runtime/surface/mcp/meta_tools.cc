#include "surface/mcp/meta_tools.h"

#include "base/json_access.h"

namespace pie::mcp {
namespace {

constexpr int kMostResults = 50;

constexpr std::array<std::string_view, 2> kEntries{
    R"json({"name":"search_tools","title":"Search tools","description":"Finds tools by what you want to do, over all connected services. Answers the best matches with their input schemas; run one with call_tool.","inputSchema":{"type":"object","properties":{"query":{"type":"string","description":"What you want to do, in a few words: 'create a GitHub issue'","minLength":1,"maxLength":1000},"limit":{"type":"integer","description":"How many matches","minimum":1,"maximum":50,"default":10}},"required":["query"],"additionalProperties":false},"annotations":{"readOnlyHint":true,"openWorldHint":false}})json",
    R"json({"name":"call_tool","title":"Call a tool","description":"Runs a tool that search_tools found.","inputSchema":{"type":"object","properties":{"tool":{"type":"string","description":"Its `tool`, as search_tools told it"},"action":{"type":"string","description":"Its `action`, when search_tools told one"},"arguments":{"type":"object","description":"What its inputSchema asks for"}},"required":["tool"],"additionalProperties":false},"annotations":{"readOnlyHint":false,"destructiveHint":true,"openWorldHint":true}})json"};

// Collects what is wrong with the members of an object.
class Members {
 public:
  explicit Members(const Json& object) : object_(object) {}

  const Json* Take(const char* name) {
    const Json* found = JsonAccess::Find(object_, name);
    if (found) ++found_;
    return found;
  }
  void Wrong(const char* path, const char* expected, const Json* found) {
    problems_.push_back(
        Problem(path, expected, found ? JsonAccess::Dump(*found).substr(0, 80) : "nothing"));
  }
  Result<Unit> Done(const char* tool, const char* members) {
    if (found_ < object_.size()) problems_.push_back(Problem("", members, "others, too"));
    if (problems_.empty()) return Unit();
    std::string message = std::string(tool) + ":";
    for (const Problem& problem : problems_) {
      message += (message.ends_with(':') ? " " : "; ") + std::string(problem.path) +
                 (problem.path.empty() ? "expected " : ": expected ") +
                 std::string(problem.expected) + ", found " + std::string(problem.found);
    }
    Error error(ErrorCode::kInvalidArgument, message);
    error.problems = std::move(problems_);
    return error;
  }

 private:
  const Json& object_;
  Size found_ = 0;
  List<Problem> problems_;
};

Result<Json> ParseObject(std::string_view raw) {
  if (raw.empty()) return Json::Object();
  Result<Json> json = JsonAccess::Parse(raw);
  if (json && !json->is_object()) {
    return Error(ErrorCode::kInvalidArgument, "arguments: expected an object");
  }
  return json;
}

}  // namespace

std::string_view MetaToolEntry(size_t index) { return kEntries[index]; }

Result<SearchArguments> ParseSearch(std::string_view raw) {
  Result<Json> json = ParseObject(raw);
  if (!json) return json.error();
  SearchArguments arguments;
  Members members(*json);
  const Json* query = members.Take("query");
  if (query && query->is_string() && !JsonAccess::Text(*query).empty()) {
    arguments.query = JsonAccess::Text(*query);
  } else {
    members.Wrong("query", "a few words", query);
  }
  if (const Json* limit = members.Take("limit")) {
    long long value = limit->type() == Json::Type::kInteger ? limit->AsInt() : 0;
    if (value < 1 || value > kMostResults) members.Wrong("limit", "1 to 50", limit);
    arguments.limit = static_cast<int>(value);
  }
  if (Result<Unit> done = members.Done("search_tools", "query and limit"); !done) {
    return done.error();
  }
  return arguments;
}

Result<PassedCall> ParsePassedCall(std::string_view raw) {
  Result<Json> json = ParseObject(raw);
  if (!json) return json.error();
  Members members(*json);
  PassedCall call;
  const Json* tool = members.Take("tool");
  if (tool && tool->is_string()) {
    call.tool = JsonAccess::Text(*tool);
  } else {
    members.Wrong("tool", "the name of a tool", tool);
  }
  Json arguments = Json::Object();
  const Json* action = members.Take("action");
  const Json* given = members.Take("arguments");
  if (given && given->is_object()) {
    arguments = *given;
  } else if (given) {
    members.Wrong("arguments", "an object", given);
  }
  if (action && action->is_string()) {
    arguments.Set("action", *action);
  } else if (action) {
    members.Wrong("action", "the name of an action", action);
  }
  if (Result<Unit> done = members.Done("call_tool", "tool, action and arguments"); !done) {
    return done.error();
  }
  call.arguments = JsonAccess::Dump(arguments);
  return call;
}

}  // namespace pie::mcp
