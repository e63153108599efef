#include "base/json_reader.h"
#include "base/json_writer.h"
#include "surface/catalog.h"
#include "table/decode.h"

namespace pie {
namespace {

std::string ActionNames(const ConnectorTable& connector) {
  std::string names = "one of ";
  for (const ActionRow& action : connector.actions) {
    if (action.hidden) continue;
    if (names.size() > 7) names += ", ";
    names += "'" + std::string(action.name) + "'";
  }
  return names;
}

Error WrongAction(const Tool& tool, std::string found) {
  Problem problem("action", ActionNames(*tool.connector), found);
  Error error(ErrorCode::kInvalidArgument, tool.name + ": " + Describe(problem));
  error.problems.push_back(std::move(problem));
  return error;
}

}  // namespace

int FindAction(const ConnectorTable& connector, std::string_view name) {
  for (unsigned i = 0; i < connector.actions.count; ++i) {
    const ActionRow& action = connector.actions.data[i];
    if (!action.hidden && name == action.name) return static_cast<int>(i);
  }
  return -1;
}

Result<Unit> ResolveAction(const Tool& tool, std::string_view arguments, ActionCall& call) {
  if (tool.action != Tool::kByArgument) {
    call.action = static_cast<unsigned>(tool.action);
    call.arguments = arguments;
    return Unit();
  }
  std::string found = "nothing";
  int action = -1;
  JsonReader reader(arguments.empty() ? std::string_view("{}") : arguments);
  JsonWriter rest(call.stripped);
  std::string_view key;
  if (reader.Peek() != JsonReader::Type::kObject) {
    // The engine says what is wrong with arguments that are no object, but needs an action.
    Error error(ErrorCode::kInvalidArgument, tool.name + ": expected an object");
    error.problems.push_back(Problem("", "an object", "something else"));
    return error;
  }
  reader.EnterObject();
  rest.BeginObject();
  while (reader.NextMember(key)) {
    if (key != "action") {
      rest.Key(key);
      rest.Raw(reader.Skip());
      continue;
    }
    std::string_view name;
    if (reader.Peek() == JsonReader::Type::kString && reader.ReadString(name)) {
      action = FindAction(*tool.connector, name);
      found = "'" + std::string(name) + "'";
    } else {
      found = std::string(reader.Skip());
    }
  }
  rest.EndObject();
  if (!reader.Finish()) {
    return Error(ErrorCode::kInvalidArgument, tool.name + ": " + reader.ErrorText());
  }
  if (action < 0) return WrongAction(tool, std::move(found));
  call.action = static_cast<unsigned>(action);
  call.arguments = call.stripped;
  return Unit();
}

}  // namespace pie
