#include "jobs/time_zone.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <mutex>
#include <sstream>

namespace pie {
namespace {

constexpr int64_t kDay = 86400;
constexpr size_t kMaxFile = 256 << 10;

Error BadZone(std::string_view what) {
  return Error(ErrorCode::kInternal, "the zoneinfo file is damaged: " + std::string(what));
}

bool IsLeap(int64_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

}  // namespace

// After "chrono-Compatible Low-Level Date Algorithms": years that begin in March.
int64_t DaysOf(int64_t year, int month, int day) {
  year -= month <= 2;
  int64_t era = (year >= 0 ? year : year - 399) / 400;
  int64_t of_era = year - era * 400;
  int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

Date DateOf(int64_t days) {
  days += 719468;
  int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  int64_t of_era = days - era * 146097;
  int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  int64_t part = (5 * of_year + 2) / 153;
  Date date;
  date.day = static_cast<int>(of_year - (153 * part + 2) / 5 + 1);
  date.month = static_cast<int>(part < 10 ? part + 3 : part - 9);
  date.year = year + era * 400 + (date.month <= 2);
  return date;
}

// A POSIX TZ string such as "CET-1CEST,M3.5.0,M10.5.0/3", the last line of a zoneinfo file.
class TzText {
 public:
  explicit TzText(std::string_view text) : rest_(text) {}

  bool Read(TimeZone& zone) {
    if (rest_.empty()) {
      zone.standard_ = zone.daylight_ = zone.offsets_.back();
      return true;
    }
    int offset = 0;
    if (!Name() || !Time(offset)) return false;
    zone.standard_ = zone.daylight_ = -offset;
    if (rest_.empty()) return true;
    zone.daylight_ = zone.standard_ + 3600;
    if (!Name()) return false;
    if (!rest_.empty() && rest_[0] != ',') {
      if (!Time(offset)) return false;
      zone.daylight_ = -offset;
    }
    return ReadRule(zone.begin_) && ReadRule(zone.end_) && rest_.empty();
  }

 private:
  bool Take(char c) {
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool Name() {
    size_t size = 0;
    if (Take('<')) {
      size = rest_.find('>');
      if (size == std::string_view::npos) return false;
      rest_.remove_prefix(size + 1);
      return true;
    }
    while (size < rest_.size() && isalpha(static_cast<unsigned char>(rest_[size]))) ++size;
    rest_.remove_prefix(size);
    return size >= 3;
  }
  bool Number(int& value) {
    value = 0;
    size_t size = 0;
    while (size < rest_.size() && size < 4 && isdigit(static_cast<unsigned char>(rest_[size]))) {
      value = value * 10 + (rest_[size++] - '0');
    }
    rest_.remove_prefix(size);
    return size > 0;
  }
  // [+-]hh[:mm[:ss]]
  bool Time(int& seconds) {
    bool negative = Take('-');
    if (!negative) Take('+');
    int part = 0;
    if (!Number(part)) return false;
    seconds = part * 3600;
    if (Take(':')) {
      if (!Number(part)) return false;
      seconds += part * 60;
      if (Take(':')) {
        if (!Number(part)) return false;
        seconds += part;
      }
    }
    if (negative) seconds = -seconds;
    return true;
  }
  bool ReadRule(TimeZone::Rule& rule) {
    using Kind = TimeZone::Rule::Kind;
    if (!Take(',')) return false;
    if (Take('M')) {
      rule.kind = Kind::kMonthWeekDay;
      if (!Number(rule.month) || !Take('.') || !Number(rule.week) || !Take('.') ||
          !Number(rule.day) || rule.month < 1 || rule.month > 12) {
        return false;
      }
    } else {
      rule.kind = Take('J') ? Kind::kDayNoLeap : Kind::kDay;
      if (!Number(rule.day)) return false;
    }
    return !Take('/') || Time(rule.seconds);
  }

  std::string_view rest_;
};

// Format: RFC 8536. Of the two copies of the data the second has 64-bit times.
class ZoneReader {
 public:
  explicit ZoneReader(std::string_view file) : file_(file) {}

  Result<TimeZone> Read() {
    if (!Header()) return BadZone("no header");
    if (version_ >= '2') {
      at_ += Size(4);
      if (!Header()) return BadZone("no second header");
    }
    int width = version_ >= '2' ? 8 : 4;
    if (file_.size() - at_ < Size(width) || types_ == 0) return BadZone("it ends too early");
    TimeZone zone;
    size_t kinds = at_ + times_ * width;
    size_t types = kinds + times_;
    zone.offsets_.push_back(static_cast<int>(Big(types, 4)));
    for (size_t i = 0; i < times_; ++i) {
      size_t type = static_cast<unsigned char>(file_[kinds + i]);
      if (type >= types_) return BadZone("no such type");
      zone.transitions_.push_back(Big(at_ + i * width, width));
      zone.offsets_.push_back(static_cast<int>(Big(types + type * 6, 4)));
    }
    zone.standard_ = zone.daylight_ = zone.offsets_.back();
    if (version_ < '2') return zone;
    std::string_view text = file_.substr(at_ + Size(width));
    if (text.size() < 2 || text.front() != '\n' || text.back() != '\n' ||
        !TzText(text.substr(1, text.size() - 2)).Read(zone)) {
      return BadZone("its last line");
    }
    return zone;
  }

 private:
  bool Header() {
    if (file_.size() < at_ + 44 || file_.substr(at_, 4) != "TZif") return false;
    version_ = file_[at_ + 4];
    size_t* counts[] = {&ut_, &std_, &leaps_, &times_, &types_, &chars_};
    for (size_t i = 0; i < 6; ++i) *counts[i] = static_cast<uint32_t>(Big(at_ + 20 + 4 * i, 4));
    at_ += 44;
    size_t largest = std::max({ut_, std_, leaps_, times_, types_, chars_});
    return largest < kMaxFile && file_.size() >= at_ + (version_ >= '2' ? Size(4) : 0);
  }
  size_t Size(size_t width) const {
    return times_ * width + times_ + types_ * 6 + chars_ + leaps_ * (width + 4) + std_ + ut_;
  }
  int64_t Big(size_t at, size_t width) const {
    uint64_t value = 0;
    for (size_t i = 0; i < width; ++i) {
      value = value << 8 | static_cast<unsigned char>(file_[at + i]);
    }
    return width == 4 ? static_cast<int32_t>(value) : static_cast<int64_t>(value);
  }

  std::string_view file_;
  size_t at_ = 0;
  char version_ = 0;
  size_t ut_ = 0, std_ = 0, leaps_ = 0, times_ = 0, types_ = 0, chars_ = 0;
};

Result<TimeZone> TimeZone::Parse(std::string_view file) { return ZoneReader(file).Read(); }

Result<std::shared_ptr<const TimeZone>> TimeZone::Find(std::string_view name) {
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const TimeZone>, std::less<>> known;
  std::lock_guard lock(mutex);
  if (known.empty()) known[""] = known["UTC"] = std::make_shared<TimeZone>();
  if (auto found = known.find(name); found != known.end()) return found->second;
  Error unknown(ErrorCode::kInvalidArgument,
                "no time zone '" + std::string(name) + "'; expected a name such as Europe/Berlin");
  bool good = name.size() < 64 && name.front() != '/' && name.find("..") == name.npos &&
              std::all_of(name.begin(), name.end(), [](unsigned char c) {
                return isalnum(c) || strchr("/_+-", c) != nullptr;
              });
  if (!good) return unknown;
  std::ifstream file("/usr/share/zoneinfo/" + std::string(name), std::ios::binary);
  std::string bytes(kMaxFile, '\0');
  if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) && !file.gcount()) {
    return unknown;
  }
  bytes.resize(static_cast<size_t>(file.gcount()));
  Result<TimeZone> zone = Parse(bytes);
  if (!zone) return bytes.starts_with("TZif") ? zone.error() : unknown;
  return known[std::string(name)] = std::make_shared<const TimeZone>(std::move(*zone));
}

int64_t TimeZone::RuleTime(const Rule& rule, int64_t year, int offset) const {
  int64_t day = 0;
  if (rule.kind == Rule::Kind::kMonthWeekDay) {
    int64_t first = DaysOf(year, rule.month, 1);
    int weekday = static_cast<int>(((first + 4) % 7 + 7) % 7);  // 1970-01-01 was a Thursday
    day = first + (rule.day - weekday + 7) % 7 + (rule.week - 1) * 7;
    int64_t next = rule.month == 12 ? DaysOf(year + 1, 1, 1) : DaysOf(year, rule.month + 1, 1);
    while (day >= next) day -= 7;  // week 5 is the last one
  } else {
    day = DaysOf(year, 1, 1) + rule.day;
    if (rule.kind == Rule::Kind::kDayNoLeap) day += (IsLeap(year) && rule.day >= 60) - 1;
  }
  return day * kDay + rule.seconds - offset;
}

int TimeZone::OffsetByRules(int64_t time) const {
  if (begin_.kind == Rule::Kind::kNone) return standard_;
  int64_t local = time + standard_;
  int64_t year = DateOf((local >= 0 ? local : local - kDay + 1) / kDay).year;
  int64_t begin = RuleTime(begin_, year, standard_);
  int64_t end = RuleTime(end_, year, daylight_);
  bool daylight = begin < end ? time >= begin && time < end : time >= begin || time < end;
  return daylight ? daylight_ : standard_;
}

int TimeZone::OffsetAt(int64_t time) const {
  if (transitions_.empty() || time >= transitions_.back()) return OffsetByRules(time);
  auto next = std::upper_bound(transitions_.begin(), transitions_.end(), time);
  return offsets_[static_cast<size_t>(next - transitions_.begin())];
}

TimeZone::Instants TimeZone::ToInstants(int64_t local) const {
  int before = OffsetAt(local - kDay);
  int after = OffsetAt(local + kDay);
  Instants instants;
  bool early = OffsetAt(local - before) == before;
  bool late = OffsetAt(local - after) == after;
  if (early || late) {
    instants.first = local - (early ? before : after);
    instants.second = local - (late ? after : before);
    return instants;
  }
  // The clock was put forward between these two: find the instant.
  int64_t low = local - std::max(before, after);
  int64_t high = local - std::min(before, after);
  int old = OffsetAt(low);
  while (high - low > 1) {
    int64_t middle = low + (high - low) / 2;
    (OffsetAt(middle) == old ? low : high) = middle;
  }
  instants.first = instants.second = high;
  instants.in_gap = true;
  return instants;
}

}  // namespace pie
