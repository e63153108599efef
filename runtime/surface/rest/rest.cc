#include "surface/rest/rest.h"

#include "base/json_writer.h"
#include "net/url.h"
#include "surface/error_json.h"
#include "surface/mcp/content.h"
#include "surface/rest/sse_sink.h"
#include "surface/suggestion.h"
#include "surface/tool_schema.h"
#include "surface/visible.h"

namespace pie {
namespace {

constexpr size_t kPageTools = 200, kMostTools = 1000;
constexpr size_t kPageBytes = 2 << 20;  // a page ends here, however many tools were asked for

constexpr std::string_view kToolsPath = "/api/tools/";

void WriteAction(JsonWriter& writer, const ActionRow& action, bool strict) {
  writer.BeginObject();
  writer.Member("name", action.name);
  if (action.title) writer.Member("title", action.title);
  if (action.description) writer.Member("description", action.description);
  writer.Member("effect", EffectName(action.effect));
  writer.Key("inputSchema");
  writer.Raw(ActionSchema(action, strict ? SchemaStyle::kStrict : SchemaStyle::kLoose));
  std::string output = action.output_schema ? action.output_schema : OutputSchema(action);
  if (!output.empty()) {
    writer.Key("outputSchema");
    writer.Raw(output);
  }
  writer.EndObject();
}

Error NoTool(const Catalog& catalog, const std::string& name, const KeyPolicy* policy) {
  std::string_view meant = MeantTool(catalog, name, policy, true);
  return Error(ErrorCode::kNotFound,
               Unknown("no tool '" + name + "'", meant, "GET /api/tools lists them"));
}

Error NoAction(const Tool& tool, const std::string& action, const KeyPolicy* policy) {
  return Error(ErrorCode::kNotFound, Unknown("no action '" + action + "' in '" + tool.name + "'",
                                             MeantAction(*tool.connector, action, policy),
                                             "GET /api/tools/" + tool.name + " lists them"));
}

void SendNoMethod(ServerResponse& response, const char* allowed) {
  response.headers.Set("Allow", allowed);
  SendErrorBody(response, Error(ErrorCode::kInvalidArgument,
                                "this path takes " + std::string(allowed) + " only"));
  response.status = 405;
}

bool WantsEvents(const HttpHeaders& headers) {
  return headers.Get("Accept").find("text/event-stream") != std::string_view::npos;
}

}  // namespace

Error BadPath() {
  return Error(ErrorCode::kInvalidArgument, "the path is not percent-encoded correctly");
}

bool SplitPath(std::string_view path, std::vector<std::string>& segments) {
  if (path.starts_with('/')) path.remove_prefix(1);
  while (!path.empty()) {
    std::string_view part = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(path.size(), part.size() + 1));
    if (!PercentDecode(part, segments.emplace_back())) return false;
  }
  return true;
}

std::string QueryValue(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    size_t equals = pair.find('=');
    if (pair.substr(0, equals) != name) continue;
    std::string value;
    if (equals != std::string_view::npos) PercentDecode(pair.substr(equals + 1), value, true);
    return value;
  }
  return {};
}

std::string ToolJson(const Tool& tool, bool strict, const KeyPolicy* policy) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("name", tool.name);
  if (std::string_view title = TitleOf(tool); !title.empty()) writer.Member("title", title);
  writer.Member("description", DescriptionOf(tool));
  writer.Member("connector", tool.connector->name);
  if (tool.action == Tool::kByArgument) {
    // In strict mode each action has a schema of its own; one for all of them cannot be strict.
    if (!strict) {
      writer.Key("inputSchema");
      writer.Raw(InputSchemaOf(tool, policy));
    }
    writer.Key("actions");
    writer.BeginArray();
    for (const ActionRow& action : tool.connector->actions) {
      if (IsVisible(*tool.connector, action, policy)) WriteAction(writer, action, strict);
    }
    writer.EndArray();
  } else {
    const ActionRow& action = tool.connector->actions.data[tool.action];
    writer.Member("effect", EffectName(action.effect));
    writer.Key("inputSchema");
    writer.Raw(strict ? ActionSchema(action, SchemaStyle::kStrict) : InputSchemaOf(tool, policy));
    if (std::string output = OutputSchemaOf(tool); !output.empty()) {
      writer.Key("outputSchema");
      writer.Raw(output);
    }
  }
  writer.EndObject();
  return out;
}

std::string ToolListJson(const Catalog& catalog, bool strict) {
  std::string out = R"({"tools":[)";
  for (const Tool& tool : catalog.tools()) {
    if (out.back() != '[') out += ',';
    out += ToolJson(tool, strict, nullptr);
  }
  return out + "]}";
}

std::string OutcomeJson(const CallOutcome& outcome) {
  std::string out = R"({"result":)";
  out += outcome.result.empty() ? "null" : outcome.result;
  if (!outcome.content.empty()) {
    out += R"(,"content":[)";
    for (const Content& block : outcome.content) {
      if (out.back() != '[') out += ',';
      mcp::AppendContent(out, block);
    }
    out += ']';
  }
  if (!outcome.run_id.empty()) {
    out += R"(,"run_id":)";
    AppendJsonString(out, outcome.run_id);
  }
  return out + '}';
}

Rest::Rest(Engine& engine, const Catalog& catalog, Confirm confirm)
    : engine_(engine), catalog_(catalog), confirm_(std::move(confirm)) {}

// Page by page, printed for each request: with hundreds of connectors the whole list has tens of
// megabytes, which nobody should keep.
Task<void> SendTools(const Catalog& catalog, RouteCall& call) {
  const KeyPolicy* policy = call.principal->policy.get();
  bool strict = QueryValue(call.request.query, "strict") == "1";
  Result<long long> limit = QueryNumber(call.request, "limit", kPageTools);
  if (!limit) co_await Fail(limit.error());
  size_t most = std::clamp<size_t>(static_cast<size_t>(*limit), 1, kMostTools);
  std::string after = QueryValue(call.request.query, "after");
  if (!after.empty() && !catalog.FindTool(after)) co_await Fail(NoTool(catalog, after, policy));
  std::string out = R"({"tools":[)";
  const Tool* last = nullptr;
  size_t count = 0;
  bool skips = !after.empty(), more = false;
  for (const Tool& tool : catalog.tools()) {
    bool before = skips;
    if (skips && tool.name == after) skips = false;
    if (before || !IsVisible(tool, policy)) continue;
    more = count == most || out.size() > kPageBytes;
    if (more) break;
    if (count++) out += ',';
    out += ToolJson(tool, strict, policy);
    last = &tool;
  }
  out += ']';
  if (more) {
    out += R"(,"next":)";
    AppendJsonString(out, last->name);
  }
  SendJsonBody(call.response, out + '}');
}

void AddToolRoutes(Routes& routes, const Catalog& catalog) {
  const Catalog* all = &catalog;
  routes.Add(
      "GET", "/api/tools", [all](RouteCall& call) { return SendTools(*all, call); },
      RouteReach::kRows);
}

bool Rest::IsToolPath(std::string_view path) {
  return path.size() > kToolsPath.size() && path.starts_with(kToolsPath);
}

const Tool* Rest::FindCall(const Principal& principal, const std::vector<std::string>& segments,
                           const ServerRequest& request, ServerResponse& response,
                           ActionCall& call) const {
  const KeyPolicy* policy = principal.policy.get();
  // "/api/tools//" has no segment.
  const Tool* tool = segments.empty() ? nullptr : catalog_.FindCallable(segments[0]);
  bool whole = segments.size() == 1;
  bool reads = whole && (request.method == "GET" || request.method == "HEAD");
  if (segments.empty() || segments.size() > 2) {
    SendErrorBody(response, Error(ErrorCode::kNotFound, "nothing here; GET / says what there is"));
  } else if (!reads && request.method != "POST") {
    SendNoMethod(response, whole ? "GET, POST" : "POST");
  } else if (!tool || !IsVisible(*tool, policy)) {
    SendErrorBody(response, NoTool(catalog_, segments[0], policy));
  } else if (reads) {
    bool strict = QueryValue(request.query, "strict") == "1";
    SendJsonBody(response, ToolJson(*tool, strict, policy));
  } else if (whole) {
    Result<Unit> found = ResolveAction(*tool, request.body, policy, call);
    if (found) return tool;
    SendErrorBody(response, found.error());
  } else if (int action = FindAction(*tool->connector, segments[1]); action >= 0) {
    call.action = static_cast<unsigned>(action);
    call.arguments = request.body;
    return tool;
  } else {
    SendErrorBody(response, NoAction(*tool, segments[1], policy));
  }
  return nullptr;
}

Task<void> Rest::HandleTool(const Principal& principal, ServerRequest& request,
                            ServerResponse& response) {
  std::vector<std::string> segments;
  if (!SplitPath(request.path.substr(kToolsPath.size()), segments)) {
    co_return SendErrorBody(response, BadPath());
  }
  ActionCall action;
  const Tool* tool = FindCall(principal, segments, request, response, action);
  if (!tool) co_return;
  SseSink sink(response);
  bool events = WantsEvents(request.headers);
  std::string token_of_call;
  CallRequest call;
  call.principal = &principal;
  call.connector = tool->connector;
  call.action = action.action;
  call.arguments = action.arguments;
  call.surface = "rest";
  call.connection = QueryValue(request.query, "connection");
  if (events) call.sink = &sink;
  std::string_view token = request.headers.Get("Pie-Confirm");
  call.confirmed = !token.empty() && confirm_.Check(token, call, time(nullptr));
  // For an answer that asks for it. Made now: the call is moved away.
  bool asks = principal.policy && !call.confirmed &&
              principal.policy->MustConfirm(tool->connector->actions.data[action.action].effect);
  if (asks) token_of_call = confirm_.Token(call, time(nullptr));
  CallOutcome outcome = co_await engine_.Call(std::move(call));
  if (!outcome.status && outcome.status.error().code == ErrorCode::kInputRequired && asks) {
    response.headers.Set("Pie-Confirm", token_of_call);
    outcome.status.error().message =
        std::string(outcome.status.error().message) +
        "; send it again with the header Pie-Confirm of this answer once they have said yes";
  }
  if (!outcome.run_id.empty()) response.headers.Set("X-Run-Id", outcome.run_id);
  if (events) {
    bool ok = outcome.status.ok();
    std::string text =
        ok ? OutcomeJson(outcome) : ErrorJson(outcome.status.error(), outcome.run_id);
    co_await sink.Send(ok ? "result" : "error", std::move(text));
  } else if (outcome.status) {
    SendJsonBody(response, OutcomeJson(outcome));
  } else {
    SendErrorBody(response, outcome.status.error(), outcome.run_id);
  }
}

}  // namespace pie
