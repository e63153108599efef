#include "source/source_file.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace pie::gen {

uint32_t SourceFiles::Add(std::string path, std::string text) {
  SourceFile& file = files_.emplace_back();
  file.path = std::move(path);
  file.text = std::move(text);
  file.lines = LineTable(file.text);
  return static_cast<uint32_t>(files_.size() - 1);
}

SourceSpan SubSpan(const LocatedString& text, size_t begin, size_t length) {
  size_t written = text.span.end - text.span.begin;
  bool plain = written == text.value.size();
  bool quoted = written == text.value.size() + 2;
  if (!plain && !quoted) return text.span;
  auto first = static_cast<uint32_t>(text.span.begin + (quoted ? 1 : 0) + begin);
  return {text.span.file, first, static_cast<uint32_t>(first + length)};
}

std::string_view SourceFiles::Text(SourceSpan span) const {
  std::string_view text = files_[span.file].text;
  if (span.begin > text.size() || span.end < span.begin) return {};
  return text.substr(span.begin, span.end - span.begin);
}

ReadStatus ReadWholeFile(const std::string& path, size_t limit, std::string& text,
                         std::string& problem) {
  text.clear();
  struct stat info;
  if (::stat(path.c_str(), &info) != 0) {
    problem = std::strerror(errno);
    return ReadStatus::kFailed;
  }
  // A fifo or device would block or never end.
  if (!S_ISREG(info.st_mode)) {
    problem = "not a regular file";
    return ReadStatus::kFailed;
  }
  if (static_cast<uint64_t>(info.st_size) > limit) return ReadStatus::kTooLarge;
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    problem = std::strerror(errno);
    return ReadStatus::kFailed;
  }
  text.resize(static_cast<size_t>(info.st_size));
  size_t got = std::fread(text.data(), 1, text.size(), file);
  bool failed = std::ferror(file) != 0;
  std::fclose(file);
  text.resize(got);
  if (failed) {
    problem = "read error";
    return ReadStatus::kFailed;
  }
  return ReadStatus::kOk;
}

}  // namespace pie::gen
