// How the values of the tables lie in memory, and their life: made as zero bytes, destroyed by
// table.
#pragma once

#include "pie/json.h"
#include "pie/table.h"

namespace pie {

// Bytes of a value without a Field<> around it.
inline Size ValueSize(Kind kind, Detail detail) {
  switch (kind) {
    case Kind::kBoolean:
      return sizeof(bool);
    case Kind::kEnum:
      return sizeof(int);
    case Kind::kInteger:
    case Kind::kNumber:
    case Kind::kJson:
      return 8;
    case Kind::kString:
    case Kind::kList:
    case Kind::kMap:
      return 16;
    case Kind::kObject:
      return detail.object->size;
  }
  return 0;
}
inline Size ValueSize(const TypeRow& type) { return ValueSize(type.kind, type.detail); }

// A field of `object`: the value, and for a Field<T> the state byte right behind it.
inline void* ValueOf(const FieldRow& field, void* object) {
  return static_cast<char*>(object) + field.offset;
}
inline const void* ValueOf(const FieldRow& field, const void* object) {
  return static_cast<const char*>(object) + field.offset;
}
inline FieldState StateOf(const FieldRow& field, const void* object) {
  if (field.is_plain()) return FieldState::kValue;
  Size size = ValueSize(field.kind, field.detail);
  return static_cast<FieldState>(static_cast<const char*>(ValueOf(field, object))[size]);
}
inline void SetState(const FieldRow& field, void* object, FieldState state) {
  if (field.is_plain()) return;
  Size size = ValueSize(field.kind, field.detail);
  static_cast<char*>(ValueOf(field, object))[size] = static_cast<char>(state);
}

// Frees what the value owns and leaves zero bytes, so a second call does nothing.
void DestroyValue(Kind kind, Detail detail, void* value);
inline void DestroyValue(const TypeRow& type, void* value) {
  DestroyValue(type.kind, type.detail, value);
}
void Destroy(const ObjectTable& table, void* object);

// A value of a type known only at run time. Compiled code that gets get() may move out of it.
class OwnedValue {
 public:
  OwnedValue() = default;
  explicit OwnedValue(const TypeRow& type) : OwnedValue(type.kind, type.detail) {}
  explicit OwnedValue(const ObjectTable& table) : OwnedValue(Kind::kObject, ObjectDetail(table)) {}
  OwnedValue(Kind kind, Detail detail);
  OwnedValue(OwnedValue&& other) noexcept
      : kind_(other.kind_), detail_(other.detail_), value_(other.value_) {
    other.value_ = nullptr;
  }
  OwnedValue& operator=(OwnedValue other) noexcept {
    void* value = value_;
    kind_ = other.kind_;
    detail_ = other.detail_;
    value_ = other.value_;
    other.value_ = value;
    return *this;
  }
  ~OwnedValue();

  void* get() { return value_; }
  const void* get() const { return value_; }

 private:
  static Detail ObjectDetail(const ObjectTable& table) {
    Detail detail{nullptr};
    detail.object = &table;
    return detail;
  }

  Kind kind_ = Kind::kBoolean;
  Detail detail_{nullptr};
  void* value_ = nullptr;
};

}  // namespace pie
