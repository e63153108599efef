#include "surface/mcp/peer.h"

#include <array>

#include "surface/version.h"

namespace pie::mcp {
namespace {

constexpr std::array<std::string_view, 8> kSeverities{"debug", "info",     "notice", "warning",
                                                      "error", "critical", "alert",  "emergency"};

}  // namespace

std::optional<Severity> ParseSeverity(std::string_view name) {
  for (size_t i = 0; i < kSeverities.size(); ++i) {
    if (kSeverities[i] == name) return static_cast<Severity>(i);
  }
  return std::nullopt;
}

const char* SeverityName(LogLevel level) { return kSeverities[static_cast<size_t>(level)].data(); }

std::string Compose(const Reply& reply, std::string_view id, bool stateless) {
  if (reply.error) return ErrorMessage(id, *reply.error);
  std::string out;
  out.reserve(reply.members.size() + reply.meta.size() + id.size() + 200);
  out += R"({"jsonrpc":"2.0","id":)";
  out += id;
  out += R"(,"result":{)";
  out += reply.members;
  bool comma = !reply.members.empty();
  auto member = [&](std::string_view key) {
    if (comma) out += ',';
    comma = true;
    out += key;
  };
  if (stateless) {
    member(R"("resultType":")");
    out += reply.result_type;
    out += '"';
  }
  if (stateless || !reply.meta.empty()) {
    member(R"("_meta":{)");
    if (stateless) out += R"("io.modelcontextprotocol/serverInfo":)" + std::string(kServerInfo);
    if (stateless && !reply.meta.empty()) out += ',';
    out += reply.meta;
    out += '}';
  }
  out += "}}";
  return out;
}

}  // namespace pie::mcp
