#include "manifest/node.h"

#include <charconv>
#include <cmath>

#include "source/json_text.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

template <class T>
std::optional<T> Parse(std::string_view text, auto... base) {
  T value{};
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base...);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// 0x and 0o prefixes and a leading '+', as YAML 1.2 has them.
std::optional<int64_t> ParseInteger(std::string_view text) {
  if (text.starts_with("0x")) return Parse<int64_t>(text.substr(2), 16);
  if (text.starts_with("0o")) return Parse<int64_t>(text.substr(2), 8);
  if (text.starts_with("+") && text.size() > 1 && text[1] != '-') text.remove_prefix(1);
  return Parse<int64_t>(text, 10);
}

std::optional<double> ParseNumber(std::string_view text) {
  if (text.find_first_not_of("0123456789+-.eE") != std::string_view::npos) return std::nullopt;
  if (text.starts_with("+") && text.size() > 1 && text[1] != '-') text.remove_prefix(1);
  std::optional<double> value = Parse<double>(text);
  return value && std::isfinite(*value) ? value : std::nullopt;
}

void AppendJson(const Node& node, std::string& out) {
  if (node.IsNull()) {
    out += "null";
  } else if (node.IsSequence()) {
    out += '[';
    for (const Node& item : node.items) {
      if (&item != &node.items.front()) out += ',';
      AppendJson(item, out);
    }
    out += ']';
  } else if (node.IsMap()) {
    out += '{';
    for (const Member& member : node.members) {
      if (&member != &node.members.front()) out += ',';
      out += JsonString(member.key.value) + ':';
      AppendJson(member.value, out);
    }
    out += '}';
  } else if (auto boolean = node.AsBoolean()) {
    out += *boolean ? "true" : "false";
  } else if (auto integer = node.AsInteger()) {
    out += std::to_string(*integer);
  } else if (auto number = node.AsNumber()) {
    out += JsonNumber(*number);
  } else {
    out += JsonString(node.text);
  }
}

}  // namespace

const Node* Node::Find(std::string_view name) const {
  for (const Member& member : members) {
    if (member.key.value == name) return &member.value;
  }
  return nullptr;
}

std::optional<bool> Node::AsBoolean() const {
  if (!IsScalar() || quoted) return std::nullopt;
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

std::optional<int64_t> Node::AsInteger() const {
  if (!IsScalar() || quoted) return std::nullopt;
  if (auto integer = ParseInteger(text)) return integer;
  std::optional<double> number = ParseNumber(text);  // 1.0 and 1e3 are whole, too
  bool whole = number && std::trunc(*number) == *number && std::fabs(*number) < 9e15;
  return whole ? std::optional(static_cast<int64_t>(*number)) : std::nullopt;
}

std::optional<double> Node::AsNumber() const {
  if (!IsScalar() || quoted) return std::nullopt;
  if (auto integer = ParseInteger(text)) return static_cast<double>(*integer);
  return ParseNumber(text);
}

bool Node::IsText() const { return IsScalar() && !AsBoolean() && !AsNumber(); }

std::string ToJson(const Node& node) {
  std::string out;
  AppendJson(node, out);
  return out;
}

std::string Describe(const Node& node) {
  if (node.IsNull()) return "nothing";
  if (node.IsSequence()) return "a list";
  if (node.IsMap()) return "a map";
  if (node.AsBoolean()) return node.text;
  if (node.AsNumber()) return "number " + node.text;
  return "text " + Quoted(node.text);
}

}  // namespace pie::gen
