#include "table/layout.h"

#include <type_traits>

#include "table/reps.h"

namespace pie {
namespace {

// The promises of pie/types.h that this folder builds on. tests/unit/table_layout_test.cc checks
// where the parts lie.
struct Odd {
  String text;
  bool flag;
};
static_assert(sizeof(String) == 16 && std::is_standard_layout_v<String>);
static_assert(sizeof(List<Odd>) == sizeof(ListRep) && std::is_standard_layout_v<List<Odd>>);
static_assert(sizeof(Json) == sizeof(void*) && std::is_standard_layout_v<Json>);
static_assert(std::is_standard_layout_v<Field<Odd>> && sizeof(Field<Odd>) == sizeof(Odd) + 8);
static_assert(sizeof(Field<bool>) == 2 && sizeof(Field<int>) == 8);
static_assert(sizeof(Entry<bool>) == 24 && sizeof(Entry<Odd>) == 16 + sizeof(Odd));
static_assert(sizeof(FieldState) == 1 && static_cast<int>(FieldState::kAbsent) == 0);

unsigned char* StateByte(const FieldRow& field, void* object) {
  return static_cast<unsigned char*>(ValueOf(field, object)) + ValueSize(field.kind, field.detail);
}

}  // namespace

Size ValueSize(Kind kind, Detail detail) {
  switch (kind) {
    case Kind::kBoolean:
      return sizeof(bool);
    case Kind::kInteger:
      return sizeof(long long);
    case Kind::kNumber:
      return sizeof(double);
    case Kind::kString:
      return sizeof(String);
    case Kind::kEnum:
      return sizeof(int);
    case Kind::kJson:
      return sizeof(Json);
    case Kind::kObject:
      return detail.object->size;
    case Kind::kList:
    case Kind::kMap:
      return sizeof(ListRep);
  }
  return 0;
}

FieldState StateOf(const FieldRow& field, const void* object) {
  if (field.is_plain()) return FieldState::kValue;
  return static_cast<FieldState>(*StateByte(field, const_cast<void*>(object)));
}

void SetState(const FieldRow& field, void* object, FieldState state) {
  if (!field.is_plain()) *StateByte(field, object) = static_cast<unsigned char>(state);
}

void DestroyValue(Kind kind, Detail detail, void* value) {
  switch (kind) {
    case Kind::kBoolean:
    case Kind::kInteger:
    case Kind::kNumber:
    case Kind::kEnum:
      break;
    case Kind::kString:
      *static_cast<String*>(value) = String();
      break;
    case Kind::kJson:
      *static_cast<Json*>(value) = Json();
      break;
    case Kind::kObject:
      Destroy(*detail.object, value);
      break;
    case Kind::kList:
    case Kind::kMap: {
      auto& list = *static_cast<ListRep*>(value);
      Size stride = SlotSize(kind, *detail.element);
      for (unsigned i = 0; i < list.size; ++i) {
        char* slot = list.data + i * stride;
        if (kind == Kind::kMap) *reinterpret_cast<String*>(slot) = String();
        DestroyValue(*detail.element, slot + ValueOffset(kind));
      }
      detail::Free(list.data);
      list = ListRep();
    }
  }
}

void Destroy(const ObjectTable& table, void* object) {
  for (const FieldRow& field : table.fields) {
    DestroyValue(field.kind, field.detail, ValueOf(field, object));
    SetState(field, object, FieldState::kAbsent);
  }
}

OwnedValue::OwnedValue(Kind kind, Detail detail)
    : kind_(kind), detail_(detail), value_(detail::AllocateZeroed(ValueSize(kind, detail))) {}

OwnedValue::~OwnedValue() {
  if (!value_) return;
  DestroyValue(kind_, detail_, value_);
  detail::Free(value_);
}

}  // namespace pie
