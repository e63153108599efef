#include "surface/rest/sse_sink.h"

#include "base/json_access.h"
#include "base/json_writer.h"
#include "surface/mcp/http_reply.h"
#include "surface/mcp/peer.h"

namespace pie {

Task<void> SseSink::Send(std::string_view event, std::string data) {
  if (!response_.streaming()) mcp::SetSseHeaders(response_);
  std::string text = "event: " + std::string(event) + "\ndata: " + data + "\n\n";
  co_await response_.Write(text);
}

Task<void> SseSink::Progress(double progress, double total, String message) {
  std::string data;
  JsonWriter writer(data);
  writer.BeginObject();
  writer.Key("progress");
  writer.Double(progress);
  if (total > 0) {
    writer.Key("total");
    writer.Double(total);
  }
  if (!message.empty()) writer.Member("message", message);
  writer.EndObject();
  co_await Send("progress", std::move(data));
}

Task<void> SseSink::Log(LogLevel level, Json message) {
  std::string data;
  JsonWriter writer(data);
  writer.BeginObject();
  writer.Member("level", mcp::SeverityName(level));
  writer.Key("message");
  JsonAccess::Write(message, writer);
  writer.EndObject();
  co_await Send("log", std::move(data));
}

Task<void> SseSink::StreamEvent(String type, Json data) {
  std::string text;
  JsonWriter writer(text);
  writer.BeginObject();
  writer.Member("type", type);
  writer.Key("data");
  JsonAccess::Write(data, writer);
  writer.EndObject();
  co_await Send("stream", std::move(text));
}

}  // namespace pie
