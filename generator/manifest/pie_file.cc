#include "manifest/pie_file.h"

#include "source/suggest.h"
#include "source/utf8.h"

namespace pie::gen {
namespace {

constexpr size_t kMaxFrontmatterBytes = 1 << 20;
constexpr std::string_view kBom = "\xEF\xBB\xBF";
const std::vector<std::string> kSectionNames = {"widget", "public-config", "public-file"};

struct Line {
  std::string_view text;  // without ending and trailing blanks
  uint32_t begin = 0;
  uint32_t next = 0;  // start of the next line

  bool blank() const { return text.find_first_not_of(" \t") == std::string_view::npos; }
};

struct Fence {
  std::string_view name, argument;
};

// "===widget===" or "===public-file:a/b.js===".
std::optional<Fence> ParseFence(std::string_view line) {
  if (line.size() < 7 || !line.starts_with("===") || !line.ends_with("===")) return std::nullopt;
  std::string_view inner = line.substr(3, line.size() - 6);
  size_t colon = inner.find(':');
  Fence fence{inner.substr(0, colon), {}};
  if (colon != std::string_view::npos) fence.argument = inner.substr(colon + 1);
  bool word =
      !fence.name.empty() &&
      fence.name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_") ==
          std::string_view::npos;
  return word ? std::optional(fence) : std::nullopt;
}

class Reader {
 public:
  Reader(const SourceFiles& files, uint32_t file, Diagnostics& diags)
      : text_(files[file].text), diags_(diags) {
    pie_.file = file;
  }

  PieFile Read() {
    if (!CheckEncoding()) return pie_;
    if (ReadFrontmatter()) ReadBody();
    return pie_;
  }

 private:
  SourceSpan Span(size_t begin, size_t end) const {
    return {pie_.file, static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
  }

  bool CheckEncoding() {
    if (text_.empty()) {
      diags_.Error(Span(0, 0), "empty-file",
                   "file is empty; expected YAML frontmatter between '---' lines");
      return false;
    }
    if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF")) {
      diags_.Error(Span(0, 0), "bad-encoding",
                   "expected UTF-8, found UTF-16; save the file as UTF-8");
      return false;
    }
    if (size_t nul = text_.find('\0'); nul != std::string_view::npos) {
      diags_.Error(Span(nul, nul + 1), "bad-encoding", "expected text, found a NUL byte");
      return false;
    }
    if (size_t bad = FindInvalidUtf8(text_); bad != std::string_view::npos) {
      diags_.Error(Span(bad, bad + 1), "bad-encoding",
                   "expected UTF-8, found a byte that is not; save the file as UTF-8");
      return false;
    }
    if (text_.starts_with(kBom)) at_ = kBom.size();
    return true;
  }

  std::optional<Line> NextLine() {
    if (at_ >= text_.size()) return std::nullopt;
    size_t end = text_.find('\n', at_);
    Line line;
    line.begin = static_cast<uint32_t>(at_);
    line.next = static_cast<uint32_t>(end == std::string_view::npos ? text_.size() : end + 1);
    line.text = text_.substr(at_, std::min(end, text_.size()) - at_);
    line.text = line.text.substr(0, line.text.find_last_not_of(" \t\r") + 1);
    at_ = line.next;
    return line;
  }

  bool ReadFrontmatter() {
    std::optional<Line> first = NextLine();
    while (first && first->blank()) first = NextLine();
    if (!first || first->text != "---") {
      size_t begin = first ? first->begin : 0;
      diags_.Error(Span(begin, begin + (first ? first->text.size() : 0)), "no-frontmatter",
                   "expected '---' and YAML frontmatter at the start of the file");
      return false;
    }
    SourceSpan opening = Span(first->begin, first->begin + 3);
    while (std::optional<Line> line = NextLine()) {
      if (line->text != "---") continue;
      pie_.frontmatter = Span(first->next, line->begin);
      if (line->begin - first->next > kMaxFrontmatterBytes) {
        diags_.Error(opening, "file-too-large", "frontmatter is larger than 1 MB");
        pie_.frontmatter.reset();
      }
      return true;
    }
    diags_.Error(opening, "no-frontmatter",
                 "frontmatter is never closed; expected a second '---' line");
    return false;
  }

  void ReadBody() {
    size_t body_begin = at_;
    while (std::optional<Line> line = NextLine()) {
      std::optional<Fence> fence = ParseFence(line->text);
      if (fence && IsSection(*fence, *line)) {
        ReadSection(*fence, *line);
      } else {
        pie_.body.append(text_, line->begin, line->next - line->begin);
      }
    }
    size_t first = pie_.body.find_first_not_of(" \t\r\n");
    size_t last = pie_.body.find_last_not_of(" \t\r\n");
    pie_.body = first == std::string::npos ? "" : pie_.body.substr(first, last - first + 1);
    pie_.body_span = Span(body_begin, body_begin);
  }

  // A fence line of another name is body text, unless it looks like a slip of the pen.
  bool IsSection(const Fence& fence, const Line& line) {
    for (const std::string& name : kSectionNames) {
      if (fence.name == name) return true;
    }
    std::string hint = DidYouMean(fence.name, kSectionNames);
    bool closing = fence.name == misspelt_;
    misspelt_ = closing || hint.empty() ? "" : fence.name;
    if (!hint.empty() && !closing) {
      diags_.Error(Span(line.begin + 3, line.begin + 3 + fence.name.size()), "unknown-section",
                   "unknown section " + Quoted(fence.name) + hint);
    }
    return false;
  }

  void ReadSection(const Fence& fence, const Line& opening) {
    Section section;
    section.header = Span(opening.begin, opening.begin + opening.text.size());
    size_t argument = opening.begin + 3 + fence.name.size() + 1;
    section.argument = Span(argument, argument + fence.argument.size());
    bool closed = false;
    while (std::optional<Line> line = NextLine()) {
      closed = line->text == opening.text;
      section.content = Span(opening.next, closed ? line->begin : line->next);
      if (closed) break;
    }
    if (!closed) {
      if (section.content.end == 0) section.content = Span(opening.next, opening.next);
      diags_.Error(section.header, "unclosed-section",
                   "section is never closed; expected a second line " + Quoted(opening.text));
    }
    Keep(fence, section);
  }

  void Keep(const Fence& fence, const Section& section) {
    if (fence.name == "public-file") {
      pie_.public_files.push_back(section);
      return;
    }
    std::optional<Section>& slot = fence.name == "widget" ? pie_.widget : pie_.public_config;
    if (slot) {
      diags_
          .Error(section.header, "duplicate-section",
                 "section " + Quoted(fence.name) + " is there twice")
          .Note(slot->header, "first one is here");
      return;
    }
    slot = section;
  }

  std::string_view text_;
  Diagnostics& diags_;
  PieFile pie_;
  size_t at_ = 0;
  std::string_view misspelt_;  // name of the section that has been reported last and is open
};

}  // namespace

PieFile ReadPieFile(const SourceFiles& files, uint32_t file, Diagnostics& diags) {
  return Reader(files, file, diags).Read();
}

}  // namespace pie::gen
