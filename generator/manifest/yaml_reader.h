// Stage "decode": YAML text to a tree of located values. The only user of yaml-cpp.
//
// Stricter than YAML: one document, no anchors, aliases, merge keys and tags, keys are text and
// unique, at most 64 levels, 100,000 values and 5,000 entries of one list or map. So a manifest
// means what a reader sees.
#pragma once

#include <optional>

#include "manifest/node.h"
#include "source/diagnostics.h"
#include "source/source_file.h"

namespace pie::gen {

// The document in `text`, a part of a file; a null node when it is empty. std::nullopt after a
// syntax error, which is reported.
std::optional<Node> DecodeYaml(const SourceFiles& files, SourceSpan text, Diagnostics& diags);

}  // namespace pie::gen
