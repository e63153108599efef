// Results: from a service's reply, or a native action's value, to the JSON object a caller gets.
#pragma once

#include <string>
#include <string_view>

#include "net/http.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// The JSON text that the action's `result` describes, inside the reply. What the service leaves out
// when it is empty (`resultAt`) reads as an empty list or object. The text may be that of the
// reply.
Result<std::string> ReplyValue(const ConnectorTable& connector, const ActionRow& action,
                               const HttpResponse& response);

// An object as it is; anything else as {"items": ..} or {"value": ..}. `type` may be null.
std::string Wrap(const TypeRow* type, std::string json);

// A reply without a body.
inline constexpr const char* kEmptyReply = R"({"ok":true})";

}  // namespace pie
