#include <algorithm>

#include "base/json_access.h"
#include "jobs/tasks.h"
#include "surface/error_json.h"
#include "surface/mcp/http_reply.h"
#include "surface/rest/rest.h"
#include "surface/task_routes.h"

namespace pie {
namespace {

constexpr Milliseconds kKeepAlive{15'000};

class Handlers {
 public:
  explicit Handlers(TaskRouteParts parts) : parts_(std::move(parts)) {}

  Task<void> List(RouteCall& call) {
    NotificationQuery query;
    Result<long long> after = QueryNumber(call.request, "after", 0);
    Result<long long> before = QueryNumber(call.request, "before", 0);
    Result<long long> limit = QueryNumber(call.request, "limit", query.limit);
    for (const auto* number : {&after, &before, &limit}) {
      if (!*number) co_await Fail(number->error());
    }
    query.after_id = *after;
    query.before_id = *before;
    query.unread = QueryValue(call.request.query, "unread") == "1";
    query.limit = static_cast<int>(std::clamp(*limit, 1ll, 200ll));
    query.sources = co_await SourcesOf(call);
    auto entries = co_await ListNotifications(*parts_.pool, call.user(), query);
    std::string out = R"({"notifications":[)";
    for (const Notification& entry : entries) {
      if (out.back() != '[') out += ',';
      out += NotificationJson(entry);
    }
    SendJsonBody(call.response, out + "]}");
  }

  // Each entry after Last-Event-ID; without one, those that come from now on.
  Task<void> Stream(RouteCall& call) {
    NotificationQuery query;
    query.limit = 200;
    std::string_view last = call.request.headers.Get("Last-Event-ID");
    if (last.empty()) {
      query.limit = 1;
      auto newest = co_await ListNotifications(*parts_.pool, call.user(), query);
      query.after_id = newest.empty() ? 0 : newest[0].id;
      query.limit = 200;
    } else {
      query.after_id = std::max(PathNumber(std::string(last)), 0ll);
    }
    mcp::SetSseHeaders(call.response);
    co_await call.response.Write(": notifications\n\n");
    while (!parts_.feed->stopped()) {
      query.sources = co_await SourcesOf(call);
      std::vector<Notification> entries = co_await After(call.user(), query);
      for (const Notification& entry : entries) {
        std::string id = std::to_string(entry.id);
        co_await call.response.Write(
            "id: " + id + "\nevent: notification\ndata: " + NotificationJson(entry) + "\n\n");
        query.after_id = entry.id;
      }
      if (!entries.empty()) continue;
      co_await parts_.feed->Wait(call.user(), kKeepAlive);
      co_await call.response.Write(": ping\n\n");
    }
  }

  Task<void> Read(RouteCall& call) {
    long long id = call.params.empty() ? 0 : PathNumber(call.param(0));
    if (id <= 0 && !call.params.empty()) {
      co_await Fail(Error(ErrorCode::kNotFound, "no such notification"));
    }
    auto sources = co_await SourcesOf(call);
    long long marked =
        co_await MarkNotificationsRead(*parts_.pool, call.user(), id, std::move(sources));
    SendJsonBody(call.response, "{\"marked\":" + std::to_string(marked) + "}");
  }

  Task<void> Target(RouteCall& call) {
    SendTarget(call, co_await GetNotificationTarget(*parts_.pool, call.user()));
  }

  Task<void> SetTarget(RouteCall& call) {
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    std::string url((*body)["url"].AsString());
    SendTarget(call, co_await SetNotificationTarget(*parts_.pool, *parts_.vault, call.user(), url,
                                                    parts_.allow_http));
  }

  Task<void> RemoveTarget(RouteCall& call) {
    co_await RemoveNotificationTarget(*parts_.pool, call.user());
    SendTarget(call, NotificationTarget());
  }

 private:
  // What the caller's key may hear of; absent: everything. Tasks that are gone are for no limited
  // key: nobody knows any more what they did.
  Task<std::optional<std::vector<std::string>>> SourcesOf(RouteCall& call) const {
    std::optional<std::vector<std::string>> sources;
    if (!call.scope.limited()) co_return std::move(sources);
    sources.emplace();
    RowScope seen = call.scope.Seen();
    for (const std::string& name : *seen.connectors) sources->push_back("connector:" + name);
    auto tasks =
        co_await ListTasks(*parts_.pool, TaskOwner(call.user()), std::string(), kMaxTasksPerUser);
    for (const TaskInfo& task : tasks) {
      if (MayHaveTask(parts_.registry, *call.principal, task))
        sources->push_back("task:" + task.id);
    }
    co_return std::move(sources);
  }

  // Oldest first, also from the very first one.
  Task<std::vector<Notification>> After(std::string user, NotificationQuery query) {
    if (query.after_id > 0) co_return co_await ListNotifications(*parts_.pool, user, query);
    auto entries = co_await ListNotifications(*parts_.pool, user, query);
    std::reverse(entries.begin(), entries.end());
    co_return entries;
  }
  void SendTarget(RouteCall& call, const NotificationTarget& target) {
    Json json = Json::Object();
    json.Set("url", target.url.empty() ? Json() : Json(target.url));
    if (!target.secret.empty()) json.Set("secret", target.secret);
    SendJsonBody(call.response, JsonAccess::Dump(json));
  }

  TaskRouteParts parts_;
};

}  // namespace

void AddNotificationRoutes(Routes& routes, TaskRouteParts parts) {
  auto handlers = std::make_shared<Handlers>(std::move(parts));
  auto add = [&](const char* method, const char* path, Task<void> (Handlers::*member)(RouteCall&),
                 RouteReach reach = RouteReach::kRows) {
    routes.Add(
        method, path,
        [handlers, member](RouteCall& call) { return (handlers.get()->*member)(call); }, reach);
  };
  add("GET", "/api/notifications", &Handlers::List);
  add("GET", "/api/notifications/stream", &Handlers::Stream);
  add("POST", "/api/notifications/read", &Handlers::Read);
  add("POST", "/api/notifications/{id}/read", &Handlers::Read);
  add("GET", "/api/notifications/target", &Handlers::Target, RouteReach::kWhole);
  add("PUT", "/api/notifications/target", &Handlers::SetTarget, RouteReach::kWhole);
  add("DELETE", "/api/notifications/target", &Handlers::RemoveTarget, RouteReach::kWhole);
}

}  // namespace pie
