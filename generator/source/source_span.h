// Where a value stands in the source text: byte offsets, turned into line and column only when a
// diagnostic is printed.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace pie::gen {

struct SourceSpan {
  uint32_t file = 0;  // index in SourceFiles
  uint32_t begin = 0;
  uint32_t end = 0;  // one past the last byte; equal to `begin` for a point

  bool operator==(const SourceSpan&) const = default;
};

// A value and its place. Converts to the value, so that emitters need not care.
template <class T>
struct Located {
  T value{};
  SourceSpan span;

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
  operator const T&() const { return value; }
};
using LocatedString = Located<std::string>;

// The place of a part of `text`, where it is written without line breaks and escapes, so that
// source and value agree; otherwise the place of the whole.
SourceSpan SubSpan(const LocatedString& text, size_t begin, size_t length);

}  // namespace pie::gen
