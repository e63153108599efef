#include "manifest/yaml_reader.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <unordered_map>

#include "manifest/yaml_hints.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

constexpr size_t kMaxDepth = 64;
constexpr size_t kMaxValues = 100000;
constexpr size_t kMaxChildren = 5000;  // keeps everything that compares siblings fast

struct Stop {};  // thrown through yaml-cpp after an error that makes the rest pointless

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, SourceSpan place, Diagnostics& diags)
      : text_(text), place_(place), diags_(diags) {}

  Node Take() { return std::move(root_); }
  // A quoted text that runs over several lines is the likely cause of a syntax error behind it.
  void NoteQuote(Diagnostic& diagnostic) const {
    if (!long_quote_) return;
    diagnostic.Note(*long_quote_, "this quoted text runs over several lines; is its end missing?");
  }

  SourceSpan Span(size_t begin, size_t end) const {
    begin = std::min(begin, text_.size());
    end = std::clamp(end, begin, text_.size());
    return {place_.file, static_cast<uint32_t>(place_.begin + begin),
            static_cast<uint32_t>(place_.begin + end)};
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    RejectAnchor(mark, anchor);
    size_t at = Position(mark);
    bool written = text_.substr(at, 1) == "~" || text_.substr(at, 4) == "null";
    if (ExpectsKey()) Fail(Span(at, at + 1), "bad-key", "expected a key, found nothing");
    Node& node = Place(Span(at, at + (written ? 1 : 0)));
    if (!written) node.span = node.key;
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    // The mark of an alias event is the alias itself.
    Fail(Word(Position(mark)), "yaml-anchor", "aliases are not supported; write the value out");
  }

  void OnAnchor(const YAML::Mark& mark, const std::string&) override {
    Fail(Word(Position(mark)), "yaml-anchor", "anchors are not supported; write the value out");
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    RejectAnchor(mark, anchor);
    RejectTag(mark, tag);
    SourceSpan span = ScalarSpan(Position(mark), value, tag == "!");
    if (ExpectsKey()) {
      if (tag != "!" && value == "<<") {
        Fail(span, "yaml-anchor", "merge keys are not supported; write the values out");
      }
      if (tag != "!" && LooksLikeMissingColon(value)) {
        Fail(span, "bad-key",
             Quoted(value) + " is no key; is a ':' missing in front of the bracket?");
      }
      key_ = {value, span};
      has_key_ = true;
      return;
    }
    Node& node = Place(span);
    node.kind = Node::Kind::kScalar;
    node.quoted = tag == "!";
    node.text = value;
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    Open(mark, tag, anchor, Node::Kind::kSequence);
  }
  void OnSequenceEnd() override { Close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    Open(mark, tag, anchor, Node::Kind::kMap);
  }
  void OnMapEnd() override {
    DropDuplicates(*open_.back());
    Close();
  }

 private:
  [[noreturn]] void Fail(SourceSpan span, std::string_view id, std::string text) {
    NoteQuote(diags_.Error(span, id, std::move(text)));
    throw Stop{};
  }

  size_t Position(const YAML::Mark& mark) const {
    return mark.pos < 0 ? 0 : std::min<size_t>(mark.pos, text_.size());
  }

  // From a position to the next blank.
  SourceSpan Word(size_t begin) const {
    size_t end = text_.find_first_of(" \t\r\n,]}", begin);
    return Span(begin, std::min(end, text_.size()));
  }

  void RejectAnchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) {
      Fail(Word(Position(mark)), "yaml-anchor", "anchors are not supported; write the value out");
    }
  }

  void RejectTag(const YAML::Mark& mark, const std::string& tag) {
    if (tag.empty() || tag == "?" || tag == "!") return;
    Fail(Word(Position(mark)), "yaml-tag", "tags are not supported; quote a value to make it text");
  }

  bool ExpectsKey() const { return !open_.empty() && open_.back()->IsMap() && !has_key_; }

  // A list or map where a key belongs. The parser also takes one for a key that is never closed.
  [[noreturn]] void RejectKey(size_t at) {
    SourceSpan span = Span(at, at + 1);
    char first = at < text_.size() ? text_[at] : '\0';
    if (first == '[' || first == '{') {
      FlowShape flow = ReadFlow(text_, at);
      if (open_.size() + flow.depth > kMaxDepth) {
        Fail(span, "too-complex", "nested more than 64 levels deep");
      }
      if (!flow.closed) {
        Fail(span, "yaml-syntax", std::string("this '") + first + "' is never closed");
      }
    }
    Fail(span, "bad-key", "a key must be text, not a list or a map");
  }

  // A new node at the current place of the tree.
  Node& Place(SourceSpan span) {
    if (++values_ > kMaxValues) {
      Fail(span, "too-complex", "more than 100000 values in one document");
    }
    if (!open_.empty() &&
        open_.back()->items.size() + open_.back()->members.size() >= kMaxChildren) {
      Fail(span, "too-complex", "more than 5000 entries in one list or map");
    }
    Node* node = &root_;
    if (!open_.empty() && open_.back()->IsMap()) {
      open_.back()->members.push_back({key_, {}});
      node = &open_.back()->members.back().value;
      node->key = key_.span;
      has_key_ = false;
    } else {
      if (!open_.empty()) node = &open_.back()->items.emplace_back();
      node->key = span;
    }
    node->span = span;
    return *node;
  }

  void Open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            Node::Kind kind) {
    RejectAnchor(mark, anchor);
    RejectTag(mark, tag);
    size_t at = Position(mark);
    if (ExpectsKey()) RejectKey(at);
    if (open_.size() >= kMaxDepth) {
      Fail(Span(at, at + 1), "too-complex", "nested more than 64 levels deep");
    }
    Node& node = Place(Span(at, at + 1));
    node.kind = kind;
    open_.push_back(&node);
  }

  void Close() {
    open_.pop_back();
    has_key_ = false;
  }

  // Later stages rely on unique keys, so the first of several stays.
  void DropDuplicates(Node& map) {
    std::unordered_map<std::string, SourceSpan> seen;
    std::erase_if(map.members, [&](const Member& member) {
      auto [first, added] = seen.emplace(member.key.value, member.key.span);
      if (added) return false;
      diags_.Error(member.key.span, "duplicate-key", "duplicate key " + Quoted(member.key.value))
          .Note(first->second, "first one is here");
      return true;
    });
  }

  SourceSpan ScalarSpan(size_t begin, const std::string& value, bool quoted) {
    char first = begin < text_.size() ? text_[begin] : '\0';
    if (quoted && (first == '"' || first == '\'')) return QuotedSpan(begin, first);
    bool plain = !quoted && text_.compare(begin, value.size(), value) == 0;
    if (plain) return Span(begin, begin + value.size());
    size_t end = std::min(text_.find('\n', begin), text_.size());
    while (end > begin && (text_[end - 1] == '\r' || text_[end - 1] == ' ')) --end;
    return Span(begin, end);
  }

  SourceSpan QuotedSpan(size_t begin, char quote) {
    for (size_t i = begin + 1; i < text_.size(); ++i) {
      if (quote == '"' && text_[i] == '\\') {
        ++i;
      } else if (text_[i] == quote) {
        if (quote == '\'' && text_.substr(i + 1, 1) == "'") {
          ++i;
          continue;
        }
        SourceSpan span = Span(begin, i + 1);
        if (text_.substr(begin, i - begin).find('\n') != std::string_view::npos) long_quote_ = span;
        return span;
      }
    }
    Fail(Span(begin, begin + 1), "unterminated-quote", "quoted text is never closed");
  }

  std::string_view text_;
  SourceSpan place_;
  Diagnostics& diags_;
  Node root_;
  std::vector<Node*> open_;  // path to the node being filled; parents do not grow meanwhile
  LocatedString key_;
  bool has_key_ = false;
  size_t values_ = 0;
  std::optional<SourceSpan> long_quote_;
};

void ReportSyntax(const YAML::Exception& error, std::string_view text, const TreeBuilder& builder,
                  Diagnostics& diags) {
  size_t at = error.mark.pos < 0 ? 0 : static_cast<size_t>(error.mark.pos);
  std::string message = error.msg;
  if (message.find("anchor") != std::string::npos) {
    diags.Error(builder.Span(at, at + 1), "yaml-anchor",
                "aliases are not supported; write the value out");
    return;
  }
  if (!message.empty() && message[0] >= 'A' && message[0] <= 'Z') message[0] += 'a' - 'A';
  Diagnostic& diagnostic =
      diags.Error(builder.Span(at, at + 1), "yaml-syntax", "cannot read YAML: " + message);
  builder.NoteQuote(diagnostic);
  if (auto hint = ExplainSyntaxError(text, error.msg, at)) {
    diagnostic.Note(builder.Span(hint->begin, hint->end), hint->text);
  }
}

}  // namespace

std::optional<Node> DecodeYaml(const SourceFiles& files, SourceSpan place, Diagnostics& diags) {
  std::string_view text = files.Text(place);
  TreeBuilder builder(text, place, diags);
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      Node empty;
      empty.span = empty.key = builder.Span(0, 0);
      return empty;
    }
    Node root = builder.Take();
    TreeBuilder rest(text, place, diags);
    if (parser.HandleNextDocument(rest)) {
      diags.Error(builder.Span(0, 0), "yaml-syntax", "expected one YAML document, found several");
    }
    return root;
  } catch (const Stop&) {
  } catch (const YAML::Exception& error) {
    ReportSyntax(error, text, builder, diags);
  }
  return std::nullopt;
}

}  // namespace pie::gen
