// List<T> without its T, for the interpreter. Not for other folders.
#pragma once

#include <cstdlib>
#include <cstring>
#include <new>

#include "table/layout.h"

namespace pie {

struct ListRep {
  char* data = nullptr;
  unsigned size = 0;
  unsigned capacity = 0;
};

// A map is a List<Entry<T>>: the key, then the value.
constexpr Size ValueOffset(Kind kind) { return kind == Kind::kMap ? sizeof(String) : 0; }

// Bytes from one element to the next.
inline Size SlotSize(Kind kind, const TypeRow& element) {
  Size size = ValueSize(element);
  return kind == Kind::kMap ? (sizeof(String) + size + 7) / 8 * 8 : size;
}

// A slot of zero bytes behind the last element; it counts when the caller raises `size`. Moving
// the bytes moves the values: no type of the tables points into itself.
inline char* NextSlot(ListRep& list, Size stride) {
  if (list.size == list.capacity) {
    unsigned capacity = list.capacity ? list.capacity * 2 : 4;
    auto* data = static_cast<char*>(std::realloc(list.data, capacity * stride));
    if (!data) throw std::bad_alloc();
    std::memset(data + list.capacity * stride, 0, (capacity - list.capacity) * stride);
    list.data = data;
    list.capacity = capacity;
  }
  return list.data + list.size * stride;
}

}  // namespace pie
