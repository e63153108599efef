// Structs to JSON text, by table. Null fields are null, absent ones are left out;
// a required nullable one that is absent is null too.
#pragma once

#include <string>

#include "base/json_writer.h"
#include "pie/table.h"

namespace pie {

void EncodeValue(Kind kind, Detail detail, const void* value, JsonWriter& writer);
inline void EncodeValue(const TypeRow& type, const void* value, JsonWriter& writer) {
  EncodeValue(type.kind, type.detail, value, writer);
}
void Encode(const ObjectTable& table, const void* object, JsonWriter& writer);

std::string EncodeText(const ObjectTable& table, const void* object);
std::string EncodeText(const TypeRow& type, const void* value);

// Null or the value of a field that is not absent.
void EncodeField(const FieldRow& field, const void* object, JsonWriter& writer);

}  // namespace pie
