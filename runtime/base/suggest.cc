#include "base/suggest.h"

#include <algorithm>
#include <string>

namespace pie {
namespace {

constexpr std::size_t kLongest = 64;  // names beyond this are not typos; bounds the work

std::string Plain(std::string_view name) {
  std::string plain;
  for (char c : name) {
    if (c == '_' || c == '-') continue;
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return plain;
}

// Insertions, deletions, replacements and swaps of neighbours.
unsigned Distance(std::string_view a, std::string_view b) {
  std::vector<unsigned> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<unsigned>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<unsigned>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

}  // namespace

std::string_view Closest(std::string_view name, const std::vector<std::string_view>& known) {
  if (name.size() > kLongest) return {};
  std::string plain = Plain(name);
  // A word of three letters is two edits away from nearly every other.
  unsigned best = plain.size() > 4 ? 3 : plain.size() > 2 ? 2 : 1;
  std::string_view closest;
  for (std::string_view candidate : known) {
    if (candidate.size() > kLongest) continue;
    std::string other = Plain(candidate);
    // So many letters more or less are as many edits: most of a thousand names end here.
    std::size_t more = std::max(plain.size(), other.size()) - std::min(plain.size(), other.size());
    if (more >= best) continue;
    unsigned distance = Distance(plain, other);
    if (distance < best) {
      best = distance;
      closest = candidate;
    }
  }
  return closest;
}

}  // namespace pie
