// Message: one JSON-RPC message of MCP, read without a tree.
#pragma once

#include <string>
#include <string_view>

namespace pie::mcp {

// JSON-RPC and MCP error codes.
inline constexpr int kParseError = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kMethodNotFound = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kInternalError = -32603;
inline constexpr int kResourceNotFound = -32002;  // before 2026-07-28
inline constexpr int kHeaderMismatch = -32020;
inline constexpr int kMissingCapability = -32021;
inline constexpr int kUnsupportedVersion = -32022;

inline constexpr std::string_view kStatelessVersion = "2026-07-28";

// A message. "raw" members are JSON text inside the text that was parsed; empty when absent.
struct Message {
  enum class Kind : unsigned char { kRequest, kNotification, kResponse };

  Kind kind = Kind::kRequest;
  std::string_view id;  // raw; a string or an integer
  std::string method;
  std::string_view params;  // raw
  std::string_view result;  // raw, of a response
  std::string_view error;   // raw, of a response

  Message() = default;
};

// What a message was that could not be read, for the error reply.
struct BadMessage {
  int code = kInvalidRequest;
  std::string text;
  std::string id = "null";  // raw
  BadMessage() = default;
};

// The members of `params` that several methods share.
struct Params {
  std::string name;
  std::string uri;
  std::string cursor;
  std::string level;
  std::string request_state;
  std::string_view arguments;        // raw
  std::string_view input_responses;  // raw
  bool has_name = false;
  bool has_uri = false;

  // Of `_meta`.
  std::string version;
  std::string log_level;
  std::string_view progress_token;  // raw
  std::string_view capabilities;    // raw

  std::string problem;  // what is wrong with them, empty when all is well

  Params() = default;
};

// Reads a message with its params in one pass; both new, and valid as long as the text. False:
// `bad` says why. Batches are refused: no current revision has them.
bool ParseMessage(std::string_view text, Message& message, Params& params, BadMessage& bad);

// What the other side can answer.
struct ClientCapabilities {
  bool elicitation = false;
  bool sampling = false;
  bool roots = false;

  bool Covers(std::string_view method) const;
  static ClientCapabilities Parse(std::string_view raw);
};

// The capability that answers a method: "sampling" for sampling/createMessage.
std::string_view CapabilityOf(std::string_view method);

struct RpcError {
  int code = 0;
  std::string message;
  std::string data;  // raw, empty: none
  int http_status = 200;
  RpcError() = default;
  RpcError(int code, std::string message, std::string data = {}, int http_status = 200)
      : code(code), message(std::move(message)), data(std::move(data)), http_status(http_status) {}
};

std::string ResultMessage(std::string_view id, std::string_view result);
std::string ErrorMessage(std::string_view id, const RpcError& error);
// `params` raw.
std::string NotificationMessage(std::string_view method, std::string_view params);
std::string RequestMessage(std::string_view id, std::string_view method, std::string_view params);

}  // namespace pie::mcp
