// Content blocks and errors of a tool call, as MCP writes them.
#pragma once

#include <string>

#include "engine/engine.h"

namespace pie::mcp {

// One block, as a JSON object.
void AppendContent(std::string& out, const Content& content);
void AppendText(std::string& out, std::string_view text);

// What a model should read about a failed call: the message, then every problem.
std::string ErrorText(const Error& error);

}  // namespace pie::mcp
