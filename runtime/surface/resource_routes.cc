#include "surface/resource_routes.h"

#include "base/json_writer.h"
#include "surface/error_json.h"

namespace pie {
namespace {

constexpr char kMetadataPath[] = "/.well-known/oauth-protected-resource";

// A Host header goes into a quoted text; the port behind a known name may be anything.
bool IsPlain(std::string_view host) {
  for (char c : host) {
    bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                 c == '.' || c == '-' || c == ':' || c == '[' || c == ']' || c == '_';
    if (!plain) return false;
  }
  return !host.empty();
}

std::string BaseOf(const HttpHeaders& headers, const std::string& public_url) {
  if (!public_url.empty()) return public_url;
  std::string_view host = headers.Get("Host");
  return "http://" + std::string(IsPlain(host) ? host : "localhost");
}

// No authorization server: keys are made by the operator, and sent like tokens.
std::string Metadata(const std::string& base) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("resource", base + "/mcp");
  writer.Member("resource_name", "pie");
  writer.Member("resource_documentation", base + "/");
  writer.Key("bearer_methods_supported");
  writer.BeginArray();
  writer.String("header");
  writer.EndArray();
  writer.EndObject();
  return out;
}

}  // namespace

void AddResourceRoutes(Routes& routes, const std::string& public_url) {
  auto handler = [public_url](RouteCall& call) -> Task<void> {
    SendJsonBody(call.response, Metadata(BaseOf(call.request.headers, public_url)), 200);
    co_return;
  };
  for (const char* path : {kMetadataPath, "/.well-known/oauth-protected-resource/mcp"}) {
    routes.Add("GET", path, handler, RouteGuard::kOpen);
  }
}

std::string ResourceChallenge(const HttpHeaders& headers, const std::string& public_url) {
  std::string challenge = "Bearer realm=\"pie\"";
  if (headers.Has("Authorization")) challenge += ", error=\"invalid_token\"";
  return challenge + ", resource_metadata=\"" + BaseOf(headers, public_url) + kMetadataPath +
         "/mcp\"";
}

}  // namespace pie
