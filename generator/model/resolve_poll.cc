// `poll` of a trigger: which list is looked at, and what in it is news.
#include <algorithm>

#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// What the executor fills in: the time of the last check, in several notations.
const std::vector<std::string> kTimes = {"since", "since:epoch", "since:epochMs", "since:date"};

bool IsNameChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.' || c == ':';
}

// The references in a text are known.
void CheckReferences(const LocatedString& text, const Connector& connector, Diagnostics& diags) {
  std::vector<std::string> known = kTimes;
  for (const UserField& field : connector.user_fields) known.push_back(field.wire.value);
  for (size_t i = 0; (i = text->find('{', i)) != std::string::npos; ++i) {
    size_t end = i + 1;
    while (end < text->size() && IsNameChar((*text)[end])) ++end;
    if (end == i + 1 || end == text->size() || (*text)[end] != '}') continue;
    std::string name = text->substr(i + 1, end - i - 1);
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    std::string hint = DidYouMean(name, known);
    if (hint.empty()) hint = "; expected a user field or one of " + QuotedList(kTimes);
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
