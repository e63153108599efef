// Monitors: what a user wants watched, as rows of a managed table, and the scheduled run that tells
// what is new.
//
//   constexpr MonitorTable kMonitors = {
//       .name = "acme_monitors", .event = "new_post_detected", .found = "new_posts"};
//
//   Task<Monitor> acme::PauseMonitor(Context& context, PauseMonitorParams params) {
//     return kMonitors.Pause<Monitor>(context, std::move(params.monitor_id));
//   }
//   Task<Json> acme::OnRun(Context& context, Json) { return kMonitors.Check(context, NewestPosts);
//   }
//
// The manifest declares the table, with rls: id uuid, target, label, enabled, interval_minutes,
// last_checked_at and created_at, as the researchers under plugins/ have it. `Monitor` stands for
// the connector's own generated type, which shows any of these columns.
#pragma once

#include "pie/context.h"

namespace pie {

// One thing that a check has found.
struct MonitorItem {
  String id;   // what tells it from others of the same monitor; without one it is left out
  Json event;  // what is told of it, after `monitor_id` and `target`
  MonitorItem() = default;
};

// The newest things of one target. An error is this monitor's alone.
using MonitorFetch = Task<List<MonitorItem>> (*)(Context& context, String target);

struct MonitorRow {
  Field<String> id;
  Field<String> monitor_type;
  Field<String> target;
  Field<String> label;
  Field<bool> enabled;
  Field<long long> interval_minutes;
  Field<String> last_checked_at;
  Field<String> next_check_at;
  Field<String> created_at;
  MonitorRow() = default;
  template <class Monitor>
  Monitor As() const;
};

// A constant of the connector: tasks keep a reference to it.
struct MonitorTable {
  const char* name;   // of the managed table
  const char* event;  // under heartbeatEvents, one for each new thing
  const char* found;  // member of the run's result that lists them
  // Columns and a table that a connector may have besides.
  const char* type = nullptr;  // what column monitor_type says of each
  bool next_check = false;     // there is a column next_check_at, for people to see
  const char* seen = nullptr;  // table (monitor_id, item_id) of what each has seen
  // How many monitors one run checks: each costs a request of the execution's budget.
  unsigned per_run = 8;

  // A user has at most 1,000 monitors.
  template <class Monitor>
  Task<Monitor> Create(Context& context, String target, Field<String> label,
                       Field<long long> interval_minutes) const;
  template <class Monitor>
  Task<pie::List<Monitor>> List(Context& context) const;
  template <class Monitor>
  Task<Monitor> Pause(Context& context, String id) const;
  // The next run checks it.
  template <class Monitor>
  Task<Monitor> Resume(Context& context, String id) const;
  // `Deleted` has a member `deleted`.
  template <class Deleted>
  Task<Deleted> Delete(Context& context, String id) const;

  // One scheduled run for one user. Monitors that are due take turns, so one that fails keeps no
  // other from being checked. The first check of a monitor only fills its memory: what was there
  // before is not news. What counts as seen and as checked commits with the events, at the end of
  // the run. Gives {"event", "checked": number, <found>: [..], "failed": [{"monitor_id",
  // "message"}]}.
  Task<Json> Check(Context& context, MonitorFetch fetch) const;

 private:
  Task<MonitorRow> Insert(Context& context, String target, Field<String> label,
                          Field<long long> interval_minutes) const;
  Task<pie::List<MonitorRow>> Select(Context& context) const;
  Task<MonitorRow> Enable(Context& context, String id, bool enabled) const;
  Task<bool> Remove(Context& context, String id) const;
};

template <class Monitor>
Monitor MonitorRow::As() const {
  Monitor monitor;
  if constexpr (requires { monitor.id; }) monitor.id = id;
  if constexpr (requires { monitor.monitor_type; }) monitor.monitor_type = monitor_type;
  if constexpr (requires { monitor.target; }) monitor.target = target;
  if constexpr (requires { monitor.label; }) monitor.label = label;
  if constexpr (requires { monitor.enabled; }) monitor.enabled = enabled;
  if constexpr (requires { monitor.interval_minutes; }) {
    monitor.interval_minutes = interval_minutes;
  }
  if constexpr (requires { monitor.last_checked_at; }) monitor.last_checked_at = last_checked_at;
  if constexpr (requires { monitor.next_check_at; }) monitor.next_check_at = next_check_at;
  if constexpr (requires { monitor.created_at; }) monitor.created_at = created_at;
  return monitor;
}

template <class Monitor>
Task<Monitor> MonitorTable::Create(Context& context, String target, Field<String> label,
                                   Field<long long> interval_minutes) const {
  MonitorRow row = co_await Insert(context, static_cast<String&&>(target),
                                   static_cast<Field<String>&&>(label), interval_minutes);
  co_return row.As<Monitor>();
}

template <class Monitor>
Task<List<Monitor>> MonitorTable::List(Context& context) const {
  pie::List<MonitorRow> rows = co_await Select(context);
  pie::List<Monitor> monitors;
  for (const MonitorRow& row : rows) monitors.push_back(row.As<Monitor>());
  co_return monitors;
}

template <class Monitor>
Task<Monitor> MonitorTable::Pause(Context& context, String id) const {
  MonitorRow row = co_await Enable(context, static_cast<String&&>(id), false);
  co_return row.As<Monitor>();
}

template <class Monitor>
Task<Monitor> MonitorTable::Resume(Context& context, String id) const {
  MonitorRow row = co_await Enable(context, static_cast<String&&>(id), true);
  co_return row.As<Monitor>();
}

template <class Deleted>
Task<Deleted> MonitorTable::Delete(Context& context, String id) const {
  Deleted result;
  result.deleted = co_await Remove(context, static_cast<String&&>(id));
  co_return result;
}

}  // namespace pie
