#include <algorithm>
#include <charconv>

#include "base/json_access.h"
#include "surface/error_json.h"
#include "surface/mcp/http_reply.h"
#include "surface/rest/rest.h"
#include "surface/task_routes.h"

namespace pie {
namespace {

constexpr Milliseconds kKeepAlive{15'000};

// A number, or 0.
long long Number(std::string_view text) {
  long long value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::max(value, 0ll);
}

class Handlers {
 public:
  explicit Handlers(TaskRouteParts parts) : parts_(std::move(parts)) {}

  Task<void> List(RouteCall& call) {
    NotificationQuery query;
    query.after_id = Number(QueryValue(call.request.query, "after"));
    query.before_id = Number(QueryValue(call.request.query, "before"));
    query.unread = QueryValue(call.request.query, "unread") == "1";
    long long limit = Number(QueryValue(call.request.query, "limit"));
    if (limit > 0) query.limit = static_cast<int>(std::min(limit, 200ll));
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
      query.after_id = Number(last);
    }
    mcp::SetSseHeaders(call.response);
    co_await call.response.Write(": notifications\n\n");
    while (!parts_.feed->stopped()) {
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
    long long id = call.params.empty() ? 0 : Number(call.param(0));
    if (id == 0 && !call.params.empty()) {
      co_await Fail(Error(ErrorCode::kNotFound, "no such notification"));
    }
    long long marked = co_await MarkNotificationsRead(*parts_.pool, call.user(), id);
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
  auto add = [&](const char* method, const char* path, Task<void> (Handlers::*member)(RouteCall&)) {
    routes.Add(method, path,
               [handlers, member](RouteCall& call) { return (handlers.get()->*member)(call); });
  };
  add("GET", "/api/notifications", &Handlers::List);
  add("GET", "/api/notifications/stream", &Handlers::Stream);
  add("POST", "/api/notifications/read", &Handlers::Read);
  add("POST", "/api/notifications/{id}/read", &Handlers::Read);
  add("GET", "/api/notifications/target", &Handlers::Target);
  add("PUT", "/api/notifications/target", &Handlers::SetTarget);
  add("DELETE", "/api/notifications/target", &Handlers::RemoveTarget);
}

}  // namespace pie
