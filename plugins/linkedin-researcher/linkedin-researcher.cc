// Monitors: rows of the user that a scheduled run checks for posts not seen before.
#include "linkedin-researcher/linkedin-researcher.h"

#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

using linkedin_researcher::LinkedinMonitorsRow;
using linkedin_researcher::LinkedinSeenPostsRow;
using linkedin_researcher::Monitor;

// How many monitors one run checks: each costs a request of the execution's budget.
constexpr unsigned kMonitorsPerRun = 8;
constexpr long long kMaxMonitors = 1'000;

Monitor ToMonitor(LinkedinMonitorsRow row) {
  Monitor monitor;
  monitor.id = std::move(row.id);
  monitor.monitor_type = std::move(row.monitor_type);
  monitor.target = std::move(row.target);
  monitor.label = std::move(row.label);
  monitor.enabled = row.enabled;
  monitor.interval_minutes = row.interval_minutes;
  monitor.last_checked_at = std::move(row.last_checked_at);
  monitor.next_check_at = std::move(row.next_check_at);
  monitor.created_at = std::move(row.created_at);
  return monitor;
}

Task<Monitor> ChangeMonitor(Context& context, String id, LinkedinMonitorsRow changes) {
  List<LinkedinMonitorsRow> rows = co_await linkedin_researcher::UpdateLinkedinMonitors(
      context, Where("id = $1", id), std::move(changes));
  if (rows.empty()) {
    co_return Error(ErrorCode::kNotFound, "there is no monitor with id " + std::string(id) +
                                              "; list_monitors shows the ones there are");
  }
  co_return ToMonitor(std::move(rows[0]));
}

// The user's own list of what a monitor has seen.
Task<void> RememberPost(Context& context, String monitor_id, String item_id) {
  Where seen("monitor_id = $1 and item_id = $2", monitor_id, item_id);
  List<LinkedinSeenPostsRow> rows =
      co_await linkedin_researcher::SelectLinkedinSeenPosts(context, std::move(seen));
  if (!rows.empty()) co_return;
  LinkedinSeenPostsRow row;
  row.monitor_id = std::move(monitor_id);
  row.item_id = std::move(item_id);
  co_await linkedin_researcher::InsertLinkedinSeenPosts(context, std::move(row));
}

String KeyOf(const linkedin_researcher::PostSummary& post) {
  return post.id ? *post.id : post.url ? *post.url : String();
}

// The new posts of one monitor. The first check only fills the memory: what was there before the
// monitor is not news. What counts as seen and as checked commits together with the events, at the
// end of the run.
Task<Json> CheckMonitor(Context& context, LinkedinMonitorsRow monitor, bool first) {
  linkedin_researcher::GetCompanyPostsParams params;
  params.url = *monitor.target;
  auto page = co_await linkedin_researcher::GetCompanyPosts(context, std::move(params));
  Json found = Json::Array();
  for (linkedin_researcher::PostSummary& post : page.items) {
    String key = KeyOf(post);
    if (key.empty()) continue;
    List<String> name;
    name.push_back(std::string(*monitor.id) + ':' + std::string(key));
    List<String> unseen = co_await context.poll().Unseen(name);
    if (unseen.empty()) continue;
    co_await context.poll().MarkSeen(name);
    co_await RememberPost(context, *monitor.id, key);
    if (first) continue;
    Json event = Json::Object();
    event.Set("monitor_id", Json(*monitor.id)).Set("target", Json(*monitor.target));
    event.Set("url", Json(*post.url)).Set("text", Json(*post.text));
    event.Set("datePublished", Json(*post.date_published));
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
  co_await context.Query(
      "update linkedin_monitors set last_checked_at = now(), "
      "next_check_at = now() + make_interval(mins => interval_minutes) where id = $1",
      std::move(values));
}

}  // namespace

Task<Monitor> linkedin_researcher::CreateMonitor(Context& context, CreateMonitorParams params) {
  LinkedinMonitorsRow row;
  row.monitor_type = "company";
  row.target = std::move(params.url);
  row.label = std::move(params.label);
  row.interval_minutes = params.interval_minutes.value_or(60);
  row.next_check_at = "now";
  co_return ToMonitor(co_await InsertLinkedinMonitors(context, std::move(row)));
}

Task<List<Monitor>> linkedin_researcher::ListMonitors(Context& context, ListMonitorsParams) {
  Where all;
  all.OrderBy("created_at, id");
  List<LinkedinMonitorsRow> rows = co_await SelectLinkedinMonitors(context, std::move(all));
  List<Monitor> monitors;
  for (LinkedinMonitorsRow& row : rows) monitors.push_back(ToMonitor(std::move(row)));
  co_return monitors;
}

Task<Monitor> linkedin_researcher::PauseMonitor(Context& context, PauseMonitorParams params) {
  LinkedinMonitorsRow changes;
  changes.enabled = false;
  co_return co_await ChangeMonitor(context, std::move(params.monitor_id), std::move(changes));
}

Task<Monitor> linkedin_researcher::ResumeMonitor(Context& context, ResumeMonitorParams params) {
  LinkedinMonitorsRow changes;
  changes.enabled = true;
  changes.next_check_at = "now";
  Monitor monitor = co_await ChangeMonitor(context, params.monitor_id, std::move(changes));
  co_await context.poll().CheckSoon(std::move(params.monitor_id));
  co_return monitor;
}

Task<linkedin_researcher::DeleteMonitorResult> linkedin_researcher::DeleteMonitor(
    Context& context, DeleteMonitorParams params) {
  DeleteMonitorResult result;
  result.deleted =
      co_await DeleteLinkedinMonitors(context, Where("id = $1", params.monitor_id)) > 0;
  co_return result;
}

// One scheduled run for one user: monitors that are due take turns, so that one that fails does not
// keep the others from being checked.
Task<Json> linkedin_researcher::OnRun(Context& context, Json) {
  Where enabled("enabled");
  enabled.OrderBy("created_at, id").Limit(kMaxMonitors);
  List<LinkedinMonitorsRow> monitors = co_await SelectLinkedinMonitors(context, std::move(enabled));
  List<PollMonitor> watched;
  for (const LinkedinMonitorsRow& monitor : monitors) {
    PollMonitor one;
    one.id = *monitor.id;
    one.every_ms = monitor.interval_minutes.value_or(60) * 60'000;
    watched.push_back(std::move(one));
  }
  List<DueMonitor> due = co_await context.poll().Due(std::move(watched), kMonitorsPerRun);
  Json new_posts = Json::Array();
  Json failed = Json::Array();
  for (const DueMonitor& next : due) {
    LinkedinMonitorsRow* row = nullptr;
    for (LinkedinMonitorsRow& monitor : monitors) {
      if (*monitor.id == next.id) row = &monitor;
    }
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
