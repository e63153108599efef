// `errors` of the api and of actions: where a service puts its words, and which replies with a 2xx
// status are errors all the same.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// Pointers and {header: Name}; one of them counts as a list of one.
class Places {
 public:
  Places(const std::string& key, bool headers, Diagnostics& diags)
      : key_(key), headers_(headers), diags_(diags) {}

  std::vector<LocatedString> Read(const Node& node) {
    if (!node.IsSequence()) {
      ReadOne(node);
    } else {
      for (const Node& item : node.items) ReadOne(item);
    }
    return std::move(places_);
  }

 private:
  void ReadOne(const Node& node) {
    if (node.IsMap() && headers_) return ReadHeader(node);
    std::optional<LocatedString> pointer = ReadText(node, Quoted(key_), diags_);
    if (pointer && ExpectPointer(*pointer, diags_)) places_.push_back(*pointer);
  }

  void ReadHeader(const Node& node) {
    MapReader map(node, Quoted(key_), diags_);
    LocatedString name;
    bool named = map.RequireText("header", name);
    map.Finish();
    if (!named) return;
    auto plain = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-'; };
    if (!std::all_of(name->begin(), name->end(), plain)) {
      diags_.Error(name.span, "bad-header",
                   "expected the name of a header, found " + Quoted(name.value));
      return;
    }
    places_.push_back(name);
  }

  const std::string key_;
  bool headers_;
  Diagnostics& diags_;
  std::vector<LocatedString> places_;
};

void ReadPlaces(MapReader& map, const char* key, bool headers, std::vector<LocatedString>& out,
                Diagnostics& diags) {
  if (const Node* node = map.Find(key)) out = Places(key, headers, diags).Read(*node);
}

Refusal ReadRefusal(const Node& node, Diagnostics& diags) {
  Refusal refusal;
  if (node.IsScalar()) {
    refusal.at = {node.text, node.span};
    ExpectPointer(refusal.at, diags);
    return refusal;
  }
  MapReader map(node, "an entry of 'refusals'", diags);
  if (map.Require("at") && map.Text("at", refusal.at)) ExpectPointer(refusal.at, diags);
  ReadPointer(map, "field", refusal.field, diags);
  map.TextList("is", refusal.is);
  if (map.TextList("isNot", refusal.is_not) && !refusal.is.empty()) {
    diags.Error(map.Find("isNot")->key, "conflicting-keys",
                "'is' and 'isNot' exclude each other: one of them says which value refuses");
  }
  ReadPointer(map, "without", refusal.without, diags);
  map.Boolean("partial", refusal.partial);
  ReadPlaces(map, "message", false, refusal.message, diags);
  ReadPlaces(map, "code", false, refusal.code, diags);
  map.Finish();
  if (refusal.partial && refusal.at->find("/*") == std::string::npos) {
    diags.Error(map.Find("partial")->key, "conflicting-keys",
                "'partial' is about one of several entries: 'at' needs a level '*'");
  }
  return refusal;
}

}  // namespace

void ResolveErrors(const Node& node, ApiErrors& errors, Diagnostics& diags) {
  MapReader map(node, "'errors'", diags);
  ReadPlaces(map, "message", true, errors.message, diags);
  ReadPlaces(map, "code", true, errors.code, diags);
  Refusal not_ok;
  bool has_ok = map.Text("okField", not_ok.at);
  const Node* refusals = map.Find("refusals");
  if (has_ok || refusals != nullptr) errors.refusals.clear();
  if (has_ok && ExpectPointer(not_ok.at, diags)) {
    not_ok.is.push_back({"false", not_ok.at.span});
    errors.refusals.push_back(std::move(not_ok));
  }
  if (refusals != nullptr && ExpectSequence(*refusals, "'refusals'", diags)) {
    for (const Node& item : refusals->items) {
      errors.refusals.push_back(ReadRefusal(item, diags));
    }
  }
  if (map.Find("hints") != nullptr) errors.hints.clear();
  map.TextMap("hints", errors.hints);
  map.Finish();
}

}  // namespace pie::gen
