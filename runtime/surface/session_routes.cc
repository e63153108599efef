#include "surface/session_routes.h"

#include "base/json_access.h"
#include "context/session_store.h"
#include "surface/error_json.h"

namespace pie {
namespace {

Task<void> SendSessions(Pool& pool, RouteCall& call) {
  std::vector<SessionInfo> sessions = co_await ListSessions(pool, call.user(), call.scope.Seen());
  Json list = Json::Array();
  for (const SessionInfo& session : sessions) list.Push(SessionJson(session));
  SendJsonBody(call.response, JsonAccess::Dump(Json::Object().Set("sessions", list)));
}

Task<void> SendEnd(Pool& pool, RouteCall& call) {
  co_await EndSession(pool, call.user(), call.param(0));
  call.response.status = 204;
}

Task<void> SendWidget(Pool& pool, RouteCall& call) {
  WidgetState state = co_await ReadWidget(pool, call.user(), call.param(0));
  Json json = Json::Object();
  json.Set("shown", state.shown).Set("data", state.data).Set("updatedAt", state.updated_at);
  SendJsonBody(call.response, JsonAccess::Dump(json));
}

}  // namespace

void AddSessionRoutes(Routes& routes, Pool& pool) {
  Pool* rows = &pool;
  auto add = [&](const char* method, const char* path, Task<void> (*handler)(Pool&, RouteCall&),
                 RouteReach reach) {
    routes.Add(
        method, path, [rows, handler](RouteCall& call) { return handler(*rows, call); }, reach);
  };
  add("GET", "/api/sessions", SendSessions, RouteReach::kRows);
  add("DELETE", "/api/sessions/{plugin}", SendEnd, RouteReach::kConnector);
  add("GET", "/api/plugins/{id}/widget/state", SendWidget, RouteReach::kConnector);
}

}  // namespace pie
