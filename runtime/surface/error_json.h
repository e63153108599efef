// Errors as REST and the command line write them.
#pragma once

#include <string>

#include "net/http_server.h"
#include "pie/result.h"

namespace pie {

// {"error": {"code", "message", "problems", "retry_after_ms", "upstream_status", "run_id"}}
std::string ErrorJson(const Error& error, const std::string& run_id = {});

void SendJsonBody(ServerResponse& response, std::string body, int status = 200);
// With the status of the code, Retry-After and WWW-Authenticate where they belong.
void SendErrorBody(ServerResponse& response, const Error& error, const std::string& run_id = {});

}  // namespace pie
