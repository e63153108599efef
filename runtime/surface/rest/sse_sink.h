// SseSink: the caller's end of a call whose client asked for an event stream.
#pragma once

#include <string>
#include <string_view>

#include "engine/engine.h"
#include "net/http_server.h"

namespace pie {

// Events: progress, log, stream, then one result or error.
class SseSink : public CallSink {
 public:
  explicit SseSink(ServerResponse& response) : response_(response) {}

  Task<void> Progress(double progress, double total, String message) override;
  Task<void> Log(LogLevel level, Json message) override;
  Task<void> StreamEvent(String type, Json data) override;
  // `data` is JSON text.
  Task<void> Send(std::string_view event, std::string data);

 private:
  ServerResponse& response_;
};

}  // namespace pie
