// A decoded YAML document with spans: the typed value behind stage "decode".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/source_span.h"

namespace pie::gen {

struct Member;

struct Node {
  enum class Kind { kNull, kScalar, kSequence, kMap };
  Kind kind = Kind::kNull;
  bool quoted = false;  // scalar in quotes or as a block: always text
  std::string text;     // scalar
  std::vector<Node> items;
  std::vector<Member> members;  // keys are unique
  SourceSpan span;
  SourceSpan key;  // of the key that leads here; equal to `span` in a list

  bool IsNull() const { return kind == Kind::kNull; }
  bool IsScalar() const { return kind == Kind::kScalar; }
  bool IsSequence() const { return kind == Kind::kSequence; }
  bool IsMap() const { return kind == Kind::kMap; }
  const Node* Find(std::string_view name) const;  // nullptr: not a map, or no such key

  // What a plain scalar means in YAML 1.2; quoted scalars are text only.
  std::optional<bool> AsBoolean() const;
  std::optional<double> AsNumber() const;
  std::optional<int64_t> AsInteger() const;
  bool IsText() const;  // a scalar that is neither boolean nor number
};

struct Member {
  LocatedString key;
  Node value;
};

// Compact JSON text of the whole tree.
std::string ToJson(const Node& node);

// For messages: "a list", "number 5", "text 'abc'", "nothing".
std::string Describe(const Node& node);

}  // namespace pie::gen
