#include "jobs/schedule.h"

#include "base/json_access.h"
#include "jobs/cron.h"

namespace pie {
namespace {

constexpr size_t kMaxFilter = 20;

void Add(List<Problem>& problems, const char* path, const std::string& expected,
         const Json& found) {
  std::string text = found.is_null() ? "nothing" : JsonAccess::Dump(found);
  if (text.size() > 80) text = text.substr(0, 77) + "...";
  problems.push_back(Problem(path, expected, text));
}

void ReadCron(const Json& json, TaskSchedule& schedule, List<Problem>& problems) {
  schedule.expr = std::string(json["expr"].AsString());
  schedule.timezone = std::string(json["timezone"].AsString());
  if (Result<Cron> cron = Cron::Parse(schedule.expr); !cron) {
    std::string why = cron.error().message;
    problems.push_back(Problem("schedule.expr", why, '\'' + schedule.expr.substr(0, 80) + '\''));
  }
  if (!TimeZone::Find(schedule.timezone)) {
    Add(problems, "schedule.timezone", "a name such as Europe/Berlin", json["timezone"]);
  }
}

void ReadEvent(const Json& json, TaskSchedule& schedule, List<Problem>& problems) {
  schedule.connector = std::string(json["connector"].AsString());
  schedule.event = std::string(json["event"].AsString());
  schedule.filter = json["filter"];
  if (schedule.connector.empty()) {
    Add(problems, "schedule.connector", "the connector whose event it is", json["connector"]);
  }
  if (schedule.event.empty()) {
    Add(problems, "schedule.event", "an event of GET /api/heartbeat-events", json["event"]);
  }
  if (schedule.filter.is_null()) return;
  bool good = schedule.filter.is_object() && schedule.filter.size() <= kMaxFilter;
  for (Size i = 0; good && i < schedule.filter.size(); ++i) {
    good = std::string_view(JsonAccess::Key(schedule.filter, i)).starts_with('/');
  }
  if (!good) {
    Add(problems, "schedule.filter",
        "an object of at most 20 JSON pointers such as \"/action\" with a value or a list of "
        "values",
        schedule.filter);
  }
}

}  // namespace

TaskSchedule ReadSchedule(const Json& json, List<Problem>& problems) {
  TaskSchedule schedule;
  schedule.kind = std::string(json["kind"].AsString());
  if (schedule.kind == "once") {
    schedule.at_ms = json["atMs"].AsInt();
    // A time in seconds would be in January 1970; the upper bound is the year 2286.
    if (schedule.at_ms < 1'000'000'000'000 || schedule.at_ms > 9'999'999'999'999) {
      Add(problems, "schedule.atMs", "milliseconds since 1970", json["atMs"]);
    }
  } else if (schedule.kind == "cron") {
    ReadCron(json, schedule, problems);
  } else if (schedule.kind == "interval") {
    schedule.every_ms = json["everyMs"].AsInt();
    if (schedule.every_ms < kMinIntervalMs || schedule.every_ms > kMaxIntervalMs) {
      Add(problems, "schedule.everyMs",
          "milliseconds, from " + std::to_string(kMinIntervalMs) + " to a year", json["everyMs"]);
    }
  } else if (schedule.kind == "event") {
    ReadEvent(json, schedule, problems);
  } else {
    Add(problems, "schedule.kind", "one of 'once', 'cron', 'interval', 'event'", json["kind"]);
  }
  return schedule;
}

Json ScheduleJson(const TaskSchedule& schedule) {
  Json json = Json::Object();
  json.Set("kind", schedule.kind);
  if (schedule.kind == "once") json.Set("atMs", schedule.at_ms);
  if (schedule.kind == "interval") json.Set("everyMs", schedule.every_ms);
  if (schedule.kind == "cron") {
    json.Set("expr", schedule.expr);
    if (!schedule.timezone.empty()) json.Set("timezone", schedule.timezone);
  }
  if (schedule.kind == "event") {
    json.Set("connector", schedule.connector).Set("event", schedule.event);
    if (!schedule.filter.is_null()) json.Set("filter", schedule.filter);
  }
  return json;
}

long long NextRun(const TaskSchedule& schedule, long long after_ms, long long anchor_ms) {
  if (schedule.kind == "once") return schedule.at_ms > after_ms ? schedule.at_ms : 0;
  if (schedule.kind == "interval" && schedule.every_ms > 0) {
    if (anchor_ms > after_ms) return anchor_ms;
    return anchor_ms + ((after_ms - anchor_ms) / schedule.every_ms + 1) * schedule.every_ms;
  }
  if (schedule.kind != "cron") return 0;
  auto cron = Cron::Parse(schedule.expr);
  auto zone = TimeZone::Find(schedule.timezone);
  return cron && zone ? cron->Next(after_ms / 1000, **zone) * 1000 : 0;
}

bool FilterFits(const Json& filter, const Json& data) {
  for (Size i = 0; i < filter.size(); ++i) {
    Json found = data.At(JsonAccess::Key(filter, i));
    const Json& wanted = JsonAccess::Value(filter, i);
    bool fits = found == wanted;
    for (Size k = 0; wanted.is_array() && !fits && k < wanted.size(); ++k) {
      fits = found == JsonAccess::Item(wanted, k);
    }
    if (!fits) return false;
  }
  return true;
}

}  // namespace pie
