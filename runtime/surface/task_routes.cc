#include "surface/task_routes.h"

#include <algorithm>

#include "base/json_access.h"
#include "jobs/events.h"
#include "jobs/polling.h"
#include "jobs/tasks.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"
#include "table/find.h"

namespace pie {
namespace {

void Send(RouteCall& call, const Json& json, int status = 200) {
  SendJsonBody(call.response, JsonAccess::Dump(json), status);
}

Json EventJson(const ConnectorTable& connector, const CatalogEvent& event) {
  Json sources = Json::Array();
  for (const std::string& source : event.sources) {
    size_t colon = source.find(':');
    Json one = Json::Object();
    one.Set("source", source.substr(0, colon)).Set("name", source.substr(colon + 1));
    sources.Push(std::move(one));
  }
  Json json = Json::Object();
  json.Set("connector", connector.name).Set("id", event.id);
  json.Set("displayName", event.display_name);
  if (!event.description.empty()) json.Set("description", event.description);
  json.Set("sources", std::move(sources));
  return json;
}

class Handlers {
 public:
  explicit Handlers(TaskRouteParts parts) : parts_(std::move(parts)) {}

  Task<void> List(RouteCall& call) {
    Result<long long> limit = QueryNumber(call.request, "limit", 100);
    if (!limit) co_await Fail(limit.error());
    size_t size = static_cast<size_t>(std::clamp(*limit, 1ll, 500ll));
    auto tasks = co_await VisibleTasks(call, QueryValue(call.request.query, "after"));
    bool more = tasks.size() > size;
    if (more) tasks.resize(size);
    Json list = Json::Array();
    for (const TaskInfo& task : tasks) list.Push(TaskJson(task));
    Json json = Json::Object();
    json.Set("tasks", std::move(list));
    json.Set("next", more ? Json(tasks.back().id) : Json());
    Send(call, json);
  }

  Task<void> Create(RouteCall& call) {
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    TaskInfo wanted;
    wanted.schedule = (*body)["schedule"];
    wanted.payload = (*body)["payload"];
    co_await MustHave(call, wanted);
    TaskInfo task =
        co_await CreateTask(*parts_.pool, parts_.registry, TaskOwner(call.user()), *body);
    co_await Subscribed(task);
    Send(call, TaskJson(task), 201);
  }

  Task<void> Get(RouteCall& call) {
    TaskInfo task = co_await Find(call);
    Send(call, TaskJson(task));
  }

  Task<void> Change(RouteCall& call) {
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    TaskInfo wanted = co_await Find(call);
    if (body->Has("schedule")) wanted.schedule = (*body)["schedule"];
    if (body->Has("payload")) wanted.payload = (*body)["payload"];
    co_await MustHave(call, wanted);
    TaskInfo task = co_await UpdateTask(*parts_.pool, parts_.registry, TaskOwner(call.user()),
                                        call.param(0), *body);
    co_await Subscribed(task);
    Send(call, TaskJson(task));
  }

  Task<void> Remove(RouteCall& call) {
    (void)co_await Find(call);
    co_await DeleteTask(*parts_.pool, TaskOwner(call.user()), call.param(0));
    Json json = Json::Object();
    Send(call, json.Set("deleted", true));
  }

  Task<void> RunNow(RouteCall& call) {
    (void)co_await Find(call);
    std::string run = co_await RunTaskNow(*parts_.pool, TaskOwner(call.user()), call.param(0));
    Json json = Json::Object();
    Send(call, json.Set("run", run).Set("status", "queued"), 202);
  }

  Task<void> Runs(RouteCall& call) {
    Result<long long> limit = QueryNumber(call.request, "limit", 50);
    Result<long long> before = QueryNumber(call.request, "before", 0);
    if (!limit || !before) co_await Fail(limit ? before.error() : limit.error());
    co_await SendRuns(call, call.param(0), *before, static_cast<int>(std::min(*limit, 200ll)));
  }

  Task<void> Events(RouteCall& call) {
    std::string only = QueryValue(call.request.query, "connector");
    Json list = Json::Array();
    for (const ConnectorTable* connector : parts_.registry) {
      if ((!only.empty() && only != connector->name) || !call.scope.Sees(connector->name)) continue;
      for (const CatalogEvent& event : EventsOf(*connector)) {
        list.Push(EventJson(*connector, event));
      }
    }
    Json json = Json::Object();
    Send(call, json.Set("events", std::move(list)));
    co_return;
  }

  Task<void> RunPlugin(RouteCall& call) {
    Result<Json> body = BodyObject(call.request);
    if (!body) co_await Fail(body.error());
    const ConnectorTable* connector = FindConnector(parts_.registry, call.param(0));
    if (!connector) {
      co_await Fail(Error(ErrorCode::kNotFound, "there is no connector '" + call.param(0) + "'"));
    }
    bool polls = !FindHook(*connector, "onRun") && Polls(*connector);
    Task<std::string> start =
        polls ? RunPollsNow(*parts_.pool, *connector, call.user())
              : RunAutomationNow(*parts_.pool, *connector, call.user(), (*body)["triggerData"]);
    std::string run = co_await std::move(start);
    Json json = Json::Object();
    Send(call, json.Set("run", run).Set("status", "queued"), 202);
  }

  Task<void> PluginRuns(RouteCall& call) {
    Result<long long> limit = QueryNumber(call.request, "limit", 50);
    Result<long long> before = QueryNumber(call.request, "before", 0);
    if (!limit || !before) co_await Fail(limit ? before.error() : limit.error());
    auto runs = co_await ListAutomationRuns(*parts_.pool, call.user(), call.param(0), *before,
                                            static_cast<int>(std::min(*limit, 200ll)));
    SendList(call, runs);
  }

 private:
  Task<void> MustHave(const RouteCall& call, const TaskInfo& task) const {
    Result<Unit> may = MayHaveTask(parts_.registry, *call.principal, task);
    if (!may) co_await Fail(may.error());
  }
  // The task that the path names. Of what the key does not allow it tells no more than of others'.
  Task<TaskInfo> Find(RouteCall& call) const {
    TaskInfo task = co_await GetTask(*parts_.pool, TaskOwner(call.user()), call.param(0));
    if (!MayHaveTask(parts_.registry, *call.principal, task)) co_await Fail(NoTask(task.id));
    co_return std::move(task);
  }
  // All after this one: a user has at most kMaxTasksPerUser.
  Task<std::vector<TaskInfo>> VisibleTasks(RouteCall& call, std::string after) const {
    auto tasks = co_await ListTasks(*parts_.pool, TaskOwner(call.user()), std::move(after),
                                    kMaxTasksPerUser);
    std::erase_if(tasks, [&](const TaskInfo& task) {
      return !MayHaveTask(parts_.registry, *call.principal, task);
    });
    co_return std::move(tasks);
  }

  // Whoever has the answer may count on the events of calls that come after it.
  Task<void> Subscribed(const TaskInfo& task) {
    if (parts_.events && task.schedule["kind"] == Json("event")) co_await parts_.events->Refresh();
  }
  Task<void> SendRuns(RouteCall& call, std::string task, long long before, int limit) {
    // What a deleted task did, only a key without limits may know.
    if (call.principal->policy) (void)co_await Find(call);
    auto runs = co_await ListTaskRuns(*parts_.pool, call.user(), task, before, limit);
    if (runs.empty() && before == 0) {
      // Without runs, a task that is there differs from one that never was.
      (void)co_await GetTask(*parts_.pool, TaskOwner(call.user()), task);
    }
    SendList(call, runs);
  }
  void SendList(RouteCall& call, const std::vector<TaskRun>& runs) {
    Json list = Json::Array();
    for (const TaskRun& run : runs) list.Push(TaskRunJson(run));
    Json json = Json::Object();
    Send(call, json.Set("runs", std::move(list)));
  }

  TaskRouteParts parts_;
};

}  // namespace

void AddTaskRoutes(Routes& routes, TaskRouteParts parts) {
  auto handlers = std::make_shared<Handlers>(std::move(parts));
  auto add = [&](const char* method, const char* path, Task<void> (Handlers::*member)(RouteCall&),
                 RouteReach reach = RouteReach::kRows) {
    routes.Add(
        method, path,
        [handlers, member](RouteCall& call) { return (handlers.get()->*member)(call); }, reach);
  };
  add("GET", "/api/tasks", &Handlers::List);
  add("POST", "/api/tasks", &Handlers::Create);
  add("GET", "/api/tasks/{id}", &Handlers::Get);
  add("PATCH", "/api/tasks/{id}", &Handlers::Change);
  add("DELETE", "/api/tasks/{id}", &Handlers::Remove);
  add("POST", "/api/tasks/{id}/run", &Handlers::RunNow);
  add("GET", "/api/tasks/{id}/runs", &Handlers::Runs);
  add("GET", "/api/heartbeat-events", &Handlers::Events);
  add("POST", "/api/plugins/{id}/run", &Handlers::RunPlugin, RouteReach::kConnector);
  add("GET", "/api/plugins/{id}/runs", &Handlers::PluginRuns, RouteReach::kConnector);
}

}  // namespace pie
