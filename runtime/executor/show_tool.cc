#include "executor/show_tool.h"

#include "base/json_access.h"
#include "surface/rest/rest.h"

namespace pie {
namespace {

// "string", "integer or null", "list of string", "one of a, b".
std::string TypeText(const Json& schema) {
  if (schema["enum"].is_array()) {
    std::string names;
    for (Size i = 0; i < schema["enum"].size(); ++i) {
      names += (i ? ", " : "") + JsonAccess::Dump(schema["enum"][i]);
    }
    return "one of " + names;
  }
  Json type = schema["type"];
  if (type.is_array()) {
    std::string names;
    for (Size i = 0; i < type.size(); ++i) {
      names += (i ? " or " : "") + std::string(type[i].AsString());
    }
    return names;
  }
  if (type.AsString() == "array") return "list of " + TypeText(schema["items"]);
  return type.is_string() ? std::string(type.AsString()) : "any JSON";
}

bool Requires(const Json& schema, const String& name) {
  for (Size i = 0; i < schema["required"].size(); ++i) {
    if (schema["required"][i].AsString() == name) return true;
  }
  return false;
}

void AppendParameters(std::string& out, const Json& schema, const std::string& indent) {
  for (const String& name : schema["properties"].Keys()) {
    Json property = schema["properties"][name];
    out += indent + std::string(name) + ": " + TypeText(property);
    out += Requires(schema, name) ? ", required\n" : "\n";
    std::string description(property["description"].AsString());
    if (!description.empty()) out += indent + "    " + description + "\n";
  }
}

}  // namespace

std::string Shortened(std::string text, size_t bytes) {
  if (text.size() <= bytes) return text;
  size_t end = bytes - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "...";
}

std::string ToolText(const Tool& tool, bool strict) {
  Result<Json> parsed = JsonAccess::Parse(ToolJson(tool, strict, nullptr));
  Json shown = parsed ? *parsed : Json::Object();
  std::string out = tool.name + ": " + std::string(shown["title"].AsString()) + "\n\n" +
                    std::string(shown["description"].AsString()) + "\n";
  if (tool.action != Tool::kByArgument) {
    out += "\nParameters (" + std::string(shown["effect"].AsString("write")) + "):\n\n";
    AppendParameters(out, shown["inputSchema"], "  ");
    return out + "\nCall it: pie call " + tool.name + " '{...}'\nSchemas: pie tools " + tool.name +
           " --json\n";
  }
  Json actions = shown["actions"];
  for (Size i = 0; i < actions.size(); ++i) {
    out += "\n" + std::string(actions[i]["name"].AsString()) + " (" +
           std::string(actions[i]["effect"].AsString("write")) + ")\n";
    std::string description(actions[i]["description"].AsString());
    if (!description.empty()) out += "  " + description + "\n";
    AppendParameters(out, actions[i]["inputSchema"], "    ");
  }
  if (actions.size() == 0) AppendParameters(out += "\n", shown["inputSchema"], "  ");
  return out + "\nCall it: pie call " + tool.name + (actions.size() ? " ACTION" : "") +
         " '{...}'\nSchemas: pie tools " + tool.name + " --json\n";
}

}  // namespace pie
