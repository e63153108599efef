// Monitors: rows of the user that a scheduled run checks for videos not seen before.
#include "tiktok-researcher/tiktok-researcher.h"

#include <utility>

#include "pie/monitors.h"

namespace pie {
namespace {

using tiktok_researcher::Monitor;

constexpr MonitorTable kMonitors = {
    .name = "tiktok_monitors", .event = "new_video_detected", .found = "new_videos"};

Task<List<MonitorItem>> NewestVideos(Context& context, String handle) {
  tiktok_researcher::GetProfileVideosParams params;
  params.handle = std::move(handle);
  auto page = co_await tiktok_researcher::GetProfileVideos(context, std::move(params));
  List<MonitorItem> items;
  for (const tiktok_researcher::Video& video : page.items) {
    MonitorItem& item = items.push_back(MonitorItem());
    item.id = *video.aweme_id;
    item.event.Set("video_id", Json(*video.aweme_id)).Set("url", Json(*video.share_url));
    item.event.Set("text", Json(*video.desc)).Set("create_time", Json(*video.create_time));
  }
  co_return items;
}

}  // namespace

Task<Monitor> tiktok_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  return kMonitors.Create<Monitor>(context, std::move(params.handle), std::move(params.label),
                                   params.interval_minutes);
}

Task<List<Monitor>> tiktok_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  return kMonitors.List<Monitor>(context);
}

Task<Monitor> tiktok_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  return kMonitors.Pause<Monitor>(context, std::move(params.monitor_id));
}

Task<Monitor> tiktok_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  return kMonitors.Resume<Monitor>(context, std::move(params.monitor_id));
}

Task<tiktok_researcher::DeleteMonitorResult> tiktok_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  return kMonitors.Delete<DeleteMonitorResult>(context, std::move(params.monitor_id));
}

Task<Json> tiktok_researcher::OnRun(Context& context, Json) {
  return kMonitors.Check(context, NewestVideos);
}

}  // namespace pie
