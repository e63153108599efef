#include "table/conceal.h"

#include <algorithm>

#include "base/json_reader.h"
#include "base/json_writer.h"

namespace pie {
namespace {

bool HoldsSecret(Kind kind, Detail detail) {
  if (kind == Kind::kObject) return pie::HoldsSecret(*detail.object);
  if (kind == Kind::kList || kind == Kind::kMap) {
    return HoldsSecret(detail.element->kind, detail.element->detail);
  }
  if (kind != Kind::kJson || !detail.alternatives) return false;
  const Rows<const TypeRow*>& types = detail.alternatives->types;
  return std::any_of(types.begin(), types.end(),
                     [](const TypeRow* type) { return HoldsSecret(type->kind, type->detail); });
}

const FieldRow* FieldNamed(const ObjectTable& table, std::string_view name) {
  for (const FieldRow& field : table.fields) {
    if (name == field.name) return &field;
  }
  return nullptr;
}

class Concealer {
 public:
  Concealer(std::string_view json, std::string& out) : reader_(json), writer_(out) {}

  void Value(Kind kind, Detail detail) {
    JsonReader::Type found = reader_.Peek();
    bool object = found == JsonReader::Type::kObject, array = found == JsonReader::Type::kArray;
    if (kind == Kind::kObject && object) return Object(*detail.object);
    if (kind == Kind::kMap && object) return Members(*detail.element);
    if (kind == Kind::kList && array) return Elements(*detail.element);
    std::string_view text = reader_.Skip();
    std::string clean(text.empty() ? "null" : text);
    if (kind == Kind::kJson && detail.alternatives) {
      for (const TypeRow* type : detail.alternatives->types) clean = Conceal(*type, clean);
    }
    writer_.Raw(clean);
  }

 private:
  void Object(const ObjectTable& table) {
    writer_.BeginObject();
    std::string_view key;
    reader_.EnterObject();
    while (reader_.NextMember(key)) {
      const FieldRow* field = FieldNamed(table, key);
      writer_.Key(key);
      if (!field) {
        Value(Kind::kJson, Detail{nullptr});
      } else if ((field->flags & FieldRow::kSecret) && reader_.Peek() != JsonReader::Type::kNull) {
        reader_.Skip();
        writer_.String("[redacted]");
      } else {
        Value(field->kind, field->detail);
      }
    }
    writer_.EndObject();
  }

  void Members(const TypeRow& type) {
    writer_.BeginObject();
    std::string_view key;
    reader_.EnterObject();
    while (reader_.NextMember(key)) {
      writer_.Key(key);
      Value(type.kind, type.detail);
    }
    writer_.EndObject();
  }

  void Elements(const TypeRow& type) {
    writer_.BeginArray();
    reader_.EnterArray();
    while (reader_.NextElement()) Value(type.kind, type.detail);
    writer_.EndArray();
  }

  JsonReader reader_;
  JsonWriter writer_;
};

std::string Concealed(Kind kind, Detail detail, std::string_view json) {
  std::string out;
  Concealer(json, out).Value(kind, detail);
  return out;
}

}  // namespace

bool HoldsSecret(const ObjectTable& table) {
  return std::any_of(table.fields.begin(), table.fields.end(), [](const FieldRow& field) {
    return (field.flags & FieldRow::kSecret) != 0 || HoldsSecret(field.kind, field.detail);
  });
}

std::string Conceal(const ObjectTable& table, std::string_view json) {
  return Concealed(Kind::kObject, Detail{.object = &table}, json);
}

std::string Conceal(const TypeRow& type, std::string_view json) {
  return Concealed(type.kind, type.detail, json);
}

}  // namespace pie
