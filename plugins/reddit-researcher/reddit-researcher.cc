// Monitors: rows of the user that a scheduled run checks for posts not seen before.
#include "reddit-researcher/reddit-researcher.h"

#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

using reddit_researcher::Monitor;
using reddit_researcher::RedditMonitorsRow;

// How many monitors one run checks: each costs a request of the execution's budget.
constexpr unsigned kMonitorsPerRun = 8;
constexpr long long kMaxMonitors = 1'000;

Monitor ToMonitor(RedditMonitorsRow row) {
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

Task<Monitor> ChangeMonitor(Context& context, String id, RedditMonitorsRow changes) {
  List<RedditMonitorsRow> rows = co_await reddit_researcher::UpdateRedditMonitors(
      context, Where("id = $1", id), std::move(changes));
  if (rows.empty()) {
    co_return Error(ErrorCode::kNotFound, "there is no monitor with id " + std::string(id) +
                                              "; list_monitors shows the ones there are");
  }
  co_return ToMonitor(std::move(rows[0]));
}

// The new posts of one monitor. The first check only fills the memory: what was there before the
// monitor is not news. What counts as seen and as checked commits together with the events, at the
// end of the run.
Task<Json> CheckMonitor(Context& context, RedditMonitorsRow monitor, bool first) {
  reddit_researcher::GetSubredditPostsParams params;
  params.subreddit = *monitor.target;
  params.sort = reddit_researcher::GetSubredditPostsParamsSort::kNew;
  auto page = co_await reddit_researcher::GetSubredditPosts(context, std::move(params));
  Json found = Json::Array();
  for (reddit_researcher::PostSummary& post : page.items) {
    if (!post.id) continue;
    List<String> name = List<String>::Of(std::string(*monitor.id) + ':' + std::string(*post.id));
    List<String> unseen = co_await context.poll().Unseen(name);
    if (unseen.empty()) continue;
    co_await context.poll().MarkSeen(name);
    if (first) continue;
    Json event = Json::Object();
    event.Set("monitor_id", Json(*monitor.id)).Set("target", Json(*monitor.target));
    event.Set("url", Json("https://www.reddit.com" + std::string(*post.permalink)));
    event.Set("title", Json(*post.title)).Set("author", Json(*post.author));
    event.Set("created_at_iso", Json(*post.created_at_iso));
    co_await context.poll().Emit("new_post_detected", name[0], event);
    found.Push(std::move(event));
  }
  co_await context.poll().Checked(*monitor.id);
  co_return found;
}

// For people to see; what is due is decided by context.poll().
Task<void> ShowChecked(Context& context, String monitor_id) {
  List<Json> values;
  values.push_back(Json(monitor_id));
  co_await context.Query("update reddit_monitors set last_checked_at = now() where id = $1",
                         std::move(values));
}

List<PollMonitor> Watched(const List<RedditMonitorsRow>& monitors) {
  List<PollMonitor> watched;
  for (const RedditMonitorsRow& monitor : monitors) {
    PollMonitor one;
    one.id = *monitor.id;
    one.every_ms = monitor.interval_minutes.value_or(60) * 60'000;
    watched.push_back(std::move(one));
  }
  return watched;
}

}  // namespace

Task<Monitor> reddit_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  RedditMonitorsRow row;
  row.target = std::move(params.subreddit);
  row.label = std::move(params.label);
  row.interval_minutes = params.interval_minutes.value_or(60);
  co_return ToMonitor(co_await InsertRedditMonitors(context, std::move(row)));
}

Task<List<Monitor>> reddit_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  Where all;
  all.OrderBy("created_at, id");
  List<RedditMonitorsRow> rows = co_await SelectRedditMonitors(context, std::move(all));
  List<Monitor> monitors;
  for (RedditMonitorsRow& row : rows) monitors.push_back(ToMonitor(std::move(row)));
  co_return monitors;
}

Task<Monitor> reddit_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  RedditMonitorsRow changes;
  changes.enabled = false;
  co_return co_await ChangeMonitor(context, std::move(params.monitor_id), std::move(changes));
}

Task<Monitor> reddit_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  RedditMonitorsRow changes;
  changes.enabled = true;
  Monitor monitor = co_await ChangeMonitor(context, params.monitor_id, std::move(changes));
  co_await context.poll().CheckSoon(std::move(params.monitor_id));
  co_return monitor;
}

Task<reddit_researcher::DeleteMonitorResult> reddit_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  DeleteMonitorResult result;
  result.deleted = co_await DeleteRedditMonitors(context, Where("id = $1", params.monitor_id)) > 0;
  co_return result;
}

// One scheduled run for one user: monitors that are due take turns, so that one that fails does not
// keep the others from being checked.
Task<Json> reddit_researcher::OnRun(Context& context, Json) {
  Where enabled("enabled");
  enabled.OrderBy("created_at, id").Limit(kMaxMonitors);
  List<RedditMonitorsRow> monitors = co_await SelectRedditMonitors(context, std::move(enabled));
  List<DueMonitor> due = co_await context.poll().Due(Watched(monitors), kMonitorsPerRun);
  Json new_posts = Json::Array(), failed = Json::Array();
  for (const DueMonitor& next : due) {
    RedditMonitorsRow* row = nullptr;
    for (RedditMonitorsRow& monitor : monitors) {
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
    for (Size i = 0; i < found->size(); ++i) new_posts.Push((*found)[i]);
    co_await ShowChecked(context, next.id);
  }
  Json result = Json::Object();
  result.Set("event", Json("new_post_detected")).Set("checked", Json(due.size()));
  result.Set("new_posts", std::move(new_posts)).Set("failed", std::move(failed));
  co_return result;
}

}  // namespace pie
