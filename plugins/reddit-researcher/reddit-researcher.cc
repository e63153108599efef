// Monitors: rows of the user that a scheduled run checks for posts not seen before.
#include "reddit-researcher/reddit-researcher.h"

#include <string>
#include <utility>

#include "pie/monitors.h"

namespace pie {
namespace {

using reddit_researcher::Monitor;

constexpr MonitorTable kMonitors = {
    .name = "reddit_monitors", .event = "new_post_detected", .found = "new_posts"};

Task<List<MonitorItem>> NewestPosts(Context& context, String subreddit) {
  reddit_researcher::GetSubredditPostsParams params;
  params.subreddit = std::move(subreddit);
  params.sort = reddit_researcher::GetSubredditPostsParamsSort::kNew;
  auto page = co_await reddit_researcher::GetSubredditPosts(context, std::move(params));
  List<MonitorItem> items;
  for (const reddit_researcher::PostSummary& post : page.items) {
    MonitorItem& item = items.push_back(MonitorItem());
    item.id = *post.id;
    item.event.Set("url", Json("https://www.reddit.com" + std::string(*post.permalink)));
    item.event.Set("title", Json(*post.title)).Set("author", Json(*post.author));
    item.event.Set("created_at_iso", Json(*post.created_at_iso));
  }
  co_return items;
}

}  // namespace

Task<Monitor> reddit_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  return kMonitors.Create<Monitor>(context, std::move(params.subreddit), std::move(params.label),
                                   params.interval_minutes);
}

Task<List<Monitor>> reddit_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  return kMonitors.List<Monitor>(context);
}

Task<Monitor> reddit_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  return kMonitors.Pause<Monitor>(context, std::move(params.monitor_id));
}

Task<Monitor> reddit_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  return kMonitors.Resume<Monitor>(context, std::move(params.monitor_id));
}

Task<reddit_researcher::DeleteMonitorResult> reddit_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  return kMonitors.Delete<DeleteMonitorResult>(context, std::move(params.monitor_id));
}

Task<Json> reddit_researcher::OnRun(Context& context, Json) {
  return kMonitors.Check(context, NewestPosts);
}

}  // namespace pie
