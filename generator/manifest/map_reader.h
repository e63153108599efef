// Reads the members of one map: wrong types, missing and unknown keys are reported with spans.
//
//   MapReader map(node, "'oauth'", diags);
//   map.Text("provider", spec.provider);
//   map.Finish();
//
// Every key that is asked for is a known key; Finish() reports the others. A null value counts as
// absent. Read functions leave `out` alone when the key is absent or wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "manifest/node.h"
#include "source/diagnostics.h"

namespace pie::gen {

class MapReader {
 public:
  // `where` is for messages: "'oauth'", "column 'id'".
  MapReader(const Node& node, std::string where, Diagnostics& diags);

  // False when the node is not a map; that has been reported.
  bool ok() const { return ok_; }
  const Node& node() const { return node_; }
  const std::string& where() const { return where_; }

  const Node* Find(std::string_view key);
  const Node* Require(std::string_view key);  // Finish() reports an absent key

  bool Text(std::string_view key, std::string& out);
  bool Text(std::string_view key, LocatedString& out);
  bool RequireText(std::string_view key, LocatedString& out);
  bool Boolean(std::string_view key, bool& out);
  bool OptionalBoolean(std::string_view key, std::optional<bool>& out);
  bool Number(std::string_view key, double& out);
  // A whole number within [min, max].
  bool Whole(std::string_view key, uint64_t min, uint64_t max, uint64_t& out);
  bool Whole(std::string_view key, uint64_t min, uint64_t max, uint32_t& out);
  // One of a closed list; `out` is left alone for others.
  bool Choice(std::string_view key, const std::vector<std::string>& choices, LocatedString& out);
  bool Choice(std::string_view key, const std::vector<std::string>& choices, std::string& out);
  // A list of texts; a single text counts as a list of one.
  bool TextList(std::string_view key, std::vector<LocatedString>& out);
  // A map of texts.
  bool TextMap(std::string_view key, std::vector<std::pair<LocatedString, LocatedString>>& out);

  // Names keys that exist but that this reader does not look at.
  void Allow(std::string_view key);
  // Reports missing and unknown keys; a misspelt key is reported as that only.
  void Finish();

 private:
  bool Whole(const Node& node, std::string_view key, uint64_t min, uint64_t max, uint64_t& out);

  const Node& node_;
  std::string where_;
  Diagnostics& diags_;
  bool ok_ = false;
  std::vector<std::string> known_;
  std::vector<std::string> missing_;
};

// The text of a scalar; numbers and booleans give their spelling. Reports other kinds.
std::optional<LocatedString> ReadText(const Node& node, std::string_view what, Diagnostics& diags);
// The texts of a list, or of a single scalar.
std::vector<LocatedString> ReadTexts(const Node& node, std::string_view what, Diagnostics& diags);
// Reports `node` unless it is a map (or list).
bool ExpectMap(const Node& node, std::string_view what, Diagnostics& diags);
bool ExpectSequence(const Node& node, std::string_view what, Diagnostics& diags);

}  // namespace pie::gen
