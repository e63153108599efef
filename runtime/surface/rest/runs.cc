#include <charconv>

#include "base/json_writer.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"
#include "surface/rest/run_json.h"

namespace pie {
namespace {

// A number of the query; false when it is none.
bool ReadNumber(const std::string& text, int64_t& value) {
  if (text.empty()) return true;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && value >= 0;
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

Task<void> Rest::Runs(const Principal& principal, const std::vector<std::string>& segments,
                      const ServerRequest& request, ServerResponse& response) {
  if (!run_log_) {
    co_return SendErrorBody(response, Error(ErrorCode::kUnavailable,
                                            "runs are kept in the database, and there is none"));
  }
  if (segments.size() == 2) {
    RunRecord run = co_await run_log_->Get(segments[1], principal.user_id);
    co_return SendJsonBody(response, RunJson(run));
  }
  RunQuery query;
  query.user = principal.user_id;
  query.connector = QueryValue(request.query, "connector");
  query.action = QueryValue(request.query, "action");
  query.status = QueryValue(request.query, "status");
  int64_t limit = query.limit;
  if (!ReadNumber(QueryValue(request.query, "limit"), limit) ||
      !ReadNumber(QueryValue(request.query, "before_ms"), query.before_ms) || limit > 1000) {
    co_return SendErrorBody(response,
                            Error(ErrorCode::kInvalidArgument,
                                  "limit (at most 1000) and before_ms: expected a number"));
  }
  query.limit = static_cast<int>(limit);
  std::vector<RunRecord> runs = co_await run_log_->List(std::move(query));
  std::string out = R"({"runs":[)";
  for (const RunRecord& run : runs) {
    if (out.back() != '[') out += ',';
    out += RunJson(run);
  }
  SendJsonBody(response, out + "]}");
}

}  // namespace pie
