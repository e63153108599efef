#include "source/suggest.h"

#include <algorithm>

namespace pie::gen {
namespace {

constexpr size_t kMaxDistance = 2;
constexpr size_t kLongestName = 64;

// Optimal string alignment distance. Both texts are at most kLongestName bytes.
size_t Distance(std::string_view a, std::string_view b) {
  std::vector<size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replace});
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace

std::string Suggest(std::string_view name, const std::vector<std::string>& known) {
  if (name.empty() || name.size() > kLongestName) return "";
  std::string best;
  size_t best_distance = std::min(kMaxDistance + 1, name.size());
  for (const std::string& candidate : known) {
    if (candidate.size() > kLongestName || candidate == name) continue;
    if (Lower(candidate) == Lower(name)) return candidate;
    size_t distance = Distance(name, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

std::string DidYouMean(std::string_view name, const std::vector<std::string>& known) {
  std::string best = Suggest(name, known);
  return best.empty() ? "" : "; did you mean " + Quoted(best) + "?";
}

std::string QuotedList(const std::vector<std::string>& names) {
  constexpr size_t kMost = 12;
  std::string text;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += ", ";
    if (i == kMost) return text + "...";
    text += Quoted(names[i]);
  }
  return text;
}

std::string Quoted(std::string_view text) {
  constexpr size_t kMost = 60;
  bool cut = text.size() > kMost;
  if (cut) {
    size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text = text.substr(0, end);
  }
  std::string quoted = "'";
  for (char c : text) quoted += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
  return quoted + (cut ? "...'" : "'");
}

}  // namespace pie::gen
