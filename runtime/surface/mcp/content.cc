#include "surface/mcp/content.h"

#include "base/json_writer.h"
#include "table/decode.h"

namespace pie::mcp {
namespace {

void Embedded(JsonWriter& writer, const Content& content) {
  writer.Key("resource");
  writer.BeginObject();
  writer.Member("uri", content.uri);
  if (!content.mime_type.empty()) writer.Member("mimeType", content.mime_type);
  if (content.data.empty()) {
    writer.Member("text", content.text);
  } else {
    writer.Member("blob", content.data);
  }
  writer.EndObject();
}

}  // namespace

void AppendText(std::string& out, std::string_view text) {
  out += R"({"type":"text","text":)";
  AppendJsonString(out, text);
  out += '}';
}

void AppendContent(std::string& out, const Content& content) {
  if (content.type == "text" || content.type.empty()) return AppendText(out, content.text);
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("type", content.type);
  if (content.type == "resource") {
    Embedded(writer, content);
  } else if (content.type == "resource_link") {
    writer.Member("uri", content.uri);
    writer.Member("name", content.name.empty() ? content.uri : content.name);
    if (!content.mime_type.empty()) writer.Member("mimeType", content.mime_type);
  } else {
    writer.Member("data", content.data);
    writer.Member("mimeType", content.mime_type);
  }
  writer.EndObject();
}

std::string ErrorText(const Error& error) {
  std::string text = error.message;
  for (const Problem& problem : error.problems) {
    std::string line = Describe(problem);
    // The engine's message may name the problems already.
    if (text.find(line) == std::string::npos) text += "\n" + line;
  }
  if (error.retry_after_ms > 0) {
    text += "\nTry again in " + std::to_string((error.retry_after_ms + 999) / 1000) + " s.";
  }
  return text;
}

}  // namespace pie::mcp
