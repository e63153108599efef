#include "base/json_reader.h"
#include "base/json_writer.h"
#include "surface/catalog.h"
#include "surface/suggestion.h"
#include "surface/visible.h"
#include "table/decode.h"

namespace pie {
namespace {

std::string ActionNames(const ConnectorTable& connector, const KeyPolicy* policy) {
  std::string names = "one of ";
  for (const ActionRow& action : connector.actions) {
    if (!IsVisible(connector, action, policy)) continue;
    if (names.size() > 7) names += ", ";
    names += "'" + std::string(action.name) + "'";
  }
  return names;
}

struct Choice {
  int action = -1;
  std::string name;  // as the caller wrote it; empty when that is no text
  std::string found = "nothing";
};

Error WrongAction(const Tool& tool, const KeyPolicy* policy, const Choice& choice) {
  Problem problem("action", ActionNames(*tool.connector, policy), choice.found);
  std::string message = tool.name + ": " + Describe(problem);
  std::string_view meant = MeantAction(*tool.connector, choice.name, policy);
  if (!meant.empty()) message += "; did you mean '" + std::string(meant) + "'?";
  Error error(ErrorCode::kInvalidArgument, message);
  error.problems.push_back(std::move(problem));
  return error;
}

Error NoObject(const Tool& tool) {
  Error error(ErrorCode::kInvalidArgument, tool.name + ": expected an object");
  error.problems.push_back(Problem("", "an object", "something else"));
  return error;
}

Choice ReadAction(const Tool& tool, JsonReader& reader) {
  Choice choice;
  std::string_view name;
  if (reader.Peek() == JsonReader::Type::kString && reader.ReadString(name)) {
    choice.action = FindAction(*tool.connector, name);
    choice.name = name;
    choice.found = "'" + std::string(name) + "'";
  } else {
    choice.found = std::string(reader.Skip());
  }
  return choice;
}

}  // namespace

int FindAction(const ConnectorTable& connector, std::string_view name) {
  for (unsigned i = 0; i < connector.actions.count; ++i) {
    const ActionRow& action = connector.actions.data[i];
    if (!action.hidden && name == action.name) return static_cast<int>(i);
  }
  return -1;
}

Result<Unit> ResolveAction(const Tool& tool, std::string_view arguments, const KeyPolicy* policy,
                           ActionCall& call) {
  if (tool.action != Tool::kByArgument) {
    call.action = static_cast<unsigned>(tool.action);
    call.arguments = arguments;
    return Unit();
  }
  JsonReader reader(arguments.empty() ? std::string_view("{}") : arguments);
  if (reader.Peek() != JsonReader::Type::kObject) return NoObject(tool);
  JsonWriter rest(call.stripped);
  Choice choice;
  std::string_view key;
  reader.EnterObject();
  rest.BeginObject();
  while (reader.NextMember(key)) {
    if (key == "action") {
      choice = ReadAction(tool, reader);
    } else {
      rest.Key(key);
      rest.Raw(reader.Skip());
    }
  }
  rest.EndObject();
  if (!reader.Finish()) {
    return Error(ErrorCode::kInvalidArgument, tool.name + ": " + reader.ErrorText());
  }
  if (choice.action < 0) return WrongAction(tool, policy, choice);
  call.action = static_cast<unsigned>(choice.action);
  call.arguments = call.stripped;
  return Unit();
}

}  // namespace pie
