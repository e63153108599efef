// The two ends of a request: who asks, how to reach them while it runs, and what they get.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/engine.h"
#include "surface/mcp/message.h"

namespace pie::mcp {

// Levels of MCP, the five of LogLevel among them; kOff sends nothing.
enum class Severity : unsigned char {
  kDebug,
  kInfo,
  kNotice,
  kWarning,
  kError,
  kCritical,
  kAlert,
  kEmergency,
  kOff
};
std::optional<Severity> ParseSeverity(std::string_view name);
const char* SeverityName(LogLevel level);

// Who asks. One per session, or per request of the stateless revision.
struct Peer {
  Principal principal;
  std::string version;
  bool stateless = false;
  ClientCapabilities capabilities;
  Severity log_level = Severity::kInfo;

  Peer() = default;
};

// The way back to the client while its request runs.
class Channel {
 public:
  virtual ~Channel() = default;
  // False: nothing but the response can be sent.
  virtual bool open() const = 0;
  // Sends a notification.
  virtual Task<void> Send(std::string message) = 0;
  // Sends a request and waits for its result (stateful revisions).
  virtual Task<Json> Ask(std::string_view method, std::string params) = 0;
};

// One request under way. Lives as long as its handler.
struct Call {
  const Peer& peer;
  const Message& message;
  const Params& params;
  Channel& channel;
  Call(const Peer& peer, const Message& message, const Params& params, Channel& channel)
      : peer(peer), message(message), params(params), channel(channel) {}
};

// The result of a request. Members are the inside of a JSON object, without its braces.
struct Reply {
  std::string members;
  std::string meta;  // members of `_meta`
  std::string_view result_type = "complete";
  std::optional<RpcError> error;

  Reply() = default;
  explicit Reply(RpcError e) : error(std::move(e)) {}
};

// The whole response message.
std::string Compose(const Reply& reply, std::string_view id, bool stateless);

}  // namespace pie::mcp
