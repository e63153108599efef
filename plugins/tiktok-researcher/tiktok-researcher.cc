// Monitors: rows of the user that a scheduled run checks for videos not seen before.
#include "tiktok-researcher/tiktok-researcher.h"

#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

using tiktok_researcher::Monitor;
using tiktok_researcher::TiktokMonitorsRow;

// How many monitors one run checks: each costs a request of the execution's budget.
constexpr unsigned kMonitorsPerRun = 8;
constexpr long long kMaxMonitors = 1'000;

Monitor ToMonitor(TiktokMonitorsRow row) {
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

Task<Monitor> ChangeMonitor(Context& context, String id, TiktokMonitorsRow changes) {
  List<TiktokMonitorsRow> rows = co_await tiktok_researcher::UpdateTiktokMonitors(
      context, Where("id = $1", id), std::move(changes));
  if (rows.empty()) {
    co_return Error(ErrorCode::kNotFound, "there is no monitor with id " + std::string(id) +
                                              "; list_monitors shows the ones there are");
  }
  co_return ToMonitor(std::move(rows[0]));
}

// The new videos of one monitor. The first check only fills the memory: what was there before the
// monitor is not news. What counts as seen and as checked commits together with the events, at the
// end of the run.
Task<Json> CheckMonitor(Context& context, TiktokMonitorsRow monitor, bool first) {
  tiktok_researcher::GetProfileVideosParams params;
  params.handle = *monitor.target;
  auto page = co_await tiktok_researcher::GetProfileVideos(context, std::move(params));
  Json found = Json::Array();
  for (tiktok_researcher::Video& video : page.items) {
    if (!video.aweme_id) continue;
    List<String> name =
        List<String>::Of(std::string(*monitor.id) + ':' + std::string(*video.aweme_id));
    List<String> unseen = co_await context.poll().Unseen(name);
    if (unseen.empty()) continue;
    co_await context.poll().MarkSeen(name);
    if (first) continue;
    Json event = Json::Object();
    event.Set("monitor_id", Json(*monitor.id)).Set("target", Json(*monitor.target));
    event.Set("video_id", Json(*video.aweme_id)).Set("url", Json(*video.share_url));
    event.Set("text", Json(*video.desc)).Set("create_time", Json(*video.create_time));
    co_await context.poll().Emit("new_video_detected", name[0], event);
    found.Push(std::move(event));
  }
  co_await context.poll().Checked(*monitor.id);
  co_return found;
}

// For people to see; what is due is decided by context.poll().
Task<void> ShowChecked(Context& context, String monitor_id) {
  List<Json> values;
  values.push_back(Json(monitor_id));
  co_await context.Query("update tiktok_monitors set last_checked_at = now() where id = $1",
                         std::move(values));
}

List<PollMonitor> Watched(const List<TiktokMonitorsRow>& monitors) {
  List<PollMonitor> watched;
  for (const TiktokMonitorsRow& monitor : monitors) {
    PollMonitor one;
    one.id = *monitor.id;
    one.every_ms = monitor.interval_minutes.value_or(60) * 60'000;
    watched.push_back(std::move(one));
  }
  return watched;
}

}  // namespace

Task<Monitor> tiktok_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  TiktokMonitorsRow row;
  row.target = std::move(params.handle);
  row.label = std::move(params.label);
  row.interval_minutes = params.interval_minutes.value_or(60);
  co_return ToMonitor(co_await InsertTiktokMonitors(context, std::move(row)));
}

Task<List<Monitor>> tiktok_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  Where all;
  all.OrderBy("created_at, id");
  List<TiktokMonitorsRow> rows = co_await SelectTiktokMonitors(context, std::move(all));
  List<Monitor> monitors;
  for (TiktokMonitorsRow& row : rows) monitors.push_back(ToMonitor(std::move(row)));
  co_return monitors;
}

Task<Monitor> tiktok_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  TiktokMonitorsRow changes;
  changes.enabled = false;
  co_return co_await ChangeMonitor(context, std::move(params.monitor_id), std::move(changes));
}

Task<Monitor> tiktok_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  TiktokMonitorsRow changes;
  changes.enabled = true;
  Monitor monitor = co_await ChangeMonitor(context, params.monitor_id, std::move(changes));
  co_await context.poll().CheckSoon(std::move(params.monitor_id));
  co_return monitor;
}

Task<tiktok_researcher::DeleteMonitorResult> tiktok_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  DeleteMonitorResult result;
  result.deleted = co_await DeleteTiktokMonitors(context, Where("id = $1", params.monitor_id)) > 0;
  co_return result;
}

// One scheduled run for one user: monitors that are due take turns, so that one that fails does not
// keep the others from being checked.
Task<Json> tiktok_researcher::OnRun(Context& context, Json) {
  Where enabled("enabled");
  enabled.OrderBy("created_at, id").Limit(kMaxMonitors);
  List<TiktokMonitorsRow> monitors = co_await SelectTiktokMonitors(context, std::move(enabled));
  List<DueMonitor> due = co_await context.poll().Due(Watched(monitors), kMonitorsPerRun);
  Json new_videos = Json::Array(), failed = Json::Array();
  for (const DueMonitor& next : due) {
    TiktokMonitorsRow* row = nullptr;
    for (TiktokMonitorsRow& monitor : monitors) {
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
    for (Size i = 0; i < found->size(); ++i) new_videos.Push((*found)[i]);
    co_await ShowChecked(context, next.id);
  }
  Json result = Json::Object();
  result.Set("event", Json("new_video_detected")).Set("checked", Json(due.size()));
  result.Set("new_videos", std::move(new_videos)).Set("failed", std::move(failed));
  co_return result;
}

}  // namespace pie
