#include "vault/redactor.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>
#include <vector>

#include "vault/secret_forms.h"

namespace pie {
namespace {

constexpr size_t kPrefix = kShortestSecret;
constexpr std::string_view kMark = "[redacted]";
constexpr size_t kFilterBits = 1 << 16;

uint64_t PrefixOf(const char* text) {
  uint64_t prefix = 0;
  std::memcpy(&prefix, text, kPrefix);
  return prefix;
}
size_t FilterBit(uint64_t prefix) { return prefix * 0x9E3779B97F4A7C15ull >> 48; }
size_t PairBit(const char* text) {
  return static_cast<unsigned char>(text[0]) << 8 | static_cast<unsigned char>(text[1]);
}

}  // namespace

// Patterns by their first bytes, behind two bit filters of 8 KB. A pair of bytes that no pattern
// has among its first six lets the scan skip five positions at once (Wu and Manber's idea); what is
// left is tested by all six. Adding a secret needs no rebuilding, unlike Aho-Corasick.
struct Redactor::Impl {
  mutable std::shared_mutex mutex;
  std::map<std::string, int, std::less<>> forms;  // how many secrets have the form
  std::unordered_map<uint64_t, std::vector<std::string>> by_prefix;  // longest first
  std::bitset<kFilterBits> filter;
  std::bitset<1 << 16> pairs;  // of neighbours among the first bytes of all patterns

  void AddForm(const std::string& form) {
    if (++forms[form] > 1) return;
    uint64_t prefix = PrefixOf(form.data());
    auto& patterns = by_prefix[prefix];
    auto longer = [&](const std::string& other) { return other.size() > form.size(); };
    patterns.insert(std::find_if_not(patterns.begin(), patterns.end(), longer), form);
    filter.set(FilterBit(prefix));
    for (size_t i = 0; i + 1 < kPrefix; ++i) pairs.set(PairBit(form.data() + i));
  }

  void RemoveForm(const std::string& form) {
    auto found = forms.find(form);
    if (found == forms.end() || --found->second > 0) return;
    forms.erase(found);
    auto patterns = by_prefix.find(PrefixOf(form.data()));
    std::erase(patterns->second, form);
    if (patterns->second.empty()) by_prefix.erase(patterns);
  }

  // The length of the secret that begins at `at`; 0 when there is none.
  size_t MatchAt(std::string_view text, size_t at) const {
    uint64_t prefix = PrefixOf(text.data() + at);
    if (!filter.test(FilterBit(prefix))) return 0;
    auto patterns = by_prefix.find(prefix);
    if (patterns == by_prefix.end()) return 0;
    for (const std::string& pattern : patterns->second) {
      if (text.substr(at, pattern.size()) == pattern) return pattern.size();
    }
    return 0;
  }

  // The next match at or after `at`; false when there is none.
  bool Find(std::string_view text, size_t& at, size_t& length) const {
    while (at + kPrefix <= text.size()) {
      // A match that began here or up to four bytes later would have this pair in its prefix.
      if (!pairs.test(PairBit(text.data() + at + kPrefix - 2))) {
        at += kPrefix - 1;
        continue;
      }
      length = MatchAt(text, at);
      if (length > 0) return true;
      ++at;
    }
    return false;
  }
};

Redactor::Redactor() : impl_(std::make_unique<Impl>()) {}
Redactor::~Redactor() = default;

void Redactor::Add(const Secret& secret) {
  if (secret.Reveal().size() < kPrefix) return;
  std::set<std::string> forms = FormsOf(secret.Reveal());
  std::unique_lock lock(impl_->mutex);
  for (const std::string& form : forms) impl_->AddForm(form);
}

void Redactor::Remove(const Secret& secret) {
  if (secret.Reveal().size() < kPrefix) return;
  std::set<std::string> forms = FormsOf(secret.Reveal());
  std::unique_lock lock(impl_->mutex);
  for (const std::string& form : forms) impl_->RemoveForm(form);
}

std::string Redactor::Redact(std::string_view text) const {
  std::shared_lock lock(impl_->mutex);
  std::string clean;
  size_t done = 0, at = 0, length = 0;
  while (impl_->Find(text, at, length)) {
    clean.append(text, done, at - done);
    // Two secrets may overlap: what the second adds beyond the first goes, too.
    size_t end = at + length;
    for (size_t i = at + 1; i < end && i + kPrefix <= text.size(); ++i) {
      end = std::max(end, i + impl_->MatchAt(text, i));
    }
    clean += kMark;
    done = at = end;
  }
  clean.append(text, done, std::string_view::npos);
  return clean;
}

bool Redactor::Contains(std::string_view text) const {
  std::shared_lock lock(impl_->mutex);
  size_t at = 0, length = 0;
  return impl_->Find(text, at, length);
}

}  // namespace pie
