#include "emit/template.h"

#include <cstdio>
#include <cstdlib>

namespace pie::gen {
namespace {

[[noreturn]] void Die(const std::string& where, size_t line, const std::string& text) {
  std::fprintf(stderr, "%s:%zu: %s\n", where.c_str(), line, text.c_str());
  std::abort();
}

bool IsKeyChar(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

}  // namespace

TemplateBlock::TemplateBlock(std::string where, std::string_view text, size_t first_line)
    : where_(std::move(where)) {
  Piece piece;
  size_t line = first_line, line_start = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\n') {
      ++line;
      line_start = i + 1;
    }
    if (c != '@') {
      piece.literal += c;
      continue;
    }
    size_t end = i + 1;
    while (end < text.size() && IsKeyChar(text[end])) ++end;
    if (end == text.size() || text[end] != '@') Die(where_, line, "a key has no closing '@'");
    if (end == i + 1) {
      piece.literal += '@';
      i = end;
      continue;
    }
    bool blank =
        text.substr(line_start, i - line_start).find_first_not_of(' ') == std::string_view::npos;
    piece.key = KeyIndex(text.substr(i + 1, end - i - 1));
    piece.indent = blank ? i - line_start : 0;
    piece.alone = blank && (end + 1 == text.size() || text[end + 1] == '\n');
    piece.line = line;
    pieces_.push_back(std::move(piece));
    piece = Piece();
    i = end;
  }
  piece.line = first_line;
  pieces_.push_back(std::move(piece));
}

int TemplateBlock::KeyIndex(std::string_view name) {
  for (size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i] == name) return static_cast<int>(i);
  }
  keys_.emplace_back(name);
  return static_cast<int>(keys_.size() - 1);
}

Template::Template(const std::string& name, std::string_view text) : name_(name) {
  std::string current;  // name of the open block; empty: the file itself
  std::string body, main;
  size_t line = 0, first = 1;
  while (!text.empty()) {
    ++line;
    size_t end = text.find('\n');
    std::string_view row = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (row.starts_with("%% block ")) {
      if (!current.empty()) Die(name, line, "a block in a block");
      current = row.substr(9);
      first = line + 1;
      body.clear();
    } else if (row == "%% end") {
      if (current.empty()) Die(name, line, "'%% end' without a block");
      blocks_.emplace(current, TemplateBlock(name, body, first));
      current.clear();
    } else {
      std::string& target = current.empty() ? main : body;
      target.append(row).append("\n");
    }
  }
  if (!current.empty()) Die(name, line, "block '" + current + "' has no '%% end'");
  main_ = TemplateBlock(name, main, 1);
}

const TemplateBlock& Template::block(std::string_view name) const {
  auto found = blocks_.find(name);
  if (found == blocks_.end()) Die(name_, 1, "there is no block '" + std::string(name) + "'");
  return found->second;
}

TemplateWriter& TemplateWriter::Set(std::string_view key, Rendered value) {
  for (size_t i = 0; i < block_.keys_.size(); ++i) {
    if (block_.keys_[i] != key) continue;
    values_[i] = std::move(value);
    set_[i] = true;
    return *this;
  }
  Die(block_.where_, block_.pieces_.empty() ? 1 : block_.pieces_[0].line,
      "'" + std::string(key) + "' is set but not used here");
}

Rendered TemplateWriter::Finish() const {
  std::string out;
  bool drop_break = false;
  for (const TemplateBlock::Piece& piece : block_.pieces_) {
    std::string_view literal = piece.literal;
    if (drop_break && literal.starts_with('\n')) literal.remove_prefix(1);
    drop_break = false;
    out += literal;
    if (piece.key < 0) break;
    size_t key = static_cast<size_t>(piece.key);
    if (!set_[key]) Die(block_.where_, piece.line, "'" + block_.keys_[key] + "' is not set");
    std::string_view value = values_[key].text();
    if (piece.alone && value.empty()) {
      out.resize(out.size() - piece.indent);
      drop_break = true;
      continue;
    }
    // A value that brings its own line break replaces the template's.
    if (piece.alone && value.ends_with('\n')) value.remove_suffix(1);
    if (piece.indent == 0) {
      out += value;
      continue;
    }
    for (size_t i = 0; i < value.size(); ++i) {
      out += value[i];
      bool blank = i + 1 < value.size() && value[i + 1] == '\n';
      if (value[i] == '\n' && !blank) out.append(piece.indent, ' ');
    }
  }
  return Code(std::move(out));
}

Templates::Templates(const std::map<std::string, std::string>& overrides) {
  for (size_t i = 0; i < kEmbeddedTemplateCount; ++i) {
    std::string name(kEmbeddedTemplates[i].name);
    auto found = overrides.find(name);
    std::string_view text = found == overrides.end() ? kEmbeddedTemplates[i].text : found->second;
    files_.emplace(name, Template("templates/" + name, text));
  }
}

const Template& Templates::operator[](std::string_view name) const {
  auto found = files_.find(name);
  if (found == files_.end()) Die("templates", 1, "there is no " + std::string(name));
  return found->second;
}

}  // namespace pie::gen
