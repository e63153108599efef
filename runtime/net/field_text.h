// What may stand in header fields: tokens of RFC 9110 as names; as values everything but control
// characters, of which tab is allowed. Values are looked at sixteen bytes at a time where the
// processor can.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pie {

inline constexpr std::array<bool, 256> kTokenChars = [] {
  std::array<bool, 256> is_token{};
  for (char c : std::string_view("!#$%&'*+-.^_`|~0123456789"
                                 "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
    is_token[static_cast<unsigned char>(c)] = true;
  }
  return is_token;
}();

inline bool IsFieldValueChar(char c) {
  return (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) || c == '\t';
}

// How many characters at the front may stand in a name.
inline size_t TokenRun(std::string_view text) {
  size_t size = 0;
  while (size < text.size() && kTokenChars[static_cast<unsigned char>(text[size])]) ++size;
  return size;
}

// How many characters at the front may stand in a value.
inline size_t FieldValueRun(std::string_view text) {
  size_t size = 0;
#ifdef __SSE2__
  for (; text.size() - size >= 16; size += 16) {
    __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + size));
    __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
    __m128i control = _mm_or_si128(low, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f)));
    __m128i bad = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')), control);
    unsigned mask = static_cast<unsigned>(_mm_movemask_epi8(bad));
    if (mask) return size + static_cast<size_t>(std::countr_zero(mask));
  }
#endif
  while (size < text.size() && IsFieldValueChar(text[size])) ++size;
  return size;
}

}  // namespace pie
