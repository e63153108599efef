// What the stateless revision demands of the headers of a request.
#pragma once

#include <optional>

#include "net/http.h"
#include "surface/catalog.h"
#include "surface/mcp/message.h"

namespace pie::mcp {

// Whether a request is one of the stateless revision: it says so in its body or its header.
bool IsStateless(const HttpHeaders& headers, const Params& params);
// The error of a request whose headers, version and body do not agree; nothing when all is well.
std::optional<RpcError> CheckStateless(const HttpHeaders& headers, const Message& message,
                                       const Params& params, const Catalog& catalog);
// What every request of the stateless revision has to say about its version; `header` repeats it.
std::optional<RpcError> CheckVersion(std::string_view header, const Params& params);
// A header value: plain text, or "=?base64?...?=". Nothing when the base64 is malformed.
std::optional<std::string> DecodeHeaderValue(std::string_view value);
// Whether this is a revision with sessions that we speak.
bool IsStatefulVersion(std::string_view version);

}  // namespace pie::mcp
