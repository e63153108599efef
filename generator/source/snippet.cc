#include "source/snippet.h"

#include <algorithm>
#include <cstdio>

#include "source/utf8.h"

namespace pie::gen {
namespace {

constexpr size_t kMaxShown = 140;    // bytes of the line
constexpr size_t kBeforeCaret = 60;  // of them in front of the caret, when the line is cut

// Start of a part of `line` that fits and contains `caret`.
size_t WindowStart(std::string_view line, size_t caret) {
  if (line.size() <= kMaxShown || caret < kMaxShown - 20) return 0;
  size_t start = caret - kBeforeCaret;
  while (start > 0 && (static_cast<unsigned char>(line[start]) & 0xC0) == 0x80) --start;
  return start;
}

}  // namespace

std::string Snippet(const SourceFile& file, SourceSpan span) {
  if (file.text.empty() || span.begin > file.text.size()) return "";
  uint32_t number = file.lines.At(span.begin).line;
  std::string_view line = file.lines.Line(file.text, number);
  size_t caret = std::min<size_t>(span.begin - file.lines.LineStart(number), line.size());
  size_t end = caret + std::max<size_t>(span.end - std::min(span.begin, span.end), 1);
  size_t start = WindowStart(line, caret);

  std::string shown = start > 0 ? "..." : "";
  std::string marks(shown.size(), ' ');
  size_t i = start;
  for (; i < line.size() && i < start + kMaxShown;) {
    size_t length = Utf8Length(line, i);
    char c = line[i];
    bool odd = length == 0 || (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
    shown.append(odd ? std::string_view("?") : line.substr(i, length));
    char mark = i == caret ? '^' : i > caret && i < end ? '~' : ' ';
    marks += mark == ' ' && c == '\t' ? '\t' : mark;
    i += std::max<size_t>(length, 1);
  }
  if (i < line.size()) shown += "...";
  if (caret >= line.size()) marks += '^';
  marks.erase(marks.find_last_not_of(" \t") + 1);
  char label[16];
  std::snprintf(label, sizeof label, "%5u | ", number);
  return label + shown + "\n      | " + marks + "\n";
}

}  // namespace pie::gen
