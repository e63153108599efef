// Monitors: rows of the user that a scheduled run checks for pins not seen before.
#include "pinterest-researcher/pinterest-researcher.h"

#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

using pinterest_researcher::Monitor;
using pinterest_researcher::PinterestMonitorsRow;
using pinterest_researcher::PinterestSeenPinsRow;

// How many monitors one run checks: each costs a request of the execution's budget.
constexpr unsigned kMonitorsPerRun = 8;
constexpr long long kMaxMonitors = 1'000;

Monitor ToMonitor(PinterestMonitorsRow row) {
  Monitor monitor;
  monitor.id = std::move(row.id);
  monitor.target = std::move(row.target);
  monitor.label = std::move(row.label);
  monitor.enabled = row.enabled;
  monitor.interval_minutes = row.interval_minutes;
  monitor.last_checked_at = std::move(row.last_checked_at);
  monitor.created_at = std::move(row.created_at);
  return monitor;
}

Task<Monitor> ChangeMonitor(Context& context, String id, PinterestMonitorsRow changes) {
  List<PinterestMonitorsRow> rows = co_await pinterest_researcher::UpdatePinterestMonitors(
      context, Where("id = $1", id), std::move(changes));
  if (rows.empty()) {
    co_return Error(ErrorCode::kNotFound, "there is no monitor with id " + std::string(id) +
                                              "; list_monitors shows the ones there are");
  }
  co_return ToMonitor(std::move(rows[0]));
}

// The user's own list of what a monitor has seen.
Task<void> RememberPin(Context& context, String monitor_id, String item_id) {
  PinterestSeenPinsRow row;
  row.monitor_id = std::move(monitor_id);
  row.item_id = std::move(item_id);
  co_await pinterest_researcher::InsertPinterestSeenPins(context, std::move(row));
}

// The new pins of one monitor. The first check only fills the memory: what was there before the
// monitor is not news. What counts as seen and as checked commits together with the events, at the
// end of the run.
Task<Json> CheckMonitor(Context& context, PinterestMonitorsRow monitor, bool first) {
  pinterest_researcher::GetBoardParams params;
  params.board_url = *monitor.target;
  auto page = co_await pinterest_researcher::GetBoard(context, std::move(params));
  Json found = Json::Array();
  for (pinterest_researcher::PinSummary& pin : page.items) {
    if (!pin.id) continue;
    List<String> name = List<String>::Of(std::string(*monitor.id) + ':' + std::string(*pin.id));
    List<String> unseen = co_await context.poll().Unseen(name);
    if (unseen.empty()) continue;
    co_await context.poll().MarkSeen(name);
    co_await RememberPin(context, *monitor.id, *pin.id);
    if (first) continue;
    Json event = Json::Object();
    event.Set("monitor_id", Json(*monitor.id)).Set("target", Json(*monitor.target));
    event.Set("pin_id", Json(*pin.id)).Set("title", Json(*pin.title));
    event.Set("url", Json("https://www.pinterest.com/pin/" + std::string(*pin.id) + "/"));
    event.Set("description", Json(*pin.description)).Set("link", Json(*pin.link));
    co_await context.poll().Emit("new_pin_detected", name[0], event);
    found.Push(std::move(event));
  }
  co_await context.poll().Checked(*monitor.id);
  co_return found;
}

// For people to see; what is due is decided by context.poll().
Task<void> ShowChecked(Context& context, String monitor_id) {
  List<Json> values;
  values.push_back(Json(monitor_id));
  co_await context.Query("update pinterest_monitors set last_checked_at = now() where id = $1",
                         std::move(values));
}

List<PollMonitor> Watched(const List<PinterestMonitorsRow>& monitors) {
  List<PollMonitor> watched;
  for (const PinterestMonitorsRow& monitor : monitors) {
    PollMonitor one;
    one.id = *monitor.id;
    one.every_ms = monitor.interval_minutes.value_or(60) * 60'000;
    watched.push_back(std::move(one));
  }
  return watched;
}

}  // namespace

Task<Monitor> pinterest_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  PinterestMonitorsRow row;
  row.target = std::move(params.board_url);
  row.label = std::move(params.label);
  row.interval_minutes = params.interval_minutes.value_or(60);
  co_return ToMonitor(co_await InsertPinterestMonitors(context, std::move(row)));
}

Task<List<Monitor>> pinterest_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  Where all;
  all.OrderBy("created_at, id");
  List<PinterestMonitorsRow> rows = co_await SelectPinterestMonitors(context, std::move(all));
  List<Monitor> monitors;
  for (PinterestMonitorsRow& row : rows) monitors.push_back(ToMonitor(std::move(row)));
  co_return monitors;
}

Task<Monitor> pinterest_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  PinterestMonitorsRow changes;
  changes.enabled = false;
  co_return co_await ChangeMonitor(context, std::move(params.monitor_id), std::move(changes));
}

Task<Monitor> pinterest_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  PinterestMonitorsRow changes;
  changes.enabled = true;
  Monitor monitor = co_await ChangeMonitor(context, params.monitor_id, std::move(changes));
  co_await context.poll().CheckSoon(std::move(params.monitor_id));
  co_return monitor;
}

Task<pinterest_researcher::DeleteMonitorResult> pinterest_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  DeleteMonitorResult result;
  result.deleted =
      co_await DeletePinterestMonitors(context, Where("id = $1", params.monitor_id)) > 0;
  co_return result;
}

// One scheduled run for one user: monitors that are due take turns, so that one that fails does not
// keep the others from being checked.
Task<Json> pinterest_researcher::OnRun(Context& context, Json) {
  Where enabled("enabled");
  enabled.OrderBy("created_at, id").Limit(kMaxMonitors);
  List<PinterestMonitorsRow> monitors =
      co_await SelectPinterestMonitors(context, std::move(enabled));
  List<DueMonitor> due = co_await context.poll().Due(Watched(monitors), kMonitorsPerRun);
  Json new_pins = Json::Array(), failed = Json::Array();
  for (const DueMonitor& next : due) {
    PinterestMonitorsRow* row = nullptr;
    for (PinterestMonitorsRow& monitor : monitors) {
      if (*monitor.id == next.id) row = &monitor;
    }
    if (!row) continue;
    Result<Json> found = co_await CheckMonitor(context, std::move(*row), next.first).AsResult();
    if (!found) {
      Json failure = Json::Object();
      failure.Set("monitor_id", Json(next.id)).Set("message", Json(found.error().message));
      failed.Push(std::move(failure));
      continue;
    }
    for (Size i = 0; i < found->size(); ++i) new_pins.Push((*found)[i]);
    co_await ShowChecked(context, next.id);
  }
  Json result = Json::Object();
  result.Set("event", Json("new_pin_detected")).Set("checked", Json(due.size()));
  result.Set("new_pins", std::move(new_pins)).Set("failed", std::move(failed));
  co_return result;
}

}  // namespace pie
