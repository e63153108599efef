// The source line and caret line below a diagnostic.
#pragma once

#include <string>

#include "source/source_file.h"
#include "source/source_span.h"

namespace pie::gen {

// Two lines, or "" when the place has no text to show. Long lines are shown around the caret only;
// bytes that would disturb a terminal are shown as '?'.
std::string Snippet(const SourceFile& file, SourceSpan span);

}  // namespace pie::gen
