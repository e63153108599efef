// Results: from a service's reply, or a native action's value, to the JSON object a caller gets.
#pragma once

#include <string>
#include <string_view>

#include "net/http.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

// The JSON text that the action's `result` describes, inside the reply, whose body is moved from.
// What the service leaves out when it is empty (`resultAt`) reads as an empty list or object. With
// a result type the text may still be malformed JSON: Project() finds out.
Result<std::string> ReplyValue(const ConnectorTable& connector, const ActionRow& action,
                               HttpResponse& response);

// An object as it is; anything else as {"items": ..} or {"value": ..}. `type` may be null.
std::string Wrap(const TypeRow* type, std::string json);

// A reply without a body.
inline constexpr const char* kEmptyReply = R"({"ok":true})";

}  // namespace pie
