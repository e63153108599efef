#include "surface/docs/example.h"

#include "base/json_writer.h"

namespace pie {
namespace {

void WriteExample(JsonWriter& writer, const char* name, Kind kind, Detail detail,
                  const Limits* limits, unsigned depth);

void WriteObject(JsonWriter& writer, const ObjectTable& table, unsigned depth) {
  writer.BeginObject();
  for (const FieldRow& field : table.fields) {
    if (!(field.flags & FieldRow::kRequired) || depth > 4) continue;
    writer.Key(field.name);
    if (field.default_json) {
      writer.Raw(field.default_json);
    } else {
      WriteExample(writer, field.name, field.kind, field.detail, field.limits, depth + 1);
    }
  }
  writer.EndObject();
}

std::string TextExample(const char* name, const Limits* limits) {
  std::string format = limits && limits->format ? limits->format : "";
  if (format == "date-time") return "2026-01-31T09:00:00Z";
  if (format == "date") return "2026-01-31";
  if (format == "email") return "ada@example.com";
  if (format == "uri") return "https://example.com/";
  if (format == "uuid") return "00000000-0000-4000-8000-000000000000";
  return std::string("your ") + name;
}

void WriteExample(JsonWriter& writer, const char* name, Kind kind, Detail detail,
                  const Limits* limits, unsigned depth) {
  switch (kind) {
    case Kind::kBoolean:
      return writer.Bool(true);
    case Kind::kInteger:
      return writer.Int(
          limits && (limits->has & Limits::kMinimum) ? static_cast<long long>(limits->minimum) : 1);
    case Kind::kNumber:
      return writer.Double(limits ? limits->minimum : 1);
    case Kind::kString:
      return writer.String(TextExample(name, limits));
    case Kind::kEnum:
      return writer.String(detail.names->values.data[0]);
    case Kind::kObject:
      return WriteObject(writer, *detail.object, depth);
    case Kind::kJson:
    case Kind::kMap:
      return writer.Raw("{}");
    case Kind::kList:
      writer.BeginArray();
      if (depth <= 4) {
        const TypeRow& element = *detail.element;
        WriteExample(writer, name, element.kind, element.detail, element.limits, depth + 1);
      }
      writer.EndArray();
  }
}

std::string KindText(Kind kind, Detail detail) {
  switch (kind) {
    case Kind::kBoolean:
      return "boolean";
    case Kind::kInteger:
      return "integer";
    case Kind::kNumber:
      return "number";
    case Kind::kString:
      return "text";
    case Kind::kJson:
      return "any";
    case Kind::kObject:
      return "object";
    case Kind::kMap:
      return "map of " + KindText(detail.element->kind, detail.element->detail);
    case Kind::kList:
      return "list of " + KindText(detail.element->kind, detail.element->detail);
    case Kind::kEnum:
      break;
  }
  std::string text;
  for (const char* value : detail.names->values) {
    if (!text.empty()) text += ", ";
    text += '\'' + std::string(value) + '\'';
  }
  return text;
}

// Single quotes end a shell word, so they are written as '\''.
std::string ShellQuote(std::string_view text) {
  std::string out = "'";
  for (char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

bool NeedsCredentials(const ConnectorTable& connector) {
  return connector.oauth || connector.connection || !connector.secrets.empty();
}

}  // namespace

std::string ActionCurl(const ConnectorTable& connector, const ActionRow& action,
                       std::string_view base, std::string_view key) {
  std::string url = std::string(base) + "/api/tools/" + connector.name;
  if (connector.has_actions || connector.tool_per_action) url += std::string("/") + action.name;
  std::string line = "curl " + url;
  if (!key.empty()) line += " \\\n  -H \"Authorization: Bearer " + std::string(key) + '"';
  return line + " \\\n  -d " + ShellQuote(ExampleArguments(action));
}

std::string ExampleCurl(const Catalog& catalog, std::string_view base, std::string_view key) {
  const ConnectorTable* best = nullptr;
  for (const ConnectorTable* connector : catalog.registry()) {
    if (connector->actions.empty() || NeedsCredentials(*connector)) continue;
    // One with tables of its own works without any service.
    if (!best || (best->tables.empty() && !connector->tables.empty())) best = connector;
  }
  return best ? ActionCurl(*best, best->actions.data[0], base, key) : "";
}

std::string ExampleArguments(const ActionRow& action) {
  std::string out;
  JsonWriter writer(out);
  if (action.params) {
    WriteObject(writer, *action.params, 0);
  } else {
    writer.Raw("{}");
  }
  return out;
}

std::string TypeText(const FieldRow& field) { return KindText(field.kind, field.detail); }

}  // namespace pie
