// Answers of the HTTP endpoint.
#pragma once

#include <string>
#include <string_view>

#include "net/http_server.h"
#include "surface/mcp/message.h"

namespace pie::mcp {

void SendJson(ServerResponse& response, std::string body, int status = 200);
void SendError(ServerResponse& response, int status, const RpcError& error,
               std::string_view id = "null");
// "id: x\nevent: message\ndata: ...\n\n"; no id line when `id` is empty.
std::string SseEvent(std::string_view message, std::string_view id = {});
void SetSseHeaders(ServerResponse& response);

// Which forms of answer the client takes; both without an Accept header.
struct Accepts {
  bool json = false;
  bool events = false;
  explicit Accepts(const HttpHeaders& headers);
};

}  // namespace pie::mcp
