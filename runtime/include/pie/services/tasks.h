// context.tasks(): what the user wants done later or again and again.
#pragma once

#include "pie/services/service.h"

namespace pie {

struct Schedule {
  String kind;             // once, cron, interval
  long long at_ms = 0;     // once: milliseconds since 1970
  String expr;             // cron: 5 fields
  String timezone;         // cron: IANA name; empty: UTC
  long long every_ms = 0;  // interval
  Schedule() = default;
  static Schedule Once(long long at_ms);
  static Schedule Cron(String expr, String timezone = {});
  static Schedule Every(long long every_ms);
};

struct UserTask {
  String id;
  String name;
  String task_type = "heartbeat";
  Schedule schedule;
  Json payload;  // {"kind": "heartbeat", "message": ..}
  bool enabled = true;
  bool delete_after_run = false;
  long long next_run_at_ms = 0;  // 0: never
  long long last_run_at_ms = 0;  // 0: not yet
  UserTask() = default;
};

// What is absent stays as it is.
struct TaskChanges {
  Field<String> name;
  Field<Schedule> schedule;
  Field<Json> payload;
  Field<bool> enabled;
  Field<bool> delete_after_run;
  TaskChanges() = default;
};

class Tasks : public Service {
 public:
  // Gives the task with its id and next run. kInvalidArgument says what is wrong with the schedule.
  virtual Task<UserTask> Create(UserTask task);
  // Those that this connector made for the user.
  virtual Task<pie::List<UserTask>> List();
  virtual Task<UserTask> Update(String id, TaskChanges changes);
  virtual Task<void> Delete(String id);
};

// What a user wants watched, for Poll::Due().
struct PollMonitor {
  String id;                    // 1 to 500 bytes
  long long every_ms = 900000;  // how often it is to be checked
  PollMonitor() = default;
};

struct DueMonitor {
  String id;
  bool first = false;  // no check of it has ended well so far
  DueMonitor() = default;
};

// A monitor's memory: where it got to, what it has seen. Cursor, seen set, checks and emitted events
// are committed together when the run ends well; a run that fails leaves all of them as they were.
class Poll : public Service {
 public:
  // As of the last run that ended well; null at first.
  virtual Task<Json> Cursor();
  virtual Task<void> SetCursor(Json cursor);
  // Those of `ids` that no earlier run has marked.
  virtual Task<List<String>> Unseen(List<String> ids);
  virtual Task<void> MarkSeen(List<String> ids);
  // A heartbeat event `event` of the manifest. `occurrence` names it: once per name is delivered.
  virtual Task<void> Emit(String event, String occurrence, Json data);
  // Those of `monitors` whose time has come, at most `limit`. They take turns, whatever becomes of
  // this run: who was given longest ago comes first, so one that fails keeps no other waiting.
  // `monitors` are all that the user has switched on, at most 1,000; others are forgotten.
  virtual Task<List<DueMonitor>> Due(List<PollMonitor> monitors, unsigned limit);
  // The check of a monitor went well; until then it stays due.
  virtual Task<void> Checked(String id);
  // Its time has come, whenever the last check was.
  virtual Task<void> CheckSoon(String id);
};

}  // namespace pie
