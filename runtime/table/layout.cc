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
static_assert(sizeof(bool) == 1 && sizeof(int) == 4 && sizeof(long long) == 8 &&
              sizeof(double) == 8);
static_assert(sizeof(String) == 16 && std::is_standard_layout_v<String>);
static_assert(sizeof(List<Odd>) == 16 && sizeof(ListRep) == 16 &&
              std::is_standard_layout_v<List<Odd>>);
static_assert(sizeof(Json) == 8 && std::is_standard_layout_v<Json>);
static_assert(std::is_standard_layout_v<Field<Odd>> && sizeof(Field<Odd>) == sizeof(Odd) + 8);
static_assert(sizeof(Field<bool>) == 2 && sizeof(Field<int>) == 8);
static_assert(sizeof(Entry<bool>) == 24 && sizeof(Entry<Odd>) == 16 + sizeof(Odd));
static_assert(sizeof(FieldState) == 1 && static_cast<int>(FieldState::kAbsent) == 0);

}  // namespace

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
