// What a value may be that is put into a URL, so that it never changes more than its own part.
#pragma once

#include <string_view>

#include "pie/result.h"

namespace pie {

enum class UrlPart { kOrigin, kWholeHost, kLabel, kPath };

// Where a value stands that follows `so_far`; `next` is the literal text behind it, empty when a
// value or nothing follows. A value that ends the URL passes `last`.
UrlPart UrlPartAt(std::string_view so_far, std::string_view next, bool last);

// What the value would have to be, in words; nullptr when it fits. Not for kPath.
const char* UrlValueProblem(UrlPart part, std::string_view value);

// Whether the text holds a "." or ".." between slashes, which some servers take as a step.
bool HasDotStep(std::string_view text);

}  // namespace pie
