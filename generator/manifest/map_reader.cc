#include "manifest/map_reader.h"

#include <algorithm>

#include "source/suggest.h"

namespace pie::gen {
namespace {

void WrongType(const Node& node, std::string_view what, std::string_view expected,
               Diagnostics& diags) {
  diags.Error(
      node.span, "wrong-type",
      std::string(what) + ": expected " + std::string(expected) + ", found " + Describe(node));
}

}  // namespace

std::optional<LocatedString> ReadText(const Node& node, std::string_view what, Diagnostics& diags) {
  if (node.IsScalar()) return LocatedString{node.text, node.span};
  WrongType(node, what, "text", diags);
  return std::nullopt;
}

std::vector<LocatedString> ReadTexts(const Node& node, std::string_view what, Diagnostics& diags) {
  std::vector<LocatedString> texts;
  if (!node.IsSequence()) {
    if (node.IsScalar()) return {{node.text, node.span}};
    WrongType(node, what, "a list of texts", diags);
    return texts;
  }
  for (const Node& item : node.items) {
    if (auto text = ReadText(item, std::string(what) + " entry", diags)) texts.push_back(*text);
  }
  return texts;
}

bool ExpectMap(const Node& node, std::string_view what, Diagnostics& diags) {
  if (!node.IsMap()) WrongType(node, what, "a map", diags);
  return node.IsMap();
}

bool ExpectSequence(const Node& node, std::string_view what, Diagnostics& diags) {
  if (!node.IsSequence()) WrongType(node, what, "a list", diags);
  return node.IsSequence();
}

MapReader::MapReader(const Node& node, std::string where, Diagnostics& diags)
    : node_(node), where_(std::move(where)), diags_(diags), ok_(ExpectMap(node, where_, diags)) {}

void MapReader::Allow(std::string_view key) {
  if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.emplace_back(key);
}

const Node* MapReader::Find(std::string_view key) {
  Allow(key);
  const Node* node = node_.Find(key);
  return node != nullptr && !node->IsNull() ? node : nullptr;
}

const Node* MapReader::Require(std::string_view key) {
  const Node* node = Find(key);
  if (node == nullptr) missing_.emplace_back(key);
  return node;
}

bool MapReader::Text(std::string_view key, LocatedString& out) {
  const Node* node = Find(key);
  if (node == nullptr) return false;
  std::optional<LocatedString> text = ReadText(*node, Quoted(key), diags_);
  if (text) out = *text;
  return text.has_value();
}

bool MapReader::Text(std::string_view key, std::string& out) {
  LocatedString text;
  if (!Text(key, text)) return false;
  out = text.value;
  return true;
}

bool MapReader::RequireText(std::string_view key, LocatedString& out) {
  if (Require(key) == nullptr) return false;
  if (!Text(key, out)) return false;
  if (!out.value.empty()) return true;
  diags_.Error(out.span, "missing-key", Quoted(key) + " of " + where_ + " must not be empty");
  return false;
}

bool MapReader::Boolean(std::string_view key, bool& out) {
  const Node* node = Find(key);
  if (node == nullptr) return false;
  std::optional<bool> value = node->AsBoolean();
  if (value) out = *value;
  if (!value) WrongType(*node, Quoted(key), "true or false", diags_);
  return value.has_value();
}

bool MapReader::OptionalBoolean(std::string_view key, std::optional<bool>& out) {
  bool value = false;
  if (!Boolean(key, value)) return false;
  out = value;
  return true;
}

bool MapReader::Number(std::string_view key, double& out) {
  const Node* node = Find(key);
  if (node == nullptr) return false;
  std::optional<double> value = node->AsNumber();
  if (value) out = *value;
  if (!value) WrongType(*node, Quoted(key), "a number", diags_);
  return value.has_value();
}

bool MapReader::Whole(const Node& node, std::string_view key, uint64_t min, uint64_t max,
                      uint64_t& out) {
  std::optional<int64_t> value = node.AsInteger();
  if (!value) {
    WrongType(node, Quoted(key), "a whole number", diags_);
    return false;
  }
  if (*value < 0 || static_cast<uint64_t>(*value) < min || static_cast<uint64_t>(*value) > max) {
    diags_.Error(node.span, "out-of-range",
                 Quoted(key) + ": expected a number from " + std::to_string(min) + " to " +
                     std::to_string(max) + ", found " + std::to_string(*value));
    return false;
  }
  out = static_cast<uint64_t>(*value);
  return true;
}

bool MapReader::Whole(std::string_view key, uint64_t min, uint64_t max, uint64_t& out) {
  const Node* node = Find(key);
  return node != nullptr && Whole(*node, key, min, max, out);
}

bool MapReader::Whole(std::string_view key, uint64_t min, uint64_t max, uint32_t& out) {
  uint64_t wide = 0;
  if (!Whole(key, min, std::min<uint64_t>(max, UINT32_MAX), wide)) return false;
  out = static_cast<uint32_t>(wide);
  return true;
}

bool MapReader::Choice(std::string_view key, const std::vector<std::string>& choices,
                       LocatedString& out) {
  LocatedString text;
  if (!Text(key, text)) return false;
  if (std::find(choices.begin(), choices.end(), text.value) == choices.end()) {
    diags_.Error(text.span, "bad-choice",
                 Quoted(key) + ": expected one of " + QuotedList(choices) + ", found " +
                     Quoted(text.value) + DidYouMean(text.value, choices));
    return false;
  }
  out = text;
  return true;
}

bool MapReader::Choice(std::string_view key, const std::vector<std::string>& choices,
                       std::string& out) {
  LocatedString text;
  if (!Choice(key, choices, text)) return false;
  out = text.value;
  return true;
}

bool MapReader::TextList(std::string_view key, std::vector<LocatedString>& out) {
  const Node* node = Find(key);
  if (node == nullptr) return false;
  out = ReadTexts(*node, Quoted(key), diags_);
  return true;
}

bool MapReader::TextMap(std::string_view key,
                        std::vector<std::pair<LocatedString, LocatedString>>& out) {
  const Node* node = Find(key);
  if (node == nullptr || !ExpectMap(*node, Quoted(key), diags_)) return false;
  for (const Member& member : node->members) {
    if (auto text = ReadText(member.value, Quoted(member.key.value), diags_)) {
      out.emplace_back(member.key, *text);
    }
  }
  return true;
}

void MapReader::Finish() {
  constexpr size_t kMostListed = 12;  // more would bury the message
  if (!ok_) return;
  for (const Member& member : node_.members) {
    const std::string& key = member.key.value;
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
    std::string meant = Suggest(key, known_);
    std::erase(missing_, meant);
    std::string hint = DidYouMean(key, known_);
    if (hint.empty() && known_.size() <= kMostListed) {
      hint = "; known keys are " + QuotedList(known_);
    }
    diags_.Error(member.key.span, "unknown-key",
                 "unknown key " + Quoted(key) + " in " + where_ + hint);
  }
  for (const std::string& key : missing_) {
    diags_.Error(node_.key, "missing-key", where_ + " needs a key " + Quoted(key));
  }
}

}  // namespace pie::gen
