// Monitors: rows of the user that a scheduled run checks for videos not seen before.
#include "youtube-researcher/youtube-researcher.h"

#include <utility>

#include "pie/monitors.h"

namespace pie {
namespace {

using youtube_researcher::Monitor;

constexpr MonitorTable kMonitors = {
    .name = "youtube_monitors", .event = "new_video_detected", .found = "new_videos"};

Task<List<MonitorItem>> NewestVideos(Context& context, String handle) {
  youtube_researcher::GetChannelVideosParams params;
  params.handle = std::move(handle);
  auto page = co_await youtube_researcher::GetChannelVideos(context, std::move(params));
  List<MonitorItem> items;
  for (const youtube_researcher::VideoSummary& video : page.items) {
    MonitorItem& item = items.push_back(MonitorItem());
    item.id = *video.id;
    item.event.Set("video_id", Json(*video.id)).Set("url", Json(*video.url));
    item.event.Set("title", Json(*video.title)).Set("publishedTime", Json(*video.published_time));
  }
  co_return items;
}

}  // namespace

Task<Monitor> youtube_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  return kMonitors.Create<Monitor>(context, std::move(params.handle), std::move(params.label),
                                   params.interval_minutes);
}

Task<List<Monitor>> youtube_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  return kMonitors.List<Monitor>(context);
}

Task<Monitor> youtube_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  return kMonitors.Pause<Monitor>(context, std::move(params.monitor_id));
}

Task<Monitor> youtube_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  return kMonitors.Resume<Monitor>(context, std::move(params.monitor_id));
}

Task<youtube_researcher::DeleteMonitorResult> youtube_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  return kMonitors.Delete<DeleteMonitorResult>(context, std::move(params.monitor_id));
}

Task<Json> youtube_researcher::OnRun(Context& context, Json) {
  return kMonitors.Check(context, NewestVideos);
}

}  // namespace pie
