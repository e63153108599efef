// Cron: five fields, minute to day of week, as `piec` accepts them.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>

#include "jobs/time_zone.h"
#include "pie/result.h"

namespace pie {

// Names (mon, jan), ranges, lists and steps; 0 and 7 are Sunday. When both day fields say something
// (neither begins with `*`), one of them has to fit, as in every cron.
//
// Where clocks are put forward, a time that does not exist runs once, at the first instant after
// the gap. Where they are put back, a time that is there twice runs once, the first time; but with
// `*` in the hour field, which means every hour that passes, it runs both times.
class Cron {
 public:
  Cron() = default;
  static Result<Cron> Parse(std::string_view text);

  // The first run after `time`, in seconds since 1970; 0 when there is none in the next 30 years.
  int64_t Next(int64_t time, const TimeZone& zone) const;

 private:
  bool FitsDay(int64_t days) const;

  std::bitset<60> minutes_;
  std::bitset<24> hours_;
  std::bitset<32> days_;
  std::bitset<13> months_;
  std::bitset<8> weekdays_;
  bool every_hour_ = false;
  bool any_day_ = false;
  bool any_weekday_ = false;
};

}  // namespace pie
