// TimeZone: the rules of one IANA time zone, from the system's zoneinfo files.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "pie/result.h"

namespace pie {

// Times are seconds since 1970; a local time is the same count on a clock that shows local time.
class TimeZone {
 public:
  // "Europe/Berlin"; "" and "UTC" are there without files. Loaded zones are kept. Thread safe.
  static Result<std::shared_ptr<const TimeZone>> Find(std::string_view name);
  // From the bytes of a zoneinfo file.
  static Result<TimeZone> Parse(std::string_view file);

  TimeZone() = default;  // UTC

  int OffsetAt(int64_t time) const;  // local = time + offset

  struct Instants {
    int64_t first = 0;
    int64_t second = 0;   // the same as first but where the clock was put back
    bool in_gap = false;  // no clock showed this time: both are the first instant after the gap

    Instants() = default;
  };
  Instants ToInstants(int64_t local) const;

 private:
  struct Rule {  // of a POSIX TZ string: when daylight saving begins or ends each year
    enum class Kind : unsigned char { kNone, kMonthWeekDay, kDay, kDayNoLeap };
    Kind kind = Kind::kNone;
    int month = 0, week = 0, day = 0;
    int seconds = 7200;  // of the day, local time
  };
  friend class ZoneReader;
  friend class TzText;
  int64_t RuleTime(const Rule& rule, int64_t year, int offset) const;
  int OffsetByRules(int64_t time) const;

  std::vector<int64_t> transitions_;
  std::vector<int> offsets_;  // one more than transitions_: the first is for the time before all
  // After the last transition.
  int standard_ = 0;
  int daylight_ = 0;
  Rule begin_, end_;
};

// Days since 1970-01-01, and back.
int64_t DaysOf(int64_t year, int month, int day);
struct Date {
  int64_t year = 1970;
  int month = 1;
  int day = 1;
  Date() = default;
};
Date DateOf(int64_t days);

}  // namespace pie
