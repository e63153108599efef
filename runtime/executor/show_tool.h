// A tool as a person wants to read it.
#pragma once

#include <string>

#include "surface/catalog.h"

namespace pie {

// Name, what it does, its parameters, and a call to start from.
std::string ToolText(const Tool& tool, bool strict);

// At most `bytes` bytes, cut between characters.
std::string Shortened(std::string text, size_t bytes);

}  // namespace pie
