#include "source/suggest.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace pie::gen {
namespace {

constexpr size_t kMaxDistance = 2;
constexpr size_t kLongestName = 64;
constexpr size_t kMostCandidates = 300;

// Optimal string alignment distance; anything above kMaxDistance is kMaxDistance + 1. Only the
// diagonal band that can stay below is computed. Both texts are at most kLongestName bytes.
size_t Distance(std::string_view a, std::string_view b) {
  constexpr size_t kFar = kMaxDistance + 1;
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > kMaxDistance) return kFar;
  using Row = std::array<uint8_t, kLongestName + 1>;
  Row before, above, row;
  before.fill(kFar);
  above.fill(kFar);
  for (size_t j = 0; j <= std::min(b.size(), kMaxDistance); ++j) above[j] = static_cast<uint8_t>(j);
  size_t nearest_above = 0;
  for (size_t i = 1; i <= a.size(); ++i) {
    row.fill(kFar);
    if (i <= kMaxDistance) row[0] = static_cast<uint8_t>(i);
    size_t nearest = row[0];
    size_t first = i > kMaxDistance ? i - kMaxDistance : 1;
    for (size_t j = first; j <= std::min(b.size(), i + kMaxDistance); ++j) {
      size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] =
          static_cast<uint8_t>(std::min({above[j] + size_t{1}, row[j - 1] + size_t{1}, replace}));
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = static_cast<uint8_t>(std::min<size_t>(row[j], before[j - 2] + 1));
      nearest = std::min<size_t>(nearest, row[j]);
    }
    // A swap looks two rows back, so one far row alone does not decide.
    if (nearest > kMaxDistance && nearest_above > kMaxDistance) return kFar;
    nearest_above = nearest;
    before = above;
    above = row;
  }
  return std::min<size_t>(above[b.size()], kFar);
}

// What other languages and tools call it.
constexpr std::pair<std::string_view, std::string_view> kOtherWords[] = {
    {"int", "integer"},      {"bool", "boolean"},    {"float", "number"}, {"double", "number"},
    {"str", "string"},       {"text", "string"},     {"list", "array"},   {"dict", "object"},
    {"map", "object"},       {"body", "json"},       {"payload", "json"}, {"parameters", "params"},
    {"arguments", "params"}, {"response", "result"}, {"url", "baseUrl"},  {"schedule", "default"},
};

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
  for (size_t i = 0; i < std::min(known.size(), kMostCandidates); ++i) {
    const std::string& candidate = known[i];
    if (candidate.size() > kLongestName || candidate == name) continue;
    if (Lower(candidate) == Lower(name)) return candidate;
    size_t distance = Distance(name, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  for (const auto& [word, ours] : kOtherWords) {
    bool fits = best.empty() && word == name;
    if (fits && std::find(known.begin(), known.end(), ours) != known.end())
      return std::string(ours);
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
