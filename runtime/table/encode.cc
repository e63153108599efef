#include "table/encode.h"

#include "base/json_access.h"
#include "table/reps.h"

namespace pie {
namespace {

template <class T>
const T& As(const void* value) {
  return *static_cast<const T*>(value);
}

void EncodeEnum(const EnumTable& names, int index, JsonWriter& writer) {
  bool known = index >= 0 && static_cast<unsigned>(index) < names.values.count;
  known ? writer.String(names.values.data[index]) : writer.Null();
}

void EncodeElements(Kind kind, const TypeRow& element, const ListRep& list, JsonWriter& writer) {
  Size stride = SlotSize(kind, element);
  for (unsigned i = 0; i < list.size; ++i) {
    const char* slot = list.data + i * stride;
    if (kind == Kind::kMap) writer.Key(*reinterpret_cast<const String*>(slot));
    EncodeValue(element, slot + ValueOffset(kind), writer);
  }
}

}  // namespace

void EncodeValue(Kind kind, Detail detail, const void* value, JsonWriter& writer) {
  switch (kind) {
    case Kind::kBoolean:
      return writer.Bool(As<bool>(value));
    case Kind::kInteger:
      return writer.Int(As<long long>(value));
    case Kind::kNumber:
      return writer.Double(As<double>(value));
    case Kind::kString:
      return writer.String(As<String>(value));
    case Kind::kEnum:
      return EncodeEnum(*detail.names, As<int>(value), writer);
    case Kind::kJson:
      return JsonAccess::Write(As<Json>(value), writer);
    case Kind::kObject:
      return Encode(*detail.object, value, writer);
    case Kind::kList:
      writer.BeginArray();
      EncodeElements(kind, *detail.element, As<ListRep>(value), writer);
      return writer.EndArray();
    case Kind::kMap:
      writer.BeginObject();
      EncodeElements(kind, *detail.element, As<ListRep>(value), writer);
      return writer.EndObject();
  }
}

void EncodeField(const FieldRow& field, const void* object, JsonWriter& writer) {
  if (StateOf(field, object) == FieldState::kNull) return writer.Null();
  EncodeValue(field.kind, field.detail, ValueOf(field, object), writer);
}

void Encode(const ObjectTable& table, const void* object, JsonWriter& writer) {
  writer.BeginObject();
  for (const FieldRow& field : table.fields) {
    bool absent = StateOf(field, object) == FieldState::kAbsent;
    if (absent && !(field.flags & FieldRow::kRequired)) continue;
    writer.Key(field.name);
    absent ? writer.Null() : EncodeField(field, object, writer);
  }
  writer.EndObject();
}

std::string EncodeText(const ObjectTable& table, const void* object) {
  std::string text;
  JsonWriter writer(text);
  Encode(table, object, writer);
  return text;
}

std::string EncodeText(const TypeRow& type, const void* value) {
  std::string text;
  JsonWriter writer(text);
  EncodeValue(type, value, writer);
  return text;
}

}  // namespace pie
