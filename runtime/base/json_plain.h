// The bytes that stand in a JSON string as they are: ASCII but quote, backslash and control
// characters. Found sixteen at a time where the processor can.
#pragma once

#include <bit>
#include <cstddef>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pie {

inline bool IsJsonPlain(char c) {
  return c != '"' && c != '\\' && static_cast<signed char>(c) >= ' ';
}

#ifdef __SSE2__
// A bit for each of the 16 bytes that is not plain.
inline unsigned NotJsonPlain(__m128i bytes) {
  // As signed numbers, bytes above 0x7F are below a space too.
  __m128i special = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                              _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
                                 _mm_cmplt_epi8(bytes, _mm_set1_epi8(' ')));
  return static_cast<unsigned>(_mm_movemask_epi8(special));
}
#endif

// The first byte that is not plain, or `end`.
inline const char* SkipJsonPlain(const char* p, const char* end) {
#ifdef __SSE2__
  for (; end - p >= 16; p += 16) {
    unsigned mask = NotJsonPlain(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
    if (mask) return p + std::countr_zero(mask);
  }
#endif
  while (p != end && IsJsonPlain(*p)) ++p;
  return p;
}

// Copies the plain bytes at `from`, at most kStep of them; may write kStep bytes in any case.
struct JsonPlainRun {
  static constexpr std::size_t kStep = 16;
  std::size_t size = 0;  // less than kStep: a byte follows that is not plain, or the end

  JsonPlainRun(const char* from, const char* end, char* to) {
#ifdef __SSE2__
    if (end - from >= static_cast<std::ptrdiff_t>(kStep)) {
      __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
      _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
      // All plain: the bit beyond the last byte.
      size = static_cast<std::size_t>(std::countr_zero(NotJsonPlain(bytes) | 1u << kStep));
      return;
    }
#endif
    for (; size < kStep && from + size != end && IsJsonPlain(from[size]); ++size) {
      to[size] = from[size];
    }
  }
};

}  // namespace pie
