// Json: a JSON value of any shape, for parts of a manifest that have no fixed type.
//
// A light handle; the parser and the tree live in runtime/base. All zero bytes are JSON null.
// Numbers keep 64-bit integers exact. Depth is limited to 128 levels, see Parse().
#pragma once

#include "pie/types.h"

namespace pie {

template <class T>
class Result;

class Json {
 public:
  enum class Type : unsigned char { kNull, kBoolean, kInteger, kNumber, kString, kArray, kObject };

  Json() = default;
  Json(decltype(nullptr)) {}
  Json(bool value);
  Json(int value) : Json(static_cast<long long>(value)) {}
  Json(long value) : Json(static_cast<long long>(value)) {}
  Json(unsigned value) : Json(static_cast<long long>(value)) {}
  Json(Size value) : Json(static_cast<long long>(value)) {}
  Json(long long value);
  Json(double value);
  Json(const char* text);
  Json(const String& text);
  template <detail::StringLike S>
  Json(const S& text) : Json(String(text)) {}
  Json(const Json& other);
  Json(Json&& other) noexcept : node_(other.node_) { other.node_ = nullptr; }
  Json& operator=(Json other) noexcept {
    void* node = node_;
    node_ = other.node_;
    other.node_ = node;
    return *this;
  }
  ~Json() {
    if (node_) Release();
  }

  static Json Object();
  static Json Array();
  // Fails with kInvalidArgument on malformed text, invalid UTF-8 or more than 128 levels.
  static Result<Json> Parse(const String& text);

  Type type() const;
  bool is_null() const { return type() == Type::kNull; }
  bool is_object() const { return type() == Type::kObject; }
  bool is_array() const { return type() == Type::kArray; }
  bool is_string() const { return type() == Type::kString; }

  // The value, or the fallback when the type is another one. AsString() gives text only.
  bool AsBool(bool fallback = false) const;
  long long AsInt(long long fallback = 0) const;
  double AsNumber(double fallback = 0) const;
  String AsString(const String& fallback = String()) const;

  // Members and elements; null when there is none. Never fails, so calls can be chained.
  Json operator[](const char* key) const;
  Json operator[](const String& key) const;
  Json operator[](Size index) const;
  Json operator[](int index) const { return (*this)[static_cast<Size>(index)]; }
  bool Has(const String& key) const;
  // RFC 6901, for example "/data/0/id"; null when nothing is there.
  Json At(const String& pointer) const;
  Size size() const;          // members or elements; 0 for other types
  List<String> Keys() const;  // in the order of the text

  // Turns null into an object or array first. Set() replaces. Both return *this for chains.
  Json& Set(const String& key, Json value);
  Json& Push(Json value);
  void Remove(const String& key);

  // Compact text, members in the order of insertion. Invalid UTF-8 is replaced, never emitted.
  String Dump() const;
  friend bool operator==(const Json& a, const Json& b) { return Equal(a, b); }

 private:
  friend struct JsonAccess;  // runtime/base/json_access.h: the tree behind the handle
  static bool Equal(const Json& a, const Json& b);
  void Release() noexcept;

  void* node_ = nullptr;
};

}  // namespace pie
