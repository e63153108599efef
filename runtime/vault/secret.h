// Secret: a text that cannot be printed by accident.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace pie {

// No stream operator, no conversion: Reveal() is the only way out, and easy to search for. The
// memory is overwritten when the secret is destroyed or replaced.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string value) : value_(std::move(value)) {}
  Secret(const Secret&) = default;
  Secret(Secret&& other) noexcept : value_(std::move(other.value_)) { other.Wipe(); }
  Secret& operator=(Secret other) noexcept {
    value_.swap(other.value_);
    return *this;
  }
  ~Secret() { Wipe(); }

  std::string_view Reveal() const { return value_; }
  bool empty() const { return value_.empty(); }
  // In a time that does not depend on where the two differ.
  bool Equals(std::string_view other) const;

 private:
  void Wipe() noexcept;

  std::string value_;
};

}  // namespace pie
