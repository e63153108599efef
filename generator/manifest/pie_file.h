// Stage "read": a .pie file cut into its sections. Knows nothing about YAML.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.h"
#include "source/source_file.h"

namespace pie::gen {

struct Section {
  SourceSpan header;    // the opening fence line
  SourceSpan argument;  // PATH of ===public-file:PATH===
  SourceSpan content;   // between the fences, with the last line's ending
};

struct PieFile {
  uint32_t file = 0;
  std::optional<SourceSpan> frontmatter;  // between the `---` lines; absent after an error
  std::string body;                       // everything outside frontmatter and sections
  SourceSpan body_span;
  std::optional<Section> widget;
  std::optional<Section> public_config;
  std::vector<Section> public_files;
};

// Reports encoding, frontmatter and fence errors; returns what could be read all the same.
PieFile ReadPieFile(const SourceFiles& files, uint32_t file, Diagnostics& diags);

}  // namespace pie::gen
