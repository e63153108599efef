// FieldSet: which fields of an object have been there.
#pragma once

#include <vector>

namespace pie {

class FieldSet {
 public:
  explicit FieldSet(unsigned fields) {
    if (fields > kInline * 64) more_.resize(fields / 64 + 1);
    words_ = more_.empty() ? inline_ : more_.data();
  }
  FieldSet(const FieldSet&) = delete;
  FieldSet& operator=(const FieldSet&) = delete;

  // False when it had been there before.
  bool Add(unsigned field) {
    unsigned long long bit = 1ull << field % 64, &word = words_[field / 64];
    if (word & bit) return false;
    word |= bit;
    ++count_;
    return true;
  }
  bool Has(unsigned field) const { return words_[field / 64] >> field % 64 & 1; }
  unsigned count() const { return count_; }

 private:
  static constexpr unsigned kInline = 4;
  unsigned long long inline_[kInline] = {};
  std::vector<unsigned long long> more_;
  unsigned long long* words_;
  unsigned count_ = 0;
};

}  // namespace pie
