// `poll` of a trigger: which list is looked at, and what in it is news.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// What the executor fills in: the time of the last check, now, and a time before now.
const std::vector<std::string> kTimes = {"since", "now", "ago:3d"};
const std::vector<std::string> kFormats = {"epoch", "epochMs", "date"};

// "since", "now" or "ago:3d", with or without a format behind it, as in "since:epoch".
bool IsTime(std::string_view name) {
  auto next = [&name] {
    std::string_view part = name.substr(0, name.find(':'));
    name.remove_prefix(std::min(name.size(), part.size() + 1));
    return part;
  };
  std::string_view base = next();
  if (base == "ago") {
    std::string_view span = next();
    size_t digits = span.find_first_not_of("0123456789");
    bool good = digits > 0 && digits <= 5 && digits + 1 == span.size();
    if (!good || std::string_view("mhd").find(span[digits]) == std::string_view::npos) return false;
  } else if (base != "since" && base != "now") {
    return false;
  }
  return name.empty() || std::find(kFormats.begin(), kFormats.end(), name) != kFormats.end();
}

bool IsNameChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.' || c == ':';
}

// The references in a text are known.
void CheckReferences(const LocatedString& text, const Connector& connector, Diagnostics& diags) {
  std::vector<std::string> known = kTimes;
  for (const UserField& field : connector.user_fields) known.push_back(field.wire.value);
  for (const ConnectionField& field : connector.connection) {
    if (!field.secret) known.push_back(field.wire.value);
  }
  for (size_t i = 0; (i = text->find('{', i)) != std::string::npos; ++i) {
    size_t end = i + 1;
    while (end < text->size() && IsNameChar((*text)[end])) ++end;
    if (end == i + 1 || end == text->size() || (*text)[end] != '}') continue;
    std::string name = text->substr(i + 1, end - i - 1);
    if (IsTime(name) || std::find(known.begin(), known.end(), name) != known.end()) continue;
    std::string hint = DidYouMean(name, known);
    if (hint.empty()) {
      hint = "; expected a user field, a connection field that is no secret, or one of " +
             QuotedList(kTimes) + ", which may have one of " + QuotedList(kFormats) +
             " behind a colon";
    }
    diags.Error(SubSpan(text, i, end + 1 - i), "unknown-name",
                "'{" + name + "}' refers to nothing" + hint);
  }
}

void CheckTexts(const Node& node, const Connector& connector, Diagnostics& diags) {
  if (node.IsScalar()) CheckReferences({node.text, node.span}, connector, diags);
  for (const Node& item : node.items) CheckTexts(item, connector, diags);
  for (const Member& member : node.members) CheckTexts(member.value, connector, diags);
}

void CheckArguments(const Node& arguments, const Action& action, Diagnostics& diags) {
  std::vector<std::string> known;
  for (const FieldSpec& field : action.params.fields) known.push_back(field.wire.value);
  for (const Member& member : arguments.members) {
    auto field =
        std::find_if(action.params.fields.begin(), action.params.fields.end(),
                     [&](const FieldSpec& param) { return param.wire.value == member.key.value; });
    if (field != action.params.fields.end()) {
      CheckArgument(member.value, field->type, diags);
      continue;
    }
    diags.Error(member.key.span, "unknown-param",
                Quoted(member.key.value) + " is no parameter of " + Quoted(action.wire.value) +
                    DidYouMean(member.key.value, known));
  }
}

void ReadArguments(const Node& node, Poll& poll, const Connector& connector, Diagnostics& diags) {
  if (!ExpectMap(node, "'arguments'", diags)) return;
  CheckTexts(node, connector, diags);
  for (const Member& member : node.members) poll.argument_names.push_back(member.key);
  poll.arguments_json = ToJson(node);
  for (const Action& action : connector.actions) {
    if (action.wire.value == poll.action.value) CheckArguments(node, action, diags);
  }
}

void ReadPointers(MapReader& map, std::string_view key, std::vector<LocatedString>& out,
                  Diagnostics& diags) {
  map.TextList(key, out);
  for (const LocatedString& pointer : out) ExpectPointer(pointer, diags);
}

void ResolvePoll(const Node& node, Trigger& trigger, const Connector& connector,
                 Diagnostics& diags) {
  MapReader map(node, "'poll'", diags);
  if (!map.ok()) return;
  Poll poll;
  poll.span = node.key;
  map.RequireText("action", poll.action);
  map.RequireText("event", poll.event);
  if (const Node* arguments = map.Find("arguments")) {
    ReadArguments(*arguments, poll, connector, diags);
  }
  if (map.Text("items", poll.items)) ExpectPointer(poll.items, diags);
  map.Require("id");
  ReadPointers(map, "id", poll.id, diags);
  ReadPointers(map, "version", poll.version, diags);
  map.Boolean("newestFirst", poll.newest_first);
  map.Finish();
  trigger.polls.push_back(std::move(poll));
}

}  // namespace

void ResolvePolls(const Node& node, Trigger& trigger, const Connector& connector,
                  Diagnostics& diags) {
  if (!node.IsSequence()) return ResolvePoll(node, trigger, connector, diags);
  for (const Node& item : node.items) ResolvePoll(item, trigger, connector, diags);
}

}  // namespace pie::gen
