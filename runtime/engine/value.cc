#include "engine/value.h"

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "table/encode.h"
#include "table/layout.h"

namespace pie {

ParamValue ParamAt(const ObjectTable& table, const void* object, int index) {
  ParamValue value;
  value.row = &table.fields.data[index];
  value.data = ValueOf(*value.row, object);
  value.state = StateOf(*value.row, object);
  return value;
}

void AppendJson(std::string& out, const ParamValue& value) {
  JsonWriter writer(out);
  if (value.state != FieldState::kValue) return writer.Null();
  EncodeValue(value.row->kind, value.row->detail, value.data, writer);
}

bool AppendScalar(std::string& out, const ParamValue& value) {
  switch (value.row->kind) {
    case Kind::kString: {
      const String& text = *static_cast<const String*>(value.data);
      out.append(text.data(), text.size());
      return true;
    }
    case Kind::kBoolean:
    case Kind::kInteger:
    case Kind::kNumber:
      AppendJson(out, value);
      return true;
    case Kind::kEnum: {
      int index = *static_cast<const int*>(value.data);
      const EnumTable& names = *value.row->detail.names;
      if (index < 0 || static_cast<unsigned>(index) >= names.values.count) return false;
      out += names.values.data[index];
      return true;
    }
    case Kind::kJson: {
      std::string json;
      AppendJson(json, value);
      return AppendJsonScalar(out, json);
    }
    default:
      return false;
  }
}

bool AppendJoined(std::string& out, const ParamValue& value) {
  if (value.state != FieldState::kValue || value.row->kind != Kind::kList) return false;
  const TypeRow& element = *value.row->detail.element;
  if (element.kind != Kind::kString || element.nullable) return false;
  const auto& texts = *static_cast<const List<String>*>(value.data);
  for (const String& text : texts) {
    if (&text != texts.begin()) out += ',';
    out.append(text.data(), text.size());
  }
  return true;
}

bool AppendJsonScalar(std::string& out, std::string_view json) {
  JsonReader reader(json);
  switch (reader.Peek()) {
    case JsonReader::Type::kString: {
      std::string_view text;
      if (reader.ReadString(text)) out += text;
      return true;
    }
    case JsonReader::Type::kNumber:
    case JsonReader::Type::kBoolean:
      out += reader.Skip();
      return true;
    case JsonReader::Type::kNull:
      return true;
    default:
      return false;
  }
}

}  // namespace pie
