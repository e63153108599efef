// What a trigger polls can be read by itself, and has what the poll looks for.
#include <algorithm>
#include <charconv>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

// What a pointer leads to. `type` null: nothing is known of it.
struct Target {
  bool exists = true;
  const TypeSpec* type = nullptr;
  std::vector<std::string> names;  // of the members where it ended
};

std::string Unescaped(std::string_view token) {
  std::string text;
  for (size_t i = 0; i < token.size(); ++i) {
    bool escape = token[i] == '~' && i + 1 < token.size();
    text += !escape ? token[i] : token[i + 1] == '1' ? '/' : '~';
    i += escape;
  }
  return text;
}

// One step; `type` has a known kind.
Target Member(const TypeSpec& type, const std::string& name) {
  Target target;
  if (type.kind == TypeKind::kObject) {
    const FieldSpec* field = FindWire(type.fields, name);
    target.exists = field != nullptr;
    if (field != nullptr) target.type = &field->type;
    for (const FieldSpec& known : type.fields) target.names.push_back(known.wire.value);
  } else if (type.kind == TypeKind::kList || type.kind == TypeKind::kMap) {
    long long index = 0;
    auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
    bool number = error == std::errc() && end == name.data() + name.size();
    target.exists = type.kind == TypeKind::kMap || number;
    target.type = &type.element[0];
  } else {
    target.exists = false;
  }
  return target;
}

bool IsPointer(std::string_view text) { return text.empty() || text[0] == '/'; }

// Nothing is known of what is in it.
bool IsFree(const TypeSpec& type) {
  return type.kind == TypeKind::kJson || (type.kind == TypeKind::kObject && type.fields.empty());
}

Target Follow(const TypeSpec* type, std::string_view pointer) {
  Target target;
  target.type = type;
  while (!pointer.empty() && target.exists && target.type && !IsFree(*target.type)) {
    pointer.remove_prefix(1);
    std::string_view token = pointer.substr(0, pointer.find('/'));
    target = Member(*target.type, Unescaped(token));
    pointer.remove_prefix(token.size());
  }
  if (target.type && IsFree(*target.type)) target.type = nullptr;
  return target;
}

void Missing(const LocatedString& pointer, const std::string& key, const Target& target,
             const std::string& where, Diagnostics& diags) {
  std::string last = pointer->substr(pointer->rfind('/') + 1);
  diags.Error(pointer.span, "poll-pointer",
              "'" + key + "': there is no " + Quoted(pointer.value) + " in " + where +
                  DidYouMean(last, target.names));
}

void CheckItemPointers(const std::vector<LocatedString>& pointers, const std::string& key,
                       const TypeSpec* item, const Poll& poll, Diagnostics& diags) {
  for (const LocatedString& pointer : pointers) {
    if (!IsPointer(pointer.value)) continue;  // reported
    Target target = Follow(item, pointer.value);
    std::string where = "an item of " + Quoted(poll.action.value);
    if (!target.exists) {
      Missing(pointer, key, target, where, diags);
    } else if (key == "id" && target.type && target.type->kind > TypeKind::kEnum) {
      diags.Error(pointer.span, "poll-pointer",
                  "'id': expected a text or number, found a list or an object at " +
                      Quoted(pointer.value) + " in " + where);
    }
  }
}

void CheckPointers(const Poll& poll, const Action& action, Diagnostics& diags) {
  bool pages = action.paginate.style != PageStyle::kNone;
  const TypeSpec* result = action.result ? &*action.result : nullptr;
  if (pages && !poll.items->empty()) {
    diags.Error(poll.items.span, "poll-pointer",
                "'items': the result of " + Quoted(action.wire.value) +
                    " is the list already, since it has 'paginate'");
    return;
  }
  if (!IsPointer(poll.items.value)) return;
  Target list = Follow(result, poll.items.value);
  std::string where = "the result of " + Quoted(action.wire.value);
  if (!list.exists) return Missing(poll.items, "items", list, where, diags);
  if (list.type && list.type->kind != TypeKind::kList) {
    diags.Error(poll.items.span.end > 0 ? poll.items.span : poll.span, "poll-pointer",
                where + " is no list there; 'items' is the JSON pointer of the list in it");
    return;
  }
  const TypeSpec* item = list.type ? &list.type->element[0] : nullptr;
  CheckItemPointers(poll.id, "id", item, poll, diags);
  CheckItemPointers(poll.version, "version", item, poll, diags);
}

void CheckAction(const Poll& poll, const Connector& connector, Diagnostics& diags) {
  if (poll.action->empty() || (connector.tool && connector.tool->broken)) return;
  const Action* action = FindWire(connector.actions, poll.action.value);
  if (action == nullptr) {
    diags.Error(poll.action.span, "unknown-action",
                "there is no action " + Quoted(poll.action.value) + " to poll" +
                    DidYouMean(poll.action.value, WireNames(connector.actions)));
    return;
  }
  if (action->effect != Effect::kRead) {
    diags.Error(poll.action.span, "poll-action",
                "a poll calls its action again and again, so it must be declared 'effect: read'; " +
                    Quoted(poll.action.value) + " is not");
  }
  for (const FieldSpec& field : action->params.fields) {
    bool given =
        std::any_of(poll.argument_names.begin(), poll.argument_names.end(),
                    [&](const LocatedString& name) { return name.value == field.wire.value; });
    if (!field.required || given || !field.type.default_json.empty()) continue;
    diags.Error(poll.span, "bad-argument",
                Quoted(poll.action.value) + " requires " + Quoted(field.wire.value) +
                    ", which is not among the poll's 'arguments'");
  }
  CheckPointers(poll, *action, diags);
}

void CheckEvent(const Poll& poll, const Connector& connector, Diagnostics& diags) {
  if (poll.event->empty()) return;
  const HeartbeatEvent* event = FindWire(connector.heartbeat_events, poll.event.value);
  if (event == nullptr) {
    diags.Error(poll.event.span, "unknown-event",
                "there is no heartbeat event " + Quoted(poll.event.value) + " to report" +
                    DidYouMean(poll.event.value, WireNames(connector.heartbeat_events)));
    return;
  }
  bool polled =
      std::any_of(event->matchers.begin(), event->matchers.end(), [](const HeartbeatMatcher& m) {
        return m.source.value == "tool" && m.action.value == "_poll_check";
      });
  if (polled) return;
  diags
      .Error(poll.event.span, "poll-event",
             "heartbeat event " + Quoted(poll.event.value) +
                 " needs a matcher {source: tool, action: _poll_check} to be polled for")
      .Note(event->span, "it is declared here");
}

}  // namespace

void CheckPolls(const Connector& connector, Diagnostics& diags) {
  if (!connector.automation) return;
  for (const Trigger& trigger : connector.automation->triggers) {
    for (const Poll& poll : trigger.polls) {
      CheckAction(poll, connector, diags);
      CheckEvent(poll, connector, diags);
    }
  }
}

}  // namespace pie::gen
