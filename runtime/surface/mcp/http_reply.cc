#include "surface/mcp/http_reply.h"

namespace pie::mcp {

void SendJson(ServerResponse& response, std::string body, int status) {
  response.status = status;
  response.headers.Set("Content-Type", "application/json");
  response.body = std::move(body);
}

void SendError(ServerResponse& response, int status, const RpcError& error, std::string_view id) {
  SendJson(response, ErrorMessage(id, error), status);
}

std::string SseEvent(std::string_view message, std::string_view id) {
  std::string out;
  out.reserve(message.size() + id.size() + 40);
  if (!id.empty()) {
    out += "id: ";
    out += id;
    out += '\n';
  }
  // Our JSON has no line breaks.
  out += "event: message\ndata: ";
  out += message;
  out += "\n\n";
  return out;
}

void SetSseHeaders(ServerResponse& response) {
  response.status = 200;
  response.headers.Set("Content-Type", "text/event-stream");
  response.headers.Set("Cache-Control", "no-cache, no-transform");
  response.headers.Set("X-Accel-Buffering", "no");  // nginx would hold events back
}

Accepts::Accepts(const HttpHeaders& headers) {
  if (!headers.Has("Accept")) {
    json = events = true;
    return;
  }
  for (size_t i = 0; i < headers.size(); ++i) {
    HttpHeaders::Field field = headers[i];
    if (!EqualsIgnoreCase(field.name, "Accept")) continue;
    auto has = [&](std::string_view type) {
      return field.value.find(type) != std::string_view::npos;
    };
    bool all = has("*/*");
    json = json || all || has("application/json") || has("application/*");
    events = events || all || has("text/event-stream") || has("text/*");
  }
}

}  // namespace pie::mcp
