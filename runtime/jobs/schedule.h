// When a task runs: once, cron, interval, or at an event.
#pragma once

#include <string>

#include "pie/json.h"
#include "pie/result.h"
#include "pie/types.h"

namespace pie {

constexpr long long kMinIntervalMs = 1'000;
constexpr long long kMaxIntervalMs = 366ll * 24 * 3600 * 1000;

// {"kind": "once", "atMs": 1790000000000}
// {"kind": "cron", "expr": "0 9 * * 1-5", "timezone": "Europe/Berlin"}
// {"kind": "interval", "everyMs": 3600000}
// {"kind": "event", "connector": "github", "event": "push", "filter": {"/ref": "refs/heads/main"}}
struct TaskSchedule {
  std::string kind;
  long long at_ms = 0;
  std::string expr;
  std::string timezone;
  long long every_ms = 0;
  std::string connector;
  std::string event;
  Json filter;  // JSON pointers into the event's data: a value, or a list of those that fit

  TaskSchedule() = default;
};

// Adds what is wrong to `problems`, with paths below "schedule".
TaskSchedule ReadSchedule(const Json& json, List<Problem>& problems);
Json ScheduleJson(const TaskSchedule& schedule);

// The first time after `after_ms`, in milliseconds since 1970; 0: never. Intervals are counted from
// `anchor_ms`, so that they do not drift. What was missed meanwhile is not made up for.
long long NextRun(const TaskSchedule& schedule, long long after_ms, long long anchor_ms);

bool FilterFits(const Json& filter, const Json& data);

}  // namespace pie
