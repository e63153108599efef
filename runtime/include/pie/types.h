// Light value types for generated code and plugins: String, List, Field, Map entries.
//
// No std header is included here on purpose: generated code for hundreds of connectors is compiled
// on every clean build, and one <string> or <vector> costs more than a whole connector's tables.
//
// Invariant that the table interpreter relies on: an object whose bytes are all zero is a valid,
// empty value that owns nothing. All types here are standard layout, movable and copyable.
// Conversions to and from std::string, std::string_view and other string-like types are implicit.
#pragma once

#include <new>

namespace pie {

using Size = decltype(sizeof 0);

namespace detail {
// Both throw std::bad_alloc when there is no memory. Free(nullptr) does nothing.
void* Allocate(Size bytes);
void* AllocateZeroed(Size bytes);
void Free(void* memory) noexcept;
void CopyBytes(void* to, const void* from, Size bytes) noexcept;
bool SameBytes(const void* a, const void* b, Size bytes) noexcept;
constexpr Size Length(const char* text) { return __builtin_strlen(text); }

template <class T>
struct BareOf {
  using Type = T;
};
template <class T>
struct BareOf<T&> {
  using Type = T;
};
template <class T>
struct BareOf<const T> {
  using Type = T;
};
template <class T>
struct BareOf<const T&> {
  using Type = T;
};
// T without reference and const.
template <class T>
using Bare = typename BareOf<T>::Type;

template <class S>
concept StringLike = requires(const S& s) {
  typename S::traits_type;
  static_cast<const char*>(s.data());
  static_cast<Size>(s.size());
};
}  // namespace detail

// An owning sequence of bytes, UTF-8 by convention, at most 4 GiB. Not zero-terminated.
class String {
 public:
  String() = default;
  String(const char* text) : String(text, detail::Length(text)) {}
  String(const char* data, Size size) { Assign(data, size); }
  template <detail::StringLike S>
  String(const S& text) : String(text.data(), text.size()) {}
  String(const String& other) { Assign(other.data_, other.size_); }
  String(String&& other) noexcept : data_(other.data_), size_(other.size_) {
    other.data_ = nullptr;
    other.size_ = 0;
  }
  String& operator=(const String& other) {
    if (this != &other) String(other).Swap(*this);
    return *this;
  }
  String& operator=(String&& other) noexcept {
    String(static_cast<String&&>(other)).Swap(*this);
    return *this;
  }
  ~String() {
    if (data_) detail::Free(data_);
  }

  const char* data() const { return data_ ? data_ : ""; }
  Size size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const char* begin() const { return data(); }
  const char* end() const { return data() + size_; }

  // Converts to std::string, std::string_view and the like.
  template <detail::StringLike S>
  operator S() const {
    return S(data(), size());
  }

  friend bool operator==(const String& a, const String& b) {
    return a.size_ == b.size_ && detail::SameBytes(a.data_, b.data_, a.size_);
  }
  friend bool operator==(const String& a, const char* b) {
    return a.size_ == detail::Length(b) && detail::SameBytes(a.data_, b, a.size_);
  }

 private:
  void Assign(const char* data, Size size) {
    if (size == 0) return;
    data_ = static_cast<char*>(detail::Allocate(size));
    detail::CopyBytes(data_, data, size);
    size_ = static_cast<unsigned>(size);
  }
  void Swap(String& other) noexcept {
    char* data = data_;
    unsigned size = size_;
    data_ = other.data_;
    size_ = other.size_;
    other.data_ = data;
    other.size_ = size;
  }

  char* data_ = nullptr;
  unsigned size_ = 0;
};

// A growable sequence. `T` must be valid when all its bytes are zero: arithmetic types, enums, and
// the types of this header, of `pie/json.h` and of generated code.
template <class T>
class List {
 public:
  List() = default;
  // A list of the given values: `params.labels = List<String>::Of("bug", "ui")`.
  template <class... Values>
  static List Of(Values&&... values) {
    List list;
    (list.push_back(T(static_cast<Values&&>(values))), ...);
    return list;
  }
  List(const List& other) {
    for (const T& value : other) push_back(value);
  }
  List(List&& other) noexcept { Swap(other); }
  List& operator=(List other) noexcept {
    Swap(other);
    return *this;
  }
  ~List() { clear(); }

  Size size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  T& operator[](Size index) { return data_[index]; }
  const T& operator[](Size index) const { return data_[index]; }

  T& push_back(T value) {
    if (size_ == capacity_) Grow();
    data_[size_] = static_cast<T&&>(value);
    return data_[size_++];
  }
  void clear() {
    for (unsigned i = 0; i < capacity_; ++i) data_[i].~T();
    detail::Free(data_);
    data_ = nullptr;
    size_ = capacity_ = 0;
  }

 private:
  // Every slot up to `capacity_` is a live object: zero bytes are a valid T.
  void Grow() {
    unsigned capacity = capacity_ ? capacity_ * 2 : 4;
    T* data = static_cast<T*>(detail::AllocateZeroed(capacity * sizeof(T)));
    for (unsigned i = 0; i < size_; ++i) {
      data[i] = static_cast<T&&>(data_[i]);
      data_[i].~T();
    }
    detail::Free(data_);
    data_ = data;
    capacity_ = capacity;
  }
  void Swap(List& other) noexcept {
    char bytes[sizeof(List)];
    detail::CopyBytes(bytes, static_cast<void*>(this), sizeof(List));
    detail::CopyBytes(static_cast<void*>(this), static_cast<void*>(&other), sizeof(List));
    detail::CopyBytes(static_cast<void*>(&other), bytes, sizeof(List));
  }

  T* data_ = nullptr;
  unsigned size_ = 0;
  unsigned capacity_ = 0;
};

// One entry of an object with free keys (`additionalProperties` with a schema): List<Entry<T>>.
template <class T>
struct Entry {
  String key;
  T value{};

  Entry() = default;
  Entry(String key, T value) : key(static_cast<String&&>(key)), value(static_cast<T&&>(value)) {}
};

enum class FieldState : unsigned char { kAbsent, kNull, kValue };

// An optional property with three states: absent ("leave alone"), null ("clear") or a value.
template <class T>
class Field {
 public:
  Field() = default;
  Field(decltype(nullptr)) : state_(FieldState::kNull) {}
  Field(T value) : value_(static_cast<T&&>(value)), state_(FieldState::kValue) {}
  template <class U>
  requires(__is_constructible(T, U&&) && !__is_same(detail::Bare<U>, Field) &&
           !__is_same(detail::Bare<U>, T) && !__is_same(detail::Bare<U>, decltype(nullptr)))
      Field(U&& value)
      : value_(static_cast<U&&>(value)), state_(FieldState::kValue) {}

  FieldState state() const { return state_; }
  bool is_absent() const { return state_ == FieldState::kAbsent; }
  bool is_null() const { return state_ == FieldState::kNull; }
  bool has_value() const { return state_ == FieldState::kValue; }
  explicit operator bool() const { return has_value(); }

  // The value; a default one (empty, zero) unless has_value().
  const T& operator*() const { return value_; }
  T& operator*() { return value_; }
  const T* operator->() const { return &value_; }
  T* operator->() { return &value_; }
  template <class U>
  T value_or(U&& fallback) const {
    return has_value() ? value_ : T(static_cast<U&&>(fallback));
  }
  void reset() {
    value_ = T();
    state_ = FieldState::kAbsent;
  }

 private:
  T value_{};
  FieldState state_ = FieldState::kAbsent;
};

}  // namespace pie
