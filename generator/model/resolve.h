// Stage "resolve": a decoded manifest to the model. Fills defaults, chooses types, finds what names
// refer to and makes the C++ names. Reports wrong types, unknown keys, dangling and clashing names;
// what needs no more than the model is left to checks/.
#pragma once

#include "manifest/node.h"
#include "manifest/pie_file.h"
#include "model/model.h"
#include "source/diagnostics.h"
#include "source/source_file.h"

namespace pie::gen {

// Always returns a usable model, so that checks can run on what could be read.
Connector Resolve(const PieFile& pie, const Node& root, const SourceFiles& files,
                  Diagnostics& diags);

}  // namespace pie::gen
