#include "surface/error_json.h"

#include "base/json_writer.h"

namespace pie {

std::string ErrorJson(const Error& error, const std::string& run_id) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("error");
  writer.BeginObject();
  writer.Member("code", ErrorName(error.code));
  writer.Member("message", error.message);
  if (!error.problems.empty()) {
    writer.Key("problems");
    writer.BeginArray();
    for (const Problem& problem : error.problems) {
      writer.BeginObject();
      writer.Member("path", problem.path);
      writer.Member("expected", problem.expected);
      writer.Member("found", problem.found);
      writer.EndObject();
    }
    writer.EndArray();
  }
  if (error.retry_after_ms > 0) {
    writer.Key("retry_after_ms");
    writer.Int(error.retry_after_ms);
  }
  if (error.upstream_status > 0) {
    writer.Key("upstream_status");
    writer.Int(error.upstream_status);
  }
  if (!run_id.empty()) writer.Member("run_id", run_id);
  writer.EndObject();
  writer.EndObject();
  return out;
}

void SendJsonBody(ServerResponse& response, std::string body, int status) {
  response.status = status;
  response.headers.Set("Content-Type", "application/json");
  response.body = std::move(body);
}

void SendErrorBody(ServerResponse& response, const Error& error, const std::string& run_id) {
  if (error.code == ErrorCode::kUnauthenticated) {
    response.headers.Set("WWW-Authenticate", "Bearer realm=\"pie\"");
  }
  if (error.retry_after_ms > 0) {
    response.headers.Set("Retry-After", std::to_string((error.retry_after_ms + 999) / 1000));
  }
  SendJsonBody(response, ErrorJson(error, run_id), HttpStatus(error.code));
}

}  // namespace pie
