// Stubs: definitions that an author fills in.
#pragma once

#include <string>
#include <vector>

#include "emit/emit.h"
#include "emit/functions.h"

namespace pie::gen {

// The definitions of `functions`, one after the other.
Rendered EmitStubBodies(const Prepared& prepared, const std::vector<Function>& functions,
                        const Templates& templates);

// A file for the author to fill in, with the definitions of `functions`.
Rendered EmitStubs(const Prepared& prepared, const std::vector<Function>& functions,
                   const Templates& templates);

// Those of NativeFunctions() that `sources` (the author's files) do not define.
std::vector<Function> MissingFunctions(const Prepared& prepared,
                                       const std::vector<std::string>& sources);

}  // namespace pie::gen
