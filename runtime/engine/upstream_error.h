// What a service's error reply means, in words that say what to do next.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "net/http.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// The error of a reply, also of one that was sent with a 2xx status (refusals, GraphQL `errors`);
// nothing when the reply is a success. `action` may be null. Not yet redacted.
std::optional<Error> ReplyError(const ConnectorTable& connector, const ActionRow* action,
                                const HttpResponse& response);

// The service's own words in an error reply, at most 500 bytes on one line; may be empty.
std::string ServiceMessage(const ErrorShape& shape, const HttpResponse& response);

const char* ServiceName(const ConnectorTable& connector);
bool IsHtml(const HttpResponse& response);

}  // namespace pie
