// Names and types of files as users and connectors give them.
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie {

// Without control characters and what is no UTF-8; at most `most` bytes.
std::string PrintableName(std::string_view name, size_t most);
// Without folders, control characters and leading dots, at most 200 bytes of UTF-8; never empty.
std::string SafeFilename(std::string_view name);
// "image/png" in lower case, without parameters. kInvalidArgument when it is no type, or when the
// bytes are plainly something else than an image, PDF or archive that it names.
Result<std::string> CheckType(std::string_view mime_type, std::string_view data);
// Whether a browser may show it on this executor's own origin.
bool MayBeShown(std::string_view mime_type);
// A Content-Disposition value: the name in ASCII for old clients, and in UTF-8.
std::string Disposition(std::string_view kind, std::string_view filename);

}  // namespace pie
