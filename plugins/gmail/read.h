// A mail as people read it: out of the tree of parts that Gmail gives.
#pragma once

#include <string>

#include "gmail/gmail.h"
#include "pie/json.h"

namespace pie::gmail {

// A header's value; empty when there is none. `message` is Gmail's message.
std::string HeaderOf(const Json& message, const char* name);

Summary ToSummary(const Json& message);
Message ToMessage(const Json& message);

// The words of an HTML text: no tags, scripts and styles; a line for each block.
std::string TextOfHtml(const std::string& html);

}  // namespace pie::gmail
