// A PostgreSQL column definition as the manifest writes it: "text not null default 'x'".
#pragma once

#include <string>

#include "model/database.h"

namespace pie::gen {

// Fills in what `column.definition` says. Returns the problem, or "" when it is a definition of
// one column of a known type. Nothing that could end the statement or start another is let through.
std::string ParseColumnDefinition(Column& column);

}  // namespace pie::gen
