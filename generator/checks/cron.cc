// Five cron fields: minute, hour, day of month, month, day of week.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

struct FieldRule {
  std::string_view name;
  int min, max;
};

constexpr FieldRule kFields[] = {
    {"minute", 0, 59}, {"hour", 0, 23},       {"day of month", 1, 31},
    {"month", 1, 12},  {"day of week", 0, 7},
};
constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::optional<int> Number(std::string_view text) {
  int value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  bool good = error == std::errc() && end == text.data() + text.size() && !text.empty();
  return good ? std::optional(value) : std::nullopt;
}

std::optional<int> Value(std::string_view text, const FieldRule& rule) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (size_t i = 0; rule.name == "month" && i < kMonths.size(); ++i) {
    if (kMonths[i] == lower) return static_cast<int>(i + 1);
  }
  for (size_t i = 0; rule.name == "day of week" && i < kDays.size(); ++i) {
    if (kDays[i] == lower) return static_cast<int>(i);
  }
  std::optional<int> number = Number(text);
  return number && *number >= rule.min && *number <= rule.max ? number : std::nullopt;
}

// "@daily" and its like are what crontab(5) calls nicknames.
std::string NicknameHint(std::string_view text) {
  static constexpr std::pair<std::string_view, std::string_view> kNicknames[] = {
      {"@yearly", "0 0 1 1 *"}, {"@annually", "0 0 1 1 *"}, {"@monthly", "0 0 1 * *"},
      {"@weekly", "0 0 * * 0"}, {"@daily", "0 0 * * *"},    {"@midnight", "0 0 * * *"},
      {"@hourly", "0 * * * *"},
  };
  for (const auto& [name, fields] : kNicknames) {
    if (name == text) return "; write " + Quoted(fields);
  }
  return "";
}

// One part of a list: "*", "5", "1-5", "*/15", "0-30/10".
bool PartIsGood(std::string_view part, const FieldRule& rule) {
  size_t slash = part.find('/');
  std::string_view range = part.substr(0, slash);
  if (slash != std::string_view::npos) {
    std::optional<int> step = Number(part.substr(slash + 1));
    if (!step || *step < 1 || *step > rule.max) return false;
  }
  if (range == "*") return true;
  size_t dash = range.find('-');
  std::optional<int> first = Value(range.substr(0, dash), rule);
  if (dash == std::string_view::npos) return first.has_value();
  std::optional<int> last = Value(range.substr(dash + 1), rule);
  return first && last && *first <= *last;
}

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

// The values from `rule.min` to `rule.max` that a good field names.
std::vector<int> Values(std::string_view field, const FieldRule& rule) {
  std::vector<int> values;
  for (std::string_view part : Split(field, ',')) {
    size_t slash = part.find('/');
    int step = slash == std::string_view::npos ? 1 : *Number(part.substr(slash + 1));
    std::string_view range = part.substr(0, slash);
    size_t dash = range.find('-');
    bool all = range == "*";
    int first = all ? rule.min : *Value(range.substr(0, dash), rule);
    bool open = all || (dash == std::string_view::npos && slash != std::string_view::npos);
    int last = open                             ? rule.max
               : dash == std::string_view::npos ? first
                                                : *Value(range.substr(dash + 1), rule);
    for (int value = first; value <= last; value += step) values.push_back(value);
  }
  return values;
}

// False for the 30th of February. Both fields are good.
bool SomeMonthHasTheDay(std::string_view days, std::string_view months) {
  constexpr std::array<int, 12> kLengths = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int longest = 0;
  for (int month : Values(months, kFields[3])) {
    longest = std::max(longest, kLengths[static_cast<size_t>(month - 1)]);
  }
  for (int day : Values(days, kFields[2])) {
    if (day <= longest) return true;
  }
  return false;
}

}  // namespace

std::string CronProblem(std::string_view text) {
  std::vector<std::string_view> fields;
  for (std::string_view field : Split(text, ' ')) {
    if (!field.empty()) fields.push_back(field);
  }
  if (fields.size() != std::size(kFields)) {
    std::string problem =
        "expected 5 fields (minute hour day month weekday), found " + std::to_string(fields.size());
    if (fields.size() == 1) problem += NicknameHint(fields[0]);
    return fields.size() == 6 ? problem + "; seconds are not supported" : problem;
  }
  for (size_t i = 0; i < fields.size(); ++i) {
    for (std::string_view part : Split(fields[i], ',')) {
      if (PartIsGood(part, kFields[i])) continue;
      return "field '" + std::string(kFields[i].name) + "': expected " +
             std::to_string(kFields[i].min) + " to " + std::to_string(kFields[i].max) +
             ", a range, '*' or a step such as '*/15', found " + Quoted(part);
    }
  }
  bool any_weekday = fields[4] == "*";
  if (any_weekday && !SomeMonthHasTheDay(fields[2], fields[3]))
    return "it never fires, because no month in " + Quoted(fields[3]) + " has a day " +
           Quoted(fields[2]);
  return "";
}

}  // namespace pie::gen
