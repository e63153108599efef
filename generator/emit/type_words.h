// A type in words, with its limits, for a cell of a table in the docs.
#pragma once

#include "emit/rendered.h"
#include "model/type_spec.h"

namespace pie::gen {

// "text, 1 to 80 characters", "list (at most 5 items) of integer, at least 1", "one of low, high".
Rendered TypeWords(const TypeSpec& type);

}  // namespace pie::gen
