// The texts of one run, and how they come from disk.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "source/line_table.h"
#include "source/source_span.h"

namespace pie::gen {

// Larger than any honest manifest: 2 MB of public files, a widget and a knowledge base as body.
inline constexpr size_t kMaxFileBytes = 8 << 20;

struct SourceFile {
  std::string path;  // as shown in messages: relative to the source root
  std::string text;
  LineTable lines;
};

class SourceFiles {
 public:
  uint32_t Add(std::string path, std::string text);
  const SourceFile& operator[](uint32_t index) const { return files_[index]; }
  uint32_t size() const { return static_cast<uint32_t>(files_.size()); }
  std::string_view Text(SourceSpan span) const;

 private:
  std::deque<SourceFile> files_;  // addresses stay
};

enum class ReadStatus { kOk, kTooLarge, kFailed };

// Reads at most `limit` bytes. `problem` gets the reason of kFailed in the system's words.
ReadStatus ReadWholeFile(const std::string& path, size_t limit, std::string& text,
                         std::string& problem);

}  // namespace pie::gen
