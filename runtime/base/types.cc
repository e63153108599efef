#include "pie/types.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace pie::detail {

void* Allocate(Size bytes) {
  void* memory = std::malloc(bytes);
  if (!memory) throw std::bad_alloc();
  return memory;
}
void* AllocateZeroed(Size bytes) {
  void* memory = std::calloc(1, bytes);
  if (!memory) throw std::bad_alloc();
  return memory;
}
void Free(void* memory) noexcept { std::free(memory); }
void CopyBytes(void* to, const void* from, Size bytes) noexcept { std::memcpy(to, from, bytes); }
bool SameBytes(const void* a, const void* b, Size bytes) noexcept {
  return bytes == 0 || std::memcmp(a, b, bytes) == 0;
}

}  // namespace pie::detail
