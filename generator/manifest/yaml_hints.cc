#include "manifest/yaml_hints.h"

#include <algorithm>

namespace pie::gen {
namespace {

struct Line {
  size_t begin = 0, end = 0;  // without indentation and line ending
  size_t indent = 0;
};

Line LineAt(std::string_view document, size_t at) {
  size_t before = at == 0 ? std::string_view::npos : document.rfind('\n', at - 1);
  size_t start = before == std::string_view::npos ? 0 : before + 1;
  size_t end = std::min(document.find('\n', at), document.size());
  size_t content = std::min(document.find_first_not_of(' ', start), end);
  return {content, end, content - start};
}

// The last line above that is neither empty nor a comment.
std::optional<Line> LineAbove(std::string_view document, const Line& line) {
  size_t start = line.begin - line.indent;
  while (start > 0) {
    Line above = LineAt(document, start - 1);
    if (above.begin < above.end && document[above.begin] != '#') return above;
    start = above.begin - above.indent;
  }
  return std::nullopt;
}

// First line up to `end` that is indented with a tab.
std::optional<size_t> FindTabIndent(std::string_view document, size_t end) {
  for (size_t start = 0; start < document.size() && start <= end;) {
    size_t content = document.find_first_not_of(' ', start);
    if (content != std::string_view::npos && document[content] == '\t') return content;
    size_t next = document.find('\n', start);
    if (next == std::string_view::npos) break;
    start = next + 1;
  }
  return std::nullopt;
}

// The end of the quoted text that begins at `at`; what follows it when it is never closed.
size_t SkipQuoted(std::string_view document, size_t at) {
  char quote = document[at];
  for (size_t i = at + 1; i < document.size(); ++i) {
    if (quote == '"' && document[i] == '\\') {
      ++i;
    } else if (document[i] == quote) {
      return i + 1;
    }
  }
  return document.size();
}

// A bracket or brace at or in front of `at` that nothing closes, or a missing comma.
YamlHint ExplainFlow(std::string_view document, size_t at) {
  constexpr size_t kTried = 100;  // bounds the work on a hostile file
  size_t open = at;
  for (size_t tried = 0; tried < kTried && open > 0; ++tried) {
    open = document.find_last_of("[{", open - 1);
    if (open == std::string_view::npos) break;
    FlowShape flow = ReadFlow(document, open);
    if (!flow.closed) {
      return {std::string("this '") + document[open] + "' is never closed", open, open + 1};
    }
    if (flow.end <= at + 1) continue;
    bool within = std::string_view("[{").find(document[at]) != std::string_view::npos &&
                  std::string_view(" ,").find(document[at - 1]) == std::string_view::npos;
    std::string hint =
        within ? "text with a bracket in it needs quotes" : "is a ',' missing in front of this?";
    return {hint, at, at + 1};
  }
  return {"brackets or braces up to here do not match", at, at + 1};
}

std::optional<YamlHint> ExplainMapValue(std::string_view document, size_t at) {
  Line line = LineAt(document, at);
  std::string_view before = document.substr(line.begin, at - std::min(at, line.begin));
  size_t colon = before.find(": ");
  if (LooksLikeMissingColon(before.substr(0, colon))) {
    return YamlHint{"is a ':' missing in front of the bracket?", line.begin, at};
  }
  if (colon != std::string_view::npos) {
    return YamlHint{"text with ': ' in it needs quotes", line.begin + colon + 2, line.end};
  }
  std::optional<Line> above = LineAbove(document, line);
  if (!above) return std::nullopt;
  bool has_colon =
      document.substr(above->begin, above->end - above->begin).find(": ") != std::string_view::npos;
  if (has_colon && line.indent > above->indent) {
    return YamlHint{"the line below is indented deeper than this one, which has its value already",
                    above->begin, above->end};
  }
  return YamlHint{"is a ':' missing here?", above->begin, above->end};
}

}  // namespace

FlowShape ReadFlow(std::string_view document, size_t open) {
  FlowShape flow;
  std::string closers;  // of all that is open
  char before = '\0';   // the last character that is no blank
  for (size_t i = open; i < document.size(); ++i) {
    char c = document[i];
    bool token = before == '\0' || std::string_view("[{,:").find(before) != std::string_view::npos;
    if (c == '#' && i > 0 &&
        std::string_view(" \t\n").find(document[i - 1]) != std::string_view::npos) {
      i = std::min(document.find('\n', i), document.size());
      continue;
    }
    if ((c == '"' || c == '\'') && token) {
      i = SkipQuoted(document, i) - 1;
    } else if (c == '[' || c == '{') {
      closers += c == '[' ? ']' : '}';
      flow.depth = std::max(flow.depth, closers.size());
    } else if (c == ']' || c == '}') {
      flow.end = i + 1;
      if (c != closers.back()) return flow;
      closers.pop_back();
      flow.closed = closers.empty();
      if (flow.closed) return flow;
    }
    if (c != ' ' && c != '\t' && c != '\r' && c != '\n') before = c;
  }
  flow.end = document.size();
  return flow;
}

bool LooksLikeMissingColon(std::string_view key) {
  size_t bracket = key.find_first_of("{[");
  return bracket != std::string_view::npos && bracket > 1 && key[bracket - 1] == ' ';
}

std::optional<YamlHint> ExplainSyntaxError(std::string_view document, std::string_view message,
                                           size_t at) {
  at = std::min(at, document.size());
  if (auto tab = FindTabIndent(document, at)) {
    return YamlHint{"this line is indented with a tab; YAML wants spaces", *tab, *tab + 1};
  }
  if (message == "illegal map value") return ExplainMapValue(document, at);
  if (message.starts_with("illegal flow end") || message.starts_with("end of map flow") ||
      message.starts_with("end of sequence flow")) {
    return ExplainFlow(document, at);
  }
  if (message == "end of map not found" || message == "end of sequence not found") {
    Line line = LineAt(document, at);
    return YamlHint{"nothing above begins in this column; is its indentation right?", line.begin,
                    line.end};
  }
  return std::nullopt;
}

}  // namespace pie::gen
