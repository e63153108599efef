// What a client of the MCP endpoint learns about its protection (RFC 9728).
#pragma once

#include <string>
#include <string_view>

#include "net/http.h"
#include "surface/routes.h"

namespace pie {

// GET /.well-known/oauth-protected-resource/mcp, and the same without /mcp. `public_url` may be
// empty: then clients reach us as the Host header says.
void AddResourceRoutes(Routes& routes, const std::string& public_url);

// The WWW-Authenticate of a 401 of the MCP endpoint: says where the metadata is, and whether there
// was a key that did not do.
std::string ResourceChallenge(const HttpHeaders& headers, const std::string& public_url);

}  // namespace pie
