// Laying out C++ so that no line is longer than 100 columns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "emit/rendered.h"

namespace pie::gen {

// Code in lines of at most 100 columns with a line break at the end. It is broken at spaces outside
// of string literals that follow a comma or a literal, and, when nothing else helps, at others. The
// first line is indented by `indent`, the others by `hang`.
Rendered Wrap(const Rendered& code, size_t indent, size_t hang);

// A braced initializer with designated members:
//   Init().Text("method", "GET").Flag("hidden", false) -> {.method = "GET"}
// Members that have their default value (empty, 0, false) are left out.
class Init {
 public:
  Init& Member(std::string_view name, const Rendered& value);
  Init& Text(std::string_view name, const std::string& text);
  Init& Number(std::string_view name, uint64_t number, uint64_t fallback = 0);
  Init& Real(std::string_view name, double number);
  Init& Flag(std::string_view name, bool flag, bool fallback = false);
  Init& Enum(std::string_view name, std::string_view enumerator, std::string_view fallback);
  bool empty() const { return text_.empty(); }

  // On one line, to be nested in another or wrapped.
  Rendered Braced() const;
  // `constexpr T name = {...};`, wrapped.
  Rendered Definition(std::string_view declaration) const;
  // One member per line (and more where it is long), indented by `indent`.
  Rendered Lines(size_t indent) const;

 private:
  Init& Begin(std::string_view name);

  std::string text_;
  std::string ends_;  // offsets of the members' ends, see Lines()
};

std::string Decimal(double value);

}  // namespace pie::gen
