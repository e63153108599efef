// Monitors: rows of the user that a scheduled run checks for posts not seen before.
#include "instagram-researcher/instagram-researcher.h"

#include <string>
#include <utility>

#include "pie/monitors.h"

namespace pie {
namespace {

using instagram_researcher::Monitor;

constexpr MonitorTable kMonitors = {
    .name = "instagram_monitors", .event = "new_post_detected", .found = "new_posts"};

Task<List<MonitorItem>> NewestPosts(Context& context, String handle) {
  instagram_researcher::GetUserPostsParams params;
  params.handle = std::move(handle);
  auto page = co_await instagram_researcher::GetUserPosts(context, std::move(params));
  List<MonitorItem> items;
  for (const instagram_researcher::Media& post : page.items) {
    MonitorItem& item = items.push_back(MonitorItem());
    item.id = *post.code;
    item.event.Set("url", Json("https://www.instagram.com/p/" + std::string(*post.code) + "/"));
    item.event.Set("text", Json(*post.caption->text)).Set("taken_at", Json(*post.taken_at));
  }
  co_return items;
}

}  // namespace

Task<Monitor> instagram_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  return kMonitors.Create<Monitor>(context, std::move(params.handle), std::move(params.label),
                                   params.interval_minutes);
}

Task<List<Monitor>> instagram_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  return kMonitors.List<Monitor>(context);
}

Task<Monitor> instagram_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  return kMonitors.Pause<Monitor>(context, std::move(params.monitor_id));
}

Task<Monitor> instagram_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  return kMonitors.Resume<Monitor>(context, std::move(params.monitor_id));
}

Task<instagram_researcher::DeleteMonitorResult> instagram_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  return kMonitors.Delete<DeleteMonitorResult>(context, std::move(params.monitor_id));
}

Task<Json> instagram_researcher::OnRun(Context& context, Json) {
  return kMonitors.Check(context, NewestPosts);
}

}  // namespace pie
