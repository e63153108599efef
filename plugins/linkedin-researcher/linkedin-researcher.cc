// Monitors: rows of the user that a scheduled run checks for posts not seen before.
#include "linkedin-researcher/linkedin-researcher.h"

#include <utility>

#include "pie/monitors.h"

namespace pie {
namespace {

using linkedin_researcher::Monitor;

constexpr MonitorTable kMonitors = {.name = "linkedin_monitors",
                                    .event = "new_post_detected",
                                    .found = "new_posts",
                                    .type = "company",
                                    .next_check = true,
                                    .seen = "linkedin_seen_posts"};

Task<List<MonitorItem>> NewestPosts(Context& context, String url) {
  linkedin_researcher::GetCompanyPostsParams params;
  params.url = std::move(url);
  auto page = co_await linkedin_researcher::GetCompanyPosts(context, std::move(params));
  List<MonitorItem> items;
  for (const linkedin_researcher::PostSummary& post : page.items) {
    MonitorItem& item = items.push_back(MonitorItem());
    item.id = post.id ? *post.id : *post.url;
    item.event.Set("url", Json(*post.url)).Set("text", Json(*post.text));
    item.event.Set("datePublished", Json(*post.date_published));
  }
  co_return items;
}

}  // namespace

Task<Monitor> linkedin_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  return kMonitors.Create<Monitor>(context, std::move(params.url), std::move(params.label),
                                   params.interval_minutes);
}

Task<List<Monitor>> linkedin_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  return kMonitors.List<Monitor>(context);
}

Task<Monitor> linkedin_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  return kMonitors.Pause<Monitor>(context, std::move(params.monitor_id));
}

Task<Monitor> linkedin_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  return kMonitors.Resume<Monitor>(context, std::move(params.monitor_id));
}

Task<linkedin_researcher::DeleteMonitorResult> linkedin_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  return kMonitors.Delete<DeleteMonitorResult>(context, std::move(params.monitor_id));
}

Task<Json> linkedin_researcher::OnRun(Context& context, Json) {
  return kMonitors.Check(context, NewestPosts);
}

}  // namespace pie
