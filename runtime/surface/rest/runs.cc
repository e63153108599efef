#include "base/json_writer.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"
#include "surface/rest/run_json.h"

namespace pie {
namespace {

constexpr long long kMostRuns = 1000;

Error NoRun(const std::string& id) {
  return Error(ErrorCode::kNotFound, "no run with the id '" + id + "'");
}

Task<void> SendRuns(RunLog& log, RouteCall& call) {
  RunQuery query;
  query.user = call.user();
  query.connector = QueryValue(call.request.query, "connector");
  query.action = QueryValue(call.request.query, "action");
  query.status = QueryValue(call.request.query, "status");
  query.allow = call.scope.AllowPatterns();
  query.deny = call.scope.DenyPatterns();
  Result<long long> limit = QueryNumber(call.request, "limit", query.limit);
  Result<long long> before = QueryNumber(call.request, "before_ms", 0);
  if (!limit || !before) co_await Fail(limit ? before.error() : limit.error());
  if (*limit > kMostRuns) {
    co_await Fail(Error(ErrorCode::kInvalidArgument, "limit: expected at most 1000"));
  }
  query.limit = static_cast<int>(*limit);
  query.before_ms = *before;
  std::vector<RunRecord> runs = co_await log.List(std::move(query));
  std::string out = R"({"runs":[)";
  for (const RunRecord& run : runs) {
    if (out.back() != '[') out += ',';
    out += RunJson(run);
  }
  SendJsonBody(call.response, out + "]}");
}

Task<void> SendRun(RunLog& log, RouteCall& call) {
  RunRecord run = co_await log.Get(call.param(0), call.user());
  if (!call.scope.Allows(run.connector, run.action)) co_await Fail(NoRun(call.param(0)));
  SendJsonBody(call.response, RunJson(run));
}

using Handler = Task<void> (*)(RunLog&, RouteCall&);

Task<void> WithLog(RunLog* log, Handler handler, RouteCall& call) {
  if (!log) {
    co_await Fail(
        Error(ErrorCode::kUnavailable, "runs are kept in the database, and there is none"));
  }
  co_await handler(*log, call);
}

}  // namespace

std::string RunJson(const RunRecord& run) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("id", run.id);
  writer.Key("started_ms");
  writer.Int(run.started_ms);
  writer.Member("connector", run.connector);
  writer.Member("action", run.action);
  writer.Member("surface", run.surface);
  writer.Key("duration_us");
  writer.Int(run.duration_us);
  writer.Member("status", run.status);
  if (!run.error.empty()) writer.Member("error", run.error);
  writer.Key("upstream_calls");
  writer.Int(run.upstream_calls);
  writer.Key("upstream_bytes");
  writer.Int(run.upstream_bytes);
  if (!run.input.empty()) writer.Member("input", run.input);
  if (!run.outcome.empty()) writer.Member("outcome", run.outcome);
  if (!run.detail.empty()) {
    writer.Key("detail");
    writer.Raw(run.detail);
  }
  writer.EndObject();
  return out;
}

void AddRunRoutes(Routes& routes, RunLog* run_log) {
  auto add = [&](const char* path, Handler handler) {
    routes.Add(
        "GET", path,
        [run_log, handler](RouteCall& call) { return WithLog(run_log, handler, call); },
        RouteReach::kRows);
  };
  add("/api/runs", SendRuns);
  add("/api/runs/{id}", SendRun);
}

}  // namespace pie
