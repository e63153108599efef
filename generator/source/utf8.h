// UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace pie::gen {

// Length in bytes of the well-formed code point at `offset`; 0 when the bytes are not UTF-8.
size_t Utf8Length(std::string_view text, size_t offset);

// Offset of the first byte that is not UTF-8; npos when all is well.
size_t FindInvalidUtf8(std::string_view text);

}  // namespace pie::gen
