#include "jobs/cron.h"

#include <charconv>
#include <vector>

namespace pie {
namespace {

constexpr int64_t kDay = 86400;
constexpr int kMaxDays = 30 * 366;

struct Field {
  const char* name;
  int min, max;
};
constexpr Field kFields[] = {
    {"minute", 0, 59}, {"hour", 0, 23},       {"day of month", 1, 31},
    {"month", 1, 12},  {"day of week", 0, 7},
};
constexpr const char* kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                   "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr const char* kDays[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

bool Number(std::string_view text, int& value) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

bool Value(std::string_view text, const Field& field, int& value) {
  std::string lower(text);
  for (char& c : lower) c = static_cast<char>(tolower(static_cast<unsigned char>(c)));
  for (int i = 0; field.max == 12 && i < 12; ++i) {
    if (lower == kMonths[i]) return value = i + 1, true;
  }
  for (int i = 0; field.max == 7 && i < 7; ++i) {
    if (lower == kDays[i]) return value = i, true;
  }
  return Number(text, value) && value >= field.min && value <= field.max;
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

// One part of a list: "*", "5", "1-5", "*/15", "0-30/10", "5/10".
template <size_t N>
bool ReadPart(std::string_view part, const Field& field, std::bitset<N>& set) {
  size_t slash = part.find('/');
  std::string_view range = part.substr(0, slash);
  int step = 1;
  if (slash != part.npos) {
    if (!Number(part.substr(slash + 1), step) || step < 1 || step > field.max) return false;
  }
  int first = field.min;
  int last = field.max;
  if (range != "*") {
    size_t dash = range.find('-');
    if (!Value(range.substr(0, dash), field, first)) return false;
    if (dash != range.npos) {
      if (!Value(range.substr(dash + 1), field, last)) return false;
    } else if (slash == part.npos) {
      last = first;
    }
    if (first > last) return false;
  }
  for (int value = first; value <= last; value += step) set.set(static_cast<size_t>(value));
  return true;
}

template <size_t N>
Result<Unit> ReadField(std::string_view text, const Field& field, std::bitset<N>& set) {
  for (std::string_view part : Split(text, ',')) {
    if (ReadPart(part, field, set)) continue;
    return Error(ErrorCode::kInvalidArgument,
                 std::string("field '") + field.name + "': expected " + std::to_string(field.min) +
                     " to " + std::to_string(field.max) +
                     ", a range, '*' or a step such as '*/15', found '" +
                     std::string(part.substr(0, 40)) + "'");
  }
  return Unit();
}

}  // namespace

Result<Cron> Cron::Parse(std::string_view text) {
  std::vector<std::string_view> fields;
  for (std::string_view field : Split(text, ' ')) {
    if (!field.empty()) fields.push_back(field);
  }
  if (fields.size() != 5) {
    return Error(ErrorCode::kInvalidArgument,
                 "expected 5 fields (minute hour day month weekday), found " +
                     std::to_string(fields.size()));
  }
  Cron cron;
  Result<Unit> read = ReadField(fields[0], kFields[0], cron.minutes_);
  if (read) read = ReadField(fields[1], kFields[1], cron.hours_);
  if (read) read = ReadField(fields[2], kFields[2], cron.days_);
  if (read) read = ReadField(fields[3], kFields[3], cron.months_);
  if (read) read = ReadField(fields[4], kFields[4], cron.weekdays_);
  if (!read) return read.error();
  if (cron.weekdays_[7]) cron.weekdays_.set(0);
  cron.every_hour_ = fields[1] == "*";
  cron.any_day_ = fields[2].starts_with('*');
  cron.any_weekday_ = fields[4].starts_with('*');
  return cron;
}

bool Cron::FitsDay(int64_t days) const {
  Date date = DateOf(days);
  if (!months_[static_cast<size_t>(date.month)]) return false;
  bool day = days_[static_cast<size_t>(date.day)];
  bool weekday = weekdays_[static_cast<size_t>(((days + 4) % 7 + 7) % 7)];
  return any_day_ || any_weekday_ ? day && weekday : day || weekday;
}

int64_t Cron::Next(int64_t time, const TimeZone& zone) const {
  int64_t local = time + zone.OffsetAt(time);
  int64_t today = (local >= 0 ? local : local - kDay + 1) / kDay;
  // A time of yesterday may be moved to after midnight, where that is the end of a gap.
  for (int64_t day = today - 1; day < today + kMaxDays; ++day) {
    if (!FitsDay(day)) continue;
    int64_t best = 0;
    auto consider = [&](int64_t instant) {
      if (instant > time && (best == 0 || instant < best)) best = instant;
    };
    for (int64_t hour = 0; hour < 24; ++hour) {
      if (!hours_[static_cast<size_t>(hour)]) continue;
      for (int64_t minute = 0; minute < 60; ++minute) {
        if (!minutes_[static_cast<size_t>(minute)]) continue;
        auto instants = zone.ToInstants(day * kDay + hour * 3600 + minute * 60);
        consider(instants.first);
        if (every_hour_) consider(instants.second);
      }
    }
    if (best != 0) return best;
  }
  return 0;
}

}  // namespace pie
