#include "surface/mcp/headers.h"

#include "base/encoding.h"
#include "base/json_reader.h"
#include "base/json_writer.h"
#include "surface/mcp/server.h"

namespace pie::mcp {
namespace {

constexpr std::string_view kVersionHeader = "MCP-Protocol-Version";

RpcError Mismatch(std::string text) { return RpcError(kHeaderMismatch, std::move(text), {}, 400); }

std::optional<RpcError> CheckName(const HttpHeaders& headers, const Message& message,
                                  const Params& params) {
  bool by_name = message.method == "tools/call" || message.method == "prompts/get";
  bool by_uri = message.method == "resources/read";
  if (!(by_name && params.has_name) && !(by_uri && params.has_uri)) return std::nullopt;
  if (!headers.Has("Mcp-Name")) return Mismatch("the header Mcp-Name is missing");
  std::optional<std::string> name = DecodeHeaderValue(headers.Get("Mcp-Name"));
  if (name && *name == (by_name ? params.name : params.uri)) return std::nullopt;
  return Mismatch("the header Mcp-Name differs from the body");
}

// A string without its quotes, a number or boolean as written.
std::string PlainText(std::string_view raw) {
  JsonReader reader(raw);
  std::string_view text;
  if (reader.Peek() == JsonReader::Type::kString && reader.ReadString(text)) {
    return std::string(text);
  }
  return std::string(raw);
}

std::optional<RpcError> CheckParam(const HttpHeaders& headers, const ParamHeader& expected,
                                   std::string_view arguments) {
  std::optional<std::string> value;
  JsonReader reader(arguments.empty() ? "{}" : arguments);
  std::string_view key;
  reader.EnterObject();
  while (reader.NextMember(key)) {
    bool wanted = key == expected.param;
    bool null = reader.Peek() == JsonReader::Type::kNull;
    std::string_view raw = reader.Skip();
    if (wanted && !null) value = PlainText(raw);
  }
  bool sent = headers.Has(expected.header);
  if (!value && !sent) return std::nullopt;
  if (!sent) return Mismatch("the header " + expected.header + " is missing");
  std::optional<std::string> header = DecodeHeaderValue(headers.Get(expected.header));
  if (header && value && *header == *value) return std::nullopt;
  return Mismatch("the header " + expected.header + " differs from the body");
}

}  // namespace

bool IsStatefulVersion(std::string_view version) {
  return Server::NegotiateVersion(version) == version;
}

bool IsStateless(const HttpHeaders& headers, const Params& params) {
  if (!params.version.empty()) return true;
  std::string_view header = headers.Get(kVersionHeader);
  return !header.empty() && !IsStatefulVersion(header);
}

std::optional<RpcError> CheckVersion(std::string_view header, const Params& params) {
  if (header.empty()) return Mismatch("the header MCP-Protocol-Version is missing");
  if (params.version.empty() || params.capabilities.empty()) {
    return RpcError(kInvalidParams,
                    "_meta needs io.modelcontextprotocol/protocolVersion and "
                    "io.modelcontextprotocol/clientCapabilities",
                    {}, 400);
  }
  if (header != params.version) {
    return Mismatch("the header MCP-Protocol-Version differs from _meta");
  }
  if (header == kStatelessVersion) return std::nullopt;
  std::string data = R"({"supported":[")" + std::string(kStatelessVersion) + R"("],"requested":)";
  AppendJsonString(data, header);
  return RpcError(kUnsupportedVersion, "this version of the protocol is not supported", data + '}',
                  400);
}

std::optional<RpcError> CheckStateless(const HttpHeaders& headers, const Message& message,
                                       const Params& params, const Catalog& catalog) {
  if (auto error = CheckVersion(headers.Get(kVersionHeader), params)) return error;
  if (!headers.Has("Mcp-Method")) return Mismatch("the header Mcp-Method is missing");
  if (headers.Get("Mcp-Method") != message.method) {
    return Mismatch("the header Mcp-Method differs from the body");
  }
  if (auto error = CheckName(headers, message, params)) return error;
  if (message.method != "tools/call") return std::nullopt;
  const Tool* tool = catalog.FindTool(params.name);
  if (!tool) return std::nullopt;
  for (const ParamHeader& expected : catalog.ParamHeadersOf(*tool)) {
    if (auto error = CheckParam(headers, expected, params.arguments)) return error;
  }
  return std::nullopt;
}

std::optional<std::string> DecodeHeaderValue(std::string_view value) {
  constexpr std::string_view kOpen = "=?base64?";
  constexpr std::string_view kClose = "?=";
  if (!value.starts_with(kOpen) || !value.ends_with(kClose) ||
      value.size() < kOpen.size() + kClose.size()) {
    return std::string(value);
  }
  value.remove_prefix(kOpen.size());
  value.remove_suffix(kClose.size());
  return FromBase64(value, Padding::kRequired);
}

}  // namespace pie::mcp
