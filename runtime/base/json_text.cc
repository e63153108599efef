// Json from text and to text.
#include <cmath>

#include "base/json_node.h"

namespace pie {

using Nodes = JsonNodes;

Json JsonAccess::Read(JsonReader& reader) {
  switch (reader.Peek()) {
    case JsonReader::Type::kNone:
      return Json();
    case JsonReader::Type::kNull:
      reader.ReadNull();
      return Json();
    case JsonReader::Type::kBoolean: {
      bool value = false;
      reader.ReadBool(value);
      return Json(value);
    }
    case JsonReader::Type::kNumber: {
      JsonNumber number;
      return reader.ReadNumber(number) ? Nodes::MakeNumber(number) : Json();
    }
    case JsonReader::Type::kString: {
      std::string_view text;
      return reader.ReadString(text) ? Nodes::MakeString(text) : Json();
    }
    case JsonReader::Type::kArray: {
      Json array = Json::Array();
      auto& items = Nodes::Own<Nodes::ArrayNode>(array).items;
      if (reader.EnterArray()) {
        while (reader.NextElement()) items.push_back(Read(reader));
      }
      return array;
    }
    case JsonReader::Type::kObject:
      break;
  }
  Json object = Json::Object();
  auto& node = Nodes::Own<Nodes::ObjectNode>(object);
  std::string_view key;
  if (reader.EnterObject()) {
    while (reader.NextMember(key)) {
      std::string owned(key);  // the reader's buffer may be used again by the value
      node.Set(owned, Read(reader));
    }
  }
  return object;
}

Result<Json> JsonAccess::Parse(std::string_view text) {
  JsonReader reader(text);
  Json json = Read(reader);
  if (reader.Finish()) return json;
  return Error(ErrorCode::kInvalidArgument, "not valid JSON: " + reader.ErrorText());
}

Result<Json> Json::Parse(const String& text) { return JsonAccess::Parse(text); }

void JsonAccess::Write(const Json& json, JsonWriter& writer) {
  switch (json.type()) {
    case Json::Type::kNull:
      return writer.Null();
    case Json::Type::kBoolean:
      return writer.Bool(json.AsBool());
    case Json::Type::kInteger:
      return writer.Int(json.AsInt());
    case Json::Type::kNumber: {
      auto* node = static_cast<Nodes::NumberNode*>(Nodes::Get(json));
      return node->text.empty() ? writer.Double(node->number) : writer.Raw(node->text);
    }
    case Json::Type::kString:
      return writer.String(Text(json));
    case Json::Type::kArray:
      writer.BeginArray();
      for (auto& item : Nodes::As<Nodes::ArrayNode>(json)->items) Write(item, writer);
      return writer.EndArray();
    case Json::Type::kObject:
      writer.BeginObject();
      for (auto& member : Nodes::As<Nodes::ObjectNode>(json)->members) {
        writer.Key(member.key);
        Write(member.value, writer);
      }
      return writer.EndObject();
  }
}

std::string JsonAccess::Dump(const Json& json) {
  std::string text;
  JsonWriter writer(text);
  Write(json, writer);
  return text;
}

String Json::Dump() const { return JsonAccess::Dump(*this); }

}  // namespace pie
